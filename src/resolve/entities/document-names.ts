import type { Document, NameKind, NameSpan, Sentence } from '../../language/document.ts';
import { isLedBody } from './bodies.ts';
import { foldName, foldWord } from './fold-name.ts';
import { formsOf, isArticle, isCapital, isJoinedArticle, isProper, isTitle } from './forms.ts';

/** What "M23 rebels" and "Hayat Tahrir al-Sham leader" count against the tagger's votes for a person or place; a man may have fighters. */
const ledBody = 10;
/** What a person's full name counts for the surname alone being that person's. */
const surnameVote = 0.8;

/** The names of a document, as all of it tells them. */
export interface DocumentNames {
  /** Names by their first word, longest first. */
  byFirst: ReadonlyMap<string, readonly KnownName[]>;
  /** Kind by name, where the tagger does not agree with itself. */
  kinds: ReadonlyMap<string, NameKind>;
}

interface KnownName {
  words: readonly string[];
  kind: NameKind;
}

/** A name as it is compared over the document. */
export const keyOf = (sentence: Sentence, { first, last }: NameSpan): string =>
  foldName(['', ...formsOf(sentence, first, last)], sentence.lexicon)
    .words.filter(Boolean)
    .join(' ');

/** What is a name in all of the document, and of which kind, by the names found in each sentence. */
export function documentNames(document: Document, names: readonly (readonly NameSpan[])[]): DocumentNames {
  const { votes, firm } = votesOn(document, names);
  const written = countWords(document);
  const byFirst = new Map<string, KnownName[]>();
  const kinds = new Map<string, NameKind>();
  for (const [key, counts] of votes) {
    const [kind, votesFor] = mostVoted(counts);
    if (counts.size > 1) kinds.set(key, kind);
    const words = key.split(' ');
    const [first = ''] = words;
    const isSure =
      words.length > 1 || votesFor >= 2 || (kind === 'person' && votesFor === surnameVote) || /^[a-z]{2,6}$/.test(key);
    if (!isSure || kind === 'place' || first.length < 2) continue;
    // A lone word that the tagger passes over more often than not is no surer for standing there again.
    if (words.length === 1 && !firm.has(key) && votesFor * 2 < (written.get(key) ?? 0)) continue;
    const list = byFirst.get(first) ?? [];
    list.push({ words, kind });
    byFirst.set(first, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { byFirst, kinds };
}

interface Votes {
  /** Votes for each kind, by name; names in the order in which they are first written. */
  votes: Map<string, Map<NameKind, number>>;
  /** Surnames of people whose first name is one. */
  firm: Set<string>;
}

/** How often each name was taken for which kind. A full name counts for its surname too. */
function votesOn({ sentences, lexicon }: Document, names: readonly (readonly NameSpan[])[]): Votes {
  const votes: Votes['votes'] = new Map();
  const firm = new Set<string>();
  const surnames = new Set<string>();
  const led = new Set<string>();
  const vote = (key: string, kind: NameKind, weight: number): void => {
    const counts = votes.get(key) ?? new Map<NameKind, number>();
    counts.set(kind, (counts.get(kind) ?? 0) + weight);
    votes.set(key, counts);
  };
  for (const [s, sentence] of sentences.entries()) {
    for (const name of names[s] ?? []) {
      const key = keyOf(sentence, name);
      if (key === '') continue;
      vote(key, name.kind, 1);
      if (isLedBody(sentence, name)) led.add(key);
      const [first = '', ...rest] = key.split(' ');
      const surname = rest.at(-1);
      if (name.kind !== 'person' || surname === undefined || rest.length > 3 || surname.length < 3) continue;
      vote(surname, 'person', surnameVote);
      surnames.add(surname);
      if (lexicon.firstNames.has(first)) firm.add(surname);
    }
  }
  for (const key of led) if (!surnames.has(key)) vote(key, 'organisation', ledBody);
  return { votes, firm };
}

/** The kind with most votes, of equals the one voted for first, and its votes. */
function mostVoted(counts: ReadonlyMap<NameKind, number>): [NameKind, number] {
  const [first, ...others] = counts;
  let best = first ?? ['person', 0];
  for (const one of others) if (one[1] > best[1]) best = one;
  return best;
}

/** How often each capitalised word stands in the document, by its folded form. */
function countWords({ sentences, lexicon }: Document): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { tokens } of sentences)
    for (const { form, upos } of tokens) {
      if (upos !== 'PROPN' || !isCapital(form)) continue;
      const word = foldWord(form, lexicon);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  return counts;
}

/** Capitalised words that are a name elsewhere in the document. */
export function namesAgain(sentence: Sentence, { byFirst }: DocumentNames): NameSpan[] {
  if (byFirst.size === 0) return [];
  const content = contentWords(sentence);
  const found: NameSpan[] = [];
  for (let at = 0; at < content.length; at++) {
    const start = content[at];
    const list = start === undefined ? undefined : byFirst.get(start.word);
    if (start === undefined || list === undefined || !isProper(sentence, start.token)) continue;
    const name = list.find(({ words }) =>
      words.every((word, i) => content[at + i]?.word === word && content[at + i]?.isCapital),
    );
    const end = name === undefined ? undefined : content[at + name.words.length - 1];
    if (name === undefined || end === undefined) continue;
    if (name.words.length === 1 && isWithinName(sentence, start.token)) continue;
    const withArticle = isJoinedArticle(sentence, start.token - 2);
    found.push({ first: withArticle ? start.token - 2 : start.token, last: end.token, kind: name.kind });
    at += name.words.length - 1;
  }
  return found;
}

/** The words of a sentence that count when names are compared, with the tokens they stand at. */
const contentWords = (sentence: Sentence): { token: number; word: string; isCapital: boolean }[] =>
  sentence.tokens.flatMap(({ form }, token) =>
    form === '-' || isArticle(sentence, token) || !/[\p{L}\p{N}]/u.test(form)
      ? []
      : [{ token, word: foldWord(form, sentence.lexicon), isCapital: isCapital(form) }],
  );

/** One word between other capitalised words is part of another name: "Jordan" in "Michael Jordan Airport". */
const isWithinName = (sentence: Sentence, at: number): boolean =>
  isProper(sentence, at + 1) || (isProper(sentence, at - 1) && !isTitle(sentence, at - 1));
