import type { TimeRules } from './times/rule.ts';
import type { PlaceLink } from './toponyms/link.ts';

/** What this stage needs of a language beside its words. */
export interface ResolveLanguage {
  times: TimeRules;
  /** How names of places that stand side by side are tied to each other. */
  placeLinks: readonly PlaceLink[];
}
