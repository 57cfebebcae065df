import type { Sentence } from '../language/document.ts';
import { caseOf, relation, treeOf } from '../language/tree.ts';
import { argumentsOf } from './arguments/arguments.ts';
import { isVerbal } from './arguments/clause.ts';
import { isPlace } from './arguments/kinds.ts';
import { nameAt } from './arguments/phrases.ts';
import { isTime } from './time-words.ts';

const where = new Set([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'inside',
  'across',
  'throughout',
  'within',
  'along',
  'on',
  'off',
  'over',
  'between',
  'north',
  'south',
  'east',
  'west',
  'northeast',
  'northwest',
  'southeast',
  'southwest',
  'close',
  'from',
  'into',
  'to',
  'towards',
  'through',
  'above',
  'beside',
  'opposite',
  'by',
]);
/** These mark a place only before a place name or an evident place. */
const doubtful = new Set(['from', 'into', 'to', 'towards', 'through', 'over', 'by', 'between', 'on', 'off']);

/** Head tokens of the places where something happens: phrases of place on the word, on its participants, or on the verb that carries it. */
export function placesOf(sentence: Sentence, token: number, participants: readonly number[]): number[] {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  const found: number[] = [];
  const look = (at: number, mayBeDoubtful: boolean | 'on'): void => {
    for (const child of children[at]) {
      const { deprel } = tokens[child];
      if (!/^(?:obl|nmod|obl:unmarked)$/.test(deprel)) {
        if (deprel === 'advmod' && /^(?:there|here|nearby)$/i.test(tokens[child].form)) continue;
        continue;
      }
      const preposition = caseOf(sentence, child);
      if (preposition === null || !where.has(preposition) || isTime(sentence, child)) continue;
      if (doubtful.has(preposition) && mayBeDoubtful !== true && preposition !== mayBeDoubtful) continue;
      const place = placeIn(sentence, child, doubtful.has(preposition));
      if (place >= 0 && !participants.includes(place) && !found.includes(place)) found.push(place);
    }
  };
  look(token, true);
  for (const participant of participants)
    if (participant >= 0 && nameAt(sentence, participant)?.kind !== 'place') look(participant, false);
  if (found.length === 0) {
    // "stormed the palace, killing two": the second happens where the first does.
    const { head, deprel, upos } = tokens[token];
    const name = relation(deprel);
    if (head >= 0 && isVerbal(tokens[head])) {
      const shares =
        upos === 'VERB'
          ? name === 'xcomp' || (name === 'advcl' && tokens[token].xpos === 'VBG')
          : name === 'obj' || name === 'nsubj' || name === 'nsubj:pass' || name === 'obl';
      if (shares) look(head, 'on');
    }
    const { where: noun } = upos === 'VERB' ? argumentsOf(sentence, token) : { where: -1 };
    if (noun >= 0 && isPlace(sentence, noun)) found.push(noun);
  }
  return found;
}

/** The place in a phrase: the phrase itself, or what "the outskirts of" hangs on; -1 when it is no place. */
function placeIn(sentence: Sentence, token: number, sure: boolean): number {
  const name = nameAt(sentence, token);
  if (name !== null) return name.kind === 'place' ? token : -1;
  if (isPlace(sentence, token)) return token;
  if (sure) return -1;
  for (const child of treeOf(sentence).children[token]) {
    const { deprel } = sentence.tokens[child];
    if (deprel === 'nmod' && caseOf(sentence, child) === 'of' && nameAt(sentence, child)?.kind === 'place')
      return child;
  }
  return -1;
}
