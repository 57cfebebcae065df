import type { Language } from '../language.ts';
import { lexicon } from './lexicon.ts';
import { page } from './page.ts';
import { phrases } from './phrases.ts';

/** A language that knows no word: copy this folder to begin one. It analyses a report to no sentence at all. */
export const template: Language = {
  code: 'xx',
  name: 'Template',
  lexicon,
  page,
  analyse: (report) => ({ document: { report, lexicon, sentences: [] }, problems: [] }),
  figures: [],
  impliedEvents: [],
  nounArguments: [],
  verbArguments: [],
  states: [],
  governing: [],
  denials: [],
  background: [],
  speech: {
    cues: [],
    isPassive: () => false,
    speakers: [],
    agents: [],
    dependents: [],
    complements: [],
    passives: [],
    refusals: [],
    reports: [],
    quotes: [],
    addressees: [],
    venues: [],
    outletTold: null,
  },
  placeLinks: [],
  retrospectives: [],
  footage: [],
  seemings: [],
  debunkings: [],
  bounds: [],
  tolls: [],
  ...phrases,
  eventModel: () => null,
  times: { trigger: /(?!)/, rules: [], titles: [], tenseIn: () => () => null },
};
