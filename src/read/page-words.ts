import type { GapRule } from './gaps.ts';

/** What tells a page's story from what stands around it, and the openings of wire copy, in one language. */
export interface PageWords {
  /** A line that sells something else: "Read more", "Sign up", "Related:". */
  isPromo(line: string): boolean;
  /** Links in capitals between the paragraphs: "READ MORE". */
  isPromoCapitals(line: string): boolean;
  /** "By Ann Lee and Omar Khan, Beirut"; "(Reporting by …; editing by …)". */
  isByline(line: string): boolean;
  /** A byline without its "By". */
  bareByline(line: string): string;
  /** A line that says of itself that it goes with a picture: "Photo: …". */
  isMarkedCaption(line: string): boolean;
  /** A line that shows and does not tell: "Crowds outside the ministry". */
  looksLikeCaption(line: string): boolean;
  /** Lines at a story's end about its writer or its rights. */
  isColophon(line: string): boolean;
  /** Does a line of copyright reserve the rights, rather than credit a picture? */
  reservesRights(line: string): boolean;
  /** Lines of the page and not of the story: "3 min read". */
  isFurniture(line: string): boolean;
  /** Does a line hold a finite verb, as far as words without a parse can tell? */
  hasFiniteVerb(line: string): boolean;
  /** The length of the dateline that a paragraph opens with, 0 when there is none, and the wire it credits. */
  datelineOf(paragraph: string): { length: number; wire: string | null };
  /** A line that is nothing but a dateline. */
  isDateline(line: string): boolean;
  /** The wire named by a dateline's brackets, by its full name where it is a known one. */
  wireName(named: string): string;
  /** The agencies that a credit line names; none for other lines. */
  creditedWires(line: string): string[];
  /** The agencies that a page's author names. */
  wiresInByline(byline: string): string[];
  /** Places where words were visibly lost, beside those of any language. */
  gaps: readonly GapRule[];
  /** The first date that words carry as pages write it for people; null where they carry none. */
  writtenDate(words: string): string | null;
  /** Does it tell of a change of the page ("updated")? */
  isOfChange(words: string): boolean;
  /** Does it tell when the page was published? */
  isOfPublishing(words: string): boolean;
}
