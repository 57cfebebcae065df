/** The text before a number without an article: "nearly a million". */
export const beforeArticle = (before: string): string => before.replace(/\ban? $/i, '');

/** How many characters before a number belong to it where a pattern fits right before it, article and all; null where it does not. */
export function lengthBefore(before: string, pattern: RegExp): number | null {
  const without = beforeArticle(before);
  const found = pattern.exec(without);
  return found === null ? null : before.length - without.length + found[0].length;
}
