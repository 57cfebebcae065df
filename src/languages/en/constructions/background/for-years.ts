import { words } from '../../../../language/lexicon.ts';
import { childrenOf, tokenAt } from '../../../../language/tree.ts';
import { hasForm } from './around.ts';
import { datedBy, type OldTime } from './old-time.ts';

const years = words('year decade century');
const since = words('since');
const during = words('over during in for');
const past = words('past last previous');
const term = words('for');
/** What follows "for" is a term to come. */
const punishing = words(
  'jail sentence imprison ban suspend bar disqualify exile banish lock extend prolong elect appoint',
);

export const isForYears: OldTime = (sentence, token) => {
  const { lemma, head } = tokenAt(sentence, token);
  if (!years.has(lemma.toLowerCase())) return false;
  const has = (forms: ReadonlySet<string>): boolean => hasForm(sentence, token, forms);
  if (has(since) || (has(during) && has(past))) return true;
  return (
    has(term) &&
    head >= 0 &&
    !punishing.has(tokenAt(sentence, head).lemma) &&
    childrenOf(sentence, head).some(
      (child) => tokenAt(sentence, child).deprel === 'aux' && tokenAt(sentence, child).lemma === 'have',
    )
  );
};

/** "Over the past decade", "has ruled for 24 years". */
export const forYears = datedBy('for-years', isForYears, {
  yes: [
    ['The junta has ruled the country for 24 years.', 'ruled'],
    ['Thousands fled the valley over the past decade.', 'fled'],
  ],
  no: ['The court has jailed the general for ten years.', 'Thousands fled the valley over the past days.'],
});
