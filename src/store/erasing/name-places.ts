import { fold } from '../../record/folding.ts';

/** Parts of a name shorter than this ("de", "al") are a name only beside another part. */
const LONE = 3;

/** Words of a text, by where they stand; `key` is their folded form. */
export interface Place {
  start: number;
  end: number;
}
interface Word extends Place {
  key: string;
}

/** Letters with what stands in them unseen: soft hyphens, joiners. */
const WORD = /[\p{L}\p{M}\p{N}](?:\p{Cf}*[\p{L}\p{M}\p{N}])*/gu;
/** What may stand between the parts of one name. */
const JOINT = /^[\s\-_.'’+\p{Cf}]{1,4}$/u;
const ADDRESS = /^[a-z]+:\/\/|^\/\S+$/i;

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    key: fold(word.replace(/\p{Cf}/gu, '')),
  }));

/** The parts of a name, folded. Throws RangeError for what is too short to be found without finding others. */
export function partsOfName(name: string): string[] {
  const parts = wordsOf(name).map(({ key }) => key);
  if (parts.length === 0 || parts.join('').length < 4)
    throw new RangeError(`"${name}" is too short a name to erase: give the whole name, or the ids of the reports`);
  return parts;
}

/** A text with its escapes ("%C3%A9" in an address) read, and for each code unit of it where it stands in the text. */
function unescaped(text: string): { words: string; at: number[] } {
  let words = '';
  const at: number[] = [];
  for (const { 0: piece, index } of text.matchAll(/(?:%[0-9a-f]{2})+|[^%]+|%/gi)) {
    const read = piece.length > 1 && piece.startsWith('%') ? decoded(piece) : piece;
    // Units of an escape all stand at its beginning: what is found in it takes the whole of it.
    for (let i = 0; i < read.length; i++) at.push(read === piece ? index + i : index);
    words += read;
  }
  return { words, at: [...at, text.length] };
}

function decoded(escapes: string): string {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return escapes;
  }
}

/** Where the whole name stands in a text, whatever its marks, capitals and separators, or written as one word ("annlee"). */
function wholeNames(text: string, parts: readonly string[]): Place[] {
  const words = wordsOf(text);
  const joined = parts.join('');
  const found: Place[] = [];
  for (const [i, { start, end, key }] of words.entries()) {
    if (key === joined) found.push({ start, end });
    const run = words.slice(i, i + parts.length);
    const named = run.every(
      (word, at) => word.key === parts[at] && (at === 0 || JOINT.test(text.slice(run[at - 1]!.end, word.start))),
    );
    if (named && parts.length > 1 && run.length === parts.length) found.push({ start, end: run[run.length - 1]!.end });
  }
  return found;
}

/** Where parts of the name stand alone: written as names are, with a capital, or (`small`) in small letters too. */
const loneParts = (text: string, parts: readonly string[], small: boolean): Place[] =>
  wordsOf(text).filter(
    ({ key, start, end }) =>
      key.length >= LONE && parts.includes(key) && (small || /^\p{Lu}/u.test(text.slice(start, end))),
  );

/** Does the text hold the whole name? */
export function holds(text: string, parts: readonly string[]): boolean {
  return wholeNames(unescaped(text).words, parts).length > 0;
}

/**
 * Where the whole name stands in a text, and each part of it that stands alone: in order, none within another. In addresses and in folded
 * words small letters are a name's too.
 */
export function placesOf(text: string, parts: readonly string[], folded = false): Place[] {
  const small = folded || ADDRESS.test(text);
  const { words, at } = unescaped(text);
  const all = [...wholeNames(words, parts), ...loneParts(words, parts, small)]
    .map(({ start, end }) => ({ start: at[start]!, end: at[end]! }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Place[] = [];
  for (const place of all) {
    const last = apart.at(-1);
    if (last === undefined || place.start >= last.end) apart.push(place);
    else last.end = Math.max(last.end, place.end);
  }
  return apart;
}
