const WRITTEN_DATE =
  /\b(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?,? (?:19|20)\d\d|[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2})\b/;

/** The first date that words carry as pages write it for people: "December 8, 2024"; null where they carry none. */
export const writtenDate = (words: string): string | null => WRITTEN_DATE.exec(words)?.[0] ?? null;

/** Does it tell of a change of the page? */
export const isOfChange = (words: string): boolean => /\b(?:updated|modified)\b/i.test(words);

/** Does it tell when the page was published? */
export const isOfPublishing = (words: string): boolean => /\b(?:published|posted)\b/i.test(words);
