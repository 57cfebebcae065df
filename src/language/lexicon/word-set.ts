/** Lemmas or small forms; looked up in lower case. */
export type WordSet = ReadonlySet<string>;

/** The words of a list with blanks or line ends between them. */
export const words = (list: string): WordSet => new Set(list.trim().split(/\s+/));
