import { isIn } from '../../../language/phrase.ts';
import type { Decision } from '../draft.ts';
import { partyOfSpeaker } from '../parties.ts';

/** How far before a deed it may be said who takes responsibility for it, in characters. */
const BEFORE = 80;

/** Who takes responsibility for a deed claims that he did it. */
export const takesResponsibility: Decision = {
  name: 'agent/takes-responsibility',
  decide(draft, { text, language }) {
    const { event, speakers } = draft;
    const inner = speakers.at(-1);
    const before = text.slice(Math.max(0, event.cue.start - BEFORE), event.cue.start);
    if (inner?.act === 'deny' || !isIn(language.eventPhrases.takesResponsibility, before)) return null;
    const named = inner === undefined || inner.key === '' ? undefined : partyOfSpeaker(inner);
    const taker = draft.agent[0] ?? named;
    if (taker === undefined) return null;
    return {
      agent: [taker],
      speakers: [
        ...(inner?.key === taker.key ? speakers.slice(0, -1) : speakers),
        { ...taker, act: 'claim', nameless: false },
      ],
      reason: 'who takes responsibility for a deed claims that he did it',
    };
  },
  yes: [
    ['The Sample Front claimed responsibility for the bombing in Hama.', 'agent: – > Sample Front'],
    ['The Specimen Front claimed full responsibility for the attack in Homs.', 'agent: – > Specimen Front'],
  ],
  no: [
    'Nobody has claimed responsibility for the bombing in Hama on Thursday.',
    'The Sample Front condemned the bombing in Hama on Thursday.',
  ],
};
