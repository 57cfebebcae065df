import type { NameSpan, Sentence } from '../../language/document.ts';
import { isFeature, wordsOf } from './around.ts';
import { misspelt } from './misspelt.ts';
import { readName } from './naming.ts';
import { type NationHit, nations, scan } from './scan.ts';
import type { Proposal, Run, ToponymContext } from './types.ts';
import { unknownNames } from './unknown-names.ts';
import { bareName, kindLength, widened, withStop } from './widen.ts';

/** A nationality word, with what the name is called that holds it and more; null where none does. */
export interface NationProposal extends NationHit {
  inside: NameSpan['kind'] | null;
}

export interface Proposals {
  places: Proposal[];
  nations: NationProposal[];
}

/** A run that may be a place's name, and whether the gazetteer knows it as it stands. */
interface Guess extends Run {
  known: boolean;
}

/**
 * Runs of tokens that may be place names: what the gazetteer knows, and what the language models call places. Where they overlap the longer
 * one stands ("New South Wales" over "New South"); nationality words give way to longer names ("British Columbia").
 */
export function propose(text: string, sentence: Sentence, context: ToponymContext): Proposals {
  const { tokens, names } = sentence;
  const guesses = guessesIn(text, sentence, context);
  const taken = new Uint8Array(tokens.length);
  const nationHits = nations(tokens, context);
  const isNation = ({ first, last }: Run) => nationHits.some((hit) => hit.first <= first && hit.last >= last);
  const places: Proposal[] = [];
  for (const guess of guesses) {
    const { first, last, known } = guess;
    if (taken.subarray(first, last + 1).includes(1) || isNation(guess)) continue;
    const words = wordsOf(text, tokens, first, last);
    const { candidates } = readName(words, context);
    // "miramar florida", "DFL-Minneapolis": what the gazetteer knows of it stands instead.
    const nothing = !known && candidates.length === 0 && !isFeature(words, context.lexicon);
    if (nothing && guesses.some((other) => other.known && (other.first === first || other.last === last))) continue;
    taken.fill(1, first, last + 1);
    const over = nameOver(names, guess);
    const inside = over !== undefined && over.kind !== 'place' && isLonger(over, guess);
    places.push({ first, last, words, kind: over?.kind ?? null, inside, candidates });
  }
  places.sort((a, b) => a.first - b.first);
  return {
    places,
    nations: nationHits
      .filter(({ first, last }) => !taken.subarray(first, last + 1).includes(1))
      .map((hit) => {
        const over = names.find((name) => holds(name, hit));
        return { ...hit, inside: over !== undefined && isLonger(over, hit) ? over.kind : null };
      }),
  };
}

/** All runs that may be places' names, the longest first. */
function guessesIn(text: string, sentence: Sentence, context: ToponymContext): Guess[] {
  const { tokens, names } = sentence;
  const guesses: Guess[] = [];
  for (const hit of scan(text, tokens, context)) {
    const first = hit.first + kindLength(tokens, hit, context.lexicon);
    guesses.push({ ...widened(tokens, { first, last: withStop(tokens, hit) }, context.lexicon), known: true });
  }
  const more: Run[] = names
    .filter(({ kind }) => kind === 'place')
    .map((name) => widened(tokens, bareName(tokens, name, context.lexicon), context.lexicon));
  more.push(...unknownNames(tokens, context.lexicon));
  more.push(...misspelt(text, sentence, [...guesses, ...more], context));
  guesses.push(...more.map(({ first, last }) => ({ first, last, known: false })));
  return guesses.sort(
    (a, b) => b.last - b.first - (a.last - a.first) || Number(b.known) - Number(a.known) || a.first - b.first,
  );
}

const holds = (name: Run, { first, last }: Run): boolean => name.first <= first && name.last >= last;

/** The name of the language models that a run begins in, or ends in. */
const nameOver = (names: readonly NameSpan[], { first, last }: Run): NameSpan | undefined =>
  names.find((name) => holds(name, { first, last: first })) ?? names.find((name) => holds(name, { first: last, last }));

const isLonger = (name: Run, { first, last }: Run): boolean => name.first < first || name.last > last;
