import type { NameSpan, Sentence } from '../../language/document.ts';
import { caseOf, childBy, relation, treeOf } from '../../language/tree.ts';
import { nameAt, phraseTokens } from '../phrases.ts';
import { type FoundState, isPerson } from './found.ts';

const FORMER = /^(?:former|ex|late|then|acting|interim|outgoing|onetime|ousted|deposed|ex-\p{L}+)$/iu;
const PAST = /^(?:former|ex|late|then|onetime|ousted|deposed|ex-\p{L}+)$/iu;
/** What an office is "of" without being a body or a country: "Chief of Staff", "Minister of Finance". */
const PORTFOLIO =
  /^(?:staff|state|defen[cs]e|finance|justice|foreign|interior|health|trade|energy|education|war|commerce|labou?r|agriculture|transport|oil|information|culture|intelligence|the|internal|public|home)$/i;
const HONORIFIC = /^(?:sir|dame|lord|lady|dr|mr|mrs|ms|miss|prof|sheikh)\.?$/i;

/** Who holds which office: a title before a name, an apposition after it, or "X is the … of Y". */
export function office(sentence: Sentence): FoundState[] {
  return [...byTitle(sentence), ...byApposition(sentence), ...byCopula(sentence)];
}

/** "President Ana Ruiz", "Peruvian President Ana Ruiz", "the former head of the agency Ana Ruiz". */
function byTitle(sentence: Sentence): FoundState[] {
  const { tokens } = sentence;
  const found: FoundState[] = [];
  for (const name of sentence.names) {
    if (name.kind !== 'person') continue;
    let last = name.first - 1;
    while (last >= 0 && HONORIFIC.test(tokens[last].form)) last--;
    const title = titleBefore(sentence, last);
    if (title === null) continue;
    const [first, head] = title;
    const object = bodyOf(sentence, first, last, head);
    const from = object !== null && object[1] < head ? Math.max(first, object[1] + 1) : first;
    const start = /^['’]s?$/.test(tokens[from]?.form ?? '') ? from + 1 : from;
    found.push({
      what: 'office',
      subject: headOf(sentence, name),
      subjectWords: [name.first, name.last],
      object: object === null ? null : object[1],
      ...(object === null ? {} : { objectWords: object }),
      value: `${start > first && FORMER.test(tokens[first].form) ? `${tokens[first].form} ` : ''}${wordsBetween(sentence, start, last)}`,
      cue: head,
      rule: 'title',
      background: PAST.test(tokens[first].form),
      certainty: 'asserted',
      polarity: 'positive',
    });
  }
  return found;
}

/** First token and head of the title that ends at `last`: the office noun, its modifiers, and "of …" after it. */
function titleBefore(sentence: Sentence, last: number): [number, number] | null {
  const { tokens } = sentence;
  let head = -1;
  if (last < 0 || tokens[last].upos === 'ADP') return null;
  for (let at = last; at >= 0 && at > last - 9; at--) {
    const { form, lemma, upos } = tokens[at];
    if (sentence.lexicon.offices.holdsOffice(lemma) && (at === last || /^(?:of|for)$/i.test(tokens[at + 1].form))) {
      head = at;
      break;
    }
    if (!/^(?:NOUN|PROPN|ADJ|ADP|DET)$/.test(upos) || (upos === 'ADP' && !/^(?:of|for)$/i.test(form))) return null;
    if (upos === 'DET' && !/^the$/i.test(form)) return null;
  }
  if (head < 0) return null;
  let first = head;
  while (first > 0) {
    const { form, upos } = tokens[first - 1];
    const hyphen = form === '-' && first > 1;
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(upos) && !/^['’]s?$/.test(form) && !hyphen) break;
    if (upos === 'PROPN' && nameAt(sentence, first - 1)?.kind === 'person') break;
    first--;
    if (FORMER.test(form)) break;
  }
  if (/^['’]s?$/.test(tokens[first].form)) first++;
  return first <= head ? [first, head] : null;
}

/** The body or country that a title names: "Peruvian" before the office, "MI6" after "of". */
function bodyOf(sentence: Sentence, first: number, last: number, head: number): [number, number] | null {
  const { tokens } = sentence;
  for (let at = head + 2; at <= last; at++) {
    if (tokens[at].upos === 'DET') continue;
    const name = nameAt(sentence, at);
    const proper =
      /^\p{Lu}/u.test(tokens[at].form) && /^of$/i.test(tokens[head + 1].form) && !PORTFOLIO.test(tokens[at].form);
    if ((name !== null && name.kind !== 'person') || proper) return [at, last];
    break;
  }
  for (let at = first; at < head; at++) {
    if (FORMER.test(tokens[at].form) || !/^\p{Lu}/u.test(tokens[at].form)) continue;
    const name = nameAt(sentence, at);
    if (name !== null && name.kind !== 'person') return [name.first, Math.min(name.last, head - 1)];
    if (
      tokens[at].upos === 'ADJ' &&
      /(?:an|ian|ish|ese|i|ch|sh|ek|ic)$/.test(tokens[at].form) &&
      !/^(?:Deputy|Prime|Foreign|Vice|Interim|Acting)$/.test(tokens[at].form)
    )
      return [at, at];
  }
  return null;
}

/** "Ana Ruiz, the foreign minister of Peru". */
function byApposition(sentence: Sentence): FoundState[] {
  const { tokens } = sentence;
  const found: FoundState[] = [];
  tokens.forEach(({ deprel, head: named, lemma }, token) => {
    if (relation(deprel) !== 'appos' || named < 0 || token < named || !sentence.lexicon.offices.holdsOffice(lemma))
      return;
    if (!isPerson(sentence, named)) return;
    found.push(held(sentence, named, token, token, 'apposition'));
  });
  return found;
}

/** "Ana Ruiz is the foreign minister of Peru". */
function byCopula(sentence: Sentence): FoundState[] {
  const { tokens } = sentence;
  const found: FoundState[] = [];
  tokens.forEach(({ lemma }, token) => {
    if (!sentence.lexicon.offices.holdsOffice(lemma) || childBy(sentence, token, 'cop') < 0) return;
    const subject = childBy(sentence, token, 'nsubj');
    if (subject < 0 || !isPerson(sentence, subject)) return;
    const named = /^who$/i.test(tokens[subject].form) ? tokens[token].head : subject;
    if (named < 0 || (named !== subject && !isPerson(sentence, named))) return;
    const { certainty: _, polarity: __, ...rest } = held(sentence, named, token, token, 'copula');
    const past = tokens[childBy(sentence, token, 'cop')].xpos === 'VBD';
    found.push(past ? { ...rest, background: true } : rest);
  });
  return found;
}

function held(sentence: Sentence, person: number, title: number, cue: number, rule: string): FoundState {
  const { tokens } = sentence;
  const [first, last] = phraseTokens(sentence, title, { of: false });
  let body: number | null = null;
  for (const child of treeOf(sentence).children[title]) {
    const { deprel } = tokens[child];
    if (child > title && relation(deprel) === 'nmod' && /^(?:of|for|at|in)$/.test(caseOf(sentence, child) ?? ''))
      body ??= child;
    if (deprel === 'nmod:poss') body ??= child;
  }
  const narrow = body === null ? bodyOf(sentence, first, last, title) : null;
  let start = narrow === null ? first : narrow[1] + 1;
  if (body !== null && body < title) start = Math.max(start, body + 1);
  const former = start > first && FORMER.test(tokens[first].form) ? `${tokens[first].form} ` : '';
  while (start < title && (tokens[start].upos === 'DET' || /^['’]s?$/.test(tokens[start].form))) start++;
  return {
    what: 'office',
    subject: person,
    object: body ?? narrow?.[1] ?? null,
    ...(narrow === null ? {} : { objectWords: narrow }),
    value: former + wordsBetween(sentence, start, last),
    cue,
    rule,
    background: tokens.slice(first, title).some(({ form }) => PAST.test(form)),
    certainty: 'asserted',
    polarity: 'positive',
  };
}

const headOf = (sentence: Sentence, { first, last }: NameSpan): number => {
  for (let at = first; at <= last; at++) {
    const { head } = sentence.tokens[at];
    if (head < first || head > last) return at;
  }
  return first;
};

function wordsBetween(sentence: Sentence, first: number, last: number): string {
  let words = '';
  for (let at = first; at <= last; at++) {
    const { form, start } = sentence.tokens[at];
    words += at > first && start > sentence.tokens[at - 1].end ? ` ${form}` : form;
  }
  return words;
}
