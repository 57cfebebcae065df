import type { Place } from '../record/entity.ts';

/** What is known of a place that is asked for by name. `country` is ISO 3166-1 alpha-2. */
export interface PlaceHints {
  country?: string;
  near?: { lat: number; lon: number };
  feature?: Place['feature'];
}

/** Places of that name, likeliest first; empty when the gazetteer has none. "Springfield, Illinois" narrows by the containing place. */
export function lookup(_name: string, _hints: PlaceHints = {}): Place[] {
  return [];
}

/** The capital of a country (ISO 3166-1 alpha-2), or null when unknown. */
export function capitalOf(_country: string): Place | null {
  return null;
}
