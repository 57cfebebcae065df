/** The bodies cited without the publisher, who does not cite itself. */
export const withoutSelf = (cites: Iterable<string>, publisher: string | null): string[] =>
  [...new Set(cites)].filter((name) => name.toLowerCase() !== publisher?.toLowerCase());
