import type { Worded } from '../../../record/line-wording.ts';
import { list } from './count.ts';
import { takesPlural } from './number.ts';
import type { Told } from './parties.ts';
import { saysWhere, whereWords } from './where.ts';

/** What comes over a place: each word may stand alone, or end a name. */
const phenomenon =
  /(?:^|[ -])(?:(?:earth)?quakes?|tremors?|aftershocks?|floods?|flooding|storms?|typhoons?|hurricanes?|cyclones?|tornado(?:e?s)?|blizzards?|wildfires?|bushfires?|fires?|blazes?|landslides?|mudslides?|avalanches?|tsunamis?|eruptions?|droughts?|heatwaves?|heat waves?|outbreaks?|epidemics?|pandemics?|famines?|virus(?:es)?|cholera|ebola|measles|malaria|covid(?:-19)?|rains?|monsoons?|snow|winds?|lightning|season)$/i;
const named = /^(?:(?:Tropical |Super )?(?:Storm|Typhoon|Hurricane|Cyclone)) /;
const vowel = /^[aeiou]/i;
/** Plurals, and words of it that are not counted. */
const withoutArticle = /(?:s|ing|snow|cholera|ebola|malaria|lightning|covid(?:-19)?)$/i;
/** Words of sickness, which is told behind them. */
const ofSickness = /^(?:outbreak|epidemic|pandemic|case)s?$/;

/** "Typhoon Sample hits Leyte"; "Leyte is hit by an earthquake"; "Flooding in Leyte". Null where nothing says what it was, or where. */
export function disasterLine({ patient, place }: Told, lemma: string | null, near: Worded['near']): string | null {
  const where = place === null ? '' : whereWords(place, near);
  const came = patient.filter(({ name }) => phenomenon.test(name) || named.test(name));
  if (came.length > 0)
    return place === null ? null : cameOver(list(came), place.name, near === null && named.test(list(came)), where);
  // Told in more than one word for it, it is a disaster.
  const kind = lemma === null ? 'disaster' : phenomenon.test(lemma) ? lemma.toLowerCase() : null;
  if ((lemma === 'erupt' || lemma === 'eruption') && patient.length > 0)
    return `${list(patient)} ${takesPlural(patient) ? 'erupt' : 'erupts'}${saysWhere(place, patient) ? '' : where}`;
  if (kind === null) return null;
  const hit = patient.filter(({ kind: what, name }) => what !== 'place' || name !== place?.name);
  if (hit.length === 0) return where === '' ? null : `${kind}${where}`;
  if (ofSickness.test(kind) && hit.every(({ kind: what }) => what !== 'place'))
    return `${kind} of ${list(hit)}${where}`;
  return `${list(hit)} ${takesPlural(hit) ? 'are' : 'is'} hit by ${withArticle(kind)}${where}`;
}

const cameOver = (names: string, place: string, hits: boolean, where: string): string =>
  hits ? `${names} ${names.includes(' and ') ? 'hit' : 'hits'} ${place}` : `${names}${where}`;

const withArticle = (kind: string): string =>
  withoutArticle.test(kind) ? kind : `${vowel.test(kind) ? 'an' : 'a'} ${kind}`;
