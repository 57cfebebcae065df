import { trainedAnalyser } from '../../language/analyse.ts';
import { eventModel } from '../../mentions/learned/model.ts';
import type { Language } from '../language.ts';
import { morphology } from './analysis/index.ts';
import { constructions } from './constructions/index.ts';
import { lexicon } from './lexicon/index.ts';
import { page } from './page/index.ts';
import { times } from './times/rules.ts';

export const english: Language = {
  code: 'en',
  name: 'English',
  lexicon,
  analyse: trainedAnalyser(lexicon, morphology),
  page,
  times,
  eventModel,
  ...constructions,
};
