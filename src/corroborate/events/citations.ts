import type { Citation, Happening, OriginPart } from '../../record/happening.ts';
import { observationOf, shortReportId } from '../../record/ids.ts';
import type { KnownMention } from '../../record/known-mention.ts';
import type { Source } from '../../record/source.ts';
import type { Part } from '../status/roles.ts';
import type { Sources } from './knowledge.ts';

/** Every report of the happening under a root: the independent ones first, then those that only repeat a party or deny. */
export function allOrigins(
  origins: readonly { root: string; reports: string[]; reason: string }[],
  parts: readonly Part[],
  sources: Sources,
): Happening['origins'] {
  const counted = new Set(origins.flatMap(({ reports }) => reports));
  const rest = new Map<string, { root: string; reports: Set<string>; part: OriginPart }>();
  for (const { mention, role, voice } of parts) {
    if (counted.has(mention.report)) continue;
    const root = voice?.name ?? sources(mention.report).publisher ?? shortReportId(mention.report);
    const part = role === 'asserts' || role === 'witness' ? 'independent' : role;
    const key = `${part}:${root}`;
    const group = rest.get(key) ?? { root, reports: new Set(), part };
    group.reports.add(mention.report);
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

/** A mention as the record cites it: report, span and words. */
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
