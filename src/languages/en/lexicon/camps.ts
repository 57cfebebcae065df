import type { CampWords } from '../../../language/lexicon/camps.ts';
import { anywhere } from './listed.ts';

const ofRebels = anywhere(`
  rebels? insurgents? opposition anti-government anti-regime militants? militias? guerrillas? jihadists? islamists? separatists?
  gunmen extremists? paramilitar(?:y|ies) mutineers resistance fighters armed_groups? revolutionaries dissidents terrorists?
  defectors`);

/** "Free Army", "Liberation Front". */
const rebelName =
  /\b(?:Free|Liberation|Independence|Resistance|Salvation|Revolutionary|People['’]s Defen[cs]e)\b[^,]*\b(?:Army|Armies|Front|Forces?|Movement|Organi[sz]ation)\b/;
/** Of these, the ones that are a state's. */
const statesOwn = /People['’]s Liberation Army|Revolutionary Guard/;

const armyName = /^(?:the )?(?:(?!The )\p{Lu}[\p{L}'’-]+ )+(?:Army|(?<!\bNational )Defen[cs]e Forces?)$/u;
const force = /\b(?:forces|(?:Ground|Land|Air|Naval|Security|Special Operations|Defen[cs]e) Forces)$/;
const countrysForce = /^(?:the )?(?:country|nation|state)['’]s (?:own )?forces$/i;

export const camps: CampWords = {
  isOfState: anywhere(`
    government regime army armies military troops soldiers? police gendarmerie ministry minister ministers president presidency
    presidential premier prime_minister official officials authorities authority
    state_(?:media|tv|television|news_agency|radio) security_forces security_services air_force navy junta loyalists?
    pro-government national_guard armed_forces defen[cs]e_forces envoy ambassador parliament kremlin white_house pentagon
    state_department foreign_office officers? commander_of_the_army coalition_forces warplanes jets`),
  isStateRun: anywhere(
    '(?:state|government|army|regime|military)[-_](?:media|tv|television|news_agency|run|backed|controlled)',
  ),
  isOfRebels: ofRebels,
  isRebelName: (phrase) => rebelName.test(phrase) && !statesOwn.test(phrase),
  isNeutral: anywhere(`
    monitors? monitoring observatory observers? residents? witness(?:es)? locals? hospitals? doctors? medics? medical
    aid_(?:workers?|groups?|agenc(?:y|ies)) rescue(?:rs)? red_(?:cross|crescent) united_nations u\\.?n\\.? unicef amnesty
    human_rights rights_groups? journalists? reporters? correspondents? news_agenc(?:y|ies) news analysts? experts?
    charit(?:y|ies) ngos? researchers? university coroner civilians? people protesters? crowds? activists?`),
  isArmyName: (phrase) => armyName.test(phrase),
  isForce: (phrase) => force.test(phrase),
  isCountrysForce: (phrase) => countrysForce.test(phrase),
};
