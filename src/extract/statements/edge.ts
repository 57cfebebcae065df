import type { Sentence } from '../../language/document.ts';
import type { Cue } from './cues.ts';
import { lastWord, type Part } from './stretch.ts';

/**
 * Where what is said ends: at the end of its subtree, widened to the words up to the sentence's end that the parse hung
 * elsewhere, but never over a coordinated clause of the reporter's own ("…, and added that").
 */
export function rightEdge(sentence: Sentence, cue: Cue, { from, to, clause }: Part): number {
  const limit = lastWord(sentence);
  let end = Math.min(to, limit);
  // "people accused of theft have been freed": a participle says no more than its own words.
  const participle = /^acl$/.test(sentence.tokens[cue.at.token].deprel) && sentence.tokens[cue.at.token].xpos === 'VBN';
  if (participle) return end;
  for (let at = Math.max(from, cue.last + 1); at <= limit; at++) {
    if (ownClause(sentence, at) || mainClause(sentence, cue, at)) {
      end = at - 1;
      break;
    }
    if (at > end) {
      if (!clause && (andDid(sentence, at) || newClause(sentence, at))) break;
      end = at;
    }
  }
  while (
    end > from &&
    (sentence.tokens[end].upos === 'PUNCT' || sentence.tokens[end].upos === 'CCONJ') &&
    !/^["”’')\]]|''$/.test(sentence.tokens[end].form)
  )
    end--;
  return end;
}

/** Whether the reporter takes up again: "and added", ", adding that", "; …", ", according to". */
function ownClause(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const { form, upos } = tokens[at];
  // A full stop inside a sentence: the text has no capitals to part its sentences by.
  if (form === ';' || (form === '.' && at < lastWord(sentence))) return true;
  if (form !== ',' && upos !== 'CCONJ') return false;
  let next = at + 1;
  if (/^(?:before|after|while|when)$/i.test(tokens[next]?.form ?? '')) {
    const verb = tokens[next + 1]?.form ?? '';
    if (/ing$/.test(verb) && sentence.lexicon.saying.verbs.get(sentence.lexicon.saying.verbOf(verb))?.quote === true)
      return true;
  }
  while (
    next < tokens.length &&
    (tokens[next].upos === 'CCONJ' || tokens[next].upos === 'ADV' || tokens[next].upos === 'AUX')
  )
    next++;
  const then = tokens[next];
  if (then === undefined) return false;
  if (takesUpAgain(sentence, at)) return true;
  if (form === ',' && closingCue(sentence, at + 1)) return true;
  if (/^according$/i.test(then.form)) return true;
  const saying = sentence.lexicon.saying.verbs.get(then.lemma.toLowerCase());
  if (then.upos !== 'VERB' || saying === undefined || !saying.quote || saying.act === 'think') return false;
  return upos === 'CCONJ' || tokens[at + 1].upos === 'CCONJ' ? /^VB[DZN]$/.test(then.xpos) : then.xpos === 'VBG';
}

/** The comma after which the main clause goes on: "When he asked for help, they …", "the firm, which said it was lost, is …". */
function mainClause({ tokens }: Sentence, { at: { token } }: Cue, at: number): boolean {
  if (tokens[at].form !== ',') return false;
  const { deprel, head } = tokens[token];
  if (deprel.startsWith('advcl')) return head > at && head > token;
  if (!deprel.startsWith('acl')) return false;
  const next = tokens[at + 1];
  return next !== undefined && /^(?:VERB|AUX)$/.test(next.upos) && /^(?:VBD|VBZ|VBP|MD)$/.test(next.xpos);
}

/** "… and withdrew": a second verb of the reporter's own, after a noun phrase. */
function andDid({ tokens }: Sentence, at: number): boolean {
  if (tokens[at].upos !== 'CCONJ') return false;
  for (let next = at + 1; next < at + 3 && next < tokens.length; next++) {
    if (/^(?:VBD|VBZ)$/.test(tokens[next].xpos)) return true;
    if (tokens[next].upos !== 'ADV') return false;
  }
  return false;
}

/** ", but the report …", ", while others …": a clause of the reporter's own, after a noun phrase. */
function newClause({ tokens }: Sentence, at: number): boolean {
  if (tokens[at].form !== ',' || !/^(?:and|but|while|though|although|so|yet)$/i.test(tokens[at + 1]?.form ?? ''))
    return false;
  for (let next = at + 2; next < at + 12 && next < tokens.length; next++) {
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tokens[next].xpos)) return true;
    if (tokens[next].form === ',') return false;
  }
  return false;
}

/** ", and he urged", ", though she noted": a clause of saying with a subject of its own. */
function takesUpAgain(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  let next = at + 1;
  if (tokens[at].form === ',' && /^(?:and|but|though|although|while|yet)$/i.test(tokens[next]?.form ?? '')) next++;
  else if (tokens[at].upos !== 'CCONJ') return false;
  const from = next;
  while (next < tokens.length && next < from + 4 && /^(?:PRON|PROPN|NOUN|DET|ADJ)$/.test(tokens[next].upos)) next++;
  if (next === from) return false;
  if (/^(?:ADV|AUX)$/.test(tokens[next]?.upos ?? '')) next++;
  const then = tokens[next];
  if (then === undefined || then.upos !== 'VERB' || !/^VB[DZPN]$/.test(then.xpos)) return false;
  const saying = sentence.lexicon.saying.verbs.get(then.lemma.toLowerCase());
  return saying?.quote === true && saying.act !== 'think';
}

/** ", officials said." at the sentence's end: somebody else's saying, which holds all that stands before. */
function closingCue(sentence: Sentence, from: number): boolean {
  const { tokens } = sentence;
  for (let at = from; at < tokens.length && at < from + 7; at++) {
    const { upos, lemma, xpos } = tokens[at];
    if (upos === 'PUNCT') return false;
    if (upos !== 'VERB') continue;
    if (
      !/^VB[DZP]$/.test(xpos) ||
      at === from ||
      sentence.lexicon.saying.verbs.get(lemma.toLowerCase())?.quote !== true
    )
      return false;
    const rest = tokens.slice(at + 1, at + 5).findIndex((token) => /^[.!?]$/.test(token.form));
    return rest >= 0 || at === tokens.length - 1;
  }
  return false;
}
