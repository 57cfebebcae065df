import type { Place } from './entity.ts';
import type { Actor, EventMention, MentionSpeaker } from './event-mention.ts';
import type { Happening, HappeningTime } from './happening.ts';
import type { GlobalId } from './ids.ts';
import type { LineKind } from './line.ts';

/** Who says it inside the report, without the words of the report. */
export type Speaker = Actor & Pick<MentionSpeaker, 'act' | 'nameless'>;

type Kept =
  | 'what'
  | 'lemma'
  | 'certainty'
  | 'polarity'
  | 'background'
  | 'p'
  | 'happened'
  | 'person'
  | 'value'
  | 'vague'
  | 'beside'
  | 'outcome'
  | 'clip'
  | 'corrects'
  | 'headline'
  | 'terms'
  | 'figures'
  | 'rule'
  | 'span'
  | 'words';

/** An event mention as the fold keeps it: with its report, when it was known, and where it is grouped. It needs its reading no more. */
export interface KnownMention extends Pick<EventMention, Kept> {
  /** Global id: `3fa9c1d07b2e:o4`. */
  id: GlobalId;
  report: string;
  /** When it could be known, ms UTC. */
  known: number;
  kind: LineKind;
  family: string;
  /** Block it belongs to: family and place (or person, or speaker), history apart from news. */
  blockKey: string;
  agent: Actor[];
  patient: Actor[];
  /** Outermost first. */
  speakers: Speaker[];
  place: Place | null;
  placeKey: string | null;
  time: HappeningTime;
  /** First and last day (days since 1970-01-01) it can have happened; null when unknown. */
  fromDay: number | null;
  toDay: number | null;
  /** Day whose window it is grouped in; null when it has neither a date nor a published instant. */
  windowDay: number | null;
  quantity: Happening['quantity'];
  /** Do its words tell only in passing who holds the place? */
  inPassing: boolean;
  /** Is it surely read rightly? */
  sure: boolean;
  /** Do its words tell a count that goes on: "the death toll rose to 45"? */
  running: boolean;
}
