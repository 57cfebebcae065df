import { isParty, isPlace } from '../../../../extract/states/found.ts';
import type { Sentence } from '../../../../language/document.ts';
import { words } from '../../../../language/lexicon.ts';
import { all, any, down, either, found, hangs, has, lemma, not, tag, that, up } from '../../../../language/pattern.ts';
import { holdsNamed, holds as holdVerbs } from '../../lexicon/holding.ts';
import { subjectOf } from '../speech/speakers/subject.ts';
import { state } from '../state.ts';
import { heldAlone } from './held-by.ts';
import { holding, isShare, placesWith, wholeOf } from './holding.ts';

/** Verbs before an infinitive that do not put it off: "continues to control". */
const ofToday = words('claim continue appear seem say');

/** "Aims to control": nothing of today. */
const isFuture = all(tag('VB'), hangs('xcomp'), not(has(up('xcomp', lemma(ofToday)))));

/** "Control most of the town", where the parser made an adverb of "most"; -1 for none. */
function shareBehind(sentence: Sentence, verb: number): number {
  const next = verb + 1;
  const share = sentence.tokens[next]?.head === verb && isShare(sentence, next) && wholeOf(sentence, next) !== next;
  return share ? next : -1;
}

/** "Rebels control the city", "the army still holds most of the province". */
export const holds = state('control', 'holds', {
  at: all(tag('VERB'), lemma(holdVerbs), not(hangs('amod compound')), not(heldAlone)),
  slots: {
    place: that(
      either(down('obj'), found(shareBehind)),
      any(isPlace, (sentence, token) => isPlace(sentence, wholeOf(sentence, token))),
    ),
    holder: that(found(subjectOf), isParty),
  },
  unless: { 'what is yet to come': isFuture },
  read({ holder, place }, cue, sentence) {
    if (lemma(holdsNamed)(sentence, cue) && !tag('PROPN')(sentence, place)) return null;
    return placesWith(sentence, place).map((one) => holding(sentence, cue, holder, one));
  },
  yes: [
    ['Rebels control the city of Homs.', 'Rebels | city'],
    ['The army still holds the airport and the bridge.', 'army | airport & army | bridge'],
    ['The paramilitary group controls most of Darfur.', 'group | Darfur | part'],
    ['The militia continues to occupy the port.', 'militia | port'],
  ],
  no: [
    'The two sides held talks in the town.',
    'The ministry controls prices.',
    'The army aims to control the port.',
    'He runs a camp for children.',
  ],
});
