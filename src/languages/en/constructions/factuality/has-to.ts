import type { GoverningConstruction } from '../../../../extract/factuality/constructions.ts';
import { open } from '../../../../extract/factuality/modality.ts';
import { hadTo, isHaveTo } from './had-to.ts';

/** "We have to leave": a duty, of which nobody knows whether it came about. */
export const hasTo: GoverningConstruction = {
  name: 'factuality/has-to',
  read: (governed, above) =>
    isHaveTo(governed) && hadTo.read(governed, above) === null ? open(-0.25, 'unknown', 'have-to') : null,
  yes: [
    ['The troops have to leave the town.', 'leave unknown'],
    ['The army will have to close the bridge.', 'close unknown'],
  ],
  no: ['The troops had to leave the town.', 'The troops have left the town.'],
};
