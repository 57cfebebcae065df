import type { Sentence, Upos } from '../../language/document.ts';
import type { Inflected } from '../../language/lexicon/event-words.ts';
import { tokenAt } from '../../language/tree.ts';
import type { Arguments } from '../arguments/clause.ts';
import { nameAt } from '../arguments/phrases.ts';
import { isTime } from '../arguments/time-words.ts';

const mayBeVerb = new Set<Upos>(['ADJ', 'PROPN', 'X', 'NOUN', 'ADV']);

/** A verb that was tagged as something else ("Rebels Seize Aleppo"), with the arguments that stand around it; null for any other word. */
export function mistaggedVerb(sentence: Sentence, token: number): { lemma: string; arguments: Arguments } | null {
  const { upos, form, deprel } = tokenAt(sentence, token);
  const { forms, neverVerbs } = sentence.lexicon.eventWords;
  const word = form.toLowerCase();
  const inflected = mayBeVerb.has(upos) && !neverVerbs.has(word) ? forms.get(word) : undefined;
  if (inflected === undefined || !isVerbHere(sentence, token, inflected)) return null;
  const before = phraseBefore(sentence, token);
  const after = phraseAfter(sentence, token + 1);
  if (before < 0 && !(deprel === 'amod' && after >= 0)) return null;
  const passive = inflected.kind === 'past' && (isPhraseEnd(sentence, token + 1) || (before < 0 && after >= 0));
  const obliques = obliquesAfter(sentence, token + 1);
  const { agent } = sentence.lexicon.prepositions;
  const by = obliques.find(({ preposition }) => agent.has(preposition))?.token ?? -1;
  return {
    lemma: inflected.lemma,
    arguments: {
      subject: passive ? by : before,
      object: passive && before >= 0 ? before : after,
      receiver: -1,
      passive,
      obliques,
      particle: null,
      where: -1,
    },
  };
}

/** Whether the form can be a verb where it stands: a present only in a headline, a name only there too. */
function isVerbHere(sentence: Sentence, token: number, { kind }: Inflected): boolean {
  const { upos } = tokenAt(sentence, token);
  if (kind === 'ing' || (upos === 'NOUN' && kind !== 'past')) return false;
  if (kind === 'present') return upos === 'PROPN' && isTitle(sentence);
  return nameAt(sentence, token) === null || isTitle(sentence);
}

const isPhraseEnd = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at] === undefined || /^(?:ADP|PUNCT|SCONJ)$/.test(tokens[at].upos);

/** The noun that ends right before a token, over adverbs and times; -1 when a determiner or adjective stands there instead. */
function phraseBefore(sentence: Sentence, token: number): number {
  for (let at = token - 1; at >= 0 && at > token - 5; at--) {
    const { upos, form } = tokenAt(sentence, at);
    if (upos === 'ADV' || isTime(sentence, at) || sentence.lexicon.calendar.openers.has(form.toLowerCase())) continue;
    return upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON' ? at : -1;
  }
  return -1;
}

/** The last noun of the phrase that starts at a token; -1 when none starts there. */
function phraseAfter(sentence: Sentence, from: number): number {
  const { tokens } = sentence;
  let head = -1;
  for (let at = from; at < tokens.length && at < from + 9; at++) {
    const { upos, form } = tokenAt(sentence, at);
    if (isTime(sentence, at)) break;
    if (upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON') head = at;
    else if (upos === 'NUM' && head < 0) continue;
    else if ((upos === 'DET' || upos === 'ADJ' || upos === 'ADV') && head < 0) continue;
    else if (upos === 'PUNCT' && form === '-') continue;
    else break;
  }
  return head;
}

function obliquesAfter(sentence: Sentence, from: number): Arguments['obliques'] {
  const { tokens } = sentence;
  const found: Arguments['obliques'] = [];
  for (let at = from; at < tokens.length && at < from + 14; at++) {
    const { upos, form } = tokenAt(sentence, at);
    if (upos === 'PUNCT' && /[,;:]/.test(form)) break;
    if (upos !== 'ADP') continue;
    const token = phraseAfter(sentence, at + 1);
    if (token >= 0) found.push({ preposition: form.toLowerCase(), token });
  }
  return found;
}

/** Whether nearly all longer words are capitalised, as in a headline. */
function isTitle({ tokens }: Sentence): boolean {
  let long = 0;
  let capital = 0;
  for (const { form } of tokens) {
    if (form.length < 4 || !/^\p{L}/u.test(form)) continue;
    long++;
    if (/^\p{Lu}/u.test(form)) capital++;
  }
  return long > 2 && capital >= 0.7 * long;
}
