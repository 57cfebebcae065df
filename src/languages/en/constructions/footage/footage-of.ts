import { words } from '../../../../language/lexicon.ts';
import { relation, tokenAt } from '../../../../language/tree.ts';
import { ofMedia } from './media.ts';
import { ofPhrase, wordsBelow } from './paths.ts';

/** Nouns that are a medium and nothing else; "a picture of the economy" is none. */
const moving = words('footage video clip');

/** "Footage of the burning harbour". */
export const footageOf = ofMedia({
  name: 'footage/footage-of',
  rule: 'footage/footage-of',
  find(sentence, noun) {
    const { lemma, deprel } = tokenAt(sentence, noun);
    if (!moving.has(lemma.toLowerCase()) || relation(deprel) === 'nmod') return null;
    const shows = wordsBelow(sentence, ofPhrase(sentence, noun));
    return shows === null ? null : { cue: noun, shows };
  },
  yes: [
    ['Footage of the burning harbour is fake.', 'Footage Footage | of the burning harbour'],
    ['Police studied a video of the fire.', 'video video | of the fire'],
  ],
  no: ['The ministry painted a bleak picture of the economy.', 'Police studied the video.'],
});
