import { isArea } from '../../../record/place-key.ts';
import { typeOf } from '../../event-type.ts';
import type { Draft } from '../draft.ts';

/** Is no spot named, so that the clause may say where? Ground that is taken must be named itself. */
export const isLoose = ({ event, place }: Draft): boolean =>
  (place === null || isArea(place.place)) && typeOf(event.what)?.hold !== 'take';
