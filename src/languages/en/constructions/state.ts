import type { StateConstruction } from '../../../extract/language.ts';
import type { FoundState } from '../../../extract/states/found.ts';
import { type Construction, matches } from '../../../language/construction.ts';

/** What a construction of a state reads; which state, by which rule, follows from the construction, and by which word where it says none. */
export type StateParts = Omit<FoundState, 'what' | 'rule' | 'cue'> & Partial<Pick<FoundState, 'cue'>>;

/** One way of telling a state: `what` it tells by which `rule`. It may read several at once ("Aleppo, Homs and Hama"). */
export function state<Slot extends string>(
  what: FoundState['what'],
  rule: string,
  told: Omit<Construction<Slot, readonly StateParts[] | StateParts>, 'name'>,
): StateConstruction {
  const name = `${what}/${rule}`;
  const one: Construction<Slot, FoundState[]> = {
    ...told,
    name,
    read(filled, cue, sentence) {
      const read = told.read(filled, cue, sentence);
      return read === null ? null : [read].flat().map((parts) => ({ cue, ...parts, what, rule }));
    },
  };
  return { name, yes: told.yes, no: told.no, find: (sentence) => matches(one, sentence).flat() };
}
