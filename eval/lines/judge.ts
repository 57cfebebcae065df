import { overlaps } from '../../src/record/span.ts';
import { areAkin, shareWord } from './alike.ts';
import { type GoldEvent, type GoldReport, isTold } from './gold.ts';
import type { Named, ToldLine } from './told.ts';

/** Characters from which on a report is a whole article, in which an event is told several times and stands once in the gold. */
const ARTICLE = 1200;

/** What can be wrong with a line. */
export const dimensions = ['agent', 'patient', 'place', 'told', 'background', 'speaker'] as const;
export type Dimension = (typeof dimensions)[number];

/**
 * `right`: an editor would sign it; `incomplete`: true, something left out; `wrong`: says what the text does not; `duplicate`: told
 * already; `untold`: not told as news that happened; `denied`: what somebody's denial is about, neither told nor untold.
 */
export type Verdict = 'right' | 'incomplete' | 'wrong' | 'duplicate' | 'untold' | 'denied';

export interface Judgement {
  line: ToldLine;
  /** The event that it tells; null where there is none, and of a duplicate. */
  gold: GoldEvent | null;
  verdict: Verdict;
  /** Where it differs from the gold; none where there is no gold event. */
  off: readonly Dimension[];
}

const means = (filler: string, { words, name }: Named): boolean => shareWord(filler, words) || shareWord(filler, name);
const meansOne = (fillers: readonly string[], one: Named): boolean => fillers.some((filler) => means(filler, one));

/** Each that is told is meant; and somebody is told where somebody is meant. */
const fills = (gold: readonly string[], told: readonly Named[], either: readonly string[] = gold): boolean =>
  told.every((one) => meansOne(either, one)) && (gold.length === 0 || told.length > 0);

const agentFits = (gold: GoldEvent, { agent }: ToldLine): boolean => fills(gold.agent, agent);
const patientFits = (gold: GoldEvent, { patient }: ToldLine): boolean => fills(gold.patient, patient);
/** What is acted on may be told as where it was. */
const placeFits = (gold: GoldEvent, { place }: ToldLine): boolean =>
  fills(gold.place, place, [...gold.place, ...gold.patient]);
const speakerFits = ({ said }: GoldEvent, { said: [speaker] }: ToldLine): boolean =>
  said.length === 0 ? speaker === undefined : speaker !== undefined && meansOne(said, speaker);

/** Is nothing said that is not so, whatever is left out? */
const isTruthful = (gold: GoldEvent, { agent, patient, place }: ToldLine): boolean =>
  agent.every((one) => meansOne(gold.agent, one)) &&
  [...patient, ...place].every((one) => meansOne([...gold.patient, ...gold.place], one));

/** Where a line differs from the event that it tells. */
function differences(gold: GoldEvent, line: ToldLine): Dimension[] {
  const off: Record<Dimension, boolean> = {
    agent: !agentFits(gold, line),
    patient: !patientFits(gold, line),
    place: !placeFits(gold, line),
    told: isTold(gold.mode) !== isTold(line.mode),
    background: gold.background !== line.background,
    speaker: !speakerFits(gold, line),
  };
  return dimensions.filter((dimension) => off[dimension]);
}

/** How well a line fits a gold event; null where they are not the same event. */
function likeness(gold: GoldEvent, line: ToldLine, isArticle: boolean): number | null {
  if (!areAkin(gold.what, line.what)) return null;
  const sameKind = gold.what === line.what;
  const sameCue = gold.cue !== null && overlaps(gold.cue, line.cue);
  const sameParty =
    [...line.patient, ...line.place].some((one) => meansOne([...gold.patient, ...gold.place], one)) ||
    (isArticle && sameKind && line.agent.some((one) => meansOne(gold.agent, one)));
  if (!sameCue && !sameParty) return null;
  const roles = [agentFits(gold, line), patientFits(gold, line), placeFits(gold, line)].filter(Boolean).length;
  return (sameCue ? 4 : 0) + roles + (sameKind ? 0.5 : 0);
}

/** Gold events and lines one to one, the best fit first; `fits` are all lines that fit any event at all. */
function paired(gold: readonly GoldEvent[], lines: readonly ToldLine[], isArticle: boolean) {
  const candidates = gold.flatMap((event, g) =>
    lines.flatMap((line, l) => {
      const score = likeness(event, line, isArticle);
      return score === null ? [] : [{ g, l, score }];
    }),
  );
  candidates.sort((a, b) => b.score - a.score || a.g - b.g || a.l - b.l);
  const eventOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const { g, l } of candidates) {
    if (taken.has(g) || eventOf.has(l)) continue;
    taken.add(g);
    eventOf.set(l, g);
  }
  return { eventOf, fits: new Set(candidates.map(({ l }) => l)) };
}

/** Does an article's line tell again what it told, of a kind that the gold has? */
const tellsAgain = (gold: readonly GoldEvent[], line: ToldLine): boolean => {
  const parties = [...line.agent, ...line.patient, ...line.place];
  return gold.some(
    ({ what, agent, patient, place }) =>
      what === line.what &&
      (parties.length === 0 || parties.some((one) => meansOne([...agent, ...patient, ...place], one))),
  );
};

const isDenied = ({ said }: GoldEvent, { deniers }: GoldReport): boolean => said.some((who) => deniers.includes(who));

/** Events that an editor would have told as news. */
export const meantBy = (report: GoldReport): GoldEvent[] =>
  report.events.filter((event) => isTold(event.mode) && !event.background && !isDenied(event, report));

/** A verdict on each line of a report, in their order. Cues are those of `report.text`. */
export function judge(report: GoldReport, lines: readonly ToldLine[]): Judgement[] {
  const isArticle = report.text.length > ARTICLE;
  const { eventOf, fits } = paired(report.events, lines, isArticle);
  return lines.map((line, l): Judgement => {
    const index = eventOf.get(l);
    const gold = index === undefined ? null : (report.events[index] ?? null);
    if (gold === null && (fits.has(l) || (isArticle && tellsAgain(report.events, line))))
      return { line, gold, verdict: 'duplicate', off: [] };
    if (gold !== null && isDenied(gold, report)) return { line, gold, verdict: 'denied', off: [] };
    const off = gold === null ? [] : differences(gold, line);
    return { line, gold, verdict: verdictOn(line, gold, off), off };
  });
}

function verdictOn(line: ToldLine, gold: GoldEvent | null, off: readonly Dimension[]): Verdict {
  if (!isTold(line.mode) || line.background) return 'untold';
  if (gold === null) return 'wrong';
  if (off.length === 0) return 'right';
  const onlyParties = off.every(
    (dimension) => dimension === 'agent' || dimension === 'patient' || dimension === 'place',
  );
  return onlyParties && isTruthful(gold, line) ? 'incomplete' : 'wrong';
}
