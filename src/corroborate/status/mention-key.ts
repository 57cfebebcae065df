import type { LineKind } from '../../record/happening.ts';

/** What a person decided of a happening's status. */
export interface Verdict {
  judgement: string;
  by: string;
  reason: string;
  status: 'confirmed' | 'reported' | 'claimed' | 'disputed';
  /** "confirms it", "grades it 2 (probably true)". */
  words: string;
}

/** Names a mention across windows: an observation tells an event and answers others under one id, never two lines of one kind. */
export type Key = `${LineKind}|${string}`;
export const keyOf = ({ kind, id }: { kind: LineKind; id: string }): Key => `${kind}|${id}`;
/** The id of the mention that a key names. */
export const idInKey = (key: Key): string => key.slice(key.indexOf('|') + 1);
