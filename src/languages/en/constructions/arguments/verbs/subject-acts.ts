import { ofVerb } from './of-verb.ts';

/** "Rebels shelled the town", "the town was shelled by rebels". */
export const subjectActs = ofVerb('subject-acts', {
  role: 'agent',
  frames: ['act', 'move', 'mutual', 'speak'],
  who: ({ subject }) => subject,
  yes: [
    ['Rebels shelled the town.', 'Rebels'],
    ['The town was shelled by rebels.', 'rebels'],
    ['Troops withdrew from the town.', 'Troops'],
  ],
  no: ['Three people died.', 'The town fell to the rebels.', 'The town was shelled on Monday.'],
});
