import type { Document, NameKind, NameSpan, Sentence } from '../../language/document.ts';
import { BODIES_BY_LETTERS, isGround } from './en/bodies.ts';
import { COURTESY, HONORIFICS } from './en/titles.ts';
import { foldName, foldWord } from './fold.ts';

const PARTICLE = /^(?:al|el|bin|ibn|abu|abd|ould|ben|de|van|von|der|della|du|da|di|la|le|ud|ul|as|ash|ad|ar|at)$/i;
const ARABIC = /^(?:al|el|as|ash|ad|ar|at|ul|ud|ol|an)$/i;
/** Titles that only people bear and that are no other word: a capitalised word behind one is a name. */
const SURE_TITLES = new Set([
  ...COURTESY,
  'gen',
  'col',
  'lt',
  'maj',
  'capt',
  'sgt',
  'sen',
  'rep',
  'gov',
  'rev',
  'prof',
  'president',
  'sheikh',
  'ayatollah',
  'senator',
  'congressman',
  'congresswoman',
  'baroness',
  'pope',
]);
const NOT_A_NAME = new Set(['the', 'speaker', 'president', 'minister', 'secretary', 'chairman', 'prime', 'i']);

/** The document with its names mended (see `repaired`); all else of it stands. */
export function mended(document: Document): Document {
  const names = repaired(document);
  return { ...document, sentences: document.sentences.map((sentence, s) => ({ ...sentence, names: names[s]! })) };
}

/**
 * The names of a document, mended by what all of it tells: Arabic articles stay with their name, a title makes a name of the word behind
 * it, "Long Name (LN)" ties the letters to the words, and what is a name in one place is one in all.
 */
function repaired(document: Document): NameSpan[][] {
  const names = document.sentences.map((sentence) => whole(sentence));
  document.sentences.forEach((sentence, s) => {
    for (const found of titled(sentence)) put(names[s]!, found);
    for (const found of lettered(sentence)) put(names[s]!, found);
    // Letters in brackets belong to a body, whatever the tagger took its name for.
    for (const found of shortened(sentence)) put(names[s]!, found, true);
  });
  const known = knownNames(document, names);
  document.sentences.forEach((sentence, s) => {
    for (const found of spotted(sentence, known)) put(names[s]!, found);
    for (const name of names[s]!) {
      name.kind = known.kinds.get(keyOf(sentence, name)) ?? name.kind;
      if (name.kind === 'organisation' && name.last > name.first && isGround(sentence.tokens[name.last]!.form))
        name.kind = 'place';
    }
    names[s]!.sort((a, b) => a.first - b.first);
  });
  return names;
}

const isCapital = (form: string | undefined): boolean => form !== undefined && /^\p{Lu}/u.test(form);
const isProper = (sentence: Sentence, at: number): boolean =>
  sentence.tokens[at]?.upos === 'PROPN' && isCapital(sentence.tokens[at]?.form);

/** Adds a name unless one that is as long stands there. */
function put(names: NameSpan[], found: NameSpan, sure = false): void {
  const rivals = names.filter(({ first, last }) => first <= found.last && last >= found.first);
  const same = rivals.find(({ first, last }) => first === found.first && last === found.last);
  if (same !== undefined) {
    if (sure && same.kind === 'person') same.kind = found.kind;
    return;
  }
  if (rivals.some(({ first, last }) => last - first >= found.last - found.first)) return;
  for (const rival of rivals) names.splice(names.indexOf(rival), 1);
  names.push(found);
}

/** The tagger's names with the rest of "al-Assad" that belongs to them. */
function whole(sentence: Sentence): NameSpan[] {
  const { tokens } = sentence;
  const names: NameSpan[] = [];
  for (const { first, last, kind } of sentence.names) {
    let from = first;
    let to = last;
    if (ARABIC.test(tokens[to]!.form) && tokens[to + 1]?.form === '-' && isCapital(tokens[to + 2]?.form)) to += 2;
    else if (
      tokens[to + 1] !== undefined &&
      ARABIC.test(tokens[to + 1]!.form) &&
      tokens[to + 2]?.form === '-' &&
      isCapital(tokens[to + 3]?.form)
    )
      to += 3;
    if (from >= 2 && tokens[from - 1]!.form === '-' && ARABIC.test(tokens[from - 2]!.form)) from -= 2;
    if (ARABIC.test(tokens[from]!.form) && tokens[from + 1]?.form === '-')
      while (isProper(sentence, from - 1) && !isTitle(tokens[from - 1]!.form)) from--;
    // "Prime Minister" alone is an office, not somebody's name.
    if (kind === 'person' && tokens.slice(from, to + 1).every(({ form }) => isTitle(form))) continue;
    if (from > to || names.some((name) => name.first <= to && name.last >= from)) continue;
    names.push({ first: from, last: to, kind });
  }
  return names;
}

const isTitle = (form: string): boolean => HONORIFICS.has(form.toLowerCase().replace(/\./g, ''));

/** "Ms Rayner", "Gen. Haftar", "President Bashar al-Assad": the capitalised words behind a title. */
function titled(sentence: Sentence): NameSpan[] {
  const { tokens } = sentence;
  const found: NameSpan[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (!isCapital(tokens[i]!.form) || !SURE_TITLES.has(tokens[i]!.form.toLowerCase().replace(/\./g, ''))) continue;
    let last = i;
    for (let at = i + 1; at < tokens.length && at <= i + 5; at++) {
      const { form } = tokens[at]!;
      if (isProper(sentence, at) && !NOT_A_NAME.has(form.toLowerCase())) last = at;
      else if (!(PARTICLE.test(form) || form === '-') || !isCapital(tokens[at + 1]?.form ?? tokens[at]!.form)) break;
    }
    let first = i + 1;
    while (first <= last && isTitle(tokens[first]!.form)) first++;
    if (first <= last && /\p{Ll}/u.test(tokens[last]!.form)) found.push({ first, last, kind: 'person' });
  }
  return found;
}

/** "NATO", "the UN": bodies called by their letters, where no longer name holds them. */
function lettered({ tokens }: Sentence): NameSpan[] {
  return tokens.flatMap(({ form, upos }, i): NameSpan[] =>
    upos === 'PROPN' && BODIES_BY_LETTERS.has(form) ? [{ first: i, last: i, kind: 'organisation' }] : [],
  );
}

/** "Hayat Tahrir al-Sham (HTS)": the words whose first letters stand in brackets, and the letters. */
function shortened(sentence: Sentence): NameSpan[] {
  const { tokens } = sentence;
  const found: NameSpan[] = [];
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (tokens[i]!.form !== '(' || tokens[i + 2]!.form !== ')') continue;
    const letters = tokens[i + 1]!.form.replace(/[.-]/g, '');
    if (!/^\p{Lu}{2,7}$/u.test(letters)) continue;
    const first = expandsTo(
      tokens.slice(0, i).map(({ form }) => form),
      letters,
    );
    if (first === null) continue;
    let last = i - 1;
    while (last > first && !isCapital(tokens[last]!.form)) last--;
    found.push({ first, last, kind: 'organisation' }, { first: i + 1, last: i + 1, kind: 'organisation' });
  }
  return found;
}

/** Where the words before begin whose initials, small words left out, are the letters; null when they are not. */
function expandsTo(forms: readonly string[], letters: string): number | null {
  let left = letters.length - 1;
  for (let at = forms.length - 1; at >= 0 && at >= forms.length - letters.length * 3 - 2; at--) {
    const form = forms[at]!;
    if (isCapital(form) && form[0]!.toUpperCase() === letters[left]!.toUpperCase()) {
      if (left === 0) return at;
      left--;
    } else if (
      isCapital(form) ||
      !/^(?:of|for|the|and|in|to|on|group|party|movement|militia|al|el|de|des|du|-|’s|'s|a|an)$/i.test(form)
    )
      return null;
  }
  return null;
}

interface Known {
  /** Names by their first word, longest first. */
  byFirst: Map<string, { words: string[]; kind: NameKind }[]>;
  /** Kind by name, where the tagger does not agree with itself. */
  kinds: Map<string, NameKind>;
}

const keyOf = (sentence: Sentence, { first, last }: NameSpan): string =>
  foldName(['', ...sentence.tokens.slice(first, last + 1).map(({ form }) => form)])
    .words.filter(Boolean)
    .join(' ');

function knownNames(document: Document, names: readonly (readonly NameSpan[])[]): Known {
  const votes = new Map<string, Map<NameKind, number>>();
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
      // The surname of somebody who is named in full.
      const words = key.split(' ');
      if (name.kind === 'person' && words.length > 1 && words.length <= 4 && words.at(-1)!.length > 2)
        vote(words.at(-1)!, 'person', 0.8);
    }
  });
  const known: Known = { byFirst: new Map(), kinds: new Map() };
  for (const [key, counts] of votes) {
    const [[kind, top]] = [...counts].sort((a, b) => b[1] - a[1]) as [[NameKind, number]];
    if (counts.size > 1) known.kinds.set(key, kind);
    const words = key.split(' ');
    const sure = words.length > 1 || top >= 2 || (kind === 'person' && top === 0.8) || /^[a-z]{2,6}$/.test(key);
    if (!sure || kind === 'place' || words[0]!.length < 2) continue;
    const list = known.byFirst.get(words[0]!) ?? [];
    list.push({ words, kind });
    known.byFirst.set(words[0]!, list);
  }
  for (const list of known.byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return known;
}

/** Capitalised words that are a name elsewhere in the document. */
function spotted(sentence: Sentence, { byFirst }: Known): NameSpan[] {
  const { tokens } = sentence;
  const at: number[] = [];
  const words: string[] = [];
  tokens.forEach(({ form }, i) => {
    if (form === '-' || ARABIC.test(form) || !/[\p{L}\p{N}]/u.test(form)) return;
    at.push(i);
    words.push(foldWord(form));
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
      (isProper(sentence, last + 1) || (isProper(sentence, first - 1) && !isTitle(tokens[first - 1]!.form)))
    )
      continue;
    if (first >= 2 && tokens[first - 1]!.form === '-' && ARABIC.test(tokens[first - 2]!.form)) first -= 2;
    found.push({ first, last, kind: fits.kind });
    p += fits.words.length - 1;
  }
  return found;
}
