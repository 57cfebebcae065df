import type { Introduction, QuoteConstruction, QuoteIn } from '../../../../../extract/speech/language.ts';
import { tokensBetween } from '../../../../../extract/speech/token-index.ts';
import type { TokenSpan } from '../../../../../extract/speech/token-span.ts';
import type { Sentence, Token } from '../../../../../language/document.ts';
import { words } from '../../../../../language/lexicon.ts';
import { all, form, not, tag } from '../../../../../language/pattern.ts';
import { tokenAt } from '../../../../../language/tree.ts';
import { subjectOf } from '../speakers/subject.ts';

/** The sentence of a colon before a quotation, and the words before it in its clause. */
interface BeforeColon {
  index: number;
  sentence: Sentence;
  /** From the first word to the colon. */
  clause: TokenSpan;
  /** The verb of the clause; -1 where it has none. */
  verb: number;
}

/** What stands before the colon that a quotation follows; null where no colon does. */
function beforeColon({ document, tokens, lead, introduced }: QuoteIn): BeforeColon | null {
  const last = tokensBetween(tokens, introduced.start, lead.end).at(-1);
  const sentence = last === undefined ? undefined : document.sentences[last.at.sentence];
  if (lead.kind !== 'colon' || last === undefined || sentence === undefined) return null;
  const { sentence: index, token: colon } = last.at;
  const isInClause = ({ start, form }: Token): boolean => start >= introduced.start && !/^[.!?;]$/.test(form);
  const from = 1 + sentence.tokens.findLastIndex((token, at) => at < colon && !isInClause(token));
  const verb = sentence.tokens.findIndex(
    ({ upos, deprel }, at) =>
      at >= from && at < colon && (upos === 'VERB' || upos === 'AUX') && !deprel.startsWith('acl'),
  );
  return { index, sentence, clause: [from, colon], verb };
}

const told = ({ index, sentence, clause }: BeforeColon, speaker: number, rule: string): Introduction => {
  const { start, end } = tokenAt(sentence, clause[1]);
  return {
    cue: null,
    cueWords: { start, end },
    speaker: speaker < 0 ? null : { sentence: index, token: speaker },
    rule,
  };
};

/** How many words a label has at most: "The mayor of Lima, Ana Ruiz:". */
const LONGEST = 10;

/** The name or noun that ends a label; -1 for none. */
function nameIn(sentence: Sentence, [from, colon]: TokenSpan): number {
  for (let at = colon - 1; at >= from; at--) {
    const { upos, deprel, head } = tokenAt(sentence, at);
    if (upos === 'PROPN' || upos === 'NOUN') return deprel === 'flat' && head >= from && head < at ? head : at;
  }
  return -1;
}

/** `The mayor: “…”`. */
export const label: QuoteConstruction = {
  name: 'speech/quote/label',
  find(one) {
    const before = beforeColon(one);
    if (before === null || before.verb >= 0 || before.clause[1] - before.clause[0] > LONGEST) return null;
    const name = nameIn(before.sentence, before.clause);
    return name < 0 ? null : told(before, name, 'quote-label');
  },
  yes: [
    ['The mayor: “We hold the bridge.”', 'mayor'],
    ['Ana Ruiz: “We hold the bridge.”', 'Ana'],
  ],
  no: ['The mayor was blunt: “We hold the bridge.”', '“We hold the bridge.” The mayor left.'],
};

const isPerson = all(tag('PROPN', 'PRON'), not(form(words('it there this that what'))));

/** Who is spoken of in the clause before the colon; -1 for nobody. */
function spokenOf({ sentence, clause, verb }: BeforeColon): number {
  if (verb < 0) return -1;
  const { deprel, head } = tokenAt(sentence, verb);
  const predicate = deprel === 'cop' || deprel === 'aux' ? head : verb;
  const subject = predicate >= 0 ? subjectOf(sentence, predicate) : -1;
  return subject >= 0 && subject < clause[1] && isPerson(sentence, subject) ? subject : -1;
}

/** `She was blunt: “…”`, `The sign on the door of the office: “…”`. */
export const colon: QuoteConstruction = {
  name: 'speech/quote/colon',
  find(one) {
    const before = beforeColon(one);
    return before === null ? null : told(before, spokenOf(before), 'quote-colon');
  },
  yes: [
    ['She was blunt: “We hold the bridge.”', 'She'],
    ['There was a note on the door: “We hold the bridge.”', 'nobody'],
  ],
  no: ['The mayor: “We hold the bridge.”', 'She said: “We hold the bridge.”'],
};
