import { wholeOf } from '../../../record/ground.ts';
import type { Worded } from '../../../record/line-wording.ts';
import { counted, countWords, isBareCount, list, withoutNumber } from './count.ts';
import { participle, takesPlural, third } from './number.ts';
import { type Kind, kinds } from './verbs.ts';

/** What an event was: who did what to whom, where. */
type Told = Pick<Worded, 'what' | 'agent' | 'patient' | 'place' | 'quantity'>;

/** What a line keeps of the report's own wording, null where the plain words do. */
export interface OwnWords extends Pick<Worded, 'lemma' | 'near'> {
  /** "Dozens of", "hundreds of". */
  vague: string | null;
}

/** An event with its words found. */
interface Phrased {
  told: Told;
  kind: Kind | undefined;
  /** The verb, singular and plural, and the preposition behind it. */
  verb: readonly [one: string, many: string];
  on: string;
  /** The number of those it was done to; null where none is told, or where the number is that of those who go. */
  count: string | null;
  /** Those it was done to, with their number. */
  suffered: string;
  /** Where it was, behind everything else; empty where the names say so. */
  where: string;
  near: OwnWords['near'];
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const isNamed = ({ place }: Told, parties: Told['agent']): boolean =>
  place !== null && parties.some((one) => wholeOf(one) === place.name);

/** "Residents of X flee": the name says where. */
const isOfPlace = ({ place }: Told, parties: Told['agent']): boolean =>
  place !== null && parties.some(({ name }) => name.endsWith(` ${place.name}`));

/** One plain line of the event. "Rebels seize Aleppo"; "12 people are killed in Homs". */
export function eventLine(told: Told, own: OwnWords): string {
  const phrased = phrase(told, own);
  return told.agent.length > 0 ? activeLine(phrased) : passiveLine(phrased);
}

function phrase(told: Told, { vague, lemma, near }: OwnWords): Phrased {
  const { what, agent, patient, place, quantity } = told;
  const kind = kinds.get(what);
  const isSaid = isNamed(told, patient) || isNamed(told, agent) || isOfPlace(told, agent);
  const where = place === null || isSaid ? '' : ` ${near ?? 'in'} ${place.name}`;
  // Who flees or leaves is not who suffers: the number is theirs and stays out of the object.
  const count = kind?.needsAgent ? null : countWords(quantity, vague);
  // "Wounded thousands": the count is the sufferer, and stands once.
  const sufferers = count === null ? patient : patient.filter((one) => !isBareCount(one));
  const isCounted = count !== null && sufferers.every(({ name }) => !/\d/.test(name));
  const suffered =
    isCounted && quantity !== null
      ? counted(count, list(sufferers.map((one) => withoutNumber(one, quantity))))
      : list(patient);
  return { told, kind, ...verbOf(what, kind, lemma), count, suffered, where, near };
}

/** Somebody did it. */
function activeLine({ told, kind, verb, on, suffered, where, near }: Phrased): string {
  const { agent, patient, place } = told;
  const doing = `${list(agent)} ${takesPlural(agent) ? verb[1] : verb[0]}`;
  const behind = on === '' ? '' : ` ${on}`;
  if (kind?.carries && suffered !== '' && place !== null && !isNamed(told, patient))
    return capital(`${doing} ${suffered} ${near ?? (on || 'in')} ${place.name}`);
  if (kind?.carries && patient.some(({ kind: what }) => what !== 'place'))
    return capital(`${doing} ${suffered}${where}`);
  if (suffered !== '') return capital(`${doing}${behind} ${suffered}${where}`);
  return place !== null && placeBehindVerb(told, kind, on, near)
    ? capital(`${doing}${behind} ${place.name}`)
    : capital(`${doing}${where}`);
}

/** "Aid workers leave X", "the envoy arrives in X", "rebels advance on X": the place stands right behind the verb. */
function placeBehindVerb(told: Told, kind: Kind | undefined, on: string, near: OwnWords['near']): boolean {
  if (near === null && kind?.hold !== null && kind?.hold !== undefined) return true;
  return isGoing(kind) && (on !== '' || !isOfPlace(told, told.agent));
}

/** Does somebody come to a place, or go from it, of whom it says nothing who holds it? */
const isGoing = (kind: Kind | undefined): boolean => kind?.hold === null && kind.needsAgent && kind.onGround;

/** Nobody is named who did it. */
function passiveLine({ told, kind, verb, count, suffered, where }: Phrased): string {
  if (told.what === 'explode' && suffered === '') return `Explosion${where}`;
  const isMany = count === null ? takesPlural(told.patient) : count !== '1';
  // "Government falls", "Grenade explodes".
  if (kind?.patientAsSubject) return capital(`${suffered} ${isMany ? verb[1] : verb[0]}${where}`);
  return capital(`${suffered} ${isMany ? 'are' : 'is'} ${participle(verb[1])}${where}`);
}

/** Verbs that say something else than the plain word of their type: what is damaged is not destroyed. */
const ownVerbs: Record<string, readonly string[]> = {
  destroy: ['damage'],
  seize: ['retake', 'recapture', 'regain'],
  deploy: ['redeploy'],
  arrive: ['reach'],
  kill: ['execute'],
  withdraw: ['flee'],
};
/** Of these, the ones that take their object as it is. */
const ownWithObject = /^(?:reach|redeploy|flee)$/;

/** The type's own verb and preposition, unless the words say something else. */
function verbOf(what: string, kind: Kind | undefined, lemma: string | null): Pick<Phrased, 'verb' | 'on'> {
  if (lemma !== null && ownVerbs[what]?.includes(lemma))
    return { verb: [third(lemma), lemma], on: ownWithObject.test(lemma) ? '' : (kind?.on ?? '') };
  return { verb: kind?.verb ?? [what, what], on: kind?.on ?? '' };
}
