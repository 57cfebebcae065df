import type { Party } from '../../../record/happening.ts';
import type { Worded } from '../../../record/line-wording.ts';
import { type Count, counted, countOf, list } from './count.ts';
import { disasterLine } from './disaster-line.ts';
import { type Frame, frames } from './frames.ts';
import { participle, takesPlural, third } from './number.ts';
import { arranged, type Told } from './parties.ts';
import { saysWhere, whereWords, withThe } from './where.ts';

/** What a line keeps of the report's own wording, null where the plain words do. */
export interface OwnWords extends Pick<Worded, 'lemma' | 'near'> {
  /** "Dozens of", "hundreds of". */
  vague: string | null;
}

/** Parties as they stand in a sentence. */
interface Phrase {
  words: string;
  many: boolean;
}

/** An event with its words found. */
interface Phrased {
  what: string;
  frame: Frame;
  /** Those who do it; null where nobody is named. */
  doer: Phrase | null;
  /** Those it is done to; null where nobody is named. */
  sufferer: Phrase | null;
  patient: readonly Party[];
  /** The place right behind the verb, where the event is done to it or goes there. */
  ground: string | null;
  /** Where it was, behind everything else; empty where the names say so. */
  where: string;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Types that tell of people by a number alone, beside those that befall nobody else. */
const ofPeople: ReadonlySet<string> = new Set(['evacuate', 'flee', 'protest', 'riot']);
const people: Party = { name: 'people', kind: 'group' };

/**
 * One plain line of the event: "Rebels seize Aleppo"; "12 people are killed in Homs"; "Explosion in Homs". Null where what is told makes no
 * sentence that is sure to be right: "rebels seize" what?
 */
export function eventLine(told: Told, own: OwnWords): string | null {
  const frame = frames.get(told.what);
  const known = frame === undefined ? null : arranged(told, frame);
  if (frame === undefined || known === null) return null;
  const line =
    told.what === 'disaster'
      ? disasterLine(known, own.lemma, own.near)
      : sentence(phrased(known, { ...frame, ...verbOf(told.what, frame, own.lemma) }, own));
  return line === null ? null : capital(line);
}

function phrased({ what, agent, patient, place, quantity }: Told, frame: Frame, { vague, near }: OwnWords): Phrased {
  const count = frame.counts === null ? null : countOf(quantity, vague);
  const doers = frame.counts === 'agent' && count !== null ? count : null;
  const sufferers = frame.counts === 'patient' && count !== null ? count : null;
  const mayBeCounted = frame.people !== null || ofPeople.has(what);
  const isSaid = saysWhere(place, agent) || saysWhere(place, patient);
  return {
    what,
    frame,
    doer: phraseOf(agent, doers, mayBeCounted),
    sufferer: phraseOf(patient, sufferers, mayBeCounted),
    patient,
    ground: frame.ground && place !== null && near === null ? withThe(place.name) : null,
    where: place === null || isSaid ? '' : whereWords(place, near),
  };
}

/** Parties with their number; where nobody is named, the number alone stands for people. */
function phraseOf(parties: readonly Party[], count: Count | null, mayBeCounted: boolean): Phrase | null {
  if (parties.length === 0 && (count === null || !mayBeCounted)) return null;
  const told = count === null ? null : counted(count, parties.length > 0 ? parties : [people]);
  const shown = told === null ? parties : [told];
  return { words: list(shown.map(inside)), many: told === null ? takesPlural(shown) : !count!.one };
}

/** Nouns that a report opens with and that are no names: inside a line they are small. */
const common =
  /^(?:Soldiers|Gunm[ae]n|Rebels?|Police|Militants?|Protest[eo]rs|Demonstrators|Insurgents|Troops|Forces|Residents|People|Authorities|Officials|Army|Fighters|Villagers|Civilians|Students|Workers|Men|Women|Children|Security forces|Government)(?= (?!of\b)\p{Ll}|$)/u;

const inside = (one: Party): Party =>
  common.test(one.name) ? { ...one, name: one.name.charAt(0).toLowerCase() + one.name.slice(1) } : one;

const sentence = (phrased: Phrased): string | null =>
  phrased.doer === null ? withoutDoer(phrased) : withDoer(phrased, phrased.doer);

/** Somebody did it. */
function withDoer({ what, frame, sufferer, patient, ground, where }: Phrased, doer: Phrase): string | null {
  const { verb, aloneVerb, on, alone, noun, by } = frame;
  const behind = on === '' ? '' : ` ${on}`;
  const doing = `${doer.words} ${verb[doer.many ? 1 : 0]}`;
  if (sufferer !== null) {
    if (what === 'fall') return `${sufferer.words} ${verb[sufferer.many ? 1 : 0]} to ${doer.words}`;
    if (frame.passive === 'noun' && on === 'of') return `${noun} of ${sufferer.words} by ${doer.words}${where}`;
    if (takesAlong.has(what) && patient.some(({ kind }) => kind !== 'place'))
      return `${doing} ${sufferer.words}${ground === null || where === '' ? where : `${behind} ${ground}`}`;
    if (what === 'sign')
      return signed.test(sufferer.words)
        ? `${doing} ${sufferer.words}${where}`
        : `${doer.words} ${aloneVerb[doer.many ? 1 : 0]} with ${sufferer.words}${where}`;
    if (what === 'mediate' && patient.length === 1 && !sufferer.many) return `${doing}${where}`;
    return `${doing}${behind} ${sufferer.words}${where}`;
  }
  if (ground !== null && on === 'in' && where !== '') return `${doing}${where}`;
  if (ground !== null && (where !== '' || on !== '')) return `${doing}${behind} ${ground}`;
  if (alone === true || (alone === 'many' && doer.many)) return `${doer.words} ${aloneVerb[doer.many ? 1 : 0]}${where}`;
  return noun === null || by === null ? null : `${noun} ${by} ${doer.words}${where}`;
}

/** Types of those who go and take others along: "withdraw troops from Hama". */
const takesAlong: ReadonlySet<string> = new Set(['withdraw', 'deploy']);
/** What is signed, and nobody that it is signed with. */
const signed =
  /(?:^|[ -])(?:agreements?|deals?|treat(?:y|ies)|accords?|pacts?|truces?|cease-?fires?|contracts?|memorandum|protocols?|conventions?|declarations?|laws?|bills?|decrees?|orders?|acts?|documents?)$/i;

/** Nobody is named who did it. */
function withoutDoer({ what, frame, sufferer, patient, ground, where }: Phrased): string | null {
  const { verb, on, noun, passive } = frame;
  if (passive === null || sufferer === null) {
    if (ground !== null && sufferer === null && what === 'fall') return `${ground} ${verb[0]}`;
    if (ground !== null && sufferer === null && passive === 'verb' && on === '')
      return `${ground} is ${participle(verb[1])}`;
    return noun === null || where === '' ? null : `${noun}${where}`;
  }
  const [one, many] = verb;
  if (passive === 'subject') return `${sufferer.words} ${sufferer.many ? many : one}${where}`;
  if (passive === 'noun') {
    const onto = frame.mutual ? frame.by : on;
    const land = frame.mutual && patient.every(({ kind }) => kind === 'place');
    return `${noun} ${land ? 'in' : onto} ${sufferer.words}${where}`;
  }
  return `${sufferer.words} ${sufferer.many ? 'are' : 'is'} ${participle(many)}${where}`;
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
const ownWithObject = /^(?:reach|flee)$/;

/** The type's own verb and preposition, unless the words say something else. */
function verbOf(
  what: string,
  { verb, aloneVerb, on }: Frame,
  lemma: string | null,
): Pick<Frame, 'verb' | 'aloneVerb' | 'on'> {
  if (lemma === null || ownVerbs[what]?.includes(lemma) !== true) return { verb, aloneVerb, on };
  const own = [third(lemma), lemma] as const;
  return { verb: own, aloneVerb: own, on: ownWithObject.test(lemma) ? '' : on };
}
