import { z } from 'zod';
import { EntityKind, Place } from './entity.ts';
import { Certainty, EventObservation, Filler, Polarity, Quantity, StatementAct } from './observation.ts';
import { partyClasses } from './party-class.ts';
import type { Side } from './side.ts';
import { Span } from './span.ts';
import { EventTime } from './time.ts';
import { typed } from './typed.ts';
import { vagueCounts } from './vague-counts.ts';

/*
 * Event mentions: what of a reading may enter the record, made after everything that looks at words. All that comes after the log reads
 * these alone, and none of it looks at text again: what it must know of a word stands here as a field or a class.
 */

export const PartyClass = z.enum(partyClasses);
export type PartyClass = z.infer<typeof PartyClass>;

/** A word of a party's own name; `nation` is the country (ISO 3166-1 alpha-2) that a nationality word stands for. */
export const NameWord = z.object({ word: z.string(), nation: z.string().length(2).nullable() });
export type NameWord = z.infer<typeof NameWord>;

/** Someone or something that takes part, with what its words say of it. */
export const Actor = z.object({
  /** As a line shows it. */
  name: z.string(),
  kind: EntityKind,
  /** The name folded for comparing; empty for a speaker whom nobody names. */
  key: z.string(),
  /** The side it speaks and acts for ("government:SY", "opposition:SY", "state:RU"); null when nobody can tell. */
  side: typed<Side>(z.string().regex(/^(?:government|opposition|state):(?:[A-Z]{2})?$/)).nullable(),
  /** ISO code of the country it belongs to. */
  country: z.string().length(2).nullable(),
  /** ISO code of the country that its name names. */
  nation: z.string().length(2).nullable(),
  classes: z.array(PartyClass),
  /** Words of a name of its own: two that share none are two, though both fight one state. */
  own: z.array(NameWord),
  /** Of ground of which only a part is meant ("part of Hama"), the place's own name; absent where it is all of it, or no ground. */
  partOf: z.string().optional(),
});
export type Actor = z.infer<typeof Actor>;

/** A party of a mention: its words, its entity, and the actor they make. */
export const Participant = Filler.extend(Actor.shape);
export type Participant = z.infer<typeof Participant>;

/** Who says it inside the report. */
export const MentionSpeaker = Participant.extend({
  act: StatementAct,
  /** Named only by trade: "a war monitor", "two army officers". */
  nameless: z.boolean(),
});
export type MentionSpeaker = z.infer<typeof MentionSpeaker>;

/** Where it was: the words, their entity, and the place they stand for. */
export const MentionPlace = Filler.extend({ place: Place });
export type MentionPlace = z.infer<typeof MentionPlace>;

/** Something that differs from the observation, and by which rule. `from` and `to` in words; null is nothing. */
export const Decided = z.object({
  field: z.enum(['what', 'agent', 'patient', 'place', 'time', 'background', 'certainty', 'polarity', 'quantity']),
  from: z.string().nullable(),
  to: z.string().nullable(),
  rule: z.string(),
  reason: z.string(),
});
export type Decided = z.infer<typeof Decided>;

/** A count in words that count no further. */
export const VagueCount = z.enum(vagueCounts);
export type VagueCount = z.infer<typeof VagueCount>;

/** Where it was beside a place, and not in it: `name` is the first word of what stands there, null for "the town". */
export const Beside = z.object({
  how: z.enum(['outside', 'near', 'north of', 'south of', 'east of', 'west of']),
  name: z.string().nullable(),
});
export type Beside = z.infer<typeof Beside>;

/** What the words of a count tell that it counts together; absent fields are not told. */
export const Tally = z.object({
  /** A sum over several events or days: "in all", "across the province". */
  total: z.literal(true).optional(),
  /** A count that goes on: "the death toll rose to 45". */
  running: z.literal(true).optional(),
  /** Who some of those counted were, in lower case: "including seven children". */
  including: z.array(z.object({ who: z.string(), value: z.number() })).optional(),
});
export type Tally = z.infer<typeof Tally>;

/** An event, statement, state or piece of footage of one report that may enter the record. */
export const EventMention = z.object({
  /** The observation's, or that and a mark: `o7~0` is what its statement answers, `o4~c` what a note takes back. */
  id: z.string().regex(/^o\d+(?:~[a-z0-9]+)?$/),
  observation: z.string().regex(/^o\d+$/),
  kind: z.enum(['event', 'statement', 'state', 'footage']),
  /** Event type, act of a statement, or kind of state. */
  what: z.string(),
  /** The word that tells it, as a dictionary has it. */
  lemma: z.string(),
  /** Those of the event type that was decided on; null for what is no event. */
  codes: EventObservation.shape.codes.nullable(),
  agent: z.array(Participant),
  patient: z.array(Participant),
  /** The one place it was in; none where nobody says. */
  place: z.array(MentionPlace),
  time: EventTime,
  quantity: Quantity.nullable(),
  certainty: Certainty,
  polarity: Polarity,
  background: z.boolean(),
  happened: z.number().min(-3).max(3).nullable(),
  /** Outermost first; the outlet is never among them. */
  speakers: z.array(MentionSpeaker),
  /** Probability that it is right, or right with something left out; null where nobody learnt to tell. */
  p: z.number().min(0).max(1).nullable(),
  /** Is it told as sure? What is not stands apart, and acts on nothing. Absent in readings made before that was learnt: they are sure. */
  sure: z.boolean().optional(),
  /** All that differs from the observation. */
  decided: z.array(Decided),
  /** ISO code of the country it plays in, by its place, its parties or the report. */
  country: z.string().length(2).nullable(),
  /** Key of the person whose whereabouts it tells. */
  person: z.string().nullable(),
  /** Value of a state ("full", "unknown", "left"), medium of footage, form of a statement. */
  value: z.string().nullable(),
  /** A count in words, where no number is told. */
  vague: VagueCount.nullable(),
  beside: Beside.nullable(),
  /** How its words put it for the side that goes or loses: "fell" and "lost" as a loss, "withdrew to the hills" as a success. */
  outcome: z.enum(['loss', 'success']).nullable(),
  /** Do its words tell only in passing who holds the place: "the rebel-held town"? Absent where they do not. */
  inPassing: z.literal(true).optional(),
  /** Absent where no count is told, or a bare one. */
  tally: Tally.optional(),
  /** The footage that carries it, in the report's words, where nothing else does: "video shared online". */
  clip: z.string().nullable(),
  /** Does it take back what the outlet told before: the whole of it, or only the number? */
  corrects: z.enum(['whole', 'number']).nullable(),
  /** Does a headline tell it? */
  headline: z.boolean(),
  /** Content words, folded, sorted, without repeats; and the numbers that they tell. */
  terms: z.array(z.string()),
  figures: z.array(z.number()),
  /** The rule that found the observation. */
  rule: z.string(),
  span: Span,
  /** The words that a line cites. */
  words: z.string(),
});
export type EventMention = z.infer<typeof EventMention>;
