import type { EventObservation } from '../../../record/observation.ts';
import type { MentionContext } from '../../context.ts';
import { typeOf } from '../../event-type.ts';
import { broughtUnder, goneFrom, leftIn, partIn } from '../../territory/around.ts';
import { takenPlace } from '../../territory/taken.ts';
import type { Ground } from '../../territory/territory.ts';
import type { Decision, Draft } from '../draft.ts';
import { asTold } from '../parties.ts';

/** The words must name the place itself as what was taken or left; a station in it, or villages near it, are not the place. */
export const ground: Decision = {
  name: 'place/ground',
  decide(draft, context) {
    const type = typeOf(draft.what);
    if (type === null || (type.hold === null && !type.drivesOut)) return null;
    const { hold } = type;
    const found = groundOf(draft, context);
    const { patient, place } = draft;
    if (found !== null) {
      const { name } = found.place.place;
      const others = patient.filter((one) => one.kind !== 'place' && one.name !== name);
      const reason = 'the ground that the words name';
      if (hold === 'take') return { place: found.place, patient: [takenPlace(context, found)], reason };
      if (hold === null || found.extent === 'full') return { place: found.place, reason };
      return { place: found.place, patient: [...others, takenPlace(context, found)], reason };
    }
    if (hold === null) return null;
    const told = patient.map((one) => (one.name === place?.place.name ? asTold(context, one) : one));
    return {
      patient: hold === 'take' ? told.filter(({ name }) => name !== place?.place.name) : told,
      reason: 'the words name something in the place, and not the place',
    };
  },
  yes: [
    ['Rebels seized neighbourhoods within the city of Hama.', 'patient: neighbourhoods > part of Hama'],
    ['Rebels entered Hama and took control on Thursday.', 'patient: – > Hama & place: – > Hama'],
    ['Rebels seized the border town of Qarmush.', 'place: – > Qarmush'],
    ['Rebels seized the border town Qarmush on Thursday.', 'place: – > Qarmush'],
  ],
  no: ['Rebels seized Hama on Thursday.', 'Rebels seized the airport of Hama on Thursday.'],
};

function groundOf(draft: Draft, context: MentionContext): Ground | null {
  const { event, place, what } = draft;
  const hold = typeOf(what)?.hold ?? null;
  return (
    ownGround(draft, context) ??
    partIn(context, event, place) ??
    (hold === null ? leftIn(context, event) : null) ??
    (what === 'withdraw' && place === null ? goneFrom(context, event) : null) ??
    (hold === 'take' && event.patient.length === 0 ? broughtUnder(context, event) : null)
  );
}

/** Of ground that is taken, what it is done to must be it; of ground that is left or lost, any of the words. */
function ownGround({ event, what, declared }: Draft, { territory, language }: MentionContext): Ground | null {
  const { loses } = language.lexicon.holding;
  const strict = typeOf(what)?.hold === 'take' && !declared && !loses.has(event.lemma);
  const fillers: EventObservation['patient'] = strict ? event.patient : [...event.patient, ...event.place];
  for (const filler of fillers) {
    const found = territory(filler, strict ? event.cue : undefined);
    if (found !== null) return found;
  }
  return null;
}
