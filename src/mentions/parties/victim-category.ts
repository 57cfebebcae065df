import type { Lexicon } from '../../language/lexicon.ts';
import { campOf } from './camps.ts';

/** Who suffers or acts, by the words that name them: those who bear arms, those who do not, or nobody can tell. */
export type VictimCategory = 'civilians' | 'combatants' | 'unknown';

/** Of the name of those harmed: unarmed, armed, or unknown. "12 people" may be soldiers, and reports mostly do not mean them. */
export function victimCategoryOf({ victims, camps }: Lexicon, name: string): VictimCategory {
  const head = name.replace(/^\W*\d[\d,.]*\s+/, '');
  if (victims.isAnybody(head)) return 'unknown';
  if (victims.bearsArms(head)) return 'combatants';
  if (victims.isUnarmed(head)) return 'civilians';
  return campOf(camps, head) === 'opposition' ? 'combatants' : 'unknown';
}
