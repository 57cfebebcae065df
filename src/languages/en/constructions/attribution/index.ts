import type { AttributionPhrases } from '../../../../mentions/language.ts';
import { bothSides } from './both-sides.ts';
import { ownWords } from './own-words.ts';
import { pointsBack } from './points-back.ts';
import { speakerBehind } from './speaker-behind.ts';
import { speakerBeside } from './speaker-beside.ts';

/** Who speaks beside whom, and what points back at what was said. */
export const attributionPhrases: AttributionPhrases = {
  speakerBeside,
  speakerBehind,
  bothSides,
  pointsBack,
  ownWords,
};
