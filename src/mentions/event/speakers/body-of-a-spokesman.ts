import type { MentionSpeaker } from '../../../record/event-mention.ts';
import { wordsOf } from '../../../record/plain.ts';
import type { MentionContext } from '../../context.ts';
import type { Decision, Draft } from '../draft.ts';

/** Who says "we" as a person, of what his body does: the body says so, too. */
export const bodySpeaks: Decision = {
  name: 'speakers/body-of-a-spokesman',
  decide(draft, context) {
    const body = bodyOfSpeaker(draft, context);
    if (body === null) return null;
    return { speakers: [...draft.speakers, body], reason: 'who says "we" speaks for his body' };
  },
  yes: [
    [
      '"We have taken Hama," said Karim Haddad, a spokesman for the Sample Front.',
      'speakers: Karim Haddad > Karim Haddad, Sample Front',
    ],
    [
      '"We left Homs," said Samir Nasser, a spokesman for the Specimen Front.',
      'speakers: Samir Nasser > Samir Nasser, Specimen Front',
    ],
  ],
  no: ['The Sample Front has taken Hama, said Karim Haddad.', '"We took Hama," the army said.'],
};

function bodyOfSpeaker(
  { event, agent: [body, ...others], speakers }: Draft,
  { text, language }: MentionContext,
): MentionSpeaker | null {
  const { pronouns } = language.lexicon;
  const inner = speakers.at(-1);
  const ours = event.agent.some((filler) => pronouns.formOf(wordsOf(text, filler))?.person === 1);
  if (!ours || inner?.kind !== 'person' || body === undefined || others.length > 0 || body.kind === 'person')
    return null;
  return { ...body, act: inner.act, nameless: false };
}
