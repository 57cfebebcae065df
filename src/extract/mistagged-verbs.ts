import type { Sentence } from '../language/document.ts';
import { inflectionsOf } from '../languages/en/lexicon/inflections.ts';
import type { Arguments } from './arguments.ts';
import { tableVerbs } from './senses.ts';
import { isTime } from './time-words.ts';

const forms = inflectionsOf(tableVerbs());

/** Words whose past form is as common as an adjective or noun: never taken back. */
const never = new Set(
  'united armed mixed shot hit cut put set split united limited advanced beat aid aids rounds shots strikes attacks raids clashes protests talks visits threats demands calls reports charges claims plans bombs shells rockets fires deals killings'.split(
    ' ',
  ),
);

/** A verb that was tagged as something else ("Rebels Seize Aleppo"), with the arguments that stand around it; null for any other word. */
export function mistaggedVerb(sentence: Sentence, token: number): { lemma: string; arguments: Arguments } | null {
  const { tokens } = sentence;
  const { upos, form, deprel } = tokens[token];
  if (upos !== 'ADJ' && upos !== 'PROPN' && upos !== 'X' && upos !== 'NOUN' && upos !== 'ADV') return null;
  const word = form.toLowerCase();
  const inflected = forms.get(word);
  if (inflected === undefined || never.has(word) || inflected.kind === 'ing') return null;
  const title = isTitle(sentence);
  if (inflected.kind === 'present' && !(title && upos === 'PROPN')) return null;
  if (upos === 'NOUN' && inflected.kind !== 'past') return null;
  if (sentence.names.some(({ first, last }) => first <= token && token <= last) && !title) return null;
  const before = phraseBefore(sentence, token);
  const after = phraseAfter(sentence, token + 1);
  const next = tokens[token + 1];
  const passive =
    inflected.kind === 'past' &&
    (next === undefined ||
      next.upos === 'ADP' ||
      next.upos === 'PUNCT' ||
      next.upos === 'SCONJ' ||
      (before < 0 && after >= 0));
  if (before < 0 && !(deprel === 'amod' && after >= 0)) return null;
  const found: Arguments = {
    subject: -1,
    object: -1,
    receiver: -1,
    passive,
    obliques: obliquesAfter(sentence, token + 1),
    particle: null,
    where: -1,
  };
  if (passive) {
    found.object = before >= 0 ? before : after;
    found.subject = found.obliques.find(({ preposition }) => preposition === 'by')?.token ?? -1;
  } else {
    found.subject = before;
    found.object = after;
  }
  return { lemma: inflected.lemma, arguments: found };
}

/** The noun that ends right before a token, over adverbs and times; -1 when a determiner or adjective stands there instead. */
function phraseBefore(sentence: Sentence, token: number): number {
  for (let at = token - 1; at >= 0 && at > token - 5; at--) {
    const { upos, form } = sentence.tokens[at];
    if (upos === 'ADV' || isTime(sentence, at) || /^(?:on|last|this)$/i.test(form)) continue;
    return upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON' ? at : -1;
  }
  return -1;
}

/** The last noun of the phrase that starts at a token; -1 when none starts there. */
function phraseAfter(sentence: Sentence, from: number): number {
  const { tokens } = sentence;
  let head = -1;
  for (let at = from; at < tokens.length && at < from + 9; at++) {
    const { upos } = tokens[at];
    if (isTime(sentence, at)) break;
    if (upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON') head = at;
    else if (upos === 'NUM' && head < 0) continue;
    else if ((upos === 'DET' || upos === 'ADJ' || upos === 'ADV') && head < 0) continue;
    else if (upos === 'PUNCT' && tokens[at].form === '-') continue;
    else break;
  }
  return head;
}

function obliquesAfter(sentence: Sentence, from: number): Arguments['obliques'] {
  const { tokens } = sentence;
  const found: Arguments['obliques'] = [];
  for (let at = from; at < tokens.length && at < from + 14; at++) {
    if (tokens[at].upos === 'PUNCT' && /[,;:]/.test(tokens[at].form)) break;
    if (tokens[at].upos !== 'ADP') continue;
    const token = phraseAfter(sentence, at + 1);
    if (token >= 0) found.push({ preposition: tokens[at].form.toLowerCase(), token });
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
