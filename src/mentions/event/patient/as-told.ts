import { wordsOf } from '../../../record/plain.ts';
import type { Decision } from '../draft.ts';
import { asTold } from '../parties.ts';

/** "Its troops" as those it was done to are the troops, on the side of whose they are. */
export const theirOwn: Decision = {
  name: 'patient/as-told',
  decide({ event, patient }, context) {
    const [{ start, end } = { start: 0, end: 0 }, ...others] = event.patient;
    const [own, behind] = wordsOf(context.text, { start, end }).split(/\s/, 2);
    if (others.length > 0 || behind === undefined || own === undefined) return null;
    if (!context.language.lexicon.pronouns.possessive.has(own.toLowerCase())) return null;
    const told = patient.map((one) => (/[’'](?:s )?/.test(one.name) ? one : asTold(context, { ...one, start, end })));
    return { patient: told, reason: 'the words name what is theirs, not whose it is' };
  },
  yes: [
    ['The rebels attacked the army and killed its soldiers in Hama.', 'patient: army > soldiers'],
    ['Syrian rebels attacked Homs and killed its troops on Thursday.', 'patient: Homs > troops'],
  ],
  no: ['The rebels killed the soldiers in Hama on Thursday.', 'Rebels killed two soldiers and their driver.'],
};
