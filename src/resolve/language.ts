import type { TimeRules } from './times/rule.ts';

/** What this stage needs of a language beside its words. */
export interface ResolveLanguage {
  times: TimeRules;
}
