import type { Lexicon } from '../../language/lexicon.ts';
import type { PartyClass } from '../../record/event-mention.ts';
import { partyClasses } from '../../record/party-class.ts';
import { campOf } from './camps.ts';
import { victimCategoryOf } from './victim-category.ts';

/** What the words of a name say of its party, in the order of the record. */
export function classesOf(lexicon: Lexicon, name: string): PartyClass[] {
  const camp = campOf(lexicon.camps, name);
  const category = victimCategoryOf(lexicon, name);
  const holds = (one: PartyClass): boolean => {
    switch (one) {
      case 'government':
      case 'opposition':
      case 'neutral':
        return one === camp;
      case 'animal':
        return lexicon.victims.isBeast(name);
      case 'combatant':
        return category === 'combatants';
      case 'civilian':
        return category === 'civilians';
      case 'non-fighter':
        return lexicon.victims.isCivilian(name);
      default:
        return lexicon.partyClasses[one](name);
    }
  };
  return partyClasses.filter(holds);
}
