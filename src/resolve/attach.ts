import type { TokenAt } from '../extract/draft.ts';
import { sentenceAt } from '../language/at.ts';
import type { Document, Sentence } from '../language/document.ts';
import type { TimeBound } from '../language/lexicon/time-bounds.ts';
import { caseOf, childBy, childrenOf, lowerAt, relation } from '../language/tree.ts';
import type { TimeExpression } from '../record/entity.ts';
import { dayOf, unknownTime } from '../record/plain.ts';
import type { EventTime, Precision } from '../record/time.ts';
import { sharedTime } from './shared-time.ts';

/** A time expression with the token it hangs on and the predicate it tells the time of. */
interface Placed {
  time: TimeExpression;
  token: number;
  /** What its words hang on. */
  hang: number;
  governor: number;
}

/** A token that an event is told by, with its type. */
export interface EventCue {
  cueAt: TokenAt;
  what: string;
}

/**
 * Tells when an event or state was, by the time expressions of its own clause, else by what hands it its time. `speech` are the tokens that
 * say something.
 */
export function timeOf(
  document: Document,
  times: readonly TimeExpression[],
  speech: readonly TokenAt[],
  happenings: readonly EventCue[],
): (cue: TokenAt) => EventTime {
  const bySentence = placedIn(document, times);
  const says = new Set(speech.map(keyOf));
  const types = new Map(happenings.map(({ cueAt, what }) => [keyOf(cueAt), what]));
  const inSentence = Map.groupBy(happenings, ({ cueAt }) => cueAt.sentence);
  const { published } = document.report;
  const known = new Map<number, (token: number) => EventTime | null>();
  /** Times of the events of a sentence that has words of time. */
  const timesIn = (index: number): ((token: number) => EventTime | null) => {
    const sentence = sentenceAt(document, index);
    const at = (token: number): string => keyOf({ sentence: index, token });
    const marks: Marks = { says: (token) => says.has(at(token)), happens: (token) => types.has(at(token)) };
    const placed = (bySentence[index] ?? []).map((one) => rehung(sentence, one, marks, published));
    const own =
      placed.length === 0
        ? (token: number) => toldBefore(sentence, index, token)
        : (token: number) => ownTime(sentence, placed, token, marks);
    const hungOn = (noun: number): EventTime | null => hungTime(sentence, placed, noun);
    const typeOf = (token: number): string | null => types.get(at(token)) ?? null;
    return (token) => own(token) ?? sharedTime(sentence, token, { own, hungOn, typeOf });
  };
  const timeIn = (index: number, token: number): EventTime | null => {
    const times = known.get(index) ?? timesIn(index);
    known.set(index, times);
    return times(token);
  };
  /** "A bombing on Friday … The bombing …": a sentence without words of time, about the only such event of one that gives one day. */
  const toldBefore = (sentence: Sentence, index: number, token: number): EventTime | null => {
    const type = types.get(keyOf({ sentence: index, token }));
    if (type === undefined || (bySentence[index - 1] ?? []).length !== 1 || !isDefinite(sentence, token)) return null;
    const before = (inSentence.get(index - 1) ?? []).filter(({ what }) => what === type);
    return before.length === 1 ? timeIn(index - 1, before[0]!.cueAt.token) : null;
  };
  return ({ sentence, token }) => timeIn(sentence, token) ?? unknownTime();
}

/** Is it a noun for what is known from before: "the attack"? */
const isDefinite = (sentence: Sentence, token: number): boolean =>
  sentence.tokens[token]?.upos === 'NOUN' &&
  childrenOf(sentence, token).some((child) => sentence.lexicon.determiners.definite.has(lowerAt(sentence, child)));

const keyOf = ({ sentence, token }: TokenAt): string => `${sentence}:${token}`;

/** The time that fits a token best, of those of its sentence. */
function ownTime(sentence: Sentence, placed: readonly Placed[], cue: number, marks: Marks): EventTime | null {
  const [best] = placed
    .map((one) => ({ one, fit: fitOf(sentence, one, cue, marks) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || Math.abs(a.one.token - cue) - Math.abs(b.one.token - cue));
  return best === undefined ? null : bounded(sentence, best.one, placed);
}

/** Days before publication up to which a verb of the present may be dated: "kills nine on Tuesday". */
const PRESENT_DAYS = 1;

/**
 * What is told in the present is news: days that lie further back, or ahead, date the event told right before them instead. "Police arrest a
 * man over the bombing in March", "the minister announces a withdrawal by May".
 */
function rehung(sentence: Sentence, placed: Placed, { happens }: Marks, published: string | null): Placed {
  const { hang, governor, token, time } = placed;
  const end = time.to ?? time.from;
  if (published === null || end === null || hang !== governor || !isPresent(sentence, governor)) return placed;
  const [first, last, day] = [dayOf(time.from ?? end), dayOf(end), dayOf(published)];
  if (last >= day - PRESENT_DAYS && first <= day) return placed;
  for (let at = token - 1; at > 0 && token - at < NEAR; at--)
    if (at !== governor && happens(at) && above(sentence, governor, at)) return { ...placed, hang: at };
  return placed;
}
/** Words in front of a time within which the event stands that it dates. */
const NEAR = 20;

/** Is a predicate in the present: "arrests", "is arrested"? Not in the perfect, "has arrested". */
function isPresent(sentence: Sentence, verb: number): boolean {
  const { tokens } = sentence;
  if (/^VB[ZP]$/.test(tokens[verb]?.xpos ?? '')) return true;
  const auxiliaries = tokens.filter(({ head, deprel }) => head === verb && relation(deprel) === 'aux');
  return (
    auxiliaries.length === 1 && auxiliaries.every(({ deprel, xpos }) => deprel === 'aux:pass' && /^VB[ZP]$/.test(xpos))
  );
}

/** A time of days that hangs right on a noun. */
function hungTime(sentence: Sentence, placed: readonly Placed[], noun: number): EventTime | null {
  const found = placed.find(({ hang, time, token }) => hang === noun && token !== noun && SHORT.has(time.precision));
  return found === undefined ? null : bounded(sentence, found, placed);
}

/** The time expressions of each sentence, with what they hang on; those that tell no interval left out. */
function placedIn({ sentences }: Document, times: readonly TimeExpression[]): Placed[][] {
  const bySentence: Placed[][] = sentences.map(() => []);
  let s = 0;
  for (const time of times) {
    // "Now" and "currently" tell that it still is so, not when it happened.
    if (time.type === 'SET' || time.value === 'PRESENT_REF' || (time.from === null && time.to === null)) continue;
    while (s < sentences.length - 1 && (sentences[s]?.end ?? 0) <= time.start) s++;
    const sentence = sentences[s];
    if (sentence === undefined || time.start < sentence.start || time.end > sentence.end) continue;
    const token = headToken(sentence, time);
    if (token >= 0 && !countsInRow(sentence, hangOf(sentence, token)))
      bySentence[s]?.push({ time, token, hang: hangOf(sentence, token), governor: governorOf(sentence, token) });
  }
  return bySentence;
}

/** "The second attack since May": the time tells since when they are counted, not when it was. */
const countsInRow = (sentence: Sentence, hang: number): boolean =>
  [hang, ...childrenOf(sentence, hang)].some((at) => sentence.lexicon.determiners.inRow.has(lowerAt(sentence, at)));

/** The token of a time expression that hangs on something outside it; its last where the parse has none, -1 where it has no token. */
function headToken({ tokens }: Sentence, { start, end }: TimeExpression): number {
  let any = -1;
  for (const [at, token] of tokens.entries()) {
    if (token.end <= start || token.start >= end) continue;
    const head = tokens[token.head];
    const isOutside = head === undefined || head.start >= end || head.end <= start;
    if (isOutside && !/^(?:punct|case|det)$/.test(token.deprel)) return at;
    any = at;
  }
  return any;
}

const LOOSE = new Set(['ADV', 'ADP', 'ADJ', 'NUM', 'PART']);

/** What a time hangs on, past "early", "late" and the like; the token itself at the root. */
function hangOf({ tokens }: Sentence, token: number): number {
  let at = tokens[token]?.head ?? -1;
  for (let steps = 0; steps < 6; steps++) {
    const next = tokens[at];
    if (next === undefined || !LOOSE.has(next.upos) || next.head < 0) break;
    at = next.head;
  }
  return at < 0 ? token : at;
}

const isPredicate = (sentence: Sentence, at: number): boolean =>
  sentence.tokens[at]?.upos === 'VERB' || childBy(sentence, at, 'cop') >= 0;

/** The nearest predicate above a token; the token itself when there is none. */
function governorOf(sentence: Sentence, token: number): number {
  let at = token;
  for (let steps = 0; steps < 30; steps++) {
    const head = sentence.tokens[at]?.head ?? -1;
    if (head < 0) return at;
    at = head;
    if (isPredicate(sentence, at)) return at;
  }
  return at;
}

/** Whether `top` stands above `token`. */
function above({ tokens }: Sentence, top: number, token: number): boolean {
  let at = token;
  for (let steps = 0; steps < 40 && at >= 0; steps++) {
    if (at === top) return true;
    at = tokens[at]?.head ?? -1;
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

/** How surely a time tells of an event: 4 it hangs on it, 3 a light verb carries both, 2 they share a clause; 0 not at all. */
type Fit = 0 | 2 | 3 | 4;

/** How surely a time tells of the event at `cue`. */
function fitOf(sentence: Sentence, placed: Placed, cue: number, { happens, says }: Marks): Fit {
  const { hang, governor } = placed;
  if (!sentence.parsed) return 0;
  if (hang === cue || namesEvent(sentence, hang, cue)) return 4;
  // "seized the city on Sunday", with Sunday hung on "city": the noun is no event, so the time is the verb's.
  if (hang !== governor) return happens(hang) ? 0 : fitPastNoun(sentence, placed, cue, happens);
  if (says(governor)) return 0;
  // "Shot and killed at midnight": what stands behind the last verb of a row is told of the first too.
  const { head, deprel } = sentence.tokens[governor] ?? {};
  if (head === cue && deprel === 'conj' && governor - cue === 2 && placed.token > governor) return 2;
  return sentence.tokens[cue]?.head === governor
    ? fitBesideVerb(sentence, placed, cue)
    : fitInRow(sentence, placed, cue);
}

/** Does a word stand in the name of an event: "the 2011 Sample earthquake"? */
function namesEvent({ tokens }: Sentence, hang: number, cue: number): boolean {
  let at = hang;
  for (let steps = 0; steps < 4 && at >= 0 && at < cue; steps++) {
    const { deprel = 'dep', head = -1 } = tokens[at] ?? {};
    if (!/^(?:compound|flat|amod|nummod)/.test(deprel)) return false;
    at = head;
  }
  return at === cue && hang !== cue;
}

/** A time that hangs on a noun which is no event. */
function fitPastNoun(
  sentence: Sentence,
  { token, hang, governor, time }: Placed,
  cue: number,
  happens: Marks['happens'],
): Fit {
  const { tokens } = sentence;
  // "in the grips of a civil war since 2011": the event is inside the phrase the time hangs on.
  if (tokens[cue]?.upos !== 'VERB' && cue > hang && above(sentence, hang, cue)) return 2;
  if (cue !== governor || token < hang || !SHORT.has(time.precision)) return 0;
  // "killed two tourists in a park by the lake on Friday": past all that it was done to, and where, up to the verb.
  for (let at = hang, steps = 0; at !== governor; at = tokens[at]?.head ?? -1, steps++)
    if (steps > 5 || at < 0 || happens(at) || !isDoneToOrWhere(sentence, at)) return 0;
  return 2;
}

/** Is it a noun that tells whom it was done to, or where it was? What is told as a reason, or as what came before, has times of its own. */
function isDoneToOrWhere(sentence: Sentence, token: number): boolean {
  const { tokens, lexicon } = sentence;
  const { upos = 'X', deprel = 'dep' } = tokens[token] ?? {};
  if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'NUM') return false;
  const marker = caseOf(sentence, token);
  if (marker !== null)
    return (
      (lexicon.prepositions.places.has(marker) && !lexicon.prepositions.matter.has(marker)) ||
      lexicon.prepositions.of.has(marker)
    );
  return /^(?:obj|iobj|nsubj|flat|compound|conj|nmod|obl)/.test(deprel);
}

/** An event that hangs on the verb which the time hangs on too. */
function fitBesideVerb(sentence: Sentence, { token, governor }: Placed, cue: number): Fit {
  const { tokens, lexicon } = sentence;
  const { deprel = 'dep', upos, xpos } = tokens[cue] ?? {};
  const under = relation(deprel);
  if (upos !== 'VERB') {
    const isArgument = under === 'nsubj' || under === 'obj';
    const verb = tokens[governor];
    const isLight = lexicon.lightVerbs.ofEvents.has(verb?.lemma.toLowerCase() ?? '');
    if ((isArgument || under === 'obl') && isLight) return 3;
    // "Syria has been in the grips of a war since 2011": the predicate is a noun and the event hangs on it.
    return isArgument || (under === 'nmod' && verb?.upos === 'NOUN') ? 2 : 0;
  }
  // A time before both verbs of "On Sunday they took X and killed Y", or of "they began to …", covers them both.
  // So does one behind both, hung on the first.
  if (under === 'conj') return token < governor || token > cue || sharesVerbs(sentence, governor, cue) ? 2 : 0;
  if (under === 'xcomp') return 2;
  const isMarked = childBy(sentence, cue, 'mark') >= 0;
  return under === 'advcl' && xpos === 'VBG' && !isMarked ? 2 : 0;
}

/** "Stormed the ship on Friday and seized it": two verbs of one tense and one subject are told together. */
const sharesVerbs = (sentence: Sentence, one: number, other: number): boolean =>
  sentence.tokens[one]?.xpos === sentence.tokens[other]?.xpos && childBy(sentence, other, 'nsubj', 'nsubj:pass') < 0;

/** The other verbs of a row share the time told before the first. */
function fitInRow(sentence: Sentence, { token, governor }: Placed, cue: number): Fit {
  if (token >= governor || !above(sentence, governor, cue)) return 0;
  for (let at = cue; at !== governor; ) {
    const { deprel = 'dep', head = governor } = sentence.tokens[at] ?? {};
    if (relation(deprel) !== 'conj') return 0;
    at = head;
  }
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
