import { lastWord } from '../../../../../extract/speech/token-span.ts';
import type { Sentence } from '../../../../../language/document.ts';
import { words } from '../../../../../language/lexicon.ts';
import { all, form, type Test, tag } from '../../../../../language/pattern.ts';
import { tokenAt } from '../../../../../language/tree.ts';

const isJoin = tag('CCONJ');
const isComma: Test = ({ tokens }, token) => tokens[token]?.form === ',';
/** A verb by its lemma that may stand beside a quotation. */
const isOfQuoting: Test = ({ tokens, lexicon }, token) =>
  lexicon.saying.verbs.get(tokens[token]?.lemma.toLowerCase() ?? '')?.quote === true;
/** The same, and it tells more than a thought. */
const isTelling: Test = ({ tokens, lexicon }, token) => {
  const saying = lexicon.saying.verbs.get(tokens[token]?.lemma.toLowerCase() ?? '');
  return saying?.quote === true && saying.act !== 'think';
};

/** Whether the reporter's own words go on at a mark or conjunction: "and added", ", adding that", "; …", ", according to". */
export function reporterGoesOn(sentence: Sentence, at: number): boolean {
  const { form } = tokenAt(sentence, at);
  // A full stop inside a sentence: the text has no capitals to part its sentences by.
  if (form === ';' || (form === '.' && at < lastWord(sentence))) return true;
  if (form !== ',' && !isJoin(sentence, at)) return false;
  return (
    opensParticiple(sentence, at) ||
    opensSpeaker(sentence, at) ||
    opensVerb(sentence, at) ||
    (form === ',' && closesTelling(sentence, at + 1))
  );
}

const isWhen = form(words('before after while when'));

/** ", BEFORE ADDING that": a participle of saying. */
function opensParticiple(sentence: Sentence, at: number): boolean {
  const verb = sentence.tokens[at + 2]?.form ?? '';
  const { saying } = sentence.lexicon;
  return isWhen(sentence, at + 1) && /ing$/.test(verb) && saying.verbs.get(saying.verbOf(verb))?.quote === true;
}

const isPassedOver = tag('CCONJ', 'ADV', 'AUX');
const isAccording = form(words('according'));
const isPast = all(tag('VERB'), tag('VBD', 'VBZ', 'VBN'), isTelling);
const isParticiple = all(tag('VERB'), tag('VBG'), isTelling);

/** "And ADDED", ", ADDING", ", ACCORDING to": a verb that has the subject of the first. */
function opensVerb(sentence: Sentence, at: number): boolean {
  let verb = at + 1;
  while (isPassedOver(sentence, verb)) verb++;
  if (isAccording(sentence, verb)) return true;
  return (isJoin(sentence, at) || isJoin(sentence, at + 1) ? isPast : isParticiple)(sentence, verb);
}

const joins = form(words('and but though although while yet'));
const isInSubject = tag('PRON', 'PROPN', 'NOUN', 'DET', 'ADJ');
/** How many words whoever speaks has at most: "and a senior official added". */
const LONGEST = 4;
const isFiniteVerb = all(tag('VERB'), tag('VBD', 'VBZ', 'VBP', 'VBN'), isTelling);

/** ", and HE URGED", ", though SHE NOTED": a clause of saying with a subject of its own. */
function opensSpeaker(sentence: Sentence, at: number): boolean {
  const from = isComma(sentence, at) && joins(sentence, at + 1) ? at + 2 : at + 1;
  if (from === at + 1 && !isJoin(sentence, at)) return false;
  let verb = from;
  while (verb < from + LONGEST && isInSubject(sentence, verb)) verb++;
  if (verb === from) return false;
  return isFiniteVerb(sentence, tag('ADV', 'AUX')(sentence, verb) ? verb + 1 : verb);
}

/** How many words behind the comma the verb stands at most: ", a senior official of the ministry said." */
const REACH = 7;
/** How many words behind the verb its sentence ends at most. */
const REST = 4;
const isTold = all(tag('VBD', 'VBZ', 'VBP'), isOfQuoting);

/** ", OFFICIALS SAID." at the sentence's end: somebody else's saying, which holds all that stands before. */
function closesTelling(sentence: Sentence, from: number): boolean {
  const { tokens } = sentence;
  for (let at = from; at < tokens.length && at < from + REACH; at++) {
    if (tokenAt(sentence, at).upos === 'PUNCT') return false;
    if (tokenAt(sentence, at).upos !== 'VERB') continue;
    if (at === from || !isTold(sentence, at)) return false;
    return at === tokens.length - 1 || tokens.slice(at + 1, at + 1 + REST).some(({ form }) => /^[.!?]$/.test(form));
  }
  return false;
}
