import type { TollConstruction } from '../../../../extract/quantity/constructions.ts';
import type { Sentence } from '../../../../language/document.ts';
import { words } from '../../../../language/lexicon.ts';
import { caseOf, childrenOf, lemmaAt, tokenAt } from '../../../../language/tree.ts';

const death = words('death fatality fatalities');
const known = words('the its their total overall official confirmed');
const numbering = words('number count');
const theDead = words('dead death fatality fatalities killed');
/** What a sentence tells of dead by, so that "the toll" in it counts them. */
const deadly = words(`
  dead died killed killing death deaths body bodies attack attacks bombing bombings quake earthquake blast blasts shelling massacre crash
  flood floods strike strikes raid raids`);

/** "Death toll", "the toll" where the sentence tells of dead. */
function isNounOfToll(sentence: Sentence, token: number): boolean {
  const { tokens } = sentence;
  if (lemmaAt(sentence, token) !== 'toll') return false;
  const before = tokens[token - 1]?.form.toLowerCase() ?? '';
  return death.has(before) || (known.has(before) && tokens.some(({ form }) => deadly.has(form.toLowerCase())));
}

/** "Number of dead", "number of people killed". */
function isNumberOfDead(sentence: Sentence, token: number): boolean {
  if (!numbering.has(lemmaAt(sentence, token))) return false;
  return childrenOf(sentence, token).some(
    (child) =>
      caseOf(sentence, child) === 'of' &&
      (theDead.has(lemmaAt(sentence, child)) ||
        childrenOf(sentence, child).some(
          (below) => tokenAt(sentence, below).deprel.startsWith('acl') && tokenAt(sentence, below).lemma === 'kill',
        )),
  );
}

/** A way of telling a toll: where the count stands, from the noun of the toll. */
export const toll = (one: TollConstruction): TollConstruction => ({
  ...one,
  countOf: (sentence, token) =>
    isNounOfToll(sentence, token) || isNumberOfDead(sentence, token) ? one.countOf(sentence, token) : -1,
});
