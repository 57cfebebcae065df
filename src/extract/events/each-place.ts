import type { Sentence } from '../../language/document.ts';
import { tokenAt } from '../../language/tree.ts';
import { eventTypes } from '../../record/event-types.ts';
import { isPlaceLike } from '../arguments/kinds.ts';
import { firstMember } from '../arguments/phrases.ts';
import type { DraftFiller, EventDraft } from '../draft.ts';

/** "Took X, Y and Z": an event for each place of a list; the event itself where it is of one. `goals`: where it led to. */
export function forEachPlace(sentence: Sentence, draft: EventDraft, goals: readonly DraftFiller[]): EventDraft[] {
  const { patient } = draft;
  const { eachPlace } = eventTypes[draft.what];
  const isSpot = ({ head: { token } }: DraftFiller): boolean =>
    isPlaceLike(sentence, token) || isListed(sentence, token);
  const places = patient.filter(isSpot);
  if (places.length < 2 || (!eachPlace && places.length !== patient.length)) {
    // "Withdrew from the towns of X and Y": the places of a movement are its goals.
    const ends = eachPlace && patient.length === 0 ? goals.filter(isSpot) : [];
    return ends.length < 2 ? [draft] : ends.map((one) => ({ ...draft, place: [one, ...without(draft.place, ends)] }));
  }
  const shared = without(draft.place, places);
  const each = places.map((one) => ({ ...draft, patient: [one], place: [one, ...shared] }));
  const rest = patient.filter((filler) => !isSpot(filler));
  return rest.length === 0 ? each : [...each, { ...draft, patient: rest, place: shared }];
}

/** The places that are none of some. */
export const without = (places: readonly DraftFiller[], others: readonly DraftFiller[]): DraftFiller[] =>
  places.filter(({ start }) => !others.some((one) => one.start === start));

/** "The villages of X and Y": names in such a list are places, known or not. */
function isListed(sentence: Sentence, token: number): boolean {
  const { head, deprel } = tokenAt(sentence, firstMember(sentence, token));
  const { xpos, lemma } = tokenAt(sentence, head);
  return (
    tokenAt(sentence, token).upos === 'PROPN' &&
    /^(?:nmod|appos)/.test(deprel) &&
    xpos === 'NNS' &&
    sentence.lexicon.placeNouns.listed.has(lemma.toLowerCase())
  );
}
