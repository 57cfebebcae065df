import type { Document, Sentence } from '../../language/document.ts';
import { caseOf, relation, treeOf } from '../../language/tree.ts';

const MADE = /^(?:film|shoot|record|take|capture|make|date|originate|stem|come|post|publish|upload)$/;
const OLD =
  /^(?:old|outdated|unrelated|fake|false|bogus|doctored|staged|misleading|manipulated|fabricated|edited|altered|generated|miscaptioned|mislabelled|mislabeled|inauthentic)$/i;
const FAKED = /^(?:doctor|stage|manipulate|fabricate|edit|alter|generate|fake|miscaption|mislabel|misattribute)$/;
const year = /^(?:19|20)\d\d$/;

/**
 * Do the words say that footage is not what it is passed off as: old, false, or filmed in an earlier year though it was shared as showing
 * what is new? `passedOff`: the words of what it was shared "as showing" or "claimed to show" (tokens), null where it was not. Footage that merely is of an earlier year is not disowned.
 */
export function isDebunked(
  document: Document,
  sentence: Sentence,
  noun: number,
  passedOff: readonly [number, number] | null,
): boolean {
  const { deprel, head } = sentence.tokens[noun];
  if (head < 0 || relation(deprel) !== 'nsubj') return false;
  return (
    disowns(document, sentence, head, deprel === 'nsubj:pass', passedOff !== null) ||
    // "A video … was filmed in 2020, the desk found": the subject hung on the verb of saying.
    (passedOff !== null && disowns(document, sentence, nextPredicate(sentence, passedOff[1]), true, true))
  );
}

function disowns(document: Document, sentence: Sentence, predicate: number, passive: boolean, passedOff: boolean) {
  if (predicate < 0) return false;
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  const { form, lemma } = tokens[predicate];
  const own = children[predicate];
  if (
    own.some(
      (child) => relation(tokens[child].deprel) === 'advmod' && /^(?:not|n['’]t|never)$/i.test(tokens[child].form),
    )
  )
    return false;
  const copular = own.some((child) => tokens[child].deprel === 'cop');
  if (copular && OLD.test(form)) return true;
  if (passive && FAKED.test(lemma.toLowerCase())) return true;
  if (!passedOff) return false;
  if (copular && caseOf(sentence, predicate) === 'from') return isEarlier(document, form);
  if (!MADE.test(lemma.toLowerCase())) return false;
  return own.some(
    (child) =>
      child > predicate &&
      [child, ...children[child]].some(
        (inner) => isEarlier(document, tokens[inner].form) || /^(?:ago|earlier)$/i.test(tokens[inner].form),
      ),
  );
}

/** The verb that comes next after a token, auxiliaries aside; -1 where another noun or clause comes first. */
function nextPredicate(sentence: Sentence, after: number): number {
  const { tokens } = sentence;
  for (let at = after + 1; at < tokens.length; at++) {
    const { upos } = tokens[at];
    if (upos === 'VERB') return at;
    if (upos !== 'AUX' && upos !== 'ADV' && upos !== 'PUNCT') return -1;
  }
  return -1;
}

function isEarlier({ report }: Document, form: string): boolean {
  return year.test(form) && report.published !== null && Number(form) < Number(report.published.slice(0, 4));
}
