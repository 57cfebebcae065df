import type { Modal, ModalityWords } from '../../../language/lexicon/modality.ts';
import { words } from '../../../language/lexicon.ts';

const will: Modal = { value: 1.2, certainty: 'predicted' };
const would: Modal = { value: 0, certainty: 'conditional' };
const can: Modal = { value: 0.3, certainty: 'unknown' };
const should: Modal = { value: -0.3, certainty: 'unknown' };
/** "Could have left": it did not. */
const missed = { value: -0.5, certainty: 'hedged' } as const;

export const modality: ModalityWords = {
  // "wo" and "ca" are what is left of "won't" and "can't".
  modals: new Map<string, Modal>([
    ['will', will],
    ["'ll", will],
    ['’ll', will],
    ['wo', will],
    ['shall', { value: 1, certainty: 'planned' }],
    ['would', would],
    ["'d", { ...would, isOtherwise: true }],
    ['may', { value: 0.3, certainty: 'hedged' }],
    ['might', { value: 0.3, certainty: 'hedged' }],
    ['could', { value: 0, certainty: 'hedged' }],
    ['can', can],
    ['ca', can],
    ['must', { value: 0, certainty: 'unknown' }],
    ['should', should],
    ['ought', should],
    ['need', { value: 0, certainty: 'unknown', isOtherwise: true }],
  ]),
  perfectModals: new Map([
    ['would', missed],
    ['could', missed],
    ['should', missed],
    ['might', missed],
    ['must', { value: 1.5, certainty: 'hedged' }],
    ['will', { value: null, certainty: null }],
  ]),
  reportedFuture: words('would'),
  perfect: words('have'),
  unwilled: words(
    'be fall die collapse rise increase lose suffer become remain face need see know feel like want have',
  ),
  hedges: words(`
    reportedly apparently possibly perhaps probably likely seemingly presumably maybe supposedly ostensibly potentially arguably
    evidently apparent possible probable suspected reported presumed potential unconfirmed believed`),
  claims: words('allegedly alleged purported purportedly so-called supposed claimed self-styled'),
  plans: words(`
    planned proposed upcoming forthcoming scheduled imminent future impending intended expected prospective pending next`),
  unreal: words(`
    attempted failed foiled thwarted averted abortive unsuccessful botched aborted cancelled canceled hypothetical would-be fake
    false`),
  nearly: words('almost nearly'),
  not: words("not n't never"),
};
