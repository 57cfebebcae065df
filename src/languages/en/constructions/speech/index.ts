import type { SpeechLanguage } from '../../../../extract/speech/language.ts';
import { accordingTo } from './according-to.ts';
import { behindTo } from './addressee/behind-to.ts';
import { object } from './addressee/object.ts';
import { calledFor } from './complement/called-for.ts';
import { clauseBehindVerb } from './complement/clause-behind.ts';
import { dependents } from './complement/dependents.ts';
import { infinitive as infinitiveBehind } from './complement/infinitive.ts';
import { named } from './complement/named.ts';
import { setOff as saidAround } from './complement/set-off.ts';
import { thatBehindAddressee } from './complement/that-behind.ts';
import { beforeThat } from './cues/before-that.ts';
import { behindPronoun } from './cues/behind-pronoun.ts';
import { besideQuotation } from './cues/beside-quotation.ts';
import { callsFor } from './cues/calls-for.ts';
import { closing } from './cues/closing.ts';
import { headline } from './cues/headline.ts';
import { perfect } from './cues/perfect.ts';
import { progressive } from './cues/progressive.ts';
import { adverbial } from './dependents/adverbial.ts';
import { behindColon } from './dependents/behind-colon.ts';
import { clause } from './dependents/clause.ts';
import { inAddressee } from './dependents/in-addressee.ts';
import { infinitive } from './dependents/infinitive.ts';
import { noun } from './dependents/noun.ts';
import { preposition } from './dependents/preposition.ts';
import { unmarked } from './dependents/unmarked.ts';
import { nounOfSaying } from './noun-of-saying.ts';
import { deniedBy } from './passive/denied-by.ts';
import { saidOf } from './passive/said-of.ts';
import { colon, label } from './quotes/colon.ts';
import { goesOn } from './quotes/goes-on.ts';
import { signed } from './quotes/signed.ts';
import { verbAfter, verbAfterColon } from './quotes/verb-after.ts';
import { verbBefore } from './quotes/verb-before.ts';
import { behindFootage } from './refusals/behind-footage.ts';
import { ownWords } from './refusals/own-words.ts';
import { byAgent } from './speakers/agent.ts';
import { beforeParticiple } from './speakers/before-participle.ts';
import { beside, perfectBeside } from './speakers/beside.ts';
import { byParse } from './speakers/by-parse.ts';
import { inverted } from './speakers/inverted.ts';
import { setOff } from './speakers/set-off.ts';
import { adding, joinedOn } from './speakers/shared.ts';
import { occasion } from './venue/occasion.ts';
import { onAir } from './venue/on-air.ts';
import { outlet } from './venue/outlet.ts';
import { platform } from './venue/platform.ts';
import { toldOutlet } from './venue/told-outlet.ts';
import { isPassive } from './voice.ts';

/** How English tells what somebody says, in the order in which it is tried. */
export const speech: SpeechLanguage = {
  cues: [besideQuotation, headline, callsFor, progressive, perfect, behindPronoun, beforeThat, closing],
  isPassive,
  speakers: [joinedOn, inverted, beforeParticiple, setOff, byParse, adding, perfectBeside, beside],
  agents: [byAgent],
  dependents: [unmarked, noun, clause, infinitive, preposition, adverbial, behindColon, inAddressee],
  complements: [calledFor, saidAround, named, thatBehindAddressee, dependents, infinitiveBehind, clauseBehindVerb],
  passives: [deniedBy, saidOf],
  refusals: [behindFootage, ownWords],
  reports: [accordingTo, nounOfSaying],
  quotes: [goesOn, verbAfterColon, verbBefore, label, colon, verbAfter, signed],
  addressees: [object, behindTo],
  venues: [platform, onAir, outlet, occasion],
  outletTold: toldOutlet,
};
