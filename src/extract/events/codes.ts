import type { Sentence } from '../../language/document.ts';
import type { EventEntry } from '../../language/lexicon/event-entry.ts';
import type { WordSet } from '../../language/lexicon.ts';
import { childrenOf, relation, tokenAt } from '../../language/tree.ts';
import type { Codes } from '../../record/codes.ts';
import type { Factuality } from '../factuality/factuality.ts';

const hostile = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'PROTEST']);
const helpful = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT']);

const uncoded: Codes = { plover: null, cameo: null, acled: null };
const rejection: Codes = { plover: 'REJECT', cameo: '120', acled: null };
const promise: Codes = { plover: 'AGREE', cameo: '030', acled: null };
const threat: Codes = { plover: 'THREATEN', cameo: '130', acled: null };

/**
 * The codes of an event. By the code books a helpful act that is only intended is an intent to cooperate (AGREE, 03), a
 * hostile one a threat (THREATEN, 13), and a refused one a rejection (REJECT, 12).
 */
export function codesOf(sentence: Sentence, token: number, entry: EventEntry | null, put: Factuality): Codes {
  const { codes } = entry ?? { codes: uncoded };
  const { plover } = codes;
  if (plover === null) return codes;
  const isHelpful = helpful.has(plover);
  if ((isHelpful || plover === 'AGREE' || plover === 'MOBILIZE') && isRefused(sentence, token)) return rejection;
  if (put.certainty !== 'planned' || isSought(sentence, token)) return codes;
  if (put.polarity === 'negative') return isHelpful ? rejection : codes;
  if (!isHelpful && !hostile.has(plover)) return codes;
  if (put.polarity !== 'positive' || !isIntended(sentence, token)) return codes;
  return isHelpful ? promise : threat;
}

function isRefused(sentence: Sentence, token: number): boolean {
  return hangsOn(sentence, token, ['xcomp', 'obj', 'acl'], sentence.lexicon.intent.refusing);
}

/** Ordered, tried or meant as a purpose: no promise or threat of the one who acts. */
function isSought(sentence: Sentence, token: number): boolean {
  return (
    relation(tokenAt(sentence, token).deprel) === 'advcl' ||
    hangsOn(sentence, token, ['xcomp', 'ccomp', 'obj', 'obl', 'acl', 'nmod'], sentence.lexicon.intent.seeking)
  );
}

/** Whether a token hangs on one of some words by one of some relations. */
function hangsOn(sentence: Sentence, token: number, relations: readonly string[], lemmas: WordSet): boolean {
  const { head, deprel } = tokenAt(sentence, token);
  return relations.includes(relation(deprel)) && lemmas.has(tokenAt(sentence, head).lemma);
}

/** How far above a deed the word of meaning to do it may stand. */
const HIGHEST = 3;
const underIntent = new Set(['xcomp', 'ccomp', 'obj', 'acl', 'nmod', 'obl', 'advcl']);

/** Told with "will" or "would", or governed by a word of meaning to: only then is a deed to come a promise or a threat. */
function isIntended(sentence: Sentence, token: number, depth = 0): boolean {
  const { promising, intending } = sentence.lexicon.intent;
  const isPromised = childrenOf(sentence, token).some((child) => {
    const { deprel, form } = tokenAt(sentence, child);
    return deprel === 'aux' && promising.has(form.toLowerCase());
  });
  if (isPromised) return true;
  const { head, deprel } = tokenAt(sentence, token);
  if (head < 0 || depth > HIGHEST) return false;
  const name = relation(deprel);
  if (name === 'conj') return isIntended(sentence, head, depth + 1);
  if (!underIntent.has(name)) return name === 'root' || name === 'parataxis';
  return intending.has(tokenAt(sentence, head).lemma) || isIntended(sentence, head, depth + 1);
}
