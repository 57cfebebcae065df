import { ofNoun, ofPhrase } from './of-noun.ts';

/** "The death of the general", "the general's death", "the government collapse": it happens to somebody, and nobody does it. */
export const undergoer = ofNoun('undergoer', {
  role: 'patient',
  frames: ['undergo'],
  who(event) {
    const of = ofPhrase(event);
    if (of >= 0) return of;
    return event.owner >= 0 ? event.owner : event.modifier;
  },
  yes: [
    ['The death of the general shook the army.', 'general'],
    ["The general's death shook the army.", 'general'],
    ['The government collapse surprised nobody.', 'government'],
  ],
  no: ["The general's visit surprised nobody.", 'The murder of the general shook the army.'],
});
