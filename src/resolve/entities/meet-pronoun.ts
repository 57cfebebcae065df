import type { Document, Sentence } from '../../language/document.ts';
import type { PronounForm } from '../../language/lexicon/pronouns.ts';
import { treeOf } from '../../language/tree.ts';
import type { Found, Member } from './member.ts';
import { antecedent } from './pronouns.ts';
import { memberAt, record, type Scene, tokenKey } from './scene.ts';
import { tellingOf } from './tellers.ts';

export interface PronounFound extends Found {
  form: 'pronoun';
  shape: PronounForm;
}

/** The pronouns of a sentence that may mean somebody told of; "it rained" and "it is clear" do not. */
export function pronounsOf(document: Document, s: number, named: ReadonlySet<number>): PronounFound[] {
  const sentence = document.sentences[s]!;
  const { pronouns } = document.lexicon;
  const found: PronounFound[] = [];
  sentence.tokens.forEach((token, i) => {
    const shape = token.upos === 'PRON' ? pronouns.formOf(token.form) : null;
    if (shape === null || named.has(i) || (shape.gender === 'n' && isExpletive(sentence, i))) return;
    found.push({ form: 'pronoun', sentence: s, first: i, last: i, head: i, start: token.start, end: token.end, shape });
  });
  return found;
}

/** What the events of a report make of a pronoun: it does harm, or suffers it; beside one who fights in the other role. */
export interface HarmRole {
  suffers: boolean;
  besideFighters: boolean;
}

/** Whom a pronoun of the third person means; null when nobody fits. */
export function meetPronoun(scene: Scene, { sentence, head, start, shape }: PronounFound): Member | null {
  if (shape.person === 1) return null;
  const { document, members, running, things, speaks, quoted, harm } = scene;
  const role = harm.get(tokenKey(sentence, head));
  const { never, maybe } = role === undefined ? nobody : tellersAt(scene, start, role);
  const meant = (tellers: readonly Member[]): Member | null =>
    antecedent(
      document,
      {
        sentence,
        token: head,
        form: shape,
        quoted: quoted(start),
        speaks: speaks.has(tokenKey(sentence, head)),
        sayer: sayerAt(scene, start),
        tellers,
      },
      members,
      running,
      things,
    );
  const other = maybe.length === 0 ? null : meant([...never, ...maybe]);
  const fits = other !== null && (!shape.plural || [...other.roles].some(document.lexicon.tellers.fights));
  const member = fits ? other : meant(never);
  if (member !== null && (shape.gender === 'm' || shape.gender === 'f')) member.gender ??= shape.gender;
  return member;
}

const nobody = { never: [], maybe: [] };

/** Those who tell what stands at an offset: who never tells of harm of his own, and who is meant only where nobody else fits. */
function tellersAt(scene: Scene, at: number, role: HarmRole): { never: Member[]; maybe: Member[] } {
  const found: { never: Member[]; maybe: Member[] } = { never: [], maybe: [] };
  for (const { speaker, content } of scene.said) {
    if (speaker === null || !content.some(({ start, end }) => start <= at && at < end)) continue;
    const member = memberAt(scene, speaker.head.sentence, speaker.head.token);
    if (member === null) continue;
    const telling = tellingOf(member, speaker, scene.document.lexicon);
    if (telling === 'of others' && !role.suffers) found.never.push(member);
    else if (telling !== 'of itself' && !role.besideFighters) found.maybe.push(member);
  }
  return found;
}

/** Who speaks the direct quotation at an offset, when the words have told so already. */
function sayerAt(scene: Scene, at: number): Member | null {
  if (!scene.quoted(at)) return null;
  for (const { speaker, content, form } of scene.said) {
    if (speaker === null || form === 'indirect' || !content.some(({ start, end }) => start <= at && at < end)) continue;
    return memberAt(scene, speaker.head.sentence, speaker.head.token);
  }
  return null;
}

/** "It is clear that …", "it was a surprise", "it rained": the pronoun means nobody told before. */
function isExpletive(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const { deprel, head } = tokens[at]!;
  if (deprel === 'expl') return true;
  if (head < 0 || !deprel.startsWith('nsubj')) return false;
  return treeOf(sentence).children[head]!.some((child) => tokens[child]!.deprel === 'cop');
}

/** Ties "I", "me" and "my" in a quotation to its speaker. */
export function firstPersons(scene: Scene): void {
  const spans = scene.said.flatMap(({ speaker, content, form }) => {
    const member =
      speaker === null || form === 'indirect' ? null : memberAt(scene, speaker.head.sentence, speaker.head.token);
    return member === null || member.kind !== 'person' ? [] : content.map(({ start, end }) => ({ start, end, member }));
  });
  if (spans.length === 0) return;
  const { pronouns } = scene.document.lexicon;
  scene.document.sentences.forEach((sentence, s) => {
    sentence.tokens.forEach(({ upos, form, start, end }, i) => {
      const shape = upos === 'PRON' ? pronouns.formOf(form) : null;
      if (shape?.person !== 1 || shape.plural || !scene.quoted(start)) return;
      const span = spans.find((one) => one.start <= start && end <= one.end);
      if (span !== undefined)
        record(scene, span.member, { form: 'pronoun', sentence: s, first: i, last: i, head: i, start, end });
    });
  });
}
