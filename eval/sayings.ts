import type { Reading } from '../src/record/reading.ts';
import { overlaps, type Span } from '../src/record/span.ts';
import type { GumText } from './gum.ts';
import type { EvalMiss } from './types.ts';

/** "He said …": the pronoun, and where gold names the person in the same text. */
export interface Saying {
  pronoun: Span;
  names: Span[];
}

/** A text with its sayings by "he" or "she" whose person is named somewhere in it. */
export interface SayingText {
  id: string;
  text: string;
  published: string | null;
  sayings: Saying[];
}

/** Forms of two dozen verbs of saying. */
export const SAYS =
  /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old)|add(?:s|ed)?|announc\w+|argu\w+|ask(?:s|ed)?|call(?:s|ed)?|claim\w*|comment\w*|concluded|confirm\w*|den(?:y|ies|ied)|describ\w+|explain\w*|insist\w*|not(?:e|es|ed)|promis\w+|recall\w*|repl(?:y|ies|ied)|report(?:s|ed)?|respond\w*|stat(?:e|es|ed)|suggest\w*|tweeted|urg\w+|warn\w*|wr(?:ite|ites|ote))$/i;

export const heOrShe = (words: string): boolean => /^(?:he|she)$/i.test(words);

/** Sayings of GUM: subjects of verbs of saying, with the names of the same entity. */
export function gumSayings({ id, text, published, mentions, subjects }: GumText): SayingText {
  const sayings = subjects
    .filter(({ verb, start, end }) => SAYS.test(verb) && heOrShe(text.slice(start, end)))
    .flatMap((subject) => {
      const gold = mentions.find((one) => one.form === 'pronoun' && overlaps(one, subject));
      const names = mentions.filter((one) => one.form === 'name' && one.entity === gold?.entity).map(({ min }) => min);
      return names.length === 0 ? [] : [{ pronoun: { start: subject.start, end: subject.end }, names }];
    });
  return { id, text, published, sayings };
}

/** How many sayings are given to the right person: the statement's speaker is an entity with a name where gold has one. */
export function scoreSayings(
  texts: readonly SayingText[],
  readings: readonly Reading[],
): { all: number; right: number; nearest: number; errors: EvalMiss[] } {
  const score = { all: 0, right: 0, nearest: 0, errors: [] as EvalMiss[] };
  texts.forEach(({ id, text, sayings }, i) => {
    const { entities, mentions, observations } = readings[i]!;
    const people = new Set(entities.filter(({ kind }) => kind === 'person').map(({ id: entity }) => entity));
    const names = mentions.filter(({ form, entity }) => form === 'name' && people.has(entity));
    const speakers = observations.flatMap((one) => (one.kind === 'statement' ? (one.speaker ?? []) : []));
    for (const { pronoun, names: gold } of sayings) {
      const isRight = (name: Span) => gold.some((one) => overlaps(one, name));
      const speaker = speakers.find((one) => overlaps(one, pronoun) && one.entity !== null);
      const own = names.filter(({ entity }) => entity === speaker?.entity);
      score.all++;
      const before = names.findLast(({ end }) => end <= pronoun.start);
      if (before !== undefined && isRight(before)) score.nearest++;
      if (own.some(isRight)) score.right++;
      else
        score.errors.push({
          set: id,
          words: `${text.slice(Math.max(0, pronoun.start - 200), pronoun.start)}[${text.slice(pronoun.start, pronoun.end)}]${text.slice(pronoun.end, pronoun.end + 40)}`,
          expected: text.slice(gold[0]!.start, gold[0]!.end),
          found:
            speaker === undefined ? 'no statement' : text.slice(own[0]?.start ?? 0, own[0]?.end ?? 0) || 'nobody named',
        });
    }
  });
  return score;
}
