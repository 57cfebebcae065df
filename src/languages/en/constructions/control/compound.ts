import { nounAfter, phraseTokens } from '../../../../extract/arguments/phrases.ts';
import { isPlace, nameEndingAt } from '../../../../extract/states/found.ts';
import type { Sentence } from '../../../../language/document.ts';
import { words } from '../../../../language/lexicon.ts';
import {
  all,
  any,
  behind,
  down,
  either,
  form,
  found,
  hangs,
  marked,
  not,
  self,
  type Test,
  tag,
  that,
  where,
} from '../../../../language/pattern.ts';
import { tokenAt } from '../../../../language/tree.ts';
import { heldForms } from '../../lexicon/holding.ts';
import { of } from '../paths.ts';
import { state } from '../state.ts';
import { holding } from './holding.ts';

/** Words before "-held" and "-run" that name nobody: "well-run", "family-run". */
const nobody = words('well state family privately long self');

/** "held" of "rebel", "-", "held". */
const apart: Test = (sentence, token) =>
  token >= 2 && form(heldForms)(sentence, token) && sentence.tokens[token - 1]?.form === '-';
/** "rebel-held" as one token. */
const whole = where(({ form }) => {
  const [, last] = /^[\p{L}']+-(\p{L}+)$/u.exec(form) ?? [];
  return last !== undefined && heldForms.has(last.toLowerCase());
});

const holderIn = (sentence: Sentence, token: number): number => (apart(sentence, token) ? token - 2 : token);
const wordsOfHolder = (sentence: Sentence, token: number): [number, number] =>
  apart(sentence, token) ? nameEndingAt(sentence, token - 2) : [token, token];

/** "Non-government-held", "UN-and-army-held": more stands before it than a holder. */
function isCutOff(sentence: Sentence, token: number): boolean {
  const [first] = wordsOfHolder(sentence, token);
  return /^non/i.test(sentence.tokens[first]?.form ?? '') || sentence.tokens[first - 1]?.form === '-';
}

const namesNobody: Test = (sentence, token) => {
  const { upos, form } = tokenAt(sentence, token);
  return upos === 'ADV' || nobody.has(form.replace(/-.*$/s, '').toLowerCase());
};

/** The first word above it that stands behind it; -1 where the parser hung it on nothing there. */
function headBehind(sentence: Sentence, token: number): number {
  let at = tokenAt(sentence, token).head;
  while (at >= 0 && at < token) at = tokenAt(sentence, at).head;
  return at;
}

/** "The rebel-held town of Idlib" is Idlib. */
const name = either(that(self, tag('PROPN')), behind(down('nmod', marked(of), tag('PROPN'))));

/** "rebel-held Aleppo", "government-controlled areas", written as one token or three. */
export const compound = state('control', 'compound', {
  at: all(any(apart, whole), hangs('amod compound acl dep nmod')),
  slots: {
    holder: that(found(holderIn), not(namesNobody)),
    // Wherever the parser hung it, the word stands right before its place.
    place: either(
      that(found(headBehind), isPlace),
      that(
        found((sentence, token) => nounAfter(sentence, token + 1)),
        isPlace,
      ),
    ),
  },
  unless: { 'part of a longer word': isCutOff },
  read({ holder, place }, cue, sentence) {
    const [named = place] = name(sentence, place);
    const one = holding(sentence, cue, holder, named);
    const after: [number, number] = [cue + 1, phraseTokens(sentence, place)[1]];
    const objectWords = one.object === place && after[0] <= after[1] ? { objectWords: after } : {};
    // It is held now, though no verb says so.
    return { ...one, background: false, subjectWords: wordsOfHolder(sentence, cue), ...objectWords };
  },
  yes: [
    ['Shells fell on the rebel-held town.', 'rebel | town'],
    ['Aid reached the government-controlled town of Idlib.', 'government | Idlib'],
    ['Aid reached the government-controlled areas.', 'government | areas | part'],
  ],
  no: ['She stayed at a family-run hotel in the town.', 'The well-run port is busy.'],
});
