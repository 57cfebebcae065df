import type { NotePhrases } from '../../../../mentions/language.ts';
import { asReported } from './as-reported.ts';
import { correctedSince } from './corrected-since.ts';
import { correctionHead } from './correction-head.ts';
import { earlierVersion } from './earlier-version.ts';
import { killHead } from './kill-head.ts';
import { notThere } from './not-there.ts';
import { anyNumber } from './number.ts';
import { ownText } from './own-text.ts';
import { reportThat } from './report-that.ts';
import { retractsReport } from './retracts-report.ts';
import { rightNumber } from './right-number.ts';
import { storyWithdrawn } from './story-withdrawn.ts';
import { thatClause } from './that-clause.ts';
import { thisArticleWrongly } from './this-article-wrongly.ts';
import { weWrongly } from './we-wrongly.ts';
import { withdrawnBehind } from './withdrawn-behind.ts';
import { wrongNumber } from './wrong-number.ts';

/** Notes by which an outlet takes back what it told before. */
export const notePhrases: NotePhrases = {
  correctionHead,
  killHead,
  storyWithdrawn,
  leads: [earlierVersion, thisArticleWrongly, weWrongly, retractsReport],
  withdrawnBehind,
  reportThat,
  asReported,
  correctedSince,
  wrongNumber,
  rightNumber,
  anyNumber,
  ownText,
  thatClause,
  notThere,
};
