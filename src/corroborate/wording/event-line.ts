import { PART_OF } from '../../mentions/territory/territory.ts';
import type { Place } from '../../record/entity.ts';
import type { Party, Quantity } from '../parties.ts';
import { type Kind, kinds, third } from './verbs.ts';

const MAX_PARTIES = 2;

/** "A", "A and B", "A, B and 3 others". */
function list(parties: readonly Party[]): string {
  const names = parties.map(({ name }) => name);
  if (names.length <= MAX_PARTIES) return names.join(' and ');
  return `${names.slice(0, MAX_PARTIES).join(', ')} and ${names.length - MAX_PARTIES} other${names.length - MAX_PARTIES === 1 ? '' : 's'}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Does the name take a plural verb? Groups and coordinations do, persons, bodies and places do not. */
export function plural(parties: readonly Party[]): boolean {
  if (parties.length !== 1) return true;
  const { kind } = parties[0];
  // The head stands before "of": "residents of Mosul" are many.
  const name = parties[0].name.split(/ (?:of|from|in) /)[0];
  if (kind === 'person' || kind === 'place') return false;
  if (/\b(?:people|media|police|troops|forces|men|women|children|youth|cattle)$/i.test(name)) return true;
  if (/(?:[^s]s|ies|men)$/.test(name) && !/^(?:HTS|IS|ISIS|Reuters|Hamas|[A-Z]{2,})$/.test(name))
    return kind === 'group' || /\b[a-z]+s$/.test(name);
  return false;
}

/** Verb of the passive line: "is killed", "are seized". Irregular forms of the kinds' verbs; the rest end in -ed. */
const participles: Record<string, string> = {
  shoot: 'shot',
  strike: 'struck',
  overthrow: 'overthrown',
  beat: 'beaten',
  hit: 'hit',
  free: 'freed',
  gas: 'gassed',
  flee: 'fled',
  leave: 'left',
  withdraw: 'withdrawn',
  fight: 'fought',
  meet: 'met',
};
function participle(verb: string): string {
  const [head, ...rest] = verb.split(' ');
  const form =
    participles[head] ??
    (head.endsWith('e') ? `${head}d` : /[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ied` : `${head}ed`);
  return [form, ...rest].join(' ');
}

/** What a line keeps of the report's own wording, null where the plain words do. */
export interface Wording {
  /** "Dozens of", "hundreds of". */
  vague: string | null;
  /** The verb as written, where all tellings use it. */
  lemma: string | null;
  /** "Outside", "near": where the words do not put it in the place. */
  near: string | null;
}
const plainly: Wording = { vague: null, lemma: null, near: null };

/** One plain line of the event: who, does what, to whom, where. "Rebels seize Aleppo"; "12 people are killed in Homs". */
export function lineOf(
  what: string,
  agent: readonly Party[],
  patient: readonly Party[],
  place: Place | null,
  quantity: Quantity | null,
  { vague, lemma, near }: Wording = plainly,
): string {
  const kind = kinds.get(what);
  const {
    verb: [one, many],
    on: before,
  } = verbOf(what, lemma);
  const placeName = place?.name ?? null;
  const named = (parties: readonly Party[]): boolean =>
    placeName !== null && parties.some(({ name }) => name === placeName || name === `${PART_OF}${placeName}`);
  // "Residents of X flee": the name says where.
  const of = (parties: readonly Party[]): boolean =>
    placeName !== null && parties.some(({ name }) => name.endsWith(` ${placeName}`));
  const where =
    placeName === null || named(patient) || named(agent) || of(agent) ? '' : ` ${near ?? 'in'} ${placeName}`;
  // Who flees or leaves is not who suffers: the number is theirs and stays out of the object.
  const count = kind?.needsAgent ? null : countWords(quantity, vague);
  // "Wounded thousands": the count is the sufferer, and stands once.
  const sufferers = count === null ? patient : patient.filter(({ name }) => !bareCount.test(name));
  const suffered =
    count !== null && sufferers.every(({ name }) => !/\d/.test(name))
      ? count + (sufferers.length > 0 ? ` ${list(sufferers)}` : count.endsWith(' of') ? ' people' : '')
      : list(patient);
  if (agent.length > 0) {
    const verb = plural(agent) ? many : one;
    if (kind?.carries && suffered !== '' && placeName !== null && !named(patient))
      return capital(`${list(agent)} ${verb} ${suffered} ${near ?? (before || 'in')} ${placeName}`);
    if (kind?.carries && patient.some(({ kind: what }) => what !== 'place'))
      return capital(`${list(agent)} ${verb} ${suffered}${where}`);
    const on = suffered === '' ? '' : `${before ? ` ${before}` : ''} ${suffered}`;
    if (suffered === '' && placeName !== null && near === null && kind?.hold !== null && kind?.hold !== undefined)
      return capital(`${list(agent)} ${verb}${before ? ` ${before}` : ''} ${placeName}`);
    // "Aid workers leave X", "the envoy arrives in X": of who goes, the place stands right behind the verb.
    if (suffered === '' && placeName !== null && isGoing(kind) && (before !== '' || !of(agent)))
      return capital(`${list(agent)} ${verb}${before ? ` ${before}` : ''} ${placeName}`);
    return capital(`${list(agent)} ${verb}${on}${where}`);
  }
  if (what === 'explode' && suffered === '') return `Explosion${where}`;
  // "Government falls", "Grenade explodes".
  if (kind?.patientAsSubject)
    return capital(`${suffered} ${(count === null ? plural(patient) : count !== '1') ? many : one}${where}`);
  const base = many;
  return capital(
    `${suffered} ${(count === null ? plural(patient) : count !== '1') ? 'are' : 'is'} ${participle(base)}${where}`,
  );
}

/** Does somebody come to a place, or go from it, of whom it says nothing who holds it? */
const isGoing = (kind: Kind | undefined): boolean => kind?.hold === null && kind.needsAgent && kind.onGround;

/** A count that stands for people by itself. */
const bareCount = /^(?:dozens|scores|hundreds|thousands|millions|several|many)$/i;

/** "12", "at least 30", "about 115,000", "8 to 12", "up to 40"; a count in vague words stays in those words: "dozens of". */
function countWords(quantity: Quantity | null, vague: string | null): string | null {
  if (quantity === null || (quantity.best ?? quantity.low) === null) return null;
  const { low, best, high } = quantity;
  if (low !== null && high !== null && low !== high) return `${figure(low)} to ${figure(high)}`;
  if (best === null && vague !== null) return vague;
  if (low !== null && high === null) return `at least ${figure(low)}`;
  if (low === null && best !== null) return `${high === null ? 'about' : 'up to'} ${figure(best)}`;
  return figure((best ?? low)!);
}

/** Thousands apart, as newspapers print them: "1,200". */
const figure = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** Verbs that say something else than the plain word of their kind: what is damaged is not destroyed. */
const ownVerbs: Record<string, readonly string[]> = {
  destroy: ['damage'],
  seize: ['retake', 'recapture', 'regain'],
  deploy: ['redeploy'],
  arrive: ['reach'],
  kill: ['execute'],
  withdraw: ['flee'],
};

/** The verb of a line, singular and plural, and the preposition behind it: the kind's own, unless the words say something else. */
function verbOf(what: string, lemma: string | null): { verb: [string, string]; on: string } {
  const kind = kinds.get(what);
  if (lemma !== null && ownVerbs[what]?.includes(lemma))
    return { verb: [third(lemma), lemma], on: /^(?:reach|redeploy|flee)$/.test(lemma) ? '' : (kind?.on ?? '') };
  return { verb: kind?.verb ?? [what, what], on: kind?.on ?? '' };
}
