import type { Actor } from '../../record/event-mention.ts';
import { factsOf } from '../../record/event-types.ts';
import { wholeOf } from '../../record/ground.ts';
import type { Citation, Happening, LineKind, OriginPart } from '../../record/happening.ts';
import { type GlobalId, type HappeningId, happeningId, isReply, observationOf } from '../../record/ids.ts';
import type { KnownMention } from '../../record/known-mention.ts';
import type { LineWording, Worded } from '../../record/line-wording.ts';
import { nameKey } from '../../record/name-key.ts';
import { finest } from '../../record/place-key.ts';
import type { Source } from '../../record/source.ts';
import { type Graded, originsWith, weighed } from '../origins/weigh.ts';
import { fallenIn, vouched, withoutWrongNumbers } from '../origins/withdrawn.ts';
import { countOf } from '../status/grades.ts';
import type { JudgementView } from '../status/judgement-view.ts';
import { interestsOf, type Part, partOf } from '../status/roles.ts';
import { decide, type Evidence } from '../status/rules.ts';
import { newestFigures } from './newest-figures.ts';
import { mergeActors, mergeQuantities } from './parties.ts';

/** Finds the source of a report; throws when the caller lost it, since a telling without its report is a broken projection. */
export type Sources = (report: string) => Source;

/** What a cluster is told by: what was known at one moment, what persons had decided by then, and the words of lines. */
export interface Knowledge {
  sources: Sources;
  /** Milliseconds UTC; Infinity is everything. */
  known: number;
  judged: JudgementView;
  wording: LineWording;
}

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

/** By publication, then id: the earliest gives the happening its id. */
function byPublication(
  cluster: readonly KnownMention[],
  sources: Sources,
): (a: KnownMention, b: KnownMention) => number {
  const published = new Map(cluster.map(({ report }) => [report, sources(report).published ?? '9999']));
  return (a, b) => {
    const x = published.get(a.report)!;
    const y = published.get(b.report)!;
    if (x !== y) return x < y ? -1 : 1;
    return Number(isReply(a.id)) - Number(isReply(b.id)) || (a.id < b.id ? -1 : 1);
  };
}

const idOf = (telling: KnownMention): HappeningId | GlobalId =>
  telling.kind === 'statement' || telling.kind === 'footage' || telling.kind === 'state'
    ? telling.id
    : happeningId(telling.id);

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
      line: wording.happening({ ...worded, disowned: rule.name === 'disowned-footage' }),
      place,
      time: timeOf(shown),
      agent: agent.map(({ name, kind }) => ({ name, kind })),
      patient: patient.map(({ name, kind }) => ({ name, kind })),
      status: rule.status,
      reason: decided.reason,
      rule: rule.name,
      background: members.every(({ background }) => background),
      sure: true,
      origins: allOrigins(origins, parts, sources),
      quantity: worded.quantity,
      told: [...members, ...corrections].map((one) => citationOf(one, sources(one.report))),
    },
  };
}

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

/** What the status is decided on. */
function evidenceOf(
  { family, value }: KnownMention,
  parts: Part[],
  origins: Graded[],
  verdict: Evidence['verdict'],
  sources: Sources,
): Evidence {
  const lastDenial = Math.max(
    ...parts.filter(({ role, party }) => role === 'denies' && party).map(({ telling }) => telling.known),
  );
  const after = origins.filter(({ reports }) => reports.every((report) => sources(report).known > lastDenial));
  return {
    family,
    value,
    parts,
    origins,
    counted: countOf(origins.map(({ grade }) => grade)),
    originsAfterDenial: countOf(after.map(({ grade }) => grade)),
    verdict,
  };
}

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

/**
 * Inside one report, words that only put the attributed news shortly count as attributed: a headline that asserts what the body gives on
 * somebody's word alone takes the body's part.
 */
function settle(parts: Part[]): Part[] {
  const byReport = Map.groupBy(parts, ({ telling }) => telling.report);
  return parts.map((part) => {
    if (part.role !== 'asserts' || !part.telling.headline) return part;
    const body = byReport
      .get(part.telling.report)!
      .filter(({ telling, role }) => !telling.headline && role !== 'denies' && role !== 'background');
    const stand =
      body.find(({ role }) => role === 'asserts') ??
      body.find(({ role }) => role === 'admits') ??
      body.find(({ role }) => role === 'witness') ??
      body[0];
    return stand === undefined || stand.role === 'asserts'
      ? part
      : { ...part, role: stand.role, voice: stand.voice, party: stand.party };
  });
}

/** Every report of the happening under a root: the independent ones first, then those that only repeat a party or deny. */
function allOrigins(
  origins: readonly { root: string; reports: string[]; reason: string }[],
  parts: readonly Part[],
  sources: Sources,
): Happening['origins'] {
  const counted = new Set(origins.flatMap(({ reports }) => reports));
  const rest = new Map<string, { root: string; reports: Set<string>; part: OriginPart }>();
  for (const { telling, role, voice } of parts) {
    if (counted.has(telling.report)) continue;
    const root = voice?.name ?? sources(telling.report).publisher ?? telling.report.slice(0, 12);
    const part = role === 'asserts' || role === 'witness' ? 'independent' : role;
    const key = `${part}:${root}`;
    const group = rest.get(key) ?? { root, reports: new Set(), part };
    group.reports.add(telling.report);
    rest.set(key, group);
  }
  return [
    ...origins.map(({ root, reports, reason }) => ({
      root,
      reports: [...reports].sort(),
      part: 'independent' as const,
      reason,
    })),
    ...[...rest.values()].map(({ root, reports, part }) => ({
      root,
      reports: [...reports].sort(),
      part,
      reason: partReasons[part],
    })),
  ];
}

const partReasons: Record<OriginPart, string> = {
  independent: 'tells it',
  claims: 'a party, in its own favour or of its own deeds',
  admits: 'a party, against its interest',
  denies: 'denies it',
  hedges: 'with reserve',
  shown: 'on the word of footage',
  withdrawn: 'replaced, corrected or withdrawn since',
  sunk: 'on footage that does not show it',
  background: 'background',
  unreliable: 'set aside: its source is graded E, unreliable',
  doubted: 'set aside: graded doubtful by a person',
};

/** Ids it had while earlier-published members were not known yet, oldest first. */
function formerIds(members: readonly KnownMention[], order: (a: KnownMention, b: KnownMention) => number): string[] {
  const former: string[] = [];
  let first: KnownMention | null = null;
  for (const one of [...members].sort((a, b) => a.known - b.known || order(a, b))) {
    if (first !== null && order(one, first) >= 0) continue;
    if (first !== null && first.known < one.known) former.push(idOf(first));
    first = one;
  }
  return former;
}

function commonest(words: readonly string[]): string {
  const count = new Map<string, number>();
  for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
  const weight = (word: string): number => factsOf(word)?.weight ?? 0;
  return [...count].sort((a, b) => b[1] - a[1] || weight(b[0]) - weight(a[0]) || (a[0] < b[0] ? -1 : 1))[0]![0];
}

/** The narrowest interval told, stated before implied. */
function timeOf(tellings: readonly KnownMention[]): Happening['time'] {
  const width = ({ fromDay, toDay }: KnownMention): number => (fromDay === null ? 99_999 : toDay! - fromDay);
  const best = [...tellings].sort(
    (a, b) =>
      Number(b.time.stated) - Number(a.time.stated) ||
      width(a) - width(b) ||
      (a.fromDay ?? 0) - (b.fromDay ?? 0) ||
      (a.id < b.id ? -1 : 1),
  )[0];
  return best!.time;
}

/** What the line of a happening is worded from: what its mentions tell in common. */
function wordedBy(
  shown: readonly KnownMention[],
  place: Happening['place'],
): Pick<Worded, 'first' | 'lemma' | 'vague' | 'near'> {
  const [first] = shown;
  const near = shown.map(({ beside }) => besideOf(beside, place?.name ?? null));
  return {
    first: first!,
    lemma: shown.every((one) => one.lemma === first!.lemma) ? first!.lemma : null,
    vague: shown.findLast(({ vague, quantity }) => vague !== null && quantity !== null)?.vague ?? null,
    near: near.every((word) => word !== null) ? near[0]! : null,
  };
}

/** "Outside" in "redeployed outside the city": null where the words do not set it beside the place. */
const besideOf = (beside: KnownMention['beside'], place: string | null): Worded['near'] =>
  beside !== null && place !== null && (beside.name === null || place.startsWith(beside.name)) ? beside.how : null;

export function citationOf(one: KnownMention, source: Source): Citation {
  return {
    report: one.report,
    observation: observationOf(one.id),
    publisher: source.publisher,
    published: source.published,
    title: source.title,
    url: source.url,
    start: one.span.start,
    end: one.span.end,
    words: one.words,
    speakers: one.speakers.map(({ name }) => name),
    certainty: one.certainty,
    polarity: one.polarity,
  };
}

/** What part each citation plays, in words, from the origins of a finished happening. */
export function partsOf({ origins }: Pick<Happening, 'origins'>): (citation: Citation) => string {
  const tied = new Map(origins.flatMap((origin) => origin.reports.map((report) => [report, origin] as const)));
  return ({ report, speakers, polarity }) => {
    const origin = tied.get(report);
    if (polarity === 'negative') return 'says that it did not happen';
    if (origin !== undefined && origin.part !== 'independent') return origin.reason;
    return speakers.length > 0 ? `quotes ${speakers.at(-1)}` : 'tells it as fact';
  };
}
