import type { Place } from './entity.ts';
import type { Actor, Beside } from './event-mention.ts';
import type { ControlInterval, Happening, Party } from './happening.ts';
import type { KnownMention } from './known-mention.ts';

/*
 * What lines are worded by. All that comes after the log gives fields, and asks here for words; a line is never read again: whoever must
 * know what it says looks at the fields.
 */

/** Who or what takes part, as a line names it; see `Actor` for `partOf`. */
type Named = Party & Pick<Actor, 'partOf'>;

/** What a happening is worded from. */
export interface Worded {
  /** The mention that the line begins with. */
  first: Pick<KnownMention, 'kind' | 'family' | 'what' | 'value' | 'lemma' | 'words'>;
  what: string;
  agent: readonly Named[];
  patient: readonly Named[];
  place: Place | null;
  quantity: Happening['quantity'];
  /** The verb as written, where all mentions use it. */
  lemma: string | null;
  vague: KnownMention['vague'];
  /** Where the words do not put it in the place. */
  near: Beside['how'] | null;
  /** Is footage said not to show what it is passed off as? */
  disowned: boolean;
}

/** Who holds a place over an interval, and how. */
export type Held = Pick<ControlInterval, 'holder' | 'place' | 'extent' | 'contested' | 'beganBy'>;

/** The words of one language for the lines of a brief. */
export interface LineWording {
  /** One plain line of a happening: "Rebels seize Aleppo". Null where what is told of it makes no sentence that is sure to be right. */
  happening(told: Worded): string | null;
  /** The report's own words as a line, for what cannot be worded: “Rebels are said to have seized …”. */
  ownWords(words: string): string;
  /** Who holds a place over an interval: "Rebels hold Hama". */
  control(held: Held): string;
  /** The same inside a sentence, with its days: "rebels hold Hama since 5 December 2024"; "by" where no words give the first. */
  heldSince(held: Held, from: string, to: string | null): string;
  /** A part of a place: "part of Hama". */
  partOf(place: string): string;
  /** Nobody knows who holds a place that was left. */
  holderUnknown(place: Place): string;
  /** Nobody knows where a person is; null where that person has no name. */
  whereaboutsUnknown(name: string | null): string;
  /** Words are lost in a report. */
  wordsLost(publisher: string | null, words: string): string;
  /** A day ("2024-12-05", or an instant of it): "5 December 2024". */
  day(at: string): string;
  /** A day by which it had happened: "by 5 December 2024". */
  byDay(at: string): string;
}
