import { isIn } from '../../language/phrase.ts';
import type { FootageObservation } from '../../record/observation.ts';
import { wordsOf } from '../../record/plain.ts';
import { contentWords } from '../parties/names.ts';
import type { ReportIndex } from '../report-index.ts';

/** One piece of footage as a report speaks of it, in one or several sentences. */
export interface Clip {
  /** The mention that says most of what it shows. */
  main: FootageObservation;
  /** Events it is said to show. */
  shows: readonly string[];
  /** The mention that says it is old, false, or does not show that; null where none does. */
  disowned: FootageObservation | null;
}

/** The footage of a report, each piece once: "the video" goes on speaking of the one before, and a headline of the only one. */
export const clipsOf = (index: ReportIndex): Clip[] => groups(index).map(clipOf);

/** The footage that shows an event, as its report speaks of it; null when the words tell the event themselves. */
export const clipShowing = ({ clips }: { clips: readonly Clip[] }, event: string): Clip | null =>
  clips.find(({ shows }) => shows.includes(event)) ?? null;

/** Mentions of one clip. */
type Mentions = [FootageObservation, ...FootageObservation[]];

function groups({ reading: { observations, report }, language }: ReportIndex): Mentions[] {
  const all = observations.filter((one) => one.kind === 'footage');
  const inHeadline = ({ span }: FootageObservation): boolean =>
    report.parts.some(({ kind, start, end }) => kind === 'headline' && start <= span.start && span.end <= end);
  const found: Mentions[] = [];
  for (const one of all.filter((footage) => !inHeadline(footage))) {
    const before = found.findLast(([first]) => first.medium === one.medium);
    const again = isIn(
      language.eventPhrases.clipAgain,
      report.text.slice(Math.max(0, one.span.start - 12), one.span.start),
    );
    if (again && before) before.push(one);
    else found.push([one]);
  }
  for (const one of all.filter(inHeadline)) {
    const [same, ...others] = found.filter(([first]) => first.medium === one.medium);
    if (same !== undefined && others.length === 0) same.push(one);
    else found.push([one]);
  }
  return found;
}

function clipOf(mentions: Mentions): Clip {
  const size = ({ span }: FootageObservation): number => span.end - span.start;
  const order = (a: FootageObservation, b: FootageObservation): number =>
    Number(a.background) - Number(b.background) ||
    Number(b.shows.length > 0) - Number(a.shows.length > 0) ||
    size(b) - size(a);
  const main = mentions.reduce((best, one) => (order(one, best) < 0 ? one : best));
  return {
    main,
    shows: mentions.flatMap(({ shows }) => shows),
    disowned: mentions.find(({ polarity }) => polarity === 'negative') ?? null,
  };
}

/** Does it say anything of what the footage shows? "Video was posted" does not. */
export function tellsContent({ text, language: { lexicon } }: ReportIndex, { main, shows }: Clip): boolean {
  const words = contentWords(lexicon, wordsOf(text, main.span));
  return shows.length > 0 || words.filter((word) => !lexicon.footage.bare.has(word)).length >= 2;
}
