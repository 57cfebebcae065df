import type { Document, Sentence } from '../../language/document.ts';
import type { Saying } from '../../language/lexicon/saying.ts';
import type { Span } from '../../record/span.ts';
import type { TokenAt } from '../draft.ts';

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
  if (upos !== 'VERB' && !besideQuotation(sentence, token) && !mistagged(sentence, token)) return null;
  if (
    upos === 'VERB' &&
    NOT_PREDICATE.test(deprel) &&
    /^VB[NG]?$/.test(xpos) &&
    !besideQuotation(sentence, token) &&
    !mistagged(sentence, token)
  )
    return null;
  const lemma = upos === 'VERB' ? word.toLowerCase() : sentence.lexicon.saying.verbOf(sentence.tokens[token].form);
  const next = sentence.tokens[token + 1];
  if (next !== undefined && sentence.lexicon.saying.particles.has(next.form.toLowerCase())) {
    const phrasal = sentence.lexicon.saying.verbs.get(`${lemma} ${next.form.toLowerCase()}`);
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
  const saying = sentence.lexicon.saying.verbs.get(lemma);
  if (saying === undefined) return null;
  // "a group called the Wolves", whichever past form it is tagged as; "the documents described below"
  if (deprel === 'acl' && (xpos === 'VBN' ? saying.naming || !saying.quote : saying.naming && xpos === 'VBD'))
    return null;
  if (saying.naming && sentence.tokens[token - 1]?.form === ',') return null;
  return { at: { sentence: index, token }, span: { start, end }, lemma, saying, last: token };
}

/** A word beside a quotation may be a verb of saying whatever its tag: `before adding: “…”`, `“…,” the notice read.` */
function besideQuotation(sentence: Sentence, token: number): boolean {
  const { form, upos } = sentence.tokens[token];
  if (upos === 'PUNCT' || upos === 'PRON' || !/(?:ing|ed|s|said|told|wrote|read)$/.test(form)) return false;
  const saying = sentence.lexicon.saying.verbs.get(sentence.lexicon.saying.verbOf(form));
  if (saying === undefined || !saying.quote) return false;
  const next = sentence.tokens[token + 1]?.form ?? '.';
  const then = sentence.tokens[token + 2]?.form;
  if ((next === ':' || next === ',') && (then === undefined || /^["“‘'«]/.test(then))) return true;
  return /^[.,]$/.test(next) && !/ing$/.test(form) && afterQuotation(sentence, token);
}

/** "Mayor Says Bridge Will Reopen": a verb in a headline whose words are capitalised. */
function inHeadline(sentence: Sentence, token: number): boolean {
  const { form } = sentence.tokens[token];
  if (
    !/^(?:Says?|Said|Vows?|Warns?|Denies|Deny|Claims?|Urges?|Admits?|Insists?|Tells?|Confirms?|Accuses?|Threatens|Condemns|Rejects)$/.test(
      form,
    )
  )
    return false;
  const words = sentence.tokens.filter((one) => /^\p{L}{4,}$/u.test(one.form));
  if (words.length < 4) return false;
  const capital = words.filter((one) => /^\p{Lu}/u.test(one.form)).length;
  return capital / words.length >= 0.75 && token > 0;
}

/**
 * A finite verb of saying that was tagged as a noun or an adjective: "have urged", "they argued", "…, the ministry argues."
 * Only forms in -s and -ed, and only where a noun or adjective can hardly stand.
 */
function mistagged(sentence: Sentence, token: number): boolean {
  const { tokens } = sentence;
  const { form, upos } = tokens[token];
  if (inHeadline(sentence, token)) return true;
  const call = /^calls?$/.test(form) && /^(?:on|for)$/i.test(tokens[token + 1]?.form ?? '');
  if (call && upos === 'NOUN' && tokens[token - 1]?.upos === 'PROPN') return true;
  if (!/^(?:NOUN|ADJ|ADV|VERB|PROPN)$/.test(upos) || !/^[a-z]+(?:ed|s|ing)$/.test(form)) return false;
  const saying = sentence.lexicon.saying.verbs.get(sentence.lexicon.saying.verbOf(form));
  if (saying === undefined || !saying.quote) return false;
  let before = token - 1;
  while (
    before >= 0 &&
    /^(?:also|now|then|later|repeatedly|once|never|not|n't|often|recently|already)$/i.test(tokens[before].form)
  )
    before--;
  const prior = tokens[before];
  if (prior === undefined) return false;
  const next = tokens[token + 1];
  if (/ing$/.test(form))
    return (
      /^(?:is|are|was|were|been)$/i.test(prior.form) &&
      /^(?:that|the|for|him|her|them|a|\p{Lu}\p{L}*)$/u.test(next?.form ?? '')
    );
  if (/ed$/.test(form) && /^(?:has|have|had)$/i.test(prior.form)) return true;
  if (/^(?:he|she|they|we|I|who)$/i.test(prior.form)) return true;
  if (prior.upos !== 'PROPN' && prior.upos !== 'NOUN') return false;
  if (/^that$/i.test(next?.form ?? '') && next.upos !== 'DET') return true;
  // "…, Ms Ruiz argues." closes a sentence.
  if (!/^[.,]$/.test(next?.form ?? '.') || upos === 'VERB') return false;
  for (let at = before; at > 0 && at > before - 6; at--) if (/^(?:,|["”’]|'')$/.test(tokens[at - 1].form)) return true;
  return false;
}

/** Whether a closing mark and a short noun phrase or pronoun stand right before. */
function afterQuotation(sentence: Sentence, token: number): boolean {
  const { tokens } = sentence;
  if (!/^(?:NOUN|PROPN|PRON|ADV)$/.test(tokens[token - 1]?.upos ?? '')) return false;
  for (let at = token - 1; at >= 0 && at > token - 7; at--) {
    if (/^(?:["”’]|'')$/.test(tokens[at].form)) return true;
    if (/^(?:VERB|AUX|ADP|PUNCT)$/.test(tokens[at].upos)) return false;
  }
  return false;
}
