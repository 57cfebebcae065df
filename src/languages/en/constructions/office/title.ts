import { nameAt } from '../../../../extract/arguments/phrases.ts';
import type { TokenSpan } from '../../../../extract/speech/token-span.ts';
import type { Sentence } from '../../../../language/document.ts';
import { words } from '../../../../language/lexicon.ts';
import { all, any, form, found, not, type Test, tag } from '../../../../language/pattern.ts';
import { lowerAt, tokenAt } from '../../../../language/tree.ts';
import { isPossessive } from '../paths.ts';
import { state } from '../state.ts';
import { bodyIn, formerOf, isFormer, isPast, wordsBetween } from './title-words.ts';

/** How many tokens before a name an office may stand: "head of the state oil agency Ana Ruiz". */
const REACH = 9;

const isFor = form(words('of for'));
const isNominal = tag('NOUN', 'PROPN', 'ADJ');
/** Words that may stand between an office and its holder's name: "of the agency". */
const goesOn = any(isNominal, all(tag('ADP'), isFor), all(tag('DET'), form(words('the'))));
const isPersonName: Test = (sentence, token) => nameAt(sentence, token)?.kind === 'person';

/** The last word of the title before a name; a courtesy in between is none of it: "head of MI6 [Sir] John Sawers". */
function lastOfTitle(sentence: Sentence, name: number): number {
  let last = name - 1;
  while (last >= 0 && sentence.lexicon.titles.honorifics.has(lowerAt(sentence, last).replace(/\.$/, ''))) last--;
  return last;
}

/** The office noun of the title before a name; -1 for none. */
function officeBefore(sentence: Sentence, name: number): number {
  const last = lastOfTitle(sentence, name);
  if (last < 0 || tokenAt(sentence, last).upos === 'ADP') return -1;
  for (let at = last; at >= 0 && at > last - REACH; at--) {
    const holds = sentence.lexicon.offices.holdsOffice(tokenAt(sentence, at).lemma);
    if (holds && (at === last || isFor(sentence, at + 1))) return at;
    if (!goesOn(sentence, at)) return -1;
  }
  return -1;
}

/** Where the title begins: "former Peruvian" before "president"; -1 for nowhere. */
function firstOfTitle(sentence: Sentence, office: number): number {
  const belongs = all(
    any(isNominal, isPossessive, (sentence, at) => tokenAt(sentence, at).form === '-' && at > 0),
    not(all(tag('PROPN'), isPersonName)),
  );
  let first = office;
  while (first > 0 && belongs(sentence, first - 1)) {
    first--;
    if (isFormer(sentence, first)) break;
  }
  if (isPossessive(sentence, first)) first++;
  return first <= office ? first : -1;
}

/** "President Ana Ruiz", "Peruvian President Ana Ruiz", "the former head of the agency Ana Ruiz". */
export const title = state('office', 'title', {
  at: (sentence, token) => isPersonName(sentence, token) && nameAt(sentence, token)?.first === token,
  slots: { office: found(officeBefore) },
  read({ office }, name, sentence) {
    const first = firstOfTitle(sentence, office);
    const person = sentence.names.find((one) => one.first === name);
    if (first < 0 || person === undefined) return null;
    const last = lastOfTitle(sentence, name);
    const body = bodyIn(sentence, [first, last], office);
    return {
      cue: office,
      subject: headOf(sentence, [person.first, person.last]),
      subjectWords: [person.first, person.last],
      object: body === null ? null : body[1],
      ...(body === null ? {} : { objectWords: body }),
      value: titleWithout(sentence, [first, last], office, body),
      background: isPast(sentence, first),
      certainty: 'asserted',
      polarity: 'positive',
    };
  },
  yes: [
    ['Former head of MI6 Sir John Sawers spoke on Sunday.', 'John | MI6 | Former head of MI6'],
    ['Peruvian President Ana Ruiz left.', 'Ana | Peruvian | President'],
    ['President Ana Ruiz left.', 'Ana | President'],
  ],
  no: ['Residents met Ana Ruiz.', 'The president met Ana Ruiz.'],
});

/** The words of a title, without a body before its office: "President" of "Peruvian President". */
function titleWithout(sentence: Sentence, [first, last]: TokenSpan, office: number, body: TokenSpan | null): string {
  const from = body !== null && body[1] < office ? Math.max(first, body[1] + 1) : first;
  const start = isPossessive(sentence, from) ? from + 1 : from;
  return formerOf(sentence, first, start) + wordsBetween(sentence, start, last);
}

/** The token that the others of a name hang on. */
function headOf(sentence: Sentence, [first, last]: TokenSpan): number {
  for (let at = first; at <= last; at++)
    if (tokenAt(sentence, at).head < first || tokenAt(sentence, at).head > last) return at;
  return first;
}
