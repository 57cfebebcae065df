import type { PlaceNames } from '../../language/lexicon/place-names.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { Place } from '../../record/entity.ts';
import type { MentionSpeaker, Participant } from '../../record/event-mention.ts';
import { nameKey } from '../../record/name-key.ts';
import type { EventObservation, Filler } from '../../record/observation.ts';
import { wordsOf } from '../../record/plain.ts';
import { sideIn } from '../../record/side.ts';
import { placesIn } from '../../resolve/places.ts';
import type { MentionContext } from '../context.ts';
import { firstWord } from '../first-word.ts';
import { plainName } from '../parties/names.ts';
import { renamed } from '../parties/participants.ts';

/** Who the fillers of a role stand for, each once. */
export function partiesIn(
  { participant, text, language: { lexicon } }: MentionContext,
  { quantity }: EventObservation,
  fillers: readonly Filler[],
  inner: MentionSpeaker | undefined,
): Participant[] {
  const { footage, numbers, pronouns, entityNouns } = lexicon;
  const all = fillers.flatMap((filler) => {
    const who = participant(filler);
    // A clip shows who acts; it does nothing itself.
    if (who === null || footage.isClip(who.name)) return [];
    // "Killed 14": the number counts, and names nobody.
    if (quantity !== null && numbers.valueOf(who.name) !== null) return [];
    // "The army said its units had left": theirs who speaks.
    const theirs =
      fillers.length === 1 &&
      who.side === null &&
      // "Its enemies", "their allies" stand for themselves, and not on the side whose they are.
      pronouns.ofBodiesOwn.has(firstWord(wordsOf(text, filler))) &&
      !entityNouns.standsApart(who.name);
    return theirs && inner !== undefined ? { ...who, side: inner.side, country: who.country ?? inner.country } : who;
  });
  return all.filter((who, i) => all.findIndex(({ key }) => key === who.key) === i);
}

/** A capital that acts is its state. */
export const asState = ({ placeNames }: Lexicon, one: Participant): Participant =>
  one.kind === 'place' &&
  one.side === null &&
  one.country !== null &&
  nameKey(capitalOf(placeNames, one.country)?.name ?? '') === nameKey(one.name)
    ? { ...one, side: sideIn('government', one.country) }
    : one;

const capitalOf = (names: PlaceNames, country: string): Place | null => placesIn(names).capital(country);

/** Words tied to a town that is no capital: "the Herat road", "Misrata". */
export function isTown({ participant, placeOf, language }: MentionContext, filler: Filler): boolean {
  if (participant(filler)?.kind !== 'place') return false;
  const place = placeOf(filler)?.place ?? null;
  if (place === null || !/^(?:city|airport|site|admin)$/.test(place.feature)) return false;
  return place.country === null || capitalOf(language.lexicon.placeNames, place.country)?.source !== place.source;
}

/** "Misrata airport" is tied to Misrata; what was taken is the airport. */
export function asTold({ text, language: { lexicon } }: MentionContext, one: Participant): Participant {
  const name = plainName(lexicon, wordsOf(text, one));
  return name === null || name === one.name ? one : renamed(lexicon, one, name);
}

/** Who speaks, as one who acts. */
export const partyOfSpeaker = ({ act: _act, nameless: _nameless, ...party }: MentionSpeaker): Participant => party;

/** Fighters of a side, and not only some of them. */
export const isWholeForce = ({ numbers }: Lexicon, { name, side, classes }: Participant): boolean =>
  side !== null && classes.includes('force') && !numbers.someOf.has(firstWord(name));
