import { typeOf } from '../../event-type.ts';
import type { Decision } from '../draft.ts';
import { asState, isTown, partiesIn } from '../parties.ts';

/** Only states act, and capitals that stand for them. */
export const townIsWhere: Decision = {
  name: 'agent/town-is-where',
  decide({ event, speakers }, context) {
    const type = typeOf(event.what);
    if (type === null || (type.gain !== 'patient' && type.hold === null)) return null;
    const acting = event.agent.filter((filler) => !isTown(context, filler));
    if (acting.length === event.agent.length) return null;
    const parties = partiesIn(context, event, acting, speakers.at(-1));
    const agent = parties.map((one) => asState(context.language.lexicon, one));
    return { agent, reason: 'a town is where it was, not who did it' };
  },
  yes: [
    ['Misrata attacked Sirte on Thursday.', 'agent: Misrata > –'],
    ['Sirte shelled Misrata on Thursday.', 'agent: Sirte > –'],
  ],
  no: ['Misrata fighters seized Sirte on Thursday.', 'Damascus attacked Hama on Thursday.'],
};
