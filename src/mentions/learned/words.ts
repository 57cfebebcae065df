import type { Document, Token } from '../../language/document.ts';
import { hashText } from '../../language/model/hash.ts';
import type { Span } from '../../record/span.ts';

/** A token of a document with its place in the tree, and its strings as numbers. */
export interface Word {
  token: Token;
  /** Index in `DocumentWords.words`. */
  at: number;
  /** Index of its sentence. */
  sentence: number;
  /** Index of the head in the document's words; -1 for a root. */
  head: number;
  /** Indexes of the dependents, in text order. */
  dependents: number[];
  lemma: number;
  tag: number;
  relation: number;
}

/** All words of a document in text order. */
export interface DocumentWords {
  words: readonly Word[];
  /** Index of the first word of each sentence. */
  firsts: readonly number[];
}

const CACHE_LIMIT = 60_000;
let numbers = new Map<string, number>();

/** A string as a 32-bit number, the same on every machine. */
export function numberOf(text: string): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  if (numbers.size >= CACHE_LIMIT) numbers = new Map();
  const made = hashText(text, 0, text.length, 31);
  numbers.set(text, made);
  return made;
}

/** Lays the sentences of a document out one after another. */
export function wordsIn({ sentences }: Document): DocumentWords {
  const words: Word[] = [];
  const firsts: number[] = [];
  sentences.forEach(({ tokens }, sentence) => {
    const first = words.length;
    firsts.push(first);
    for (const token of tokens) {
      words.push({
        token,
        at: words.length,
        sentence,
        head: token.head < 0 ? -1 : first + token.head,
        dependents: [],
        lemma: numberOf(token.lemma.toLowerCase()),
        tag: numberOf(token.xpos),
        relation: numberOf(token.deprel),
      });
    }
  });
  for (const word of words) words[word.head]?.dependents.push(word.at);
  return { words, firsts };
}

/** The words that a span touches. */
export function wordsWithin({ words }: DocumentWords, { start, end }: Span): Word[] {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const word = words[middle];
    if (word !== undefined && word.token.end <= start) low = middle + 1;
    else high = middle;
  }
  const within: Word[] = [];
  for (let word = words[low]; word !== undefined && word.token.start < end; word = words[word.at + 1])
    within.push(word);
  return within;
}

const small = new Set(['PUNCT', 'ADP', 'DET']);

/** The word of a span on which its others hang; null where it holds none. */
export function headOf(document: DocumentWords, span: Span): Word | null {
  const within = wordsWithin(document, span);
  const inside = new Set(within.map(({ at }) => at));
  return within.find(({ head, token }) => !inside.has(head) && !small.has(token.upos)) ?? within.at(-1) ?? null;
}
