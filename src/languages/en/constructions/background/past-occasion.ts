import { lemmaAt, tokenAt } from '../../../../language/tree.ts';
import { datedBy, type OldTime } from './old-time.ts';

export const isPastOccasion: OldTime = (sentence, token) => {
  const word = lemmaAt(sentence, token);
  return word === 'anniversary' || (word === 'war' && tokenAt(sentence, token - 1).form === 'World');
};

/** "On the anniversary of the massacre", "during World War II". */
export const pastOccasion = datedBy('past-occasion', isPastOccasion, {
  yes: [
    ['Crowds marched on the anniversary.', 'marched on & anniversary'],
    ['The city was bombed during World War II.', 'bombed & War'],
  ],
  no: ['The city was bombed during the war.', 'Crowds marched on the day of the massacre.'],
});
