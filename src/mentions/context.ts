import type { StatementObservation } from '../record/observation.ts';
import type { Span } from '../record/span.ts';
import type { MentionLanguage } from './language.ts';
import { type Clip, clipsOf } from './notes/clips.ts';
import { type Participants, participantsIn } from './parties/participants.ts';
import { type Observed, type ReportIndex, reportIndex } from './report-index.ts';
import { type Spots, spotsOf } from './territory/spots.ts';
import { type TerritoryOf, territoryIn } from './territory/territory.ts';

/** What all mentions of one report share. */
export interface MentionContext extends ReportIndex, Participants, Spots {
  territory: TerritoryOf;
  statements: ReadonlyMap<string, StatementObservation>;
  headlines: readonly Span[];
  clips: readonly Clip[];
}

export function mentionContext(reading: Observed, language: MentionLanguage): MentionContext {
  const index = reportIndex(reading, language);
  const spots = spotsOf(index);
  const { observations, report } = reading;
  return {
    ...index,
    ...participantsIn(index),
    ...spots,
    territory: territoryIn(index, spots),
    statements: new Map(observations.filter((one) => one.kind === 'statement').map((one) => [one.id, one])),
    clips: clipsOf(index),
    headlines: report.parts.filter(({ kind }) => kind === 'headline'),
  };
}
