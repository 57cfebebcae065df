/**
 * Keeps the last answer while nobody has changed anything: one brief asks for the same more than once. `versionOf` gives what changes with
 * the file, null where it may change unseen and nothing is kept.
 */
export const keptOver =
  (versionOf: () => number | null) =>
  <K, T>(make: (asked: K) => T): ((asked: K) => T) => {
    let kept: { version: number; asked: K; made: T } | null = null;
    return (asked) => {
      const version = versionOf();
      if (version !== null && kept?.version === version && kept.asked === asked) return kept.made;
      const made = make(asked);
      kept = version === null ? null : { version, asked, made };
      return made;
    };
  };
