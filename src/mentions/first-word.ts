/** The word that a phrase begins with, in lower case; empty where it begins with none. */
export const firstWord = (phrase: string): string => /^\w+/.exec(phrase)?.[0].toLowerCase() ?? '';

/** The word behind the blank that a text begins with, as written; empty where there is none. */
export const wordBehind = (text: string): string => /^ (\w+)/.exec(text)?.[1] ?? '';
