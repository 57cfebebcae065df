import type { TokenAt } from '../extract/draft.ts';
import type { Document, Sentence } from '../language/document.ts';
import type { TimeBound } from '../language/lexicon/time-bounds.ts';
import { relation, treeOf } from '../language/tree.ts';
import type { TimeExpression } from '../record/entity.ts';
import { unknownTime } from '../record/plain.ts';
import type { EventTime, Precision } from '../record/time.ts';

/** A time expression with the token it hangs on and the predicate it tells the time of. */
interface Placed {
  time: TimeExpression;
  token: number;
  /** What its words hang on. */
  hang: number;
  governor: number;
}

/** Tells when an event or state was, by the time expressions of its own clause. `speech` are the tokens that say something, `happenings` the cues of events. */
export function timeOf(
  document: Document,
  times: readonly TimeExpression[],
  speech: ReadonlySet<string>,
  happenings: ReadonlySet<string>,
): (cue: TokenAt) => EventTime {
  const bySentence: Placed[][] = document.sentences.map(() => []);
  let s = 0;
  for (const time of times) {
    if (time.type === 'SET' || (time.from === null && time.to === null)) continue;
    while (s < document.sentences.length - 1 && document.sentences[s]!.end <= time.start) s++;
    const sentence = document.sentences[s];
    if (sentence === undefined || time.start < sentence.start || time.end > sentence.end) continue;
    const token = headToken(sentence, time);
    if (token >= 0)
      bySentence[s]!.push({ time, token, hang: hangOf(sentence, token), governor: governorOf(sentence, token) });
  }
  const marks = (index: number): Marks => ({
    happens: (token) => happenings.has(`${index}:${token}`),
    says: (token) => speech.has(`${index}:${token}`),
  });
  return ({ sentence: index, token }) => {
    const sentence = document.sentences[index]!;
    const placed = bySentence[index]!;
    if (placed.length === 0) return unknownTime();
    const near = placed
      .map((one) => ({ one, fit: fitOf(sentence, one, token, marks(index)) }))
      .filter(({ fit }) => fit > 0)
      .sort((a, b) => b.fit - a.fit || Math.abs(a.one.token - token) - Math.abs(b.one.token - token));
    return near.length === 0 ? unknownTime() : bounded(sentence, near[0]!.one, placed);
  };
}

function headToken(sentence: Sentence, { start, end }: TimeExpression): number {
  const { tokens } = sentence;
  let any = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.end <= start || token.start >= end) continue;
    const head = token.head < 0 ? null : tokens[token.head]!;
    if (head === null || head.start >= end || head.end <= start) {
      if (token.deprel !== 'punct' && token.deprel !== 'case' && token.deprel !== 'det') return i;
    }
    any = i;
  }
  return any;
}

const LOOSE = new Set(['ADV', 'ADP', 'ADJ', 'NUM', 'PART']);

/** What a time hangs on, past "early", "late" and the like; the token itself at the root. */
function hangOf({ tokens }: Sentence, token: number): number {
  let at = tokens[token]!.head;
  for (let steps = 0; at >= 0 && steps < 6 && LOOSE.has(tokens[at]!.upos) && tokens[at]!.head >= 0; steps++)
    at = tokens[at]!.head;
  return at < 0 ? token : at;
}

const isPredicate = (sentence: Sentence, at: number): boolean => {
  const { upos } = sentence.tokens[at]!;
  if (upos === 'VERB') return true;
  return treeOf(sentence).children[at]!.some((child) => sentence.tokens[child]!.deprel === 'cop');
};

/** The nearest predicate above a token; the token itself when there is none. */
function governorOf(sentence: Sentence, token: number): number {
  let at = token;
  for (let steps = 0; steps < 30; steps++) {
    const { head } = sentence.tokens[at]!;
    if (head < 0) return at;
    at = head;
    if (isPredicate(sentence, at)) return at;
  }
  return at;
}

/** Whether `top` stands above `token`. */
function above(sentence: Sentence, top: number, token: number): boolean {
  let at = token;
  for (let steps = 0; steps < 40 && at >= 0; steps++) {
    if (at === top) return true;
    at = sentence.tokens[at]!.head;
  }
  return false;
}

/** Precisions that tell news: a year behind a noun mostly tells which one is meant ("clashes in 2001"). */
const SHORT: ReadonlySet<Precision> = new Set(['minute', 'hour', 'day', 'week']);

interface Marks {
  /** Whether a token is the cue of an event. */
  happens(token: number): boolean;
  /** Whether a token says something. */
  says(token: number): boolean;
}

/** How surely a time tells of the event at `cue`: 4 it hangs on it, 3 a light verb carries both, 2 they share a clause; 0 not at all. */
function fitOf(sentence: Sentence, placed: Placed, cue: number, { happens, says }: Marks): number {
  const { token, hang, governor, time } = placed;
  const { tokens, lexicon } = sentence;
  if (!sentence.parsed) return 0;
  if (hang === cue) return 4;
  if (hang !== governor) {
    // "seized the city on Sunday", with Sunday hung on "city": the noun is no event, so the time is the verb's.
    if (happens(hang)) return 0;
    // "in the grips of a civil war since 2011": the event is inside the phrase the time hangs on.
    if (tokens[cue]!.upos !== 'VERB' && cue > hang && above(sentence, hang, cue)) return 2;
    const astray = cue === governor && token > hang && tokens[hang]!.head === governor;
    return astray && SHORT.has(time.precision) ? 2 : 0;
  }
  if (says(governor)) return 0;
  const { head, deprel, upos, xpos } = tokens[cue]!;
  const under = relation(deprel);
  if (head === governor) {
    if (upos !== 'VERB') {
      const argument = under === 'nsubj' || under === 'obj';
      if ((argument || under === 'obl') && lexicon.lightVerbs.ofEvents.has(tokens[governor]!.lemma.toLowerCase()))
        return 3;
      // "Syria has been in the grips of a war since 2011": the predicate is a noun and the event hangs on it.
      return argument || (under === 'nmod' && tokens[governor]!.upos === 'NOUN') ? 2 : 0;
    }
    // A time before both verbs of "On Sunday they took X and killed Y", or of "they began to …", covers them both.
    if (under === 'conj') return token < governor ? 2 : 0;
    if (under === 'xcomp') return 2;
    const marked = treeOf(sentence).children[cue]!.some((child) => tokens[child]!.deprel === 'mark');
    return under === 'advcl' && xpos === 'VBG' && !marked ? 2 : 0;
  }
  // The other verbs of a row share the time told before the first.
  if (token >= governor || !above(sentence, governor, cue)) return 0;
  for (let at = cue; at !== governor; at = tokens[at]!.head) if (relation(tokens[at]!.deprel) !== 'conj') return 0;
  return 2;
}

/** The interval with what its preposition makes of it: "since 2011" is open at the end, "until Friday" at the beginning. */
function bounded(sentence: Sentence, { time }: Placed, all: readonly Placed[]): EventTime {
  const { start, end, precision } = time;
  const told = { from: time.from, to: time.to, precision, stated: true, start, end };
  switch (boundBefore(sentence, start)) {
    case null:
      return told;
    case 'since':
      return { ...told, to: null };
    case 'until':
      return { ...told, from: null };
    case 'after':
      return { ...told, from: time.to, to: null };
    case 'from':
      return pairedWith(told, end, all) ?? { ...told, to: null };
    case 'between':
      return pairedWith(told, end, all) ?? told;
  }
}

/** "from May to June": the interval up to the end of the time that follows at once; null where none does. */
function pairedWith(told: EventTime, end: number, all: readonly Placed[]): EventTime | null {
  const other = all.find(({ time: later }) => later.start > end && later.start - end < 12 && later.to !== null);
  return other === undefined ? null : { ...told, to: other.time.to, end: other.time.end };
}

/** What the word before a time makes of it; null where it is no such word. */
function boundBefore({ tokens, lexicon }: Sentence, start: number): TimeBound | null {
  const before = tokens.findLast((token) => token.end <= start);
  return before === undefined ? null : (lexicon.timeBounds.get(before.form.toLowerCase()) ?? null);
}
