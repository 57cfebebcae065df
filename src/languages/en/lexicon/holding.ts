import type { HoldingWords } from '../../../language/lexicon/holding.ts';
import { words } from '../../../language/lexicon.ts';
import { withPlurals } from './plurals.ts';

// Who holds which ground; lemmas in lower case.

/** Verbs whose subject holds what their object names. */
export const holds = words('control hold occupy dominate govern run rule');
/** Of these, the ones that say so only of a place with a name: "runs a bakery in the town". */
export const holdsNamed = words('run rule');
/** Verbs whose participle says who holds something: "held by rebels". */
export const held = words('control hold occupy dominate govern run administer');
/** Participles that stand behind their holder as one word: "rebel-held". */
export const heldForms = words('held controlled occupied run');
/** The noun for holding. */
export const control = words('control');
/** Nouns for holding that somebody takes, loses or gives up: "took control of the town". */
export const command = words('control possession command');
/** Nouns for holding that stand behind "under". */
export const rule = words('control rule occupation');
/** Verbs of coming to hold: what follows is an event, told as such. */
export const coming = words(
  `come fall bring pass place put take seize gain lose regain wrest slip return retake move get win assume establish
  consolidate`,
);
/** Verbs of giving control away; who gets it holds the place. */
export const giving = words('hand transfer turn pass cede yield relinquish surrender return give leave');
/** Verbs whose subject has the control that is their object: "retain control of the town". */
export const having = words('have retain maintain keep exercise hold claim declare announce');
/** Of these, the ones that only say so: "claim control of the town". */
export const claiming = words('claim declare announce');
/** Verbs behind which somebody is in control as behind a copula. */
export const remaining = words('be remain stay');
/** How firm a hold is: words that stand before "control" without naming who has it. */
export const degrees = words('full total complete firm partial own tight direct effective joint de facto');
/** Words that, standing with ground, mean not all of it: "most of the city", "a quarter of the town". */
export const shares = withPlurals(
  `most much part half third quarter bulk swathe swath some area stretch portion majority large percent %`,
);
/** Forms before ground that leave some of it out: "northern districts". */
export const partial = words('most partial large some several northern southern eastern western central');
/** Adverbs by which a hold is not whole. */
export const partly = words('partial partly partially largely mostly');

const behindHolder = new RegExp(`[- ](?:${[...heldForms].join('|')})\\b`, 'i');

export const holding: HoldingWords = {
  losses: words('fall lose collapse'),
  loses: words('lose'),
  frees: words('liberate'),
  around: words('surrounding'),
  isInPassing: (clause) => behindHolder.test(clause),
};
