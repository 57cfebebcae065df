import { z } from 'zod';
import { EntityKind, Place } from './entity.ts';
import type { ControlId, GlobalId, HappeningId } from './ids.ts';
import { ItemGrade, JudgementOnRecord, SourceGrade } from './judgement.ts';
import { LineKind, LogRef } from './line.ts';
import { Certainty, Polarity } from './observation.ts';
import type { Side } from './side.ts';
import { InstantOrDay, Precision } from './time.ts';
import { typed } from './typed.ts';

export { LineKind, LogRef };

export const Status = z.enum([
  'confirmed',
  'reported',
  'claimed',
  'disputed',
  'denied',
  'retracted',
  'superseded',
  'unknown',
]);
export type Status = z.infer<typeof Status>;

/** Words of one report that tell something, with who published them and when. */
export const Citation = z.object({
  report: z.string(),
  /** Global id of the observation. */
  observation: typed<GlobalId>(z.string()),
  publisher: z.string().nullable(),
  published: InstantOrDay.nullable(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  start: z.int(),
  end: z.int(),
  words: z.string(),
  /** Who says it inside the report, outermost first; empty when the outlet says it itself. */
  speakers: z.array(z.string()),
  certainty: Certainty,
  polarity: Polarity,
});
export type Citation = z.infer<typeof Citation>;

/** Someone or something that takes part, across reports. */
export const Party = z.object({ name: z.string(), kind: EntityKind });
export type Party = z.infer<typeof Party>;

/** What an origin does for its happening: `independent` ones tell it as fact and count; the others are parties, doubts and what was taken back. */
export const OriginPart = z.enum([
  'independent',
  'claims',
  'admits',
  'denies',
  'hedges',
  'shown',
  'withdrawn',
  'sunk',
  'background',
  'unreliable',
  'doubted',
]);
export type OriginPart = z.infer<typeof OriginPart>;

/** A root of information, and the reports that come from it. */
export const Origin = z.object({
  root: z.string(),
  reports: z.array(z.string()),
  part: OriginPart,
  /** How each report was tied to the root. */
  reason: z.string(),
});
export type Origin = z.infer<typeof Origin>;

export const HappeningTime = z.object({
  from: InstantOrDay.nullable(),
  to: InstantOrDay.nullable(),
  precision: Precision,
  stated: z.boolean(),
});
export type HappeningTime = z.infer<typeof HappeningTime>;

/** The same event as told by one or many reports. A projection: made again from the log at any time. */
export const Happening = z.object({
  id: typed<HappeningId | GlobalId>(z.string()),
  formerly: z.array(z.string()),
  what: z.string(),
  /** One plain line: "Rebels seize Aleppo". */
  line: z.string(),
  place: Place.nullable(),
  time: HappeningTime,
  agent: z.array(Party),
  patient: z.array(Party),
  status: Status,
  /** In words, always. */
  reason: z.string(),
  /** The rule of docs/status.md that decided. */
  rule: z.string(),
  background: z.boolean(),
  /** Probability that it is read rightly, something left out at most; null where nobody learnt to tell. */
  p: z.number().min(0).max(1).nullable(),
  /** Is it surely read rightly? What is not stands apart, and acts on nothing. */
  sure: z.boolean(),
  origins: z.array(Origin),
  quantity: z
    .object({
      of: z.string(),
      low: z.number().nullable(),
      best: z.number().nullable(),
      high: z.number().nullable(),
    })
    .nullable(),
  told: z.array(Citation),
});
export type Happening = z.infer<typeof Happening>;

/** Who holds a place, over an interval of the world's time. */
export const ControlInterval = z.object({
  id: typed<ControlId>(z.string()),
  place: Place,
  /** Null when contested. */
  holder: z.object({ name: z.string(), side: typed<Side>(z.string()).nullable() }).nullable(),
  extent: z.enum(['full', 'part', 'unknown']),
  from: InstantOrDay.nullable(),
  to: InstantOrDay.nullable(),
  /** Had it begun by `from`, no words giving its first day? Absent where it began on it. */
  beganBy: z.literal(true).optional(),
  contested: z.boolean(),
  stated: z.boolean(),
  status: Status,
  reason: z.string(),
  rule: z.string(),
  /** When anyone last reported on the place: silence is not "unchanged". */
  lastReported: InstantOrDay.nullable(),
  happenings: z.array(z.string()),
  /** How many independent origins tell of the holding. */
  origins: z.int().nonnegative(),
  told: z.array(Citation),
});
export type ControlInterval = z.infer<typeof ControlInterval>;

/** A line of the brief. `id` is its permalink: a happening's, a control interval's, or an observation's global id. */
export const BriefLine = z.object({
  id: z.string(),
  kind: LineKind,
  text: z.string(),
  status: Status,
  reason: z.string(),
  place: Place.nullable(),
  time: HappeningTime.nullable(),
  /** Of control: had it begun by `from`, no words giving its first day? */
  beganBy: z.literal(true).optional(),
  /** Latest instant at which a report carried it. */
  lastPublished: InstantOrDay.nullable(),
  /** Independent origins, none of them a party, that tell it as fact. */
  origins: z.int().nonnegative(),
  quantity: Happening.shape.quantity,
  p: Happening.shape.p,
  /** Of what is not sure `text` is the sentence of the source, and `reason` what it was read as. */
  sure: z.boolean(),
  told: z.array(Citation),
});
export type BriefLine = z.infer<typeof BriefLine>;

const Count = z.int().nonnegative();
/** How many lines each section of a brief would tell if it told all; of control, beyond the places looked at, the places told of lately. */
export const BriefCounts = z.object({
  control: Count,
  established: Count,
  claimed: Count,
  disputed: Count,
  unknown: Count,
  statements: Count,
  footage: Count,
  background: Count,
  unsure: Count,
});
export type BriefCounts = z.infer<typeof BriefCounts>;

/** What is known, claimed, disputed and unknown, as known at `known` about the world at `at`. */
export const Brief = z.object({
  at: InstantOrDay.nullable(),
  known: InstantOrDay.nullable(),
  /** The engine whose readings count before all others; 'none' where nothing is known. */
  engine: z.string(),
  reports: z.int(),
  publishers: z.int(),
  /** Instants of the first and the last report, by publication. */
  first: InstantOrDay.nullable(),
  last: InstantOrDay.nullable(),
  /** Of each section, how many lines there are in all: the brief shows the weightiest and latest of them. 5,000 is that many or more. */
  counts: BriefCounts,
  control: z.array(BriefLine),
  established: z.array(BriefLine).meta({ description: 'confirmed and reported' }),
  claimed: z.array(BriefLine),
  disputed: z.array(BriefLine).meta({ description: 'disputed, denied and retracted' }),
  unknown: z.array(BriefLine),
  statements: z.array(BriefLine),
  footage: z.array(BriefLine),
  background: z.array(BriefLine),
  unsure: z
    .array(BriefLine)
    .meta({ description: 'what may be misread: the words of the source, and how they were read' }),
});
export type Brief = z.infer<typeof Brief>;

/** One mention behind a line: the words, the rule that read them, the origin it counts under, and where the log keeps it. */
export const WhyTold = Citation.extend({
  /** The extraction rule that found the observation. */
  rule: z.string(),
  engine: z.string(),
  /** The sentence around the words. */
  context: z.string(),
  /** Root of the origin that the report counts under; null when the report is set aside. */
  origin: z.string().nullable(),
  /** What part it plays: "asserts", "claims in its own favour", "admits", "denies", "background". */
  role: z.string(),
  report_entry: LogRef.nullable(),
  reading_entry: LogRef.nullable(),
});
export type WhyTold = z.infer<typeof WhyTold>;

/** The whole chain behind a line of the brief. */
export const Why = z.object({
  id: z.string(),
  formerly: z.array(z.string()),
  kind: LineKind,
  text: z.string(),
  status: Status,
  /** The rule of docs/status.md that decided, what that page says of it, and the reason for this very line. */
  rule: z.string(),
  rule_text: z.string(),
  reason: z.string(),
  at: InstantOrDay.nullable(),
  known: InstantOrDay.nullable(),
  p: Happening.shape.p,
  sure: z.boolean(),
  /** What the program did to get here, in order: why it is not sure, grouping, origins, status, control. */
  steps: z.array(z.object({ stage: z.string(), rule: z.string(), reason: z.string() })),
  origins: z.array(Origin),
  told: z.array(WhyTold),
  /** Happenings that a control interval stands on. */
  happenings: z.array(z.string()),
  /** What persons decided that touches the line, in the order of the log; what was undone names its undoing. */
  judgements: z.array(JudgementOnRecord),
  /** Admiralty grades: of the item, given by a person or null, and as its status proposes; of the sources that anyone graded. */
  grades: z.object({
    item: ItemGrade.nullable(),
    proposed: ItemGrade,
    sources: z.array(z.object({ source: z.string(), grade: SourceGrade })),
  }),
});
export type Why = z.infer<typeof Why>;

/** A brief without its lines: as of when, and what it was read from. */
export const BriefHead = Brief.pick({
  at: true,
  known: true,
  engine: true,
  reports: true,
  publishers: true,
  first: true,
  last: true,
  counts: true,
});
export type BriefHead = z.infer<typeof BriefHead>;

/** What changed between two situations: lines that came, went, or changed their words or status. */
export const SituationDiff = z.object({
  from: BriefHead,
  to: BriefHead,
  added: z.array(BriefLine),
  /** `now`: what the record says of it since, in words; null where nobody looked. */
  removed: z.array(BriefLine.extend({ now: z.string().nullable() })),
  /** The two differ in their ids where one happening was merged into another, or where a place has another holder. */
  changed: z.array(z.object({ before: BriefLine, after: BriefLine })),
  /** Ids in their order afterwards, of each section in which lines came, went or moved. */
  order: z.record(z.string(), z.array(z.string())),
});
export type SituationDiff = z.infer<typeof SituationDiff>;
