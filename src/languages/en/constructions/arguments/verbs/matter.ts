import { namedBehind, ofVerb } from './of-verb.ts';

/** "The ministers signed the treaty": nobody is told with whom. */
export const matter = ofVerb('matter', {
  role: 'patient',
  frames: ['mutual'],
  ifNone: true,
  unless: { namedBehind, objectTells: ({ objectTells }) => objectTells },
  who: ({ object }) => object,
  yes: [
    ['The unions negotiated a pay rise.', 'rise'],
    ['The state recognised the independence of the region.', 'independence'],
  ],
  no: ['The ministers met with the envoy.', 'The ministers signed the treaty.', 'The ministers met the envoy.'],
});
