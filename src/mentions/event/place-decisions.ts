import type { EventObservation } from '../../record/observation.ts';
import { isArea } from '../../record/place-key.ts';
import { covers } from '../../record/plain.ts';
import { holds } from '../../resolve/within.ts';
import type { MentionContext } from '../context.ts';
import { typeOf } from '../event-type.ts';
import { broughtUnder, goneFrom, leftIn, partIn } from '../territory/around.ts';
import { sceneOf } from '../territory/scene.ts';
import { takenPlace } from '../territory/taken.ts';
import type { Ground } from '../territory/territory.ts';
import type { Decision, Draft } from './draft.ts';
import { asTold } from './parties.ts';

/* Where it was, where no role of the words says so, or not finely enough. */

/** Is no spot named, so that the clause may say where? Ground that is taken must be named itself. */
const isLoose = ({ event, place }: Draft): boolean =>
  (place === null || isArea(place.place)) && typeOf(event.what)!.hold !== 'take';

/** Where no role names a spot, the only spot in the clause is where it was, if the clause tells of nothing else. */
export const onlySpot: Decision = {
  name: 'place/only-spot-of-the-clause',
  decide(draft, { events, spotIn }) {
    const { id, span } = draft.event;
    if (!isLoose(draft) || events.some((other) => other.id !== id && covers(span, other.cue))) return null;
    const spot = spotIn(span);
    return spot && { place: spot, reason: 'the only spot that its clause names, which tells of nothing else' };
  },
};

/** "In X, in the province of Y": the town, where the role found only names the province. */
export const townInProvince: Decision = {
  name: 'place/town-in-province',
  decide(draft, { spotIn }) {
    const { place, event } = draft;
    if (place === null || isLoose(draft) || !/^(?:admin|region)$/.test(place.place.feature)) return null;
    const inside = spotIn(event.span);
    if (inside === null || !holds(place.place, inside.place)) return null;
    return { place: inside, reason: 'the town in the province that the words name' };
  },
};

/** Harm is where the deed was that did it. */
export const scene: Decision = {
  name: 'place/scene',
  decide({ event, place }, context) {
    if (place !== null && !isArea(place.place)) return null;
    const spot = sceneOf(context, event);
    return spot && { place: spot, reason: 'where the deed was that did the harm' };
  },
};

/** The words must name the place itself as what was taken or left; a station in it, or villages near it, are not the place. */
export const ground: Decision = {
  name: 'place/ground',
  decide(draft, context) {
    const { hold, drivesOut } = typeOf(draft.what)!;
    if (hold === null && !drivesOut) return null;
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
};

function groundOf(draft: Draft, context: MentionContext): Ground | null {
  const { event, place, what } = draft;
  const { hold } = typeOf(what)!;
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
  const strict = typeOf(what)!.hold === 'take' && !declared && !loses.has(event.lemma);
  const fillers: EventObservation['patient'] = strict ? event.patient : [...event.patient, ...event.place];
  for (const filler of fillers) {
    const found = territory(filler, strict ? event.cue : undefined);
    if (found !== null) return found;
  }
  return null;
}
