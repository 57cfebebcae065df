import type { Document, Sentence, Token } from '../../language/document.ts';
import { tokenAt } from '../../language/tree.ts';
import type { Cue } from './cue.ts';
import type { CueConstruction } from './language.ts';

/** Relations of a word that is part of another's phrase: "the said papers". */
const NOT_PREDICATE = /^(?:amod|compound|case|mark|fixed|flat|det|cc|nmod:poss)$/;

/** The verbs of saying of a report, in text order. */
export function findCues(document: Document, constructions: readonly CueConstruction[]): Cue[] {
  return document.sentences.flatMap((sentence, index) =>
    sentence.tokens.flatMap((_, token) => {
      const verb = verbAt(sentence, token, constructions);
      return (verb === null ? null : cueAt(sentence, index, token, verb)) ?? [];
    }),
  );
}

/** The verb that a word is by its tag, or whatever its tag by one of the constructions; null where it is none. */
function verbAt(sentence: Sentence, token: number, constructions: readonly CueConstruction[]): string | null {
  const word = tokenAt(sentence, token);
  const isVerb = word.upos === 'VERB';
  if (!(isVerb && isPredicate(word)) && !constructions.some((one) => one.isVerb(sentence, token))) return null;
  return isVerb ? word.lemma.toLowerCase() : sentence.lexicon.saying.verbOf(word.form);
}

const isPredicate = ({ deprel, xpos }: Token): boolean => !NOT_PREDICATE.test(deprel) || !/^VB[NG]?$/.test(xpos);

/** The verb of saying that a verb is, with its particle; null where it says nothing, or only names. */
function cueAt(sentence: Sentence, index: number, token: number, verb: string): Cue | null {
  const { start, end, deprel, xpos } = tokenAt(sentence, token);
  const at = { sentence: index, token };
  const next = tokenAt(sentence, token + 1);
  const particle = next?.form.toLowerCase() ?? '';
  const phrasal = sentence.lexicon.saying.particles.has(particle)
    ? sentence.lexicon.saying.verbs.get(`${verb} ${particle}`)
    : undefined;
  if (phrasal !== undefined)
    return { at, span: { start, end: next.end }, lemma: `${verb} ${particle}`, saying: phrasal, last: token + 1 };
  const saying = sentence.lexicon.saying.verbs.get(verb);
  if (saying === undefined) return null;
  // "A group called the Wolves", whichever past form it is tagged as; "the documents described below".
  const onlyNames = xpos === 'VBN' ? saying.naming || !saying.quote : saying.naming && xpos === 'VBD';
  if (deprel === 'acl' && onlyNames) return null;
  if (saying.naming && sentence.tokens[token - 1]?.form === ',') return null;
  return { at, span: { start, end }, lemma: verb, saying, last: token };
}
