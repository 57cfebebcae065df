import type { VictimWords } from '../../language/lexicon/victims.ts';
import type { Participant } from '../../record/event-mention.ts';
import { partyClasses } from '../../record/party-class.ts';

/** One who was harmed; a person by the words before the name, too ("journalist Ana Ruiz"). */
export function calledIn({ isCivilian }: VictimWords, one: Participant, words: string): Participant {
  const at = one.kind === 'person' && !one.classes.includes('non-fighter') ? words.indexOf(one.name) : -1;
  if (at <= 0) return one;
  const before = words.slice(0, at).trimEnd().replace(/,$/, '');
  if (!isCivilian(before.split(/[,.;“”"]/).at(-1) ?? '')) return one;
  return { ...one, classes: partyClasses.filter((kind) => kind === 'non-fighter' || one.classes.includes(kind)) };
}
