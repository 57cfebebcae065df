import type { Sentence } from '../language/document.ts';
import type { EventEntry } from '../language/lexicon/event-entry.ts';
import { caseOf, relation, tokenAt, treeOf } from '../language/tree.ts';
import { eventEntries } from '../languages/en/events/entries.ts';
import { actorNouns, nounClasses, placeNouns, shares, thinNouns } from '../languages/en/lexicon/classes.ts';
import { eventTypes } from '../record/event-types.ts';
import type { Arguments } from './arguments.ts';
import { nameAt } from './phrases.ts';
import { isTime } from './time-words.ts';

/** One way of telling an event: the words beside the first one, and the row it stands for. */
interface Pattern {
  row: EventEntry;
  rest: string[];
  subject: string | null;
}

/** A sense found: the row, and the tokens that tell it beside the first one ("over" in "take over"). */
export interface Sense {
  row: EventEntry;
  beside: number[];
  /** Those of them that are part of the telling and no one's role: "sanctions" in "imposed sanctions". */
  eaten: number[];
}

/** Classes whose members are part of the telling. */
const tellingClasses = new Set(
  'curb emergency sanction truce ties talks meeting agreement aid money weapon round fire chemical inquiry asylum pardon drill intelligence protest percent delivery corridor'.split(
    ' ',
  ),
);

const verbs = new Map<string, Pattern[]>();
const nouns = new Map<string, Pattern[]>();
for (const row of eventEntries) {
  for (const [list, index] of [
    [row.verbs, verbs],
    [row.nouns, nouns],
  ] as const) {
    for (const key of list.split(' ')) {
      if (key === '') continue;
      const [told, subject = null] = key.split('<');
      const parts = told.split('_');
      const first = index === verbs || parts[1] === 'of' || parts[1] === 'on' ? parts[0] : parts.at(-1)!;
      const rest = index === verbs || first === parts[0] ? parts.slice(1) : parts.slice(0, -1);
      const patterns = index.get(first);
      const pattern = { row, rest, subject };
      if (patterns === undefined) index.set(first, [pattern]);
      else patterns.push(pattern);
    }
  }
}
// The longest way of telling is tried first; among equals the table's order decides.
for (const index of [verbs, nouns])
  for (const patterns of index.values()) patterns.sort((a, b) => weight(b) - weight(a));

function weight({ rest, subject }: Pattern): number {
  return rest.length * 2 + (subject === null ? 0 : 1);
}

const personSuffix = /(?:ist|ian|eer|man|men|woman|people)$/;

/** Whether a noun phrase can act or suffer as people do: a name, a nationality word, a pronoun or a noun for people. */
export function isActor(sentence: Sentence, token: number): boolean {
  const { upos, lemma, form, xpos } = tokenAt(sentence, token);
  const name = nameAt(sentence, token);
  if (name !== null) return true;
  if (upos === 'PRON')
    return /^(?:he|she|they|we|i|you|him|her|them|us|me|who|whom|it|themselves|himself|everyone|anyone|someone)$/i.test(
      form,
    );
  const word = lemma.toLowerCase();
  if (actorNouns.has(word)) return true;
  if (upos === 'PROPN')
    return !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i.test(
      lemma,
    );
  if (upos === 'NOUN' && xpos === 'NNS' && personSuffix.test(word)) return true;
  return upos === 'NOUN' && /^[A-Z]/.test(form) && token > 0 && personSuffix.test(word);
}

const isPersonNoun = (sentence: Sentence, token: number): boolean => {
  const { upos, lemma } = tokenAt(sentence, token);
  if (upos === 'NOUN' || upos === 'NUM')
    return (
      actorNouns.has(lemma.toLowerCase()) ||
      (upos === 'NUM' && !/^(?:1[5-9]|20)\d\d$/.test(lemma)) ||
      (sentence.tokens[token].xpos === 'NNS' && personSuffix.test(lemma))
    );
  return upos === 'PROPN' && /(?:ans|ese|ish|is|ds)$/.test(sentence.tokens[token].form);
};

/** A name that nothing marks as a body or a place. */
const maybePerson = (sentence: Sentence, token: number): boolean => {
  const name = nameAt(sentence, token);
  return name === null ? sentence.tokens[token].upos === 'PROPN' : name.kind === 'person';
};

export const isPlace = (sentence: Sentence, token: number): boolean => {
  const name = nameAt(sentence, token);
  if (name !== null) return name.kind === 'place';
  const { upos, lemma } = tokenAt(sentence, token);
  return (upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ') && placeNouns.has(lemma.toLowerCase());
};

/** A place, or a proper noun that no list knows: what "in", "on" or a verb of taking ground makes a place of. */
export const isPlaceLike = (sentence: Sentence, token: number): boolean =>
  isPlace(sentence, token) || (tokenAt(sentence, token).upos === 'PROPN' && nameAt(sentence, token) === null);

/** Whether the noun phrase on a token is of a class (`curb`, `people`, …). */
export function isOfClass(sentence: Sentence, token: number, name: string): boolean {
  if (token < 0) return false;
  const { tokens } = sentence;
  if (name === 'people') return isPersonNoun(sentence, token) || tokens[token].upos === 'PRON';
  if (name === 'person') return maybePerson(sentence, token) || isPersonNoun(sentence, token);
  if (name === 'actor') return isActor(sentence, token);
  if (name === 'place')
    return isPlace(sentence, token) || isShareOfPlace(sentence, token) || isCalledPlace(sentence, token);
  const words = nounClasses[name];
  if (words === undefined) return false;
  if (words.has(tokens[token].lemma.toLowerCase())) return true;
  if (name === 'state' && nameAt(sentence, token)?.kind === 'place') return true;
  for (const child of treeOf(sentence).children[token]) {
    const { deprel, lemma } = tokens[child];
    if ((deprel === 'compound' || deprel === 'amod') && words.has(lemma.toLowerCase()) && classNeedsNoHead(name))
      return true;
    if (deprel === 'nmod' && caseOf(sentence, child) === 'of' && thinNouns.has(tokens[token].lemma.toLowerCase())) {
      if (isOfClass(sentence, child, name)) return true;
    }
  }
  return false;
}

/** "Zaranj, the provincial capital": a name of nobody that the words behind it call a place. */
const isCalledPlace = (sentence: Sentence, token: number): boolean =>
  sentence.tokens[token].upos === 'PROPN' &&
  nameAt(sentence, token) === null &&
  treeOf(sentence).children[token].some(
    (child) => sentence.tokens[child].deprel === 'appos' && isPlace(sentence, child),
  );

/** "Most of Idlib", "all of the city". */
function isShareOfPlace(sentence: Sentence, token: number): boolean {
  const { tokens } = sentence;
  return (
    shares.has(tokens[token].lemma.toLowerCase()) &&
    treeOf(sentence).children[token].some(
      (child) => tokens[child].deprel === 'nmod' && caseOf(sentence, child) === 'of' && isPlaceLike(sentence, child),
    )
  );
}

/** "aid deliveries" are aid, "peacekeeping troops" peacekeepers; but "government building" is no government. */
const classNeedsNoHead = (name: string): boolean =>
  ['aid', 'peacekeeper', 'ties', 'talks', 'sanction', 'weapon', 'drill', 'truce', 'emergency', 'intelligence'].includes(
    name,
  );

/** The sense of a verb with its arguments, or null when the table has none. */
export function verbSense(
  sentence: Sentence,
  verb: number,
  roles: Arguments,
  lemma = sentence.tokens[verb].lemma.toLowerCase(),
): Sense | null {
  const { tokens } = sentence;
  const patterns = verbs.get(lemma);
  if (patterns === undefined) return null;
  for (const { row, rest, subject } of patterns) {
    const beside: number[] = [];
    const eaten: number[] = [];
    const used = new Set<number>();
    // "Drove the troops from X": the phrase that the pattern names, hung on the object instead of the verb.
    const hung =
      roles.object < 0 || rest.length < 2
        ? []
        : treeOf(sentence).children[roles.object].filter(
            (child) => tokens[child].deprel === 'nmod' && rest.includes(caseOf(sentence, child) ?? ''),
          );
    if (rest.every((part) => matches(part))) {
      if (subject !== null) {
        const who = roles.subject >= 0 ? roles.subject : roles.object;
        const [of] = subject.split('_');
        if (!isOfClass(sentence, who, of.slice(1))) continue;
      }
      return row.what === 'other' ? null : { row, beside, eaten };
    }

    function matches(part: string): boolean {
      const of = part.startsWith('%') ? part.slice(1) : null;
      const take = (token: number, like = false): boolean => {
        if (token < 0 || used.has(token)) return false;
        if (
          of === null
            ? tokens[token].lemma.toLowerCase() !== part && tokens[token].form.toLowerCase() !== part
            : !isOfClass(sentence, token, of) && !(like && isPlaceLike(sentence, token) && !isTime(sentence, token))
        )
          return false;
        used.add(token);
        beside.push(token);
        if (
          of === null
            ? !isActor(sentence, token)
            : tellingClasses.has(of) ||
              (eventTypes[row.what].sendsForces && /^(?:force|peacekeeper)$/.test(of)) ||
              (row.what === 'expel' && lemma !== 'expel')
        )
          eaten.push(token);
        return true;
      };
      if (of !== null)
        return (
          take(roles.object) ||
          (rest.length > 1 && roles.obliques.some(({ token }) => take(token, of === 'place'))) ||
          (of === 'place' && hung.some((token) => take(token, true)))
        );
      // "Pull out of X": the particle right behind the verb is its own, wherever the parser hung it.
      if (/^(?:out|back)$/.test(part) && verb + 1 < tokens.length && take(verb + 1)) return true;
      if (take(roles.object)) return true;
      for (const child of treeOf(sentence).children[verb]) {
        const name = relation(tokens[child].deprel);
        if (
          name === 'nsubj' ||
          name === 'conj' ||
          name === 'cc' ||
          name === 'punct' ||
          name === 'parataxis' ||
          name === 'advcl'
        )
          continue;
        // "Took control of a part" is no taking part: a preposition that the pattern lacks makes it another word.
        const marker = name === 'obl' ? caseOf(sentence, child) : null;
        if ((marker === null || rest.includes(marker)) && take(child)) return true;
        if ((name !== 'obl' && name !== 'ccomp' && name !== 'xcomp') || isTime(sentence, child)) continue;
        for (const below of treeOf(sentence).children[child]) {
          if (relation(tokens[below].deprel) === 'case' && take(below)) return true;
        }
      }
      return hung.some((token) =>
        treeOf(sentence).children[token].some((below) => relation(tokens[below].deprel) === 'case' && take(below)),
      );
    }
  }
  return null;
}

/** The sense of a noun, by itself and its modifiers, or null. */
export function nounSense(sentence: Sentence, noun: number): Sense | null {
  const { tokens } = sentence;
  const patterns = nouns.get(tokens[noun].lemma.toLowerCase());
  if (patterns === undefined) return null;
  const { children } = treeOf(sentence);
  for (const { row, rest } of patterns) {
    const beside: number[] = [];
    const fits = rest.every((part) => {
      if (part === 'of') return true;
      if (part === 'on')
        return children[noun].some((child) => caseOf(sentence, child) === 'on' && isPlaceLike(sentence, child));
      const of = part.startsWith('%') ? part.slice(1) : null;
      // A modifier right before the noun counts whatever the parser made of it.
      for (const before of [noun - 1, noun - 2]) {
        if (of !== null || before < 0 || (before === noun - 2 && tokens[noun - 1].upos !== 'PUNCT')) continue;
        if (tokens[before].lemma.toLowerCase() !== part && tokens[before].form.toLowerCase() !== part) continue;
        beside.push(before);
        return true;
      }
      const token = children[noun].find((child) => {
        const { deprel, lemma, form } = tokens[child];
        if (of !== null) return deprel === 'nmod' && caseOf(sentence, child) === 'of' && isOfClass(sentence, child, of);
        if (
          deprel !== 'compound' &&
          deprel !== 'amod' &&
          deprel !== 'nmod' &&
          deprel !== 'nmod:poss' &&
          deprel !== 'flat'
        )
          return false;
        return lemma.toLowerCase() === part || form.toLowerCase() === part;
      });
      if (token === undefined) return false;
      beside.push(token);
      return true;
    });
    if (fits) return { row, beside, eaten: beside };
  }
  return null;
}

/** Bases of all verbs in the table that tell an event by themselves. */
export const tableVerbs = (): string[] =>
  [...verbs].filter(([, patterns]) => patterns.some(({ rest }) => rest.length === 0)).map(([lemma]) => lemma);

export const isKnownEventNoun = (lemma: string): boolean => nouns.has(lemma.toLowerCase());
