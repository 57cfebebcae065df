import type { DeterminerWords } from '../../../language/lexicon/determiners.ts';
import { words } from '../../../language/lexicon.ts';

export const determiners: DeterminerWords = {
  article: words('the'),
  articles: words('the a an'),
  definite: words('the this that these those'),
  indefinite: words('a an some another any no every each several many'),
  unspecific: words('a an any no'),
  beforeNames: words(
    'the a an this that these those some any his her its their our my your several many more other all both',
  ),
  another: words(
    'last first second third next only other nearby neighbouring neighboring nearest closest adjacent surrounding final',
  ),
  inRow: words('first second third fourth fifth sixth seventh eighth ninth tenth latest'),
};
