import type { Document } from '../../language/document.ts';
import type { Span } from '../../record/span.ts';
import type { TokenAt } from '../draft.ts';
import type { Cue } from './cues.ts';
import { agentOf, isPassive, subjectBeside, subjectOf } from './subject.ts';

/** "The mayor denied it, adding: …", "She turned and said: …": the subject of the verb of saying before, else the first of the sentence. */
export function sharedSpeaker(document: Document, verb: TokenAt): TokenAt | null {
  const { sentence: index } = verb;
  const sentence = document.sentences[index];
  const { tokens } = sentence;
  const prior = speakerBefore(document, verb);
  if (prior !== null) return prior;
  for (let at = 0; at < verb.token; at++) {
    const { deprel, upos, form } = tokens[at];
    if (!/^nsubj/.test(deprel) || !/^(?:PROPN|NOUN|PRON)$/.test(upos)) continue;
    if (!/^(?:who|which|that|it|there)$/i.test(form)) return { sentence: index, token: at };
  }
  return null;
}

/** The subject of the nearest verb of saying before, in the same sentence. */
function speakerBefore(document: Document, verb: TokenAt): TokenAt | null {
  const { sentence: index } = verb;
  const sentence = document.sentences[index];
  const { tokens } = sentence;
  for (let at = verb.token - 1; at >= 0; at--) {
    const { upos, xpos, lemma } = tokens[at];
    if (upos !== 'VERB' || xpos === 'VBG' || !sentence.lexicon.saying.verbs.has(lemma.toLowerCase())) continue;
    const subject = subjectOf(sentence, at);
    if (subject >= 0 && subject < at) return { sentence: index, token: subject };
  }
  return null;
}

/** For a participle ("before adding: …"): whoever the sentence's verb of saying before it belongs to. */
export const priorSpeaker = (document: Document, { at }: Cue): TokenAt | null =>
  /ing$/i.test(document.sentences[at.sentence].tokens[at.token].form) &&
  /^(?:,|before|after|while|and)$/i.test(document.sentences[at.sentence].tokens[at.token - 1]?.form ?? '')
    ? speakerBefore(document, at)
    : null;

/** The speaker of a verb beside a quotation: by the parse where its answer stands outside the quotation, else by word order. */
export function speakerFor(document: Document, cue: Cue, within: Span): TokenAt | null {
  const sentence = document.sentences[cue.at.sentence];
  const passive = isPassive(sentence, cue.at.token);
  let subject = passive ? agentOf(sentence, cue.at.token) : subjectOf(sentence, cue.at.token);
  if (subject >= 0) {
    const { start, upos } = sentence.tokens[subject];
    const outside = start >= within.start && start < within.end;
    if (outside && upos !== 'PUNCT' && upos !== 'VERB') return { sentence: cue.at.sentence, token: subject };
    const conjoined =
      sentence.tokens[cue.at.token].deprel === 'conj' || sentence.tokens[cue.at.token].deprel === 'advcl';
    if (!outside && conjoined && upos !== 'VERB') return { sentence: cue.at.sentence, token: subject };
  }
  subject = subjectBeside(document, cue.at, within);
  return subject < 0 ? null : { sentence: cue.at.sentence, token: subject };
}
