import type { Draft } from '../extract/draft.ts';
import type { Document } from '../language/document.ts';
import type { Entity, Mention, TimeExpression } from '../record/entity.ts';
import type { Observation } from '../record/observation.ts';
import type { Problem } from '../record/reading.ts';

export interface Resolved {
  entities: Entity[];
  mentions: Mention[];
  times: TimeExpression[];
  observations: Observation[];
  problems: Problem[];
}

/** Mentions to entities and places, time expressions to intervals; drafts to observations. */
export function resolve(_document: Document, _drafts: readonly Draft[]): Resolved {
  return { entities: [], mentions: [], times: [], observations: [], problems: [] };
}
