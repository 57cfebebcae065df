import type { VerbalArgument, VerbalEvent } from '../../../../../extract/arguments/verbal.ts';
import { words } from '../../../../../language/lexicon.ts';
import { down, lemma, marked } from '../../../../../language/pattern.ts';
import { command } from '../../../lexicon/holding.ts';
import { numbers } from '../../../lexicon/numbers.ts';
import { ofPhrase } from '../../paths.ts';

/** One way in which a phrase around a verb fills a role in what the verb tells. */
export const ofVerb = (name: string, one: Omit<VerbalArgument, 'name'>): VerbalArgument => ({
  name: `arguments/verbs/${name}`,
  ...one,
});

/** "An attack on protesters": whom it is done to stands behind a preposition. */
export const namedBehind = ({ target }: VerbalEvent): boolean => target >= 0;

const isShare = lemma(numbers.shares);
const isCommand = lemma(command);
const overPhrase = down('nmod', marked(words('of over')));

/** The ground that is meant by "control of most of the city" or "half of the town", where that is the object; -1 for any other object. */
export function groundOfObject({ sentence, object }: VerbalEvent): number {
  if (object < 0) return -1;
  if (isShare(sentence, object)) return ofPhrase(sentence, object)[0] ?? -1;
  const over = isCommand(sentence, object) ? (overPhrase(sentence, object)[0] ?? -1) : -1;
  if (over < 0 || !isShare(sentence, over)) return over;
  return ofPhrase(sentence, over)[0] ?? over;
}
