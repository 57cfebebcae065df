import type { Actor } from '../../record/event-mention.ts';
import type { HarmTotal } from '../../record/harm.ts';

/** Were they animals alone, whose dead are no people? */
export const areAnimals = (parties: readonly Actor[]): boolean =>
  parties.length > 0 && parties.every(({ classes }) => classes.includes('animal'));

/** Of those harmed: all unarmed, all armed, or mixed and unknown. */
export function whomOf(parties: readonly Actor[]): Exclude<HarmTotal['whom'], 'all'> {
  const [first, ...rest] = parties.map(({ classes }) =>
    classes.includes('combatant') ? 'combatants' : classes.includes('civilian') ? 'civilians' : 'unknown',
  );
  return first !== undefined && rest.every((one) => one === first) ? first : 'unknown';
}
