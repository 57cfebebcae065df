import type { Document, NameKind, NameSpan, Sentence } from '../../language/document.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { isLedBody } from './bodies.ts';
import { bareTitle, foldName, foldWord } from './fold-name.ts';

/** An article inside an Arabic or Persian name. */
export const isArticle = (form: string | undefined, { nameParts }: Lexicon): boolean =>
  form !== undefined && nameParts.articles.has(form.toLowerCase());
export const isCapital = (form: string | undefined): boolean => form !== undefined && /^\p{Lu}/u.test(form);
export const isProper = (sentence: Sentence, at: number): boolean =>
  sentence.tokens[at]?.upos === 'PROPN' && isCapital(sentence.tokens[at]?.form);
export const isTitle = (form: string, { titles }: Lexicon): boolean => titles.gender.has(bareTitle(form));

/** What "M23 rebels" and "Hayat Tahrir al-Sham leader" count against the tagger's votes for a person or place; a man may have fighters. */
const ledBody = 10;

export interface DocumentNames {
  /** Names by their first word, longest first. */
  byFirst: Map<string, { words: string[]; kind: NameKind }[]>;
  /** Kind by name, where the tagger does not agree with itself. */
  kinds: Map<string, NameKind>;
}

export const keyOf = (sentence: Sentence, { first, last }: NameSpan): string =>
  foldName(['', ...sentence.tokens.slice(first, last + 1).map(({ form }) => form)], sentence.lexicon)
    .words.filter(Boolean)
    .join(' ');

export function documentNames(document: Document, names: readonly (readonly NameSpan[])[]): DocumentNames {
  const votes = new Map<string, Map<NameKind, number>>();
  const written = countWords(document);
  /** Surnames of people whose first name is one. */
  const firm = new Set<string>();
  const surnames = new Set<string>();
  const led = new Set<string>();
  const vote = (key: string, kind: NameKind, weight: number): void => {
    const counts = votes.get(key) ?? new Map<NameKind, number>();
    counts.set(kind, (counts.get(kind) ?? 0) + weight);
    votes.set(key, counts);
  };
  names.forEach((list, s) => {
    for (const name of list) {
      const key = keyOf(document.sentences[s]!, name);
      if (key === '') continue;
      vote(key, name.kind, 1);
      if (isLedBody(document.sentences[s]!, name)) led.add(key);
      // The surname of somebody who is named in full.
      const words = key.split(' ');
      if (name.kind === 'person' && words.length > 1 && words.length <= 4 && words.at(-1)!.length > 2) {
        vote(words.at(-1)!, 'person', 0.8);
        surnames.add(words.at(-1)!);
        if (document.lexicon.firstNames.has(words[0]!)) firm.add(words.at(-1)!);
      }
    }
  });
  for (const key of led) if (!surnames.has(key)) vote(key, 'organisation', ledBody);
  const known: DocumentNames = { byFirst: new Map(), kinds: new Map() };
  for (const [key, counts] of votes) {
    const [[kind, top]] = [...counts].sort((a, b) => b[1] - a[1]) as [[NameKind, number]];
    if (counts.size > 1) known.kinds.set(key, kind);
    const words = key.split(' ');
    const sure = words.length > 1 || top >= 2 || (kind === 'person' && top === 0.8) || /^[a-z]{2,6}$/.test(key);
    if (!sure || kind === 'place' || words[0]!.length < 2) continue;
    // A lone word that the tagger passes over more often than not is no surer for standing there again.
    if (words.length === 1 && !firm.has(key) && top * 2 < (written.get(key) ?? 0)) continue;
    const list = known.byFirst.get(words[0]!) ?? [];
    list.push({ words, kind });
    known.byFirst.set(words[0]!, list);
  }
  for (const list of known.byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return known;
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
  const { tokens, lexicon } = sentence;
  const at: number[] = [];
  const words: string[] = [];
  tokens.forEach(({ form }, i) => {
    if (form === '-' || isArticle(form, lexicon) || !/[\p{L}\p{N}]/u.test(form)) return;
    at.push(i);
    words.push(foldWord(form, lexicon));
  });
  const found: NameSpan[] = [];
  for (let p = 0; p < words.length; p++) {
    const list = byFirst.get(words[p]!);
    if (list === undefined || !isProper(sentence, at[p]!)) continue;
    const fits = list.find(({ words: own }) =>
      own.every((word, k) => words[p + k] === word && isCapital(tokens[at[p + k]!]!.form)),
    );
    if (fits === undefined) continue;
    let first = at[p]!;
    const last = at[p + fits.words.length - 1]!;
    // One word between other capitalised words is part of another name: "Jordan" in "Michael Jordan Airport".
    if (
      fits.words.length === 1 &&
      (isProper(sentence, last + 1) || (isProper(sentence, first - 1) && !isTitle(tokens[first - 1]!.form, lexicon)))
    )
      continue;
    if (first >= 2 && tokens[first - 1]!.form === '-' && isArticle(tokens[first - 2]!.form, lexicon)) first -= 2;
    found.push({ first, last, kind: fits.kind });
    p += fits.words.length - 1;
  }
  return found;
}
