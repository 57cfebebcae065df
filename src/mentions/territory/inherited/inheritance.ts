import type { Proven } from '../../../language/construction.ts';
import type { EventMention, MentionPlace } from '../../../record/event-mention.ts';
import { isArea } from '../../../record/place-key.ts';
import type { MentionContext } from '../../context.ts';
import { typeOf } from '../../event-type.ts';

/** What an event without a spot may take one from. */
export interface Told {
  context: MentionContext;
  /** The mentions of the report, with the places that those before it have taken. */
  now: readonly EventMention[];
  /** Events with a spot of their own that are the news, by the family of their type. */
  placed: ReadonlyMap<string, readonly EventMention[]>;
}

/** One way in which an event without a spot takes that of another in its report. */
export interface Inheritance extends Proven {
  reason: string;
  /** The place that it takes; null where the case is not given. */
  from(one: EventMention, told: Told): MentionPlace | null;
}

/** Place of a mention; null where nobody says, or where it names no more than a country. */
export const spotOf = ({ place: [at] }: EventMention): MentionPlace | null =>
  at === undefined || isArea(at.place) ? null : at;

/** The family of the type of a mention; empty where it is none that is listed. */
export const familyOf = ({ what }: EventMention): string => typeOf(what)?.family ?? '';
