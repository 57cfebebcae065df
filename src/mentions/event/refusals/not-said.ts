import type { EventObservation } from '../../../record/observation.ts';
import { type Refusal, unlessDenied } from './refusal.ts';

/** Acts whose content is wished for, feared or asked, not told as fact. */
const notTold = new Set(['ask', 'demand', 'threaten', 'promise', 'predict', 'warn', 'suggest']);

/** Who only wishes, fears or asks for it does not say that it happened. */
export const notSaid: Refusal = {
  name: 'refusals/not-said',
  rule: 'not-told-as-fact',
  refuses: unlessDenied((event, _, inner) =>
    inner !== undefined && notTold.has(inner.act) && !isEstimate(inner.act, event)
      ? `${inner.name} does not say that "${event.lemma}" happened (${inner.act})`
      : null,
  ),
  yes: [
    ['The army warned that rebels had attacked Hama.', 'army does not say that "attack" happened (warn)'],
    ['Officials suggested that rebels had seized Hama.', 'Officials does not say that "seize" happened (suggest)'],
  ],
  no: ['Officials estimate that 500 people were killed in Hama.', 'The army said that rebels had attacked Hama.'],
};

/** "Officials estimate that 500 people were killed" tells what happened, unlike "predict that 500 will be". */
const isEstimate = (act: string, { certainty, happened }: EventObservation): boolean =>
  act === 'predict' && certainty === 'asserted' && happened !== null && happened >= 2;
