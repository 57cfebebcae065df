import { type Coded, type Codes, codesIn } from './codes.ts';

/**
 * How the roles lie: `act` subject acts on object; `move` subject goes, object or goal is the place; `undergo` the subject is the one acted
 * on; `mutual` subject and "with"/"between" act together; `speak` subject addresses someone, who may stand deep in what is said.
 */
export type Frame = 'act' | 'move' | 'undergo' | 'mutual' | 'speak';

/** What an event does to who holds a place: the one who acts takes it, loses it, or comes near. */
export type Hold = 'take' | 'lose' | 'near' | null;

/** Whom it serves that the event is believed: who says it out of interest, and who admits it. */
export type Gain = 'agent' | 'patient' | 'none';

/** What is so of some types and not of others: each is a yes or no in a type's row, and a sentence in docs/events.md. */
export const marks = {
  alone: 'It is a line with nothing but who does it: "the government falls"; but "rebels attack": what?',
  needsAgent: 'Nothing is told unless somebody is named who does it: "withdraw from Hama": who?',
  carries: 'The one who goes takes others along: "withdraw troops from Hama".',
  sendsForces: 'A force in its words is what it is done with, and not whom it is done to: "withdrew its troops".',
  patientAsSubject: 'Where nobody is named who does it, the one acted on is the subject: "a grenade explodes".',
  ownerSuffers: 'The owner of its noun suffers it: "his arrest", "the reporter’s release".',
  toPeople: 'It is people’s lot: "dozens", "others" or a bare number in a role means people.',
  doneToOthers: 'Nobody does it to himself: who does it in one telling does not suffer it in another of the same.',
  onGround: 'What it is done to, or its goal, is ground: a proper noun that nobody knows is a place there.',
  eachPlace: 'It changes who is where: each place of a list is an event of its own, whatever else stands in the list.',
  tellsOfHolder: 'It tells who holds a place though it is no taking, losing or coming near itself.',
  drivesOut: 'It drives people or a side out of a place: it tells nothing of places where nothing else is told.',
  ownLoss: 'A side tells it of itself: its dead, its wounded, its captured, what it lost. Of other harm it accuses.',
  lostToAnother: 'By it ground is lost to another.',
  mayBeAccident: 'It is harm that may be nobody’s deed: an accident or nature, which has no codes.',
  harm: 'It is harm that one does to another: whose deed it was is never guessed from who tells of it.',
  summed: 'What its number counts is harm to people: docs/harm.md tells how it is summed.',
  aftermath:
    'It is what a deed of force leaves at once: the dead, the wounded, the ruins. Its scene is that of the deed.',
  removes: 'It is what happens to people because of a deed of force. Its scene is that of the deed.',
  setsScene: 'Harm told beside it, or in the next sentence, was done where it was.',
  law: 'It is the news itself of a court or an authority, whatever else its report looks back on.',
  byWord:
    'Whoever may do it does it by saying so: “announced sanctions”, “announced his resignation”. The word of the one who does it is the news itself, no claim.',
  repeats:
    'Others of its kind happen in one area at one time: what two tellings share must be more than the area, the day and a country.',
  word: 'It is a word or a dealing, told as it is uttered, whatever its report looks back on.',
} as const;
export type Mark = keyof typeof marks;

/** All that the record knows of a type of event, apart from the words that tell it and the wording of a line. */
export interface EventFacts extends Readonly<Record<Mark, boolean>> {
  /** Events of one family may be the same happening; null: never a line of the brief. */
  readonly family: string | null;
  /** 0 … 1: how much a line of this type matters to a news desk; an editorial order, not a measurement. */
  readonly weight: number;
  readonly codes: Codes;
  readonly frame: Frame;
  readonly hold: Hold;
  readonly gain: Gain;
  /** What a number of people in it is counted as: `of` in an event's quantity. */
  readonly counts: string | null;
  /** Whom it brings into a place: the one who moves, or another than the one who leaves. A later holding of the place overtakes it. */
  readonly bringsIn: 'agent' | 'other' | null;
  /** What it tells of where a person is: there, or no longer there. */
  readonly whereabouts: 'there' | 'left' | null;
  /** ACLED's kind of the actors that the type alone decides. */
  readonly actors: 'Rioters' | 'Protesters' | null;
}

type Own = Partial<Omit<EventFacts, Mark | 'family' | 'weight' | 'codes'>>;

/** Names of marks with a space between them; anything else does not compile. */
type Marked<S extends string> = S extends '' | Mark
  ? S
  : S extends `${infer First extends Mark} ${infer Rest}`
    ? `${First} ${Marked<Rest>}`
    : Mark;

/** A type of event that may stand in the brief. `marked` names what is so of it besides: "alone needsAgent". */
export function line<const S extends string = ''>(
  family: string | null,
  weight: number,
  coded: Coded,
  own: Own = {},
  marked?: S & Marked<S>,
): EventFacts {
  const named = new Set<string>(marked?.split(' '));
  const has = (mark: Mark): boolean => named.has(mark);
  return {
    family,
    weight,
    codes: codesIn(coded),
    frame: 'act',
    hold: null,
    gain: 'none',
    counts: null,
    bringsIn: null,
    whereabouts: null,
    actors: null,
    alone: has('alone'),
    needsAgent: has('needsAgent'),
    carries: has('carries'),
    sendsForces: has('sendsForces'),
    patientAsSubject: has('patientAsSubject'),
    ownerSuffers: has('ownerSuffers'),
    toPeople: has('toPeople'),
    doneToOthers: has('doneToOthers'),
    onGround: has('onGround'),
    eachPlace: has('eachPlace'),
    tellsOfHolder: has('tellsOfHolder'),
    drivesOut: has('drivesOut'),
    mayBeAccident: has('mayBeAccident'),
    ownLoss: has('ownLoss'),
    lostToAnother: has('lostToAnother'),
    harm: has('harm'),
    summed: has('summed'),
    aftermath: has('aftermath'),
    removes: has('removes'),
    setsScene: has('setsScene'),
    law: has('law'),
    byWord: has('byWord'),
    repeats: has('repeats'),
    word: has('word'),
    ...own,
  };
}

/** A type of event that the record knows, and that is never a line of the brief. */
export const unlisted = <const S extends string = ''>(
  coded: Coded,
  own: Pick<Own, 'frame'> = {},
  marked?: S & Marked<S>,
): EventFacts => line<S>(null, 0, coded, own, marked);
