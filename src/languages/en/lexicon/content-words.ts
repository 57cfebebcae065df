import type { ContentWords } from '../../../language/lexicon/content-words.ts';
import { words } from '../../../language/lexicon.ts';

const isPlural = /[^s]s$/;

export const contentWords: ContentWords = {
  small: words(`
    a about after again against all also am an and any are as at be been before being between both but by can could did do does
    doing down during each few for from further had has have having he her here hers him his how i if in into is it its itself
    just me more most my no nor not now of off on once only or other our out over own same she should so some such than that the
    their them then there these they this those through to too under until up very was we were what when where which while who
    whom why will with would you your said say says told according reported reports reportedly`),
  thin: words(`
    be have do say tell other same such more most many much last first new year day week month time people thing one two part way make
    take get go come use early late own several`),
  // Too short a word may be whole with its "s": "bus".
  stemOf: (word) => (word.length > 4 && isPlural.test(word) ? word.slice(0, -1) : word),
};
