import type { ComplementConstruction } from '../../../../../extract/speech/language.ts';
import type { Sentence } from '../../../../../language/document.ts';
import { words } from '../../../../../language/lexicon.ts';
import { tag } from '../../../../../language/pattern.ts';
import { tokenAt } from '../../../../../language/tree.ts';
import { isPassive } from '../voice.ts';
import { thatBehind } from './that-behind.ts';
import { whole } from './whole.ts';

const subjects = words('I he she they we it there');
const isFiniteVerb = tag('VBD', 'VBZ', 'VBP', 'MD');
const cannotOpen = tag('ADP', 'PUNCT', 'VERB', 'AUX', 'CCONJ', 'PART', 'SCONJ');

/** How many words behind the verb the clause's own verb may stand, and its subject behind a phrase. */
const REACH = 14;
const SUBJECT = 9;
/** The shortest run of words that is a clause behind "say" though no verb is seen in it. */
const SHORTEST = 3;

/** "Said after the talks HE would go": the pronoun that opens the clause; -1 for none. */
function subjectBehindPhrase(sentence: Sentence, start: number): number {
  for (let at = start + 2; at < start + SUBJECT && at + 1 < sentence.tokens.length; at++) {
    if (tokenAt(sentence, at).upos === 'PUNCT' || tokenAt(sentence, at).upos === 'VERB') return -1;
    if (subjects.has(tokenAt(sentence, at).form) && /^(?:AUX|VERB)$/.test(tokenAt(sentence, at + 1).upos)) return at;
  }
  return -1;
}

/** Whether the words from `start` on are a clause: a finite verb follows, or, behind a verb that takes nothing else, enough words do. */
function isClause(sentence: Sentence, start: number, clauseOnly: boolean): boolean {
  const { tokens } = sentence;
  for (let at = start; at < tokens.length && at < start + REACH; at++) {
    if (tokenAt(sentence, at).upos === 'PUNCT' && !/^["“‘'-]$/.test(tokenAt(sentence, at).form))
      return clauseOnly && at >= start + SHORTEST;
    if (isFiniteVerb(sentence, at)) return at > start;
  }
  return clauseOnly && start + SHORTEST < tokens.length;
}

/** The first word of a clause that follows the verb, where the parse shows no complement; -1 when none does. */
function clauseBehind(sentence: Sentence, from: number, clauseOnly: boolean): number {
  const { tokens } = sentence;
  const start = tokens[from]?.form === ':' ? from + 1 : from;
  const that = thatBehind(sentence, start);
  if (that >= 0) return that;
  const subject = clauseOnly && tokens[start]?.upos === 'ADP' ? subjectBehindPhrase(sentence, start) : -1;
  if (subject >= 0) return subject;
  if (start >= tokens.length || cannotOpen(sentence, start)) return -1;
  return isClause(sentence, start, clauseOnly) ? start : -1;
}

/** "Said on its website that …", "said after the talks he would go", where the parse shows no complement. */
export const clauseBehindVerb: ComplementConstruction = {
  name: 'speech/complement/clause-behind',
  read(one) {
    const { sentence, cue } = one;
    if (!cue.saying.clause || isPassive(sentence, cue.at.token)) return null;
    const from = clauseBehind(sentence, cue.last + 1, cue.saying.clauseOnly);
    return from < 0 ? null : whole(one, { from, to: from, clause: true });
  },
  yes: [
    ['The ministry said on its website that the road was shut.', 'that the road was shut'],
    ['The mayor said after the talks he would go.', 'he would go'],
  ],
  no: ['The mayor said in May.', 'The mayor spoke.'],
};
