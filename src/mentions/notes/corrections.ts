import { numberOf } from '../../languages/en/lexicon/numbers.ts';
import type { Place } from '../../record/entity.ts';
import type { Problem, Reading } from '../../record/reading.ts';
import type { Span } from '../../record/span.ts';
import { isArea, placeKeyOf } from '../../resolve/place-key.ts';
import { CELL_DAYS } from '../../corroborate/same.ts';
import type { Telling } from '../../corroborate/telling.ts';

/** "Correction: …": the paragraph is a note on an earlier text; as a headline, the whole report is. */
const MARKER = /^\s*(?:corrections?|corrected|clarifications?|erratum|editor['’]s note)\b(?:\s*\([^)\n]*\))?\s*[:–—-]/i;
/** "KILL: …", "RETRACTION – …": agencies take a story back by its headline. */
const KILL = /^\s*(?:\(?(?:mandatory |bulletin )?kill(?:ed)?\)?|withdrawn|retraction|retracted)\s*[:–—-]/i;
/** "ADVISORY: … is withdrawn", "Please disregard the story …": the same in a sentence, in a report that holds little else. */
const TAKEN_BACK =
  /\b(?:stor(?:y|ies)|reports?|items?|alerts?|dispatch(?:es)?|headlines?|advisory)\b[^.\n]*\b(?:is|are|has been|have been) (?:being |hereby )?(?:withdrawn|retracted)\b|\b(?:please|editors,?) (?:kill|withdraw|disregard)\b/i;
const SHORT_NOTE = 4;

const TOLD = '(?:said|says|stated|reported|wrote|claimed|gave|put|suggested|indicated|described|misstated|named)';
const TEXTS = '(?:version|edition|report|story|article|headline|item|dispatch|post|update)s?';
const WRONGLY = '(?:incorrectly|wrongly|mistakenly|erroneously|falsely|in error)';
/** What stands before the words that an outlet takes back: "an earlier version of this article said that …". */
const leads: readonly RegExp[] = [
  new RegExp(`\\b(?:earlier|previous|prior|original)\\b[^.]{0,20}\\b${TEXTS}\\b[^.]*\\b${TOLD}\\b`, 'i'),
  new RegExp(`\\b(?:this|our|the) ${TEXTS}\\s(?:had )?(?:${WRONGLY}|originally|initially|previously) ${TOLD}\\b`, 'i'),
  new RegExp(`\\bwe (?:had |have )?(?:${WRONGLY}) ${TOLD}\\b|\\bwe (?:had |have )?${TOLD} ${WRONGLY}\\b`, 'i'),
  /\b(?:retracts?|retracted|withdraws?|withdrew|withdrawn|disavows?|takes? back|took back) (?:its|our|the|a|this|an) (?:earlier |previous )?(?:report|story|article|claim)s? (?:that|of|about|on)\b/i,
];
/** "The report that … has been withdrawn": stands behind them. */
const withdrawnAfter =
  /^[^.\n]*\b(?:has|have|had|is|was|were)(?: now)?(?: been)? (?:withdrawn|retracted|taken back)\b/i;
const reportThat =
  /\b(?:our|this|the|a|an) (?:earlier |previous )?(?:report|story|article|claim)s? (?:that|of|about)\b/i;
/** "… has not been captured, as we reported": what is denied is what was told before. */
const AS_REPORTED =
  /\b(?:as|contrary to what) (?:we|this (?:article|story|report)) (?:had |have )?(?:first |earlier |previously |wrongly |incorrectly )*(?:reported|stated|said|wrote)\b|\bas (?:was |had been )?(?:earlier|previously|wrongly|incorrectly|mistakenly|erroneously|stated in|reported in|said in)\b/i;
const CORRECTED_TO =
  /\b(?:this|our|the) (?:story|article|report|item|post)\b[^.\n]*\b(?:has|have|had|was|is)(?: been)? (?:corrected|amended|updated to correct)\b/i;
const DENIES = /\b(?:no|not|never|nobody|none|did not|false|untrue)\b/i;
const NUMBER =
  '((?:\\d[\\d,.]*\\d|\\d)(?: million| thousand)?|(?:[a-z]+-)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty|hundred|thousand)s?)';
const WRONG_NUMBER = new RegExp(
  `\\b(?:not|rather than|instead of|from)\\s+(?:the |at least |about |some |more than )*${NUMBER}\\b`,
  'i',
);
const RIGHT_NUMBER = new RegExp(
  `\\b(?:figure|number|toll|count|total|fact|it|there)\\b[^.\\n]*?\\b(?:is|was|were|be|been|read)\\s+(?:at least |about |some )*${NUMBER}\\b`,
  'i',
);
const SELF = /\b(?:version|edition|article|story|report|item|post|headline|dispatch)s?$|^(?:we|it)$/i;

/** Cells back in which what is taken back is looked for, where the note does not say when it was. */
const CELLS_BACK = 2;
const MARK = '~c';

interface Note extends Span {
  kill: boolean;
}

/** The notes of a report that take back what its outlet told before. */
function notesOf({ report, sentences }: Reading): Note[] {
  const { text, title } = report;
  const head = title ?? text.slice(0, 120);
  const all = { start: 0, end: text.length };
  const short = sentences.length <= SHORT_NOTE;
  if (KILL.test(head) || KILL.test(text) || (short && TAKEN_BACK.test(text))) return [{ ...all, kill: true }];
  if (MARKER.test(head)) return [{ ...all, kill: false }];
  const notes: Note[] = [];
  for (const { start, end } of sentences) {
    if (notes.some((note) => note.start <= start && end <= note.end)) continue;
    const words = text.slice(start, end);
    const line = text.lastIndexOf('\n', start) + 1;
    const paragraph = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
    const isNote =
      leads.some((lead) => lead.test(words)) ||
      AS_REPORTED.test(words) ||
      CORRECTED_TO.test(words) ||
      (reportThat.test(words) && withdrawnAfter.test(words));
    if (MARKER.test(text.slice(line, end))) notes.push({ start: line, end: paragraph, kill: false });
    else if (isNote) notes.push({ start, end: paragraph, kill: false });
  }
  return notes;
}

/**
 * Marks the tellings of correction notes: what the outlet takes back (`corrects`), what it tells instead, and leaves out the rest of the
 * note, which tells no news. A number put right falls alone; what is taken back is looked for in the days before the note.
 */
export function correctedIn(
  reading: Reading,
  tellings: readonly Telling[],
  spotsIn: (span: Span) => ReadonlyMap<string, Place>,
  problems: Problem[],
): Telling[] {
  const notes = notesOf(reading);
  if (notes.length === 0) return [...tellings];
  const { text } = reading.report;
  const result: Telling[] = tellings.filter(({ start }) => !notes.some((note) => holds(note, start)));
  for (const note of notes) {
    const within = tellings.filter((one) => holds(note, one.start));
    const wrong: Telling[] = [];
    const right: Telling[] = [];
    for (const one of within) {
      if (one.kind === 'statement') {
        if (!one.agent.some(({ name }) => SELF.test(name))) result.push(one);
        continue;
      }
      const own = { ...one, ...heard(one) };
      if (one.kind === 'footage') continue;
      if (note.kill || isWrong(reading, note, one)) wrong.push(own);
      else if (one.polarity === 'positive') right.push(own);
    }
    const all = wrong.map((one) => takenBack(one, text.slice(one.end, note.end)));
    // Where only a number was wrong, what is told beside it in that sentence stands.
    const taken = all.filter(
      ({ back }) =>
        back.corrects === 'number' ||
        !all.some(
          (other) =>
            other.back.corrects === 'number' &&
            sentenceOf(reading, other.back.start).start === sentenceOf(reading, back.start).start,
        ),
    );
    result.push(...taken.flatMap(({ instead }) => (instead === null ? [] : [instead])));
    const numbers = right.flatMap((one) => wrongNumber(one, text.slice(note.start, note.end)));
    const placed = right.map((one) => wrongPlace(one, sentenceOf(reading, one.start), text, spotsIn));
    const backs = [
      ...taken.map(({ back }) => back),
      ...numbers,
      ...placed.flatMap(({ back }) => (back === null ? [] : [back])),
    ];
    result.push(...backs.flatMap(replicas));
    // What a note tells beside is news only where it stands in the place of what is taken back.
    const families = new Set(backs.map(({ family }) => family));
    for (const { now } of placed) {
      if (families.has(now.family) || (backs.length > 0 && now.kind !== 'happening')) result.push(now);
      else if (backs.length > 0 && !MARKER.test(text.slice(note.start, note.end))) result.push(now);
    }
    problems.push({
      stage: 'corroborate',
      rule: 'correction-note',
      reason:
        backs.length > 0
          ? `the outlet takes back ${backs.length === 1 ? 'a telling' : `${backs.length} tellings`} of before; the note itself tells no other news`
          : 'a correction names what an earlier text told; it tells no news, and nothing in it says what is taken back',
      start: note.start,
      end: note.end,
    });
  }
  return result;
}

const holds = (note: Span, at: number): boolean => note.start <= at && at < note.end;

/** The outlet's own words: "an earlier version said" is nobody else's. */
function heard({ voices }: Telling): Pick<Telling, 'voices' | 'speakers'> {
  const others = voices.filter(({ name }) => !SELF.test(name) && name !== 'somebody');
  return { voices: others, speakers: others.map(({ name }) => name) };
}

function sentenceOf({ sentences, report }: Reading, at: number): Span {
  return sentences.find(({ start, end }) => start <= at && at < end) ?? { start: 0, end: report.text.length };
}

function isWrong(reading: Reading, note: Note, one: Telling): boolean {
  const { text } = reading.report;
  const { start, end } = sentenceOf(reading, one.start);
  const that = /^that\s/i.test(text.slice(one.start, one.end)) ? 5 : 0;
  const before = text.slice(Math.max(start, note.start), Math.max(one.start + that, start));
  const clause = text.slice(one.start, one.end);
  if (leads.some((lead) => lead.test(before) || (one.start <= start + 3 && lead.test(clause)))) return true;
  const sentence = text.slice(start, end);
  if (one.polarity === 'negative') return AS_REPORTED.test(sentence) || MARKER.test(text.slice(note.start, note.end));
  return reportThat.test(before) && withdrawnAfter.test(text.slice(one.end, end));
}

/** What is taken back, as a telling that tells nothing; and, for a number, the same with the number that stands instead. */
function takenBack(one: Telling, after: string): { back: Telling; instead: Telling | null } {
  const back: Telling = { ...one, id: `${one.id}${MARK}`, corrects: 'whole', polarity: 'negative', happened: null };
  const said = one.quantity?.best ?? null;
  if (said === null) return { back, instead: null };
  const found = RIGHT_NUMBER.exec(after) ?? new RegExp(`(?:^|[^\\p{L}\\d])${NUMBER}\\b`, 'iu').exec(after);
  const best = found === null ? null : numberOf(found[1]);
  if (best === null || best === said || (DENIES.test(after) && found === null)) return { back, instead: null };
  const quantity = { of: one.quantity!.of, low: null, best, high: null };
  return { back: { ...back, corrects: 'number' }, instead: { ...one, corrects: null, quantity } };
}

/** "14 people, not 40": the number that was told before. */
function wrongNumber(one: Telling, note: string): Telling[] {
  const right = one.quantity?.best ?? null;
  const found = right === null ? null : WRONG_NUMBER.exec(note);
  const best = found === null ? null : numberOf(found[1]);
  if (best === null || best === right) return [];
  const quantity = { of: one.quantity!.of, low: null, best, high: null };
  return [{ ...one, id: `${one.id}${MARK}n`, corrects: 'number', polarity: 'negative', happened: null, quantity }];
}

/** "In Homs, not Hama": the place that was told before, and the one that stands instead. */
function wrongPlace(
  one: Telling,
  sentence: Span,
  text: string,
  spotsIn: (span: Span) => ReadonlyMap<string, Place>,
): { now: Telling; back: Telling | null } {
  const words = text.slice(sentence.start, sentence.end);
  const spots = [...spotsIn(sentence).values()].filter((place) => !isArea(place));
  const isNot = ({ name }: Place): boolean =>
    [...words.matchAll(/\b(?:not|rather than|instead of) (?:in |at |near |the city of )?(\p{Lu}[\p{L}'’ -]*)/gu)].some(
      ([, told]) => told.startsWith(name),
    );
  const wrong = spots.filter(isNot);
  const right = spots.filter((place) => !isNot(place));
  if (wrong.length !== 1 || right.length !== 1 || one.place === null || one.personKey !== null)
    return { now: one, back: null };
  return {
    now: placedAt(one, right[0], wrong[0].name),
    back: {
      ...placedAt(one, wrong[0], right[0].name),
      id: `${one.id}${MARK}p`,
      corrects: 'whole',
      polarity: 'negative',
      happened: null,
    },
  };
}

function placedAt(one: Telling, place: Place, other: string): Telling {
  const placeKey = placeKeyOf(place);
  const patient = one.patient
    .filter(({ kind, name }) => kind !== 'place' || !name.includes(other))
    .filter(({ kind, name }) => kind !== 'place' || name.includes(place.name));
  return { ...one, place, placeKey, patient, chain: `${one.family}|${placeKey}` };
}

/** Where a note does not say when, what it takes back was told in the days before. */
function replicas(one: Telling): Telling[] {
  if (one.time.stated || one.cellDay === null || one.fromDay === null) return [one];
  return Array.from({ length: CELLS_BACK + 1 }, (_, back) => {
    if (back === 0) return one;
    const cellDay = one.cellDay! - back * CELL_DAYS;
    return { ...one, id: `${one.id}${back}`, cellDay, fromDay: cellDay - 1, toDay: cellDay + 1 };
  });
}
