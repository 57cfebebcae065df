import { isActor } from '../../../../../extract/arguments/kinds.ts';
import { behind } from '../../../../../extract/arguments/verbal.ts';
import { to } from '../../paths.ts';
import { groundOfObject, ofVerb } from './of-verb.ts';

/** "The army lost control of the town to the militia": who has it now. */
export const lostTo = ofVerb('lost-to', {
  role: 'patient',
  frames: ['move'],
  unless: { noControlIsLost: (event) => !event.objectTells || groundOfObject(event) < 0 },
  who(event) {
    const winner = behind(event, to);
    return winner >= 0 && isActor(event.sentence, winner) ? winner : -1;
  },
  yes: [
    ['The army lost control of the port on Monday to the rebels.', 'rebels'],
    ['The state lost control of the town on Monday to the militia.', 'militia'],
  ],
  no: [
    'The army lost the town to the militia.',
    'The soldiers surrendered their rifles to the army.',
    'The army lost control of the port on Friday to the storm.',
  ],
});
