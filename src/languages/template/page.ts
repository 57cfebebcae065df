import type { PageWords } from '../../read/page-words.ts';

const never = (): boolean => false;

/** Every line is the story's. */
export const page: PageWords = {
  isPromo: never,
  isPromoCapitals: never,
  isByline: never,
  bareByline: (line) => line,
  isMarkedCaption: never,
  looksLikeCaption: never,
  isColophon: never,
  reservesRights: never,
  isFurniture: never,
  hasFiniteVerb: never,
  datelineOf: () => ({ length: 0, wire: null }),
  isDateline: never,
  wireName: (named) => named,
  creditedWires: () => [],
  wiresInByline: () => [],
  gaps: [],
  writtenDate: () => null,
  isOfChange: never,
  isOfPublishing: never,
};
