/**
 * The one table of event words: a plain verb for the record, the words that tell it, and its codes.
 * PLOVER and CAMEO codes follow the public code books (CAMEO 1.1b3, PLOVER 0.8 and its CAMEO conversion table); ACLED
 * entries are sub-event types. Where the code books leave a choice, docs/events.md says what was chosen.
 *
 * Words: `take_over` is a verb with that particle, preposition or object; `lift_%curb` one whose object (or "of" phrase)
 * belongs to the class of en/classes.ts; `fall<%market` one with such a subject; `hunger_strike` in `nouns` a noun with
 * that modifier.
 */
export interface EventRow {
  what: string;
  plover: string | null;
  cameo: string | null;
  acled: string | null;
  verbs: string;
  nouns: string;
  /** Prepositions whose phrase is the one acted on, best first; a verb's object comes before them. */
  on?: string;
  /** Prepositions whose phrase is the one who acts ("fell to", "attack by"). "by" always is. */
  from?: string;
  /**
   * How the roles lie: `act` (default) subject acts on object; `move` subject goes, object or goal is the place;
   * `undergo` the subject is the one acted on; `mutual` subject and "with"/"between" act together; `speak` subject
   * addresses someone, who may stand deep in what is said.
   */
  frame?: 'act' | 'move' | 'undergo' | 'mutual' | 'speak';
}

export function row(
  what: string,
  codes: string | null,
  verbs: string,
  nouns = '',
  more: Partial<EventRow> = {},
): EventRow {
  const [plover = null, cameo = null, ...acled] = codes === null ? [] : codes.split(' ');
  const none = (code: string | null): string | null => (code === '-' ? null : code);
  return {
    what,
    plover: none(plover),
    cameo: none(cameo),
    acled: acled.length > 0 ? acled.join(' ') : null,
    verbs,
    nouns,
    ...more,
  };
}
