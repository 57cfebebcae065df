import type { SponsorWords } from '../language/lexicon/sponsors.ts';
import type { Entity, Mention } from '../record/entity.ts';
import type { EventObservation } from '../record/observation.ts';
import type { Reading } from '../record/reading.ts';
import type { MentionLanguage } from './language.ts';

/** What the stages before found in a report. */
export type Observed = Pick<Reading, 'report' | 'sentences' | 'entities' | 'mentions' | 'observations'>;

/** The same, made ready for looking things up. */
export interface ReportIndex {
  reading: Observed;
  /** The language that it is written in. */
  language: MentionLanguage;
  text: string;
  /** The text in small letters. */
  lower: string;
  entities: ReadonlyMap<string, Entity>;
  mentionsOf: ReadonlyMap<string, readonly Mention[]>;
  events: readonly EventObservation[];
  /** ISO code of the country that most places of the report lie in; null when it names none. */
  country: string | null;
}

export function reportIndex(reading: Observed, language: MentionLanguage): ReportIndex {
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]));
  return {
    reading,
    language,
    text: reading.report.text,
    lower: reading.report.text.toLowerCase(),
    entities,
    mentionsOf: Map.groupBy(reading.mentions, ({ entity }) => entity),
    events: reading.observations.filter((observation) => observation.kind === 'event'),
    country: mainCountry(reading, entities, language.lexicon.sponsors),
  };
}

/** Mentions of an entity by a name. */
export const namesOf = ({ mentionsOf }: ReportIndex, { id }: Pick<Entity, 'id'>): Mention[] =>
  (mentionsOf.get(id) ?? []).filter(({ form }) => form === 'name');

export const isNamed = (index: ReportIndex, { id }: Pick<Entity, 'id'>): boolean =>
  (index.mentionsOf.get(id) ?? []).some(({ form }) => form === 'name');

function mainCountry(
  { mentions }: Observed,
  entities: ReadonlyMap<string, Entity>,
  { isSponsored }: SponsorWords,
): string | null {
  const count = new Map<string, number>();
  for (const { entity } of mentions) {
    const one = entities.get(entity);
    const code = one === undefined || isSponsored(one.name) ? null : one.place?.country;
    if (code) count.set(code, (count.get(code) ?? 0) + 1);
  }
  return [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}
