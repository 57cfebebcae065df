import { ofNoun, suffersAsOwner } from './of-noun.ts';

/** "His arrest", "the reporter's release": the owner is the one acted on. */
export const ownerSuffers = ofNoun('owner-suffers', {
  role: 'patient',
  frames: ['act', 'move', 'mutual', 'speak'],
  who: (event, filled) => (suffersAsOwner(event, filled) ? event.owner : -1),
  yes: [
    ["The reporter's release was welcomed.", 'reporter'],
    ['Rebels denied his murder.', 'his'],
  ],
  no: [
    "The police's arrest by soldiers was condemned.",
    "The rebels' attack failed.",
    "The army's killing of the reporter was condemned.",
  ],
});
