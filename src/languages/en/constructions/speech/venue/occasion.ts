import { nameAt, phraseTokens } from '../../../../../extract/arguments/phrases.ts';
import type { VenueConstruction } from '../../../../../extract/speech/language.ts';
import type { Document, Sentence } from '../../../../../language/document.ts';
import type { OutletWords } from '../../../../../language/lexicon/outlets.ts';
import { words } from '../../../../../language/lexicon.ts';
import { all, any, behind, down, marked, type Test } from '../../../../../language/pattern.ts';
import { lemmaAt } from '../../../../../language/tree.ts';
import { isOutlet, outletFrom, phraseText } from './outlet-name.ts';

const isAt = marked(words('in on at during via through over'));
const isBy = marked(words('with to for by on in via'));
const isOn = marked(words('on'));
const isTo = marked(words('to'));
const inside = behind(down('nmod obl', isBy));

/** "An interview WITH RADIO NOVA", "a post ON TELEGRAM", "a letter BY THE COUNCIL": an outlet inside the occasion is the venue; null for none. */
function venueInside(document: Document, sentence: Sentence, occasion: number): string | null {
  const isVenue: Test = any(
    isOutlet,
    all(isOn, (_, token) =>
      sentence.lexicon.outlets.platforms.has(phraseText(document, sentence, token).toLowerCase()),
    ),
    (_, token) => !isTo(sentence, token) && nameAt(sentence, token)?.kind === 'organisation',
  );
  const token = inside(sentence, occasion).find((one) => isVenue(sentence, one));
  if (token === undefined) return null;
  const [first] = phraseTokens(sentence, token);
  return outletFrom(document, sentence, first) ?? phraseText(document, sentence, token);
}

/** "A short statement": how it was said, which names no place to look it up. */
function isManner(text: string, { manners, beforeManners }: OutletWords): boolean {
  const all = text.toLowerCase().split(' ');
  const noun = all.pop() ?? '';
  return (manners.has(noun) || manners.has(noun.replace(/s$/, ''))) && all.every((word) => beforeManners.has(word));
}

/** "In an interview with Radio Nova", "at a rally in Lima". */
export const occasion: VenueConstruction = {
  name: 'speech/venue/occasion',
  find(document, sentence, token) {
    const { outlets } = sentence.lexicon;
    if (!outlets.occasions.has(lemmaAt(sentence, token)) || !isAt(sentence, token)) return null;
    const text = phraseText(document, sentence, token);
    return venueInside(document, sentence, token) ?? (isManner(text, outlets) ? null : text);
  },
  yes: [
    ['The mayor said in an interview with Radio Nova that the bridge was safe.', 'Radio Nova'],
    ['The mayor said at a rally that the bridge was safe.', 'rally'],
  ],
  no: [
    'The mayor said in a short statement that the bridge was safe.',
    'The mayor said at the bridge that it was safe.',
  ],
};
