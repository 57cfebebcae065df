import type { Sentence } from '../../language/document.ts';
import type { PronounForm } from '../../language/lexicon/pronouns.ts';
import type { EntityCluster, MentionSpan } from './cluster.ts';
import { type Coreference, clusterAt, type HarmRole, record, tokenKey } from './coreference.ts';
import { isPredicated } from './grammatical-role.ts';
import { pronounAntecedent } from './pronoun-antecedent.ts';
import { tellingOf } from './tellers.ts';

export interface PronounMention extends MentionSpan {
  form: 'pronoun';
  shape: PronounForm;
}

/** The pronouns of a sentence that may mean somebody told of; "it rained" and "it is clear" do not. */
export function pronounsOf(sentence: Sentence, s: number, named: ReadonlySet<number>): PronounMention[] {
  const { pronouns } = sentence.lexicon;
  return sentence.tokens.flatMap(({ upos, form, start, end }, at): PronounMention[] => {
    const shape = upos === 'PRON' && !named.has(at) ? pronouns.formOf(form) : null;
    if (shape === null || (shape.gender === 'n' && isExpletive(sentence, at))) return [];
    return [{ form: 'pronoun', sentence: s, first: at, last: at, head: at, start, end, shape }];
  });
}

/** Whom a pronoun of the third person means; null when nobody fits. */
export function sievePronoun(
  state: Coreference,
  { sentence, head, start, shape }: PronounMention,
): EntityCluster | null {
  if (shape.person === 1) return null;
  const { document, clusters, running, things, speaks, quoted, harm } = state;
  const role = harm.get(tokenKey(sentence, head));
  const { never, maybe } = role === undefined ? nobody : tellersAt(state, start, role);
  const meant = (tellers: readonly EntityCluster[]): EntityCluster | null =>
    pronounAntecedent(
      document,
      {
        sentence,
        token: head,
        form: shape,
        quoted: quoted(start),
        speaks: speaks.has(tokenKey(sentence, head)),
        sayer: sayerAt(state, start),
        tellers,
      },
      clusters,
      running,
      things,
    );
  const other = maybe.length === 0 ? null : meant([...never, ...maybe]);
  const fits = other !== null && (!shape.plural || [...other.roles].some(document.lexicon.tellers.fights));
  const cluster = fits ? other : meant(never);
  if (cluster !== null && (shape.gender === 'm' || shape.gender === 'f')) cluster.gender ??= shape.gender;
  return cluster;
}

const nobody = { never: [], maybe: [] };

/** Those who tell what stands at an offset: who never tells of harm of his own, and who is meant only where nobody else fits. */
function tellersAt(state: Coreference, at: number, role: HarmRole): { never: EntityCluster[]; maybe: EntityCluster[] } {
  const found: { never: EntityCluster[]; maybe: EntityCluster[] } = { never: [], maybe: [] };
  for (const { speaker, content } of state.said) {
    if (speaker === null || !content.some(({ start, end }) => start <= at && at < end)) continue;
    const cluster = clusterAt(state, speaker.head.sentence, speaker.head.token);
    if (cluster === null) continue;
    const telling = tellingOf(cluster, speaker, state.document.lexicon);
    if (telling === 'of others' && !role.suffers) found.never.push(cluster);
    else if (telling !== 'of itself' && !role.besideFighters) found.maybe.push(cluster);
  }
  return found;
}

/** Who speaks the direct quotation at an offset, when the words have told so already. */
function sayerAt(state: Coreference, at: number): EntityCluster | null {
  if (!state.quoted(at)) return null;
  for (const { speaker, content, form } of state.said) {
    if (speaker === null || form === 'indirect' || !content.some(({ start, end }) => start <= at && at < end)) continue;
    return clusterAt(state, speaker.head.sentence, speaker.head.token);
  }
  return null;
}

/** "It is clear that …", "it was a surprise", "it rained": the pronoun means nobody told before. */
function isExpletive(sentence: Sentence, at: number): boolean {
  const { deprel = 'dep', head = -1 } = sentence.tokens[at] ?? {};
  if (deprel === 'expl') return true;
  const verb = sentence.tokens[head];
  if (verb === undefined || !deprel.startsWith('nsubj')) return false;
  return isPredicated(sentence, head) || sentence.lexicon.pronouns.withoutSubject.has(verb.lemma.toLowerCase());
}

/** Ties "I", "me" and "my" in a quotation to its speaker. */
export function firstPersons(state: Coreference): void {
  const spans = state.said.flatMap(({ speaker, content, form }) => {
    const cluster =
      speaker === null || form === 'indirect' ? null : clusterAt(state, speaker.head.sentence, speaker.head.token);
    return cluster === null || cluster.kind !== 'person'
      ? []
      : content.map(({ start, end }) => ({ start, end, cluster }));
  });
  if (spans.length === 0) return;
  const { pronouns } = state.document.lexicon;
  state.document.sentences.forEach((sentence, s) => {
    sentence.tokens.forEach(({ upos, form, start, end }, i) => {
      const shape = upos === 'PRON' ? pronouns.formOf(form) : null;
      if (shape?.person !== 1 || shape.plural || !state.quoted(start)) return;
      const span = spans.find((one) => one.start <= start && end <= one.end);
      if (span !== undefined)
        record(state, span.cluster, { form: 'pronoun', sentence: s, first: i, last: i, head: i, start, end });
    });
  });
}
