import type { Root } from '../origins/origins.ts';
import type { Verdict } from './mention-key.ts';
import type { Part } from './roles.ts';

/** What a happening stands on, sorted by the part each mention plays. */
export interface Evidence {
  family: string;
  /** Value of a state, null for events. */
  value: string | null;
  parts: readonly Part[];
  /** Independent origins, none of them a party, that tell it as fact. */
  origins: readonly Root[];
  /** How many of them count towards a confirmation, by the grades of their sources: see grades.ts. */
  counted: number;
  /** Those whose first report came after the last denial by a party. */
  originsAfterDenial: number;
  /** What a person decided of it. */
  verdict: Verdict | null;
}
