import { demonyms } from '../../languages/en/places/demonyms.ts';
import type { Actor } from '../../corroborate/telling.ts';

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

/** One camp of one country; an unknown country agrees with any. */
export function sameSide(a: string, b: string): boolean {
  if (a === b) return true;
  const [camp, country] = a.split(':');
  const [otherCamp, otherCountry] = b.split(':');
  return camp === otherCamp && (country === '' || otherCountry === '');
}

/** The side that stands against this one inside the same country; null when there is none. */
export function against(side: string | null): string | null {
  if (side?.startsWith('government:')) return `opposition:${side.slice(11)}`;
  if (side?.startsWith('opposition:')) return `government:${side.slice(11)}`;
  return null;
}

/** Do both names hold a name of their own (not the country's), and none in common? */
function apart(a: string, b: string, country: string): boolean {
  const own = (name: string): string[] =>
    [...name.matchAll(/\p{Lu}[\p{L}\p{N}'’-]*/gu)]
      .map(([word]) => word)
      .filter((word) => !common.test(word) && (country === '' || demonyms.get(word) !== country));
  const [x, y] = [own(a), own(b)];
  return x.length > 0 && y.length > 0 && !x.some((word) => y.includes(word));
}

/** Capitalised for standing first, or part of what many such names share. */
const common =
  /^(?:The|Rebels?|Insurgents?|Militants?|Fighters?|Forces|Gunmen|Opposition|Separatists?|Islamists?|Jihadists?|Guerrillas?|Troops|Armed|Army|Free|National|Front|Movement|Militia|Militias|Anti|Pro|Ethnic|Local|Some|Many)$/;

/** Do two parties act together: one side, or one name? Unknown is null. */
export function together(a: Actor, b: Actor): boolean | null {
  if (a.key === b.key) return true;
  if (a.kind === 'person' && b.kind === 'person') {
    const [longer, shorter] = a.key.length >= b.key.length ? [a.key, b.key] : [b.key, a.key];
    return longer.endsWith(` ${shorter}`);
  }
  if (a.side !== null && b.side !== null) {
    // Those who fight one state may fight one another: two names are not one side for that.
    if (sameSide(a.side, b.side) && a.side.startsWith('opposition:') && apart(a.name, b.name, a.side.slice(11)))
      return null;
    return sameSide(a.side, b.side);
  }
  if (a.key.includes(b.key) || b.key.includes(a.key)) return true;
  return null;
}
