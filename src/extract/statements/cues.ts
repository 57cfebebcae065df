import type { Document, Sentence } from '../../language/document.ts';
import type { Span } from '../../record/span.ts';
import type { TokenAt } from '../draft.ts';
import { type Saying, sayingParticles, sayingVerbs } from '../en/saying.ts';

/** A verb of saying at its place in a report. */
export interface Cue {
  at: TokenAt;
  span: Span;
  lemma: string;
  saying: Saying;
  /** Where the words of the cue end: after its particle. */
  last: number;
}

const NOT_PREDICATE = /^(?:amod|compound|case|mark|fixed|flat|det|cc|nmod:poss)$/;

/** The verbs of saying of a report, in text order. */
export function findCues(document: Document): Cue[] {
  const cues: Cue[] = [];
  document.sentences.forEach((sentence, index) => {
    for (let token = 0; token < sentence.tokens.length; token++) {
      const cue = cueAt(sentence, index, token);
      if (cue !== null) cues.push(cue);
    }
  });
  return cues;
}

function cueAt(sentence: Sentence, index: number, token: number): Cue | null {
  const { upos, lemma: word, deprel, start, end, xpos } = sentence.tokens[token];
  if (upos !== 'VERB' || NOT_PREDICATE.test(deprel)) return null;
  const lemma = word.toLowerCase();
  const next = sentence.tokens[token + 1];
  if (next !== undefined && sayingParticles.has(next.form.toLowerCase())) {
    const phrasal = sayingVerbs.get(`${lemma} ${next.form.toLowerCase()}`);
    if (phrasal !== undefined) {
      return {
        at: { sentence: index, token },
        span: { start, end: next.end },
        lemma: `${lemma} ${next.form.toLowerCase()}`,
        saying: phrasal,
        last: token + 1,
      };
    }
  }
  const saying = sayingVerbs.get(lemma);
  if (saying === undefined) return null;
  // "a group called the Wolves", "the documents described below"
  if (xpos === 'VBN' && deprel === 'acl' && (saying.naming || !saying.quote)) return null;
  return { at: { sentence: index, token }, span: { start, end }, lemma, saying, last: token };
}
