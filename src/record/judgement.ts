import { z } from 'zod';
import { Place } from './entity.ts';
import { LineKind, LogRef } from './line.ts';
import { Polarity } from './observation.ts';
import type { Side } from './side.ts';
import { InstantOrDay } from './time.ts';
import { typed } from './typed.ts';

/** Admiralty grades: how reliable a source is (F: cannot be judged), and how credible an item (6: cannot be judged). */
export const SourceGrade = z.enum(['A', 'B', 'C', 'D', 'E', 'F']);
export type SourceGrade = z.infer<typeof SourceGrade>;
export const ItemGrade = z.enum(['1', '2', '3', '4', '5', '6']);
export type ItemGrade = z.infer<typeof ItemGrade>;

const Words = z.string().trim().min(1, 'give words');
const SideOfCountry = typed<Side>(
  z
    .string()
    .regex(/^(?:government|state|opposition):[A-Z]{2}$/, 'a side is a camp of a country: state:RU, opposition:SY'),
);
/** Id of a happening, a control interval, a statement, a state or footage; or the global id of an observation. */
const Line = z.string().min(1);

const acts = [
  /** These happenings are one and the same. */
  z.object({ do: z.literal('merge'), happenings: z.array(Line).min(2, 'give two or more') }),
  /** These happenings are different ones, and stay so whatever comes later. */
  z.object({ do: z.literal('apart'), happenings: z.array(Line).min(2, 'give two or more') }),
  /** These observations of a happening are another one. */
  z.object({ do: z.literal('split'), happening: Line, observations: z.array(Line).min(1) }),
  /** This line, of which nobody is sure that it is read rightly, is. */
  z.object({ do: z.literal('accept'), line: Line }),
  z.object({ do: z.literal('confirm'), line: Line }),
  z.object({ do: z.literal('dispute'), line: Line }),
  /** `source`: a publisher, an agency or a voice, by the name that reports give it. */
  z.object({ do: z.literal('grade-source'), source: Words, grade: SourceGrade }),
  z.object({ do: z.literal('grade-item'), item: Line, grade: ItemGrade }),
  /** `side`: a camp of a country, "state:RU" (the same as "government:RU") or "opposition:SY"; null takes any side away. */
  z.object({ do: z.literal('side'), party: Words, side: SideOfCountry.nullable() }),
  z.object({ do: z.literal('undo'), judgement: z.string().min(1) }),
] as const;

/** What a person decides. It never edits what a report said. */
export const Act = z.discriminatedUnion('do', [...acts, z.object({ do: z.literal('place'), of: Line, place: Place })]);
export type Act = z.infer<typeof Act>;

/** How words were read, in the terms of the record: who is said to have done what to whom, where, how many, and on whose word. */
export const ReadAs = z.object({
  what: z.string(),
  polarity: Polarity,
  agent: z.array(z.string()),
  patient: z.array(z.string()),
  speakers: z.array(z.string()),
  place: z.string().nullable(),
  number: z.number().nullable(),
});
export type ReadAs = z.infer<typeof ReadAs>;

/** What an id that a judgement names stood for when it was judged: by it, the judgement sticks to its observations whatever comes later. */
export const JudgedLine = z.object({
  id: z.string(),
  kind: LineKind,
  /** The observation that the id names: of a happening, the one that it is called by. */
  lead: z.string(),
  /** Was it the line that was named, or one observation in it? */
  whole: z.boolean(),
  line: z.string(),
  place: Place.nullable(),
  /** Global ids of the line's observations, sorted; without those that only answer another ("the army denied it"). */
  observations: z.array(z.string()),
  /** Where each of them stands in its report: by its words it is found again when the report is read anew. */
  spans: z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative()])),
  /** How a line that is accepted was read: read otherwise since, it is not what was accepted. Absent for other acts. */
  read: ReadAs.optional(),
});
export type JudgedLine = z.infer<typeof JudgedLine>;

/** What a person hands in: her name, her reason and the act. */
export const JudgementDraft = z.object({ by: Words, reason: Words, act: Act });
export type JudgementDraft = z.infer<typeof JudgementDraft>;
/** The same before anybody has looked at it. */
export type JudgementOffered = z.input<typeof JudgementDraft>;

/** The same as it comes from outside: a place may be given by its name ("Tripoli, Lebanon") or as "latitude,longitude". */
export const JudgementHanded = JudgementDraft.extend({
  act: z.discriminatedUnion('do', [
    ...acts,
    z.object({ do: z.literal('place'), of: Line, place: z.union([Place, Words]) }),
  ]),
});
export type JudgementHanded = z.infer<typeof JudgementHanded>;

/** A named person's decision, as the log keeps it. */
export const Judgement = JudgementDraft.extend({
  id: z.string().regex(/^j[0-9a-f]{12}$/),
  about: z.array(JudgedLine),
});
export type Judgement = z.infer<typeof Judgement>;

/** A judgement with where the log keeps it, and the judgement that undid it; null while it stands. */
export const JudgementOnRecord = Judgement.extend({ entry: LogRef, undoneBy: z.string().nullable() });
export type JudgementOnRecord = z.infer<typeof JudgementOnRecord>;

/** Why a line waits for a human eye. */
export const Doubt = z.enum([
  'disputed',
  'near-merge',
  'control-claimed',
  'place-rival',
  'single-origin',
  'numbers-differ',
  'told-since-judged',
  'unsure',
]);
export type Doubt = z.infer<typeof Doubt>;

/** A line of the coder's queue: what it is, why it waits, and the judgements that would settle it. */
export const QueueItem = z.object({
  /** The line, or of two that may be one, the first. */
  id: z.string(),
  kind: LineKind,
  text: z.string(),
  status: z.string(),
  doubt: Doubt,
  /** In words. */
  why: z.string(),
  /** 0 … 1: how much it matters times how much is in doubt. */
  score: z.number(),
  place: z.string().nullable(),
  /** Instant of the last report of it. */
  lastPublished: InstantOrDay.nullable(),
  settle: z.array(z.object({ words: z.string(), command: z.string(), act: Act })),
});
export type QueueItem = z.infer<typeof QueueItem>;
