import type { Place } from '../../record/entity.ts';
import type { HappeningTime } from '../../record/happening.ts';
import { dayOf, isOpenDay } from '../../record/plain.ts';

/*
 * ACLED's public codebook as tables: which event type a sub-event belongs to, which disorder type, how precisions are coded, and its
 * regions of the world. Sub-event types come from the one table of event types (src/record/event-types.ts).
 */

/** Event type by sub-event type. */
const eventTypes: Record<string, string> = {
  'Armed clash': 'Battles',
  'Government regains territory': 'Battles',
  'Non-state actor overtakes territory': 'Battles',
  'Chemical weapon': 'Explosions/Remote violence',
  'Air/drone strike': 'Explosions/Remote violence',
  'Suicide bomb': 'Explosions/Remote violence',
  'Shelling/artillery/missile attack': 'Explosions/Remote violence',
  'Remote explosive/landmine/IED': 'Explosions/Remote violence',
  Grenade: 'Explosions/Remote violence',
  'Sexual violence': 'Violence against civilians',
  Attack: 'Violence against civilians',
  'Abduction/forced disappearance': 'Violence against civilians',
  'Peaceful protest': 'Protests',
  'Protest with intervention': 'Protests',
  'Excessive force against protesters': 'Protests',
  'Violent demonstration': 'Riots',
  'Mob violence': 'Riots',
  Agreement: 'Strategic developments',
  Arrests: 'Strategic developments',
  'Change to group/activity': 'Strategic developments',
  'Disrupted weapons use': 'Strategic developments',
  'Headquarters or base established': 'Strategic developments',
  'Looting/property destruction': 'Strategic developments',
  'Non-violent transfer of territory': 'Strategic developments',
  Other: 'Strategic developments',
};

/** ACLED's event type of a sub-event type; null for a word that is none of its sub-events. */
export const eventTypeOf = (subEvent: string | null): string | null =>
  subEvent === null ? null : (eventTypes[subEvent] ?? null);

/** ACLED's disorder type: strategic developments and demonstrations are none of political violence. */
export function disorderTypeOf(subEvent: string | null): string | null {
  const type = eventTypeOf(subEvent);
  if (type === null) return null;
  if (type === 'Strategic developments') return 'Strategic developments';
  if (subEvent === 'Excessive force against protesters') return 'Political violence; Demonstrations';
  if (type === 'Protests' || subEvent === 'Violent demonstration') return 'Demonstrations';
  return 'Political violence';
}

/**
 * The first day of when it was, and ACLED's precision of it: 1 the day is known, 2 the week, 3 the month. A day that was only worked out
 * is 2, and one by which it was known is 3. What is known by the year alone, or not at all, has neither.
 */
export function dateOf(time: HappeningTime): { day: string | null; precision: 1 | 2 | 3 | null } {
  const { from, to, stated } = time;
  if (isOpenDay(time)) return { day: to!.slice(0, 10), precision: 3 };
  if (from === null || to === null) return { day: null, precision: null };
  const day = from.slice(0, 10);
  const days = dayOf(to) - dayOf(day) + 1;
  if (days <= 1) return { day, precision: stated ? 1 : 2 };
  if (days <= 7) return { day, precision: 2 };
  return days <= 31 ? { day, precision: 3 } : { day: null, precision: null };
}

/** ACLED's precision of a place: 1 the town, 2 a part of a region, 3 a whole province or a place known by what holds it; null for a country or no place. */
export function geoPrecisionOf(place: Place | null): 1 | 2 | 3 | null {
  if (place === null || place.lat === null || place.lon === null) return null;
  if (place.source === null) return 3;
  if (place.feature === 'city' || place.feature === 'airport' || place.feature === 'site') return 1;
  if (place.feature === 'admin' || place.feature === 'region') return 3;
  return place.feature === 'country' || place.feature === 'continent' ? null : 2;
}

const regions: Record<string, string> = {
  'Western Africa': 'BJ BF CV CI GM GH GN GW LR ML MR NE NG SN SH SL TG',
  'Middle Africa': 'AO CM CF TD CG CD GQ GA ST',
  'Eastern Africa': 'BI KM DJ ER ET KE MG MW MU YT MZ RE RW SC SO SS TZ UG ZM ZW IO TF',
  'Southern Africa': 'BW LS NA ZA SZ',
  'Northern Africa': 'DZ EG LY MA SD TN EH',
  'South Asia': 'AF BD BT IN MV NP PK LK',
  'Southeast Asia': 'BN KH TL ID LA MY MM PH SG TH VN CX CC',
  'East Asia': 'CN HK JP MO MN KP KR TW',
  'Middle East': 'BH IR IQ IL JO KW LB OM PS QA SA SY TR AE YE',
  Europe:
    'AL AD AT AX BY BE BA BG HR CY CZ DK EE FO FI FR DE GI GR GG HU IS IE IM IT JE XK LV LI LT LU MT MD MC ME NL MK NO PL PT RO RU SM RS SK SI ES SJ SE CH UA GB VA',
  'Caucasus and Central Asia': 'AM AZ GE KZ KG TJ TM UZ',
  'Central America': 'BZ CR SV GT HN MX NI PA',
  'South America': 'AR BO BR CL CO EC FK GF GY PY PE SR UY VE GS',
  Caribbean: 'AG AI AW BS BB BQ VG KY CU CW DM DO GD GP HT JM MQ MS PR BL KN LC MF VC SX TT TC VI',
  'North America': 'BM CA GL PM US',
  Oceania: 'AS AU CK FJ PF GU KI MH FM NR NC NZ NU NF MP PW PG PN WS SB TK TO TV UM VU WF HM',
  Antarctica: 'AQ BV',
};
const regionByCountry = new Map(
  Object.entries(regions).flatMap(([region, codes]) => codes.split(' ').map((code) => [code, region] as const)),
);

/** ACLED's region of the world that a country (ISO 3166-1 alpha-2) lies in. */
export const regionOf = (country: string | null): string | null =>
  country === null ? null : (regionByCountry.get(country) ?? null);
