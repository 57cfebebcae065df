import type { Sentence } from '../language/document.ts';
import type { EventEntry } from '../language/lexicon/event-entry.ts';
import { relation, treeOf } from '../language/tree.ts';
import type { Codes } from '../record/codes.ts';
import type { Factuality } from './factuality/factuality.ts';

const hostile = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'PROTEST']);
const helpful = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT']);

/**
 * The codes of an event. By the code books a helpful act that is only intended is an intent to cooperate (AGREE, 03), a
 * hostile one a threat (THREATEN, 13), and a refused one a rejection (REJECT, 12).
 */
export function codesOf(sentence: Sentence, token: number, row: EventEntry | null, put: Factuality): Codes {
  if (row === null) return { plover: null, cameo: null, acled: null };
  const { codes } = row;
  const { plover } = codes;
  if (plover === null) return codes;
  if (isRefused(sentence, token) && (helpful.has(plover) || plover === 'AGREE' || plover === 'MOBILIZE'))
    return { plover: 'REJECT', cameo: '120', acled: null };
  if (put.certainty === 'planned' && put.polarity === 'negative' && helpful.has(plover) && !isSought(sentence, token))
    return { plover: 'REJECT', cameo: '120', acled: null };
  if (put.certainty === 'planned' && put.polarity === 'positive' && !isSought(sentence, token)) {
    if (!isIntended(sentence, token)) return codes;
    if (helpful.has(plover)) return { plover: 'AGREE', cameo: '030', acled: null };
    if (hostile.has(plover)) return { plover: 'THREATEN', cameo: '130', acled: null };
  }
  return codes;
}

const refusing = /^(?:refuse|decline|reject|fail|refusal|unwilling|rule)$/;
const seeking = /^(?:order|demand|urge|call|ask|request|tell|send|try|attempt|seek|allow|want)$/;

function isRefused(sentence: Sentence, token: number): boolean {
  const { head, deprel } = sentence.tokens[token];
  return head >= 0 && /^(?:xcomp|obj|acl)$/.test(relation(deprel)) && refusing.test(sentence.tokens[head].lemma);
}

const intending =
  /^(?:agree|promise|pledge|vow|offer|threaten|plan|intend|decide|announce|say|declare|prepare|swear|propose|consider|commit|undertake|warn|ready|willing|prepared|set|committed|determined|due|poised|want|continue|begin|resume|start|launch|make|carry|hold|give|provide|send|impose|plan|offer|promise|pledge|threat|decision|intention|proposal|commitment|vow|willingness|readiness)$/;

/** Told with "will" or "would", or governed by a word of meaning to: only then is a deed to come a promise or a threat. */
function isIntended(sentence: Sentence, token: number, depth = 0): boolean {
  const { tokens } = sentence;
  if (
    treeOf(sentence).children[token].some(
      (child) => tokens[child].deprel === 'aux' && /^(?:will|would|shall|'ll|’ll|'d|wo)$/i.test(tokens[child].form),
    )
  )
    return true;
  const { head, deprel } = tokens[token];
  if (head < 0 || depth > 3) return false;
  const name = relation(deprel);
  if (name === 'conj') return isIntended(sentence, head, depth + 1);
  if (!/^(?:xcomp|ccomp|obj|acl|nmod|obl|advcl)$/.test(name)) return name === 'root' || name === 'parataxis';
  return intending.test(tokens[head].lemma) || isIntended(sentence, head, depth + 1);
}

/** Ordered, tried or meant as a purpose: no promise or threat of the one who acts. */
function isSought(sentence: Sentence, token: number): boolean {
  const { head, deprel } = sentence.tokens[token];
  const name = relation(deprel);
  return (
    name === 'advcl' ||
    (head >= 0 && /^(?:xcomp|ccomp|obj|obl|acl|nmod)$/.test(name) && seeking.test(sentence.tokens[head].lemma))
  );
}
