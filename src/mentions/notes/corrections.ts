import type { Lexicon } from '../../language/lexicon.ts';
import { findAllIn, findIn, isIn, type Phrase } from '../../language/phrase.ts';
import type { Decided, EventMention, MentionPlace } from '../../record/event-mention.ts';
import { isArea } from '../../record/place-key.ts';
import { wordsOf } from '../../record/plain.ts';
import type { Problem } from '../../record/reading.ts';
import type { Span } from '../../record/span.ts';
import type { MentionContext } from '../context.ts';
import { typeOf } from '../event-type.ts';
import type { MentionLanguage, NotePhrases } from '../language.ts';
import { type Note, notesOf } from './notes.ts';

/** Marks the mention of what is taken back; of a number, and of a place put right beside it. */
const MARK = '~c';

/**
 * Marks the mentions of correction notes: what the outlet takes back (`corrects`), what it tells instead, and leaves out the rest of the
 * note, which tells no news. A number put right falls alone.
 */
export function correctedIn(
  context: MentionContext,
  mentions: readonly EventMention[],
): { mentions: EventMention[]; problems: Problem[] } {
  const notes = notesOf(context);
  const result = mentions.filter(({ span }) => !notes.some((note) => holds(note, span.start)));
  const problems: Problem[] = [];
  for (const note of notes) {
    const own = mentions.filter(({ span }) => holds(note, span.start));
    const told = ofNote(context, note, own);
    result.push(...told.mentions);
    problems.push(problemOf(note, told.backs));
  }
  return { mentions: result, problems };
}

/** What one note takes back, and what of it stands. */
function ofNote(
  context: MentionContext,
  note: Note,
  own: readonly EventMention[],
): { mentions: EventMention[]; backs: number } {
  const { text, language } = context;
  const { correctionHead, ownText } = language.notePhrases;
  const told = own.filter(({ kind }) => kind === 'event' || kind === 'state').map((one) => heard(ownText, one));
  const isBack = (one: EventMention): boolean => note.kill || isWrong(context, note, one);
  const right = told.filter((one) => !isBack(one) && one.polarity === 'positive');
  const taken = standing(
    context,
    told.filter(isBack).map((one) => takenBack(language, one, text.slice(one.span.end, note.end))),
  );
  const placed = right.map((one) => wrongPlace(context, one));
  const backs = [
    ...taken.map(({ back }) => back),
    ...right.flatMap((one) => wrongNumber(language, one, wordsOf(text, note))),
    ...placed.flatMap(({ back }) => back ?? []),
  ];
  // What a note tells beside is news only where it stands in the place of what is taken back.
  const families = new Set(backs.map(familyOf));
  const marked = isIn(correctionHead, wordsOf(text, note));
  const isNews = (now: EventMention): boolean =>
    families.has(familyOf(now)) || (backs.length > 0 && (now.kind !== 'event' || !marked));
  return {
    mentions: [
      ...own.filter(({ kind, agent }) => kind === 'statement' && !agent.some(({ name }) => isIn(ownText, name))),
      ...taken.flatMap(({ instead }) => instead ?? []),
      ...backs,
      ...placed.map(({ now }) => now).filter(isNews),
    ],
    backs: backs.length,
  };
}

const problemOf = ({ start, end }: Note, backs: number): Problem => ({
  stage: 'mentions',
  rule: 'correction-note',
  reason:
    backs > 0
      ? `the outlet takes back ${backs === 1 ? 'something told' : `${backs} things told`} before; the note itself tells no other news`
      : 'a correction names what an earlier text told; it tells no news, and nothing in it says what is taken back',
  start,
  end,
});

const familyOf = ({ kind, what }: EventMention): string => (kind === 'event' ? (typeOf(what)?.family ?? what) : what);

const holds = (note: Span, at: number): boolean => note.start <= at && at < note.end;

/** The outlet's own words: "an earlier version said" is nobody else's. */
const heard = (ownText: NotePhrases['ownText'], one: EventMention): EventMention => ({
  ...one,
  speakers: one.speakers.filter(({ name, key }) => key !== '' && !isIn(ownText, name)),
});

const sentenceOf = ({ reading, text }: MentionContext, at: number): Span =>
  reading.sentences.find((sentence) => holds(sentence, at)) ?? { start: 0, end: text.length };

function isWrong(context: MentionContext, note: Note, { span, polarity }: EventMention): boolean {
  const { text, language } = context;
  const { leads, asReported, correctionHead, reportThat, withdrawnBehind, thatClause } = language.notePhrases;
  const { start, end } = sentenceOf(context, span.start);
  const clause = wordsOf(text, span);
  const that = findIn(thatClause, clause)?.end ?? 0;
  const before = text.slice(Math.max(start, note.start), Math.max(span.start + that, start));
  if (leads.some((lead) => isIn(lead, before) || (span.start <= start + 3 && isIn(lead, clause)))) return true;
  if (polarity === 'negative')
    return isIn(asReported, text.slice(start, end)) || isIn(correctionHead, wordsOf(text, note));
  return isIn(reportThat, before) && isIn(withdrawnBehind, text.slice(span.end, end));
}

const because = (field: Decided['field'], from: string | null, to: string | null): Decided => ({
  field,
  from,
  to,
  rule: 'note/correction',
  reason: 'a note of the outlet takes it back, or puts it right',
});

/** What is taken back, as a mention that tells nothing. */
const backOf = (one: EventMention, mark: string, corrects: 'whole' | 'number'): EventMention => ({
  ...one,
  id: `${one.id}${MARK}${mark}`,
  corrects,
  polarity: 'negative',
  happened: null,
  decided: one.polarity === 'negative' ? one.decided : [...one.decided, because('polarity', one.polarity, 'negative')],
});

/** The same with another number. */
const counted = (one: EventMention, best: number): EventMention => {
  const { of, start, end } = one.quantity!;
  const was = one.quantity!.best;
  return {
    ...one,
    quantity: { of, low: null, best, high: null, start, end },
    decided: [...one.decided, because('quantity', was === null ? null : String(was), String(best))],
  };
};

interface TakenBack {
  back: EventMention;
  /** For a number, the same with the number that stands instead. */
  instead: EventMention | null;
}

/** The value of the first number that is so told; null where none is. */
function numberIn({ numbers }: Lexicon, told: Phrase<'number'>, words: string): number | null {
  const found = findIn(told, words)?.slots.number;
  return found === undefined ? null : numbers.valueOf(found);
}

function takenBack({ lexicon, notePhrases }: MentionLanguage, one: EventMention, after: string): TakenBack {
  const { rightNumber, anyNumber } = notePhrases;
  const back = backOf(one, '', 'whole');
  const said = one.quantity?.best ?? null;
  if (said === null) return { back, instead: null };
  const best = numberIn(lexicon, isIn(rightNumber, after) ? rightNumber : anyNumber, after);
  if (best === null || best === said) return { back, instead: null };
  return { back: { ...back, corrects: 'number' }, instead: counted(one, best) };
}

/** Where only a number was wrong, what is told beside it in that sentence stands. */
function standing(context: MentionContext, all: readonly TakenBack[]): TakenBack[] {
  const sentence = ({ back }: TakenBack): number => sentenceOf(context, back.span.start).start;
  const numbers = all.filter(({ back }) => back.corrects === 'number').map(sentence);
  return all.filter((one) => one.back.corrects === 'number' || !numbers.includes(sentence(one)));
}

/** "14 people, not 40": the number that was told before. */
function wrongNumber({ lexicon, notePhrases }: MentionLanguage, one: EventMention, note: string): EventMention[] {
  const right = one.quantity?.best ?? null;
  const best = right === null ? null : numberIn(lexicon, notePhrases.wrongNumber, note);
  return best === null || best === right ? [] : [backOf(counted(one, best), 'n', 'number')];
}

/** The one spot of a list that has no other; null else. */
const only = ([first, ...others]: readonly MentionPlace[]): MentionPlace | null =>
  first === undefined || others.length > 0 ? null : first;

/** "In Homs, not Hama": the place that was told before, and the one that stands instead. */
function wrongPlace(context: MentionContext, one: EventMention): { now: EventMention; back: EventMention | null } {
  const sentence = sentenceOf(context, one.span.start);
  const words = wordsOf(context.text, sentence);
  const spots = [...context.spotsIn(sentence).values()].filter(({ place }) => !isArea(place));
  const isNot = ({ place: { name } }: MentionPlace): boolean =>
    findAllIn(context.language.notePhrases.notThere, words).some(({ slots }) => slots.name?.startsWith(name));
  const wrong = only(spots.filter(isNot));
  const right = only(spots.filter((spot) => !isNot(spot)));
  if (wrong === null || right === null || one.place.length === 0 || one.person !== null)
    return { now: one, back: null };
  return {
    now: placedAt(one, right, wrong.place.name),
    back: backOf(placedAt(one, wrong, right.place.name), 'p', 'whole'),
  };
}

function placedAt(one: EventMention, spot: MentionPlace, other: string): EventMention {
  const { name, country } = spot.place;
  const was = one.place[0]?.place.name ?? null;
  const patient = one.patient.filter(
    (party) => party.kind !== 'place' || (!party.name.includes(other) && party.name.includes(name)),
  );
  const decided = was === name ? one.decided : [...one.decided, because('place', was, name)];
  return { ...one, place: [spot], country: country ?? one.country, patient, decided };
}
