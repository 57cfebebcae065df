import { fold } from '../../record/folding.ts';

const determiners =
  /^(?:(?:the|a|an|this|that|these|those|some|any|his|her|its|their|our|my|your|several|many|more|other|all|both)\s+)+/i;
const possessive = /['’]s?$/;
const pronoun =
  /^(?:i|we|you|he|she|it|they|me|us|him|her|them|who|whom|which|that|this|these|those|his|hers|its|their|theirs|our|ours|my|mine|your|yours|one|ones|someone|somebody|anyone|everyone|nobody|people who|himself|herself|itself|themselves|what|there|here|others?|both|each|all|some|many|most)$/i;
const nameParticles = new Set('al el bin ibn van von de da del abu'.split(' '));
const titles = new Set('mr mrs ms dr sir president general gen'.split(' '));

/** A party's words without determiners, possessive ending or line breaks; null when only a pronoun is left. */
export function plainName(words: string): string | null {
  const name = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(determiners, '')
    .replace(possessive, '')
    .replace(/^["'“‘]+|["'”’,;:.]+$/g, '')
    .trim();
  return name === '' || name.length < 2 || pronoun.test(name) ? null : name;
}

/** Folded for comparing: lower case, no diacritics, no articles or titles. */
export function nameKey(name: string): string {
  const words = fold(name).split(' ');
  // A title stands before a name; at the end it is all that one is called by ("the president").
  const own = words.filter((word, i) => !nameParticles.has(word) && (i === words.length - 1 || !titles.has(word)));
  return (own.length > 0 ? own : words).join(' ');
}

/** Offices by which one speaks of a person who is not named: "the Syrian president", "President" in a headline. */
const office =
  /^(?:president|premier|minister|king|queen|emir|sultan|leader|dictator|ruler|chief|head|governor|mayor|ambassador|envoy|spokesman|spokeswoman|spokesperson|secretary|chancellor|commander|general|colonel|speaker|prince|princess|pope|chairman|director)$/i;

/**
 * The key of a person's block: the last word of a name ("assad"), or an office with its country ("president@SY"). One who has left the
 * office is somebody else than who holds it.
 */
export function personKey(
  { name, key, country }: { name: string; key: string; country: string | null },
  home: string | null,
): string {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  if (/\p{Lu}\S*$/u.test(name) && !office.test(last)) return key.slice(key.lastIndexOf(' ') + 1);
  const former = /\b(?:former|ex|ousted|deposed|late)\b/i.test(name) ? 'former-' : '';
  return `${former}${last}@${country ?? home ?? ''}`;
}

const small = new Set(
  'a about after again against all also am an and any are as at be been before being between both but by can could did do does doing down during each few for from further had has have having he her here hers him his how i if in into is it its itself just me more most my no nor not now of off on once only or other our out over own same she should so some such than that the their them then there these they this those through to too under until up very was we were what when where which while who whom why will with would you your said say says told according reported reports reportedly'.split(
    ' ',
  ),
);

/** Content words of a clause: folded, no function words, sorted, each once; plural -s dropped. */
export function contentWords(text: string): string[] {
  const found = new Set<string>();
  for (const word of fold(text).split(/[^\p{L}\p{N}]+/u)) {
    if (word.length < 2 || small.has(word)) continue;
    found.add(word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word);
  }
  return [...found].sort();
}

/** Share of words in common (Jaccard); both sorted. 0 when either is empty. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      both++;
      i++;
      j++;
    } else if (a[i] < b[j]) i++;
    else j++;
  }
  return both / (a.length + b.length - both);
}
