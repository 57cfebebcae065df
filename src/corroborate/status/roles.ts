import { against, sameSide, together } from '../../mentions/parties/sides.ts';
import { gainOf, harmFamilies, isDoneByWord } from '../../record/event-families.ts';
import type { Actor } from '../../record/event-mention.ts';
import type { KnownMention, Speaker } from '../../record/known-mention.ts';
import { type Side, sideIn } from '../../record/side.ts';
import type { Fallen } from '../origins/withdrawn.ts';
import { isAdmission, isNoFighter } from './admission.ts';

/** The part that a mention plays for the status of its happening. */
export type Role =
  | 'asserts'
  | 'witness'
  | 'shown'
  | 'claims'
  | 'admits'
  | 'denies'
  | 'hedges'
  | 'withdrawn'
  /** On footage that was found to be old, from elsewhere, manipulated or staged. */
  | 'sunk'
  | 'background'
  /** Through a source graded E, or graded doubtful or improbable itself by a person. */
  | 'unreliable'
  | 'doubted';

/** What is on record of the footage that a report leans on, at one moment of knowledge. */
export interface FootageEvidence {
  /** Id of the piece, and the name that all its copies share. */
  footage: string;
  family: string;
  /** `verified`: it counts as an origin of its own. `sunk`: what leans on it counts no more. */
  finding: 'verified' | 'sunk' | null;
  /** Why, in words: who found it. */
  words: string;
  /** Whether the report speaks of footage: then only what it tells on footage leans on it, else all it tells. */
  speaksOfIt: boolean;
}

export interface Part {
  mention: KnownMention;
  role: Role;
  /** The voice that decides (the innermost), null when the outlet tells it itself. */
  voice: Speaker | null;
  /** Is that voice a party, by its side or name? */
  party: boolean;
  /** Of what stands no more, why. */
  why?: string;
  /** Does a later text only tell it anew? */
  anew?: boolean;
  /** The verified footage that shows it. */
  footage?: FootageEvidence;
}

/** Sides that win or lose by the happening, from all its mentions. */
export interface Interests {
  winners: Actor[];
  winningSides: readonly Side[];
  losers: Actor[];
  losingSides: readonly Side[];
}

/** Who gains when the happening is believed, and who loses: by the kind of event and by who stands against whom. */
export function interestsOf(
  family: string,
  agents: readonly Actor[],
  patients: readonly Actor[],
  country: string | null,
): Interests {
  const gain = gainOf(family);
  const sidesOf = (actors: readonly Actor[]): Side[] => actors.map(({ side }) => side).filter((side) => side !== null);
  const people = patients.filter(({ kind }) => kind !== 'place');
  const opposed = (sides: readonly Side[]): Side[] => sides.map(against).filter((side) => side !== null);
  const home = country === null ? [] : [sideIn('government', country)];
  const doing = sidesOf(agents);
  const bearing = sidesOf(people);
  // A blow at fighters, things, a place or a name of which nothing more is known is claimed by who deals it. Harm to people who do not fight
  // serves those who suffer it.
  if (harmFamilies.has(family) && !(people.length > 0 && people.every(isNoFighter))) {
    return {
      winners: [...agents],
      winningSides: [...doing, ...opposed(bearing).filter((side) => !among(side, bearing))],
      losers: people,
      losingSides: [...bearing, ...opposed(doing)].filter((side) => !among(side, doing)),
    };
  }
  if (gain === 'agent') {
    // Ground taken in a country by anyone but its government is that government's loss.
    const lost = [...bearing, ...opposed(doing), ...home].filter((side) => !among(side, doing));
    return {
      winners: [...agents],
      winningSides: [...doing, ...opposed(bearing).filter((side) => !among(side, bearing))],
      losers: people,
      losingSides: lost,
    };
  }
  if (gain === 'patient') {
    // A harm done: who suffers it accuses, who did it may own up to it. A withdrawal has only the one who goes, and the other side gains.
    return {
      // Troops that an army withdraws are its own: they do not gain by it.
      winners: people.filter(({ side }) => side === null || !among(side, doing)),
      winningSides: [...bearing, ...opposed(doing)].filter((side) => !among(side, doing)),
      losers: [...agents],
      losingSides: doing,
    };
  }
  return {
    winners: [...agents, ...people],
    winningSides: [...doing, ...bearing],
    losers: [],
    losingSides: [],
  };
}

const among = (side: Side, sides: readonly Side[]): boolean => sides.some((one) => sameSide(side, one));

const isOne = (voice: Speaker, actors: readonly Actor[]): boolean =>
  actors.some((actor) => together(voice, actor) === true);

/** Whether the voice of a mention gains or loses by the happening, and neither where nobody is named who speaks. */
function interestOf(voice: Speaker | null, interests: Interests): 'wins' | 'loses' | null {
  if (voice === null || voice.key === '') return null;
  const stands = (sides: readonly Side[], actors: readonly Actor[]): boolean =>
    (voice.side !== null && among(voice.side, sides)) || isOne(voice, actors);
  if (stands(interests.winningSides, interests.winners)) return 'wins';
  return stands(interests.losingSides, interests.losers) ? 'loses' : null;
}

/** What a mention does for its happening: asserts, claims in its own favour, admits against it, denies, hedges. */
export function partOf(mention: KnownMention, interests: Interests, fallen: Fallen | null): Part {
  const voice = mention.speakers.at(-1) ?? null;
  const interest = interestOf(voice, interests);
  const part = (role: Role): Part => ({ mention, role, voice, party: interest !== null });
  if (fallen !== null) return { ...part('withdrawn'), why: fallen.why, anew: fallen.anew };
  if (mention.background) return part('background');
  if (voice?.act === 'deny' || mention.polarity === 'negative') return part('denies');
  if (mention.clip !== null && (mention.certainty === 'asserted' || mention.certainty === 'claimed'))
    return part('shown');
  // "Is confirmed to have been killed": the outlet vouches for it, though it does not say who confirmed it.
  if (voice === null || voice.key === '')
    return part((voice === null || voice.act === 'confirm') && mention.certainty === 'asserted' ? 'asserts' : 'hedges');
  if (mention.certainty === 'hedged' || mention.certainty === 'unknown') return part('hedges');
  return saidBy(voice, part, mention, interests, interest);
}

/** What somebody's word that it happened does. */
function saidBy(
  voice: Speaker,
  part: (role: Role) => Part,
  mention: KnownMention,
  interests: Interests,
  interest: 'wins' | 'loses' | null,
): Part {
  // "Two officers said": men of a side who are not named speak for themselves, unless they speak in its favour.
  const unnamed = voice.nameless && voice.classes.includes('insider');
  if (unnamed && (interest === 'loses' || interests.losers.length + interests.losingSides.length === 0))
    return { ...part('witness'), party: false };
  if (interest === null) return part('witness');
  // An announced sanction, a resignation, a signed truce: the word of the one who does it does it.
  if (isDoneByWord(mention.what) && isOne(voice, mention.agent)) return { ...part('witness'), party: false };
  return part(isAdmission(mention, voice, interests.losingSides, interest === 'loses') ? 'admits' : 'claims');
}
