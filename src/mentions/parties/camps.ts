/*
 * Sides by the words that people use of parties in any war: a state's organs, and those who fight it. The country comes from a
 * nationality word or from the country that the report is mostly about. A name that no such word stands beside has no side.
 */
const government =
  /\b(?:government|regime|army|armies|military|troops|soldiers?|police|gendarmerie|ministry|minister|ministers|president|presidency|presidential|premier|prime minister|official|officials|authorities|authority|state (?:media|tv|television|news agency|radio)|security forces|security services|air force|navy|junta|loyalists?|pro-government|national guard|armed forces|defen[cs]e forces|envoy|ambassador|parliament|kremlin|white house|pentagon|state department|foreign office|officers?|commander of the army|coalition forces|warplanes|jets)\b/i;
const opposition =
  /\b(?:rebels?|insurgents?|opposition|anti-government|anti-regime|militants?|militias?|guerrillas?|jihadists?|islamists?|separatists?|gunmen|extremists?|paramilitar(?:y|ies)|mutineers|resistance|fighters|armed groups?|revolutionaries|dissidents|terrorists?|defectors)\b/i;
const neutral =
  /\b(?:monitors?|monitoring|observatory|observers?|residents?|witness(?:es)?|locals?|hospitals?|doctors?|medics?|medical|aid (?:workers?|groups?|agenc(?:y|ies))|rescue(?:rs)?|red (?:cross|crescent)|united nations|u\.?n\.?|unicef|amnesty|human rights|rights groups?|journalists?|reporters?|correspondents?|news agenc(?:y|ies)|news|analysts?|experts?|charit(?:y|ies)|ngos?|researchers?|university|coroner|civilians?|people|protesters?|crowds?|activists?)\b/i;

/** Names that those who fight a state give themselves: "Free Army", "Liberation Front". */
const movement =
  /\b(?:Free|Liberation|Independence|Resistance|Salvation|Revolutionary|People['’]s Defen[cs]e)\b[^,]*\b(?:Army|Armies|Front|Forces?|Movement|Organi[sz]ation)\b/;

export type Camp = 'government' | 'opposition' | 'neutral' | null;

/** The camp that a phrase of the text speaks of; the opposition's words win over the state's ("anti-government forces"). */
export function campOf(phrase: string): Camp {
  if (
    /\b(?:state|government|army|regime|military)[- ](?:media|tv|television|news agency|run|backed|controlled)\b/i.test(
      phrase,
    )
  )
    return 'government';
  if (
    opposition.test(phrase) ||
    (movement.test(phrase) && !/People['’]s Liberation Army|Revolutionary Guard/.test(phrase))
  )
    return 'opposition';
  if (neutral.test(phrase)) return 'neutral';
  if (government.test(phrase)) return 'government';
  return null;
}

/** "The Arakan Army", "the Kachin Defence Forces": of a name that is no nation's, they are not a state's. */
export const isOwnArmy = (name: string, country: string | null): boolean =>
  country === null &&
  /^(?:the )?(?:(?!The )\p{Lu}[\p{L}'’-]+ )+(?:Army|(?<!\bNational )Defen[cs]e Forces?)$/u.test(name);

/** "Russian forces", "the country's forces": with nothing but a nation beside them, forces are its state's. */
export const isStateForce = (words: string, country: string | null): boolean =>
  (country !== null &&
    /\b(?:forces|(?:Ground|Land|Air|Naval|Security|Special Operations|Defen[cs]e) Forces)$/.test(words)) ||
  /^(?:the )?(?:country|nation|state)['’]s (?:own )?forces$/i.test(words);

/** "government:SY", "opposition:SY", "opposition:" where the country is unknown; null for neutral and unknown parties. */
export function sideOf(camp: Camp, country: string | null): string | null {
  return camp === null || camp === 'neutral' ? null : `${camp}:${country ?? ''}`;
}
