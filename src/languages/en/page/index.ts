import type { PageWords } from '../../../read/page-words.ts';
import { creditedWires, datelineOf, isDateline, wireName, wiresInByline } from './dateline.ts';
import { isOfChange, isOfPublishing, writtenDate } from './dates.ts';
import { gaps } from './gaps.ts';
import {
  bareByline,
  hasFiniteVerb,
  isByline,
  isColophon,
  isFurniture,
  isMarkedCaption,
  isPromo,
  isPromoCapitals,
  looksLikeCaption,
  reservesRights,
} from './lines.ts';

export const page: PageWords = {
  isPromo,
  isPromoCapitals,
  isByline,
  bareByline,
  isMarkedCaption,
  looksLikeCaption,
  isColophon,
  reservesRights,
  isFurniture,
  hasFiniteVerb,
  datelineOf,
  isDateline,
  wireName,
  creditedWires,
  wiresInByline,
  gaps,
  writtenDate,
  isOfChange,
  isOfPublishing,
};
