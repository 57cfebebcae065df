import type { ExtractLanguage } from '../../../extract/language.ts';
import type { MentionLanguage } from '../../../mentions/language.ts';
import type { ResolveLanguage } from '../../../resolve/language.ts';
import { alliedWith } from './alliance/allied-with.ts';
import { allyOf } from './alliance/ally-of.ts';
import { atWar } from './alliance/at-war.ts';
import { backedBy } from './alliance/backed-by.ts';
import { backedCompound } from './alliance/backed-compound.ts';
import { backs } from './alliance/backs.ts';
import { enemyOf } from './alliance/enemy-of.ts';
import { fighting } from './alliance/fighting.ts';
import { loyalTo } from './alliance/loyal-to.ts';
import { nounArguments } from './arguments/nouns/index.ts';
import { verbArguments } from './arguments/verbs/index.ts';
import { attributionPhrases } from './attribution/index.ts';
import { background } from './background/index.ts';
import { compound } from './control/compound.ts';
import { contested } from './control/contested.ts';
import { handedOver } from './control/handed-over.ts';
import { heldBy } from './control/held-by.ts';
import { holds } from './control/holds.ts';
import { inControl } from './control/in-control.ts';
import { inHands } from './control/in-hands.ts';
import { underControl } from './control/under-control.ts';
import { eventPhrases } from './events/index.ts';
import { denials, governing } from './factuality/index.ts';
import { debunkings, footage, seemings } from './footage/index.ts';
import { kin } from './kinship/kin.ts';
import { belongsTo } from './membership/belongs-to.ts';
import { memberOf } from './membership/member-of.ts';
import { notePhrases } from './notes/index.ts';
import { apposition } from './office/apposition.ts';
import { copula } from './office/copula.ts';
import { title } from './office/title.ts';
import { partyPhrases } from './parties/index.ts';
import { placeLinks } from './places/index.ts';
import { bounds, tolls } from './quantity/index.ts';
import { retrospectives } from './retrospective/index.ts';
import { speech } from './speech/index.ts';
import { territoryPhrases } from './territory/index.ts';
import { attackWithWords } from './triggers/attack-with-words.ts';
import { battleWithWords } from './triggers/battle-with-words.ts';
import { noDeed } from './triggers/no-deed.ts';
import { saidMust } from './triggers/said-must.ts';
import { underAttack } from './triggers/under-attack.ts';
import { hasLeft } from './whereabouts/has-left.ts';
import { isIn } from './whereabouts/is-in.ts';
import { notSeen } from './whereabouts/not-seen.ts';
import { nowhere } from './whereabouts/nowhere.ts';
import { whereUnknown } from './whereabouts/where-unknown.ts';
import { whereaboutsUnknown } from './whereabouts/whereabouts-unknown.ts';

const control = [heldBy, holds, compound, inHands, underControl, handedOver, inControl, contested];
const whereabouts = [whereaboutsUnknown, nowhere, notSeen, whereUnknown, isIn, hasLeft];
const office = [title, apposition, copula];
const alliance = [backedBy, backs, backedCompound, allyOf, alliedWith, loyalTo, fighting, atWar, enemyOf];
const kinship = [kin];
const figures = [underAttack, attackWithWords, battleWithWords, noDeed];
const membership = [memberOf, belongsTo];

/** The ways in which English says things, one a file, in the order in which they are tried. */
export const constructions: ExtractLanguage & Pick<ResolveLanguage, 'placeLinks'> & Omit<MentionLanguage, 'lexicon'> = {
  figures,
  impliedEvents: [saidMust],
  nounArguments,
  placeLinks,
  verbArguments,
  states: [...control, ...whereabouts, ...office, ...alliance, ...kinship, ...membership],
  governing,
  denials,
  background,
  retrospectives,
  footage,
  seemings,
  debunkings,
  bounds,
  tolls,
  partyPhrases,
  attributionPhrases,
  eventPhrases,
  notePhrases,
  territoryPhrases,
  speech,
};
