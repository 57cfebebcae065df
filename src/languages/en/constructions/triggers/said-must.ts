import { isActor } from '../../../../extract/arguments/kinds.ts';
import type { ImpliedEvent } from '../../../../extract/triggers/construction.ts';
import { row } from '../../../../language/lexicon/event-entry.ts';
import { words } from '../../../../language/lexicon.ts';
import { down, form, has, not, tag, that } from '../../../../language/pattern.ts';
import { tokenAt } from '../../../../language/tree.ts';
import { attitudes } from '../../lexicon/attitudes.ts';

const must = has(down('aux', form(words('must should ought'))));
const somebodyElse = has(that(down('nsubj'), isActor, not(tag('PRON'))));
const bound = down('ccomp', must, somebodyElse);

/** "Said Sudan must return the helicopter" is a demand, unless the speaker binds only itself. */
export const saidMust: ImpliedEvent = {
  name: 'triggers/said-must',
  rule: 'said-must',
  entry: row('demand', '', '', { on: 'to' }),
  holds: (sentence, verb) =>
    attitudes.of(tokenAt(sentence, verb).lemma, 'clause')?.kind === 'said' && bound(sentence, verb).length > 0,
  yes: [
    ['The minister said Sudan must return the helicopter.', 'said'],
    ['The envoy added that the rebels should leave the town.', 'added'],
  ],
  no: [
    'The minister said Sudan returned the helicopter.',
    'The minister said it must return the helicopter.',
    'The minister knew that the rebels must leave.',
  ],
};
