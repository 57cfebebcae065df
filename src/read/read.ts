export { isProblem } from './inputs.ts';
export { INSTANT_FORMS, parseInstant } from './instant.ts';
export { FEED_CAP, REPORT_CAP } from './limits.ts';
export type { FetchedPage, FetchPage, InputProblem, ReadHints, ReadItem, ReadOptions } from './types.ts';
