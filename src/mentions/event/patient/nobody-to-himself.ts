import { isDoneToOthers } from '../../event-type.ts';
import type { Decision } from '../draft.ts';

/** Who does harm does not suffer it: "murdered by rebels" may be read as done to them. */
export const nobodyToHimself: Decision = {
  name: 'patient/nobody-to-himself',
  decide({ what, agent, patient }) {
    if (!isDoneToOthers(what)) return null;
    return {
      patient: patient.filter(({ key }) => !agent.some((doer) => doer.key === key)),
      reason: 'nobody does this to himself',
    };
  },
  yes: [
    ['Rebels killed rebels in Hama on Thursday.', 'patient: rebels > –'],
    ['Gunmen attacked gunmen in Homs on Thursday.', 'patient: gunmen > –'],
  ],
  no: ['Rebels killed soldiers in Hama on Thursday.', 'Rebels fled Hama on Thursday.'],
};
