import type { VenueConstruction } from '../../../../../extract/speech/language.ts';
import { outletFrom } from './outlet-name.ts';

/** "Told RADIO NOVA'S MORNING CALL": the name of an outlet right behind the verb. */
export const toldOutlet: VenueConstruction = {
  name: 'speech/venue/told-outlet',
  find: outletFrom,
  yes: [
    ['The mayor told Radio Nova: “We hold the bridge.”', 'Radio Nova'],
    ['The mayor told the Harbour Gazette that the bridge was safe.', 'Harbour Gazette'],
    [
      'The mayor told Radio Nova’s Morning Call With Ana Ruiz: “We hold it.”',
      'Radio Nova’s Morning Call With Ana Ruiz',
    ],
  ],
  no: ['The mayor told reporters that the bridge was safe.', 'The mayor told Ana Ruiz that the bridge was safe.'],
};
