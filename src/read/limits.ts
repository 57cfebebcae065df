/** Largest text or page that is read as one report, in bytes. Tables, NDJSON and feeds may be larger. */
export const REPORT_CAP = 10_000_000;
/** Largest feed, in bytes: it is parsed whole. */
export const FEED_CAP = 50_000_000;
