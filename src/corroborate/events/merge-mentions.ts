import type { Actor } from '../../record/event-mention.ts';
import { wholeOf } from '../../record/ground.ts';
import type { Happening, LineKind } from '../../record/happening.ts';
import type { KnownMention } from '../../record/known-mention.ts';
import type { LineWording, Worded } from '../../record/line-wording.ts';
import { nameKey } from '../../record/name-key.ts';
import { finest } from '../../record/place-key.ts';
import { originsWith, weighed } from '../origins/weigh.ts';
import { fallenIn, vouched, withoutWrongNumbers } from '../origins/withdrawn.ts';
import { interestsOf, type Part, partOf } from '../status/roles.ts';
import { decide } from '../status/rules.ts';
import { allOrigins, citationOf } from './citations.ts';
import { evidenceOf, settle } from './evidence.ts';
import { byPublication, formerIds, idOf } from './happening-id.ts';
import type { Knowledge, Sources } from './knowledge.ts';
import { newestFigures } from './newest-figures.ts';
import { mergeActors, mergeQuantities } from './parties.ts';
import { commonest, timeOf, wordedBy } from './told-alike.ts';

/** A grouped happening with what the fold needs beside it. */
export interface MergedMentions {
  kind: LineKind;
  family: string;
  happening: Happening;
  parts: Part[];
  /** Whom it was done to, with what their words say of them. */
  patients: Actor[];
  /** Do all its words tell only in passing who holds the place? */
  inPassing: boolean;
  /** Value of a state, as told by what the line is worded from; null for an event. */
  value: string | null;
}

/**
 * The happening that a cluster of mentions stands for, as known by then. Null when what is left is no line: nothing but outlets saying that
 * something did not happen.
 */
export function mergeMentions(cluster: readonly KnownMention[], knowledge: Knowledge): MergedMentions | null {
  const told = toldIn(cluster, knowledge);
  if (told === null) return null;
  const { first, members, corrections, shown, order } = told;
  const took = takingPart(told, knowledge);
  const decided = decidedOn(told, took, knowledge);
  if (decided === null) return null;
  const { sources, wording } = knowledge;
  const { place, agent, patient } = took;
  const { parts, origins, rule } = decided;
  const worded = {
    ...wordedBy(shown, place),
    ...took,
    what: typeOf(first.family, shown, took),
    quantity: mergeQuantities(newestFigures(shown, origins, sources)),
  };
  return {
    kind: first.kind,
    family: first.family,
    parts,
    patients: patient,
    inPassing: [...members, ...corrections].every(({ inPassing }) => inPassing),
    value: shown[0]?.value ?? null,
    happening: {
      id: idOf(first),
      formerly: formerIds(members, order),
      what: worded.what,
      line:
        wording.happening({ ...worded, disowned: rule.name === 'disowned-footage' }) ??
        wording.ownWords(worded.first.words),
      place,
      time: timeOf(shown),
      agent: agent.map(({ name, kind }) => ({ name, kind })),
      patient: patient.map(({ name, kind }) => ({ name, kind })),
      status: rule.status,
      reason: decided.reason,
      rule: rule.name,
      background: members.every(({ background }) => background),
      p: likeliest(members),
      sure: members.some(({ sure }) => sure),
      origins: allOrigins(origins, parts, sources),
      quantity: worded.quantity,
      told: [...members, ...corrections].map((one) => citationOf(one, sources(one.report))),
    },
  };
}

/** The probability of the mention that is likeliest right; null where nobody learnt to tell of one. */
const likeliest = (members: readonly KnownMention[]): number | null =>
  members.some(({ p }) => p === null) ? null : Math.max(...members.map(({ p }) => p ?? 0));

/** The mentions of a cluster by what they do for it. */
interface ToldIn {
  /** Those that tell it, by publication, and the first of them: it gives the happening its id. */
  members: readonly KnownMention[];
  first: KnownMention;
  corrections: readonly KnownMention[];
  /** What was taken back since, by the mention's id. */
  fallen: ReturnType<typeof fallenIn>;
  /** What was said of wrong numbers. */
  notes: readonly string[];
  /** Those that it is worded from. */
  shown: readonly KnownMention[];
  order: (a: KnownMention, b: KnownMention) => number;
}

/** Null where nothing is left that tells it. */
function toldIn(cluster: readonly KnownMention[], { sources, known }: Knowledge): ToldIn | null {
  const order = byPublication(cluster, sources);
  const corrections = cluster.filter(({ corrects }) => corrects !== null).sort(order);
  const all = tellingIt(cluster, sources).sort(order);
  const fallen = fallenIn(all, corrections, sources, known);
  const { members, notes } = withoutWrongNumbers(all, corrections, sources);
  const [first] = members;
  return first === undefined
    ? null
    : { members, first, corrections, fallen, notes, shown: shownOf(members, fallen), order };
}

type TakingPart = Pick<Worded, 'place'> & { agent: Actor[]; patient: Actor[] };

/** Who did it to whom and where, as all mentions tell it together and persons set it. */
function takingPart({ members, shown }: ToldIn, { judged, wording }: Knowledge): TakingPart {
  const told = finest(shown.map((one) => one.place));
  const place = judged.placeOn(members) ?? told;
  const merged = (role: 'agent' | 'patient') => movedTo(place, told, mergeActors(shown, role), wording);
  return { place, agent: merged('agent'), patient: merged('patient') };
}

/** Which rule decides its status, on what, and the reason in words; null where it is no line. */
function decidedOn({ first, members, fallen, notes }: ToldIn, { place, agent, patient }: TakingPart, known: Knowledge) {
  const { sources, judged } = known;
  const interests = interestsOf(first.family, agent, patient, place?.country ?? null);
  const settled = settle(
    members.map((one) => weighed(partOf(one, interests, fallen.get(one.id) ?? null), judged, sources)),
  );
  if (first.kind !== 'footage' && settled.every(({ role, voice }) => role === 'denies' && voice === null)) return null;
  const { origins, parts } = originsWith(settled, judged, sources);
  const { rule, reason } = decide(evidenceOf(first, parts, origins, judged.verdictOn(members), sources));
  const gone = rule.status === 'retracted' ? [] : whysOf(parts);
  return { parts, origins, rule, reason: [reason, ...gone, ...notes].join('; ') };
}

/** The mentions of a cluster that tell it, not a correction of it; what a reprint tells is history. */
function tellingIt(cluster: readonly KnownMention[], sources: Sources): KnownMention[] {
  const told = cluster.filter(({ corrects }) => corrects === null);
  return vouched(told, sources).map((one) => (sources(one.report).reprintKnown === null ? one : asHistory(one)));
}

/** The mentions that a happening is worded from: what was taken back only where nothing else is left, news before background. */
function shownOf(members: readonly KnownMention[], fallen: ReadonlyMap<string, unknown>): readonly KnownMention[] {
  const live = members.filter(({ id }) => !fallen.has(id));
  const left = live.length > 0 ? live : members;
  const news = left.filter(({ background, polarity }) => !background && polarity === 'positive');
  return news.length > 0 ? news : left;
}

/** "The regime falls" and "rebels topple the regime" are one happening: with somebody who did it, the second says more. */
const typeOf = (family: string, shown: readonly KnownMention[], { agent, patient }: TakingPart): string =>
  family === 'fall' && agent.length > 0 && patient.length > 0 ? 'overthrow' : commonest(shown.map(({ what }) => what));

/** Old news printed again: when it was, the reprint does not say. */
const asHistory = (one: KnownMention): KnownMention => ({
  ...one,
  background: true,
  time: one.time.stated ? one.time : { from: null, to: null, precision: 'unknown', stated: false },
});

/** Why some of it stands no more; what a later text only tells anew is no loss. */
const whysOf = (parts: readonly Part[]): string[] =>
  [...new Set(parts.flatMap(({ why, anew }) => (why === undefined || anew === true ? [] : [why])))].slice(0, 2);

/** What was done to the place that was told is done to the one that a person set. */
function movedTo(place: Happening['place'], told: Happening['place'], actors: Actor[], wording: LineWording): Actor[] {
  if (place === null || told === null || place === told || place.name === told.name) return actors;
  return actors.map((one) => {
    if (one.kind !== 'place' || wholeOf(one) !== told.name) return one;
    const part = one.partOf === undefined ? null : { partOf: place.name };
    const name = part === null ? place.name : wording.partOf(place.name);
    return { ...one, ...part, name, key: nameKey(name), country: place.country };
  });
}
