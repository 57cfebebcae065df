import { datedBy, type OldTime } from './old-time.ts';

export const isPastOccasion: OldTime = ({ tokens }, token) => {
  const word = tokens[token].lemma.toLowerCase();
  return word === 'anniversary' || (word === 'war' && tokens[Math.max(0, token - 1)].form === 'World');
};

/** "On the anniversary of the massacre", "during World War II". */
export const pastOccasion = datedBy('past-occasion', isPastOccasion, {
  yes: [
    ['Crowds marched on the anniversary.', 'marched on & anniversary'],
    ['The city was bombed during World War II.', 'bombed & War'],
  ],
  no: ['The city was bombed during the war.', 'Crowds marched on the day of the massacre.'],
});
