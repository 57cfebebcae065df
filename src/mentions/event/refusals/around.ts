import type { EventObservation } from '../../../record/observation.ts';
import { wordsOf } from '../../../record/plain.ts';
import type { MentionContext } from '../../context.ts';
import { wordBehind } from '../../first-word.ts';
import type { Refusal } from './refusal.ts';

/** What lies around something is no siege. */
export const around: Refusal = {
  name: 'refusals/around',
  rule: 'no-ground',
  refuses: (event, context) =>
    event.what === 'surround' && liesAround(context, event)
      ? `"${event.lemma}" tells what lies around, and not who surrounds`
      : null,
  yes: [
    ['Questions surrounding his death in Hama remain.', '"surround" tells what lies around, and not who surrounds'],
    ['Rebels seized the areas surrounding Hama.', '"surround" tells what lies around, and not who surrounds'],
  ],
  no: ['Rebels surrounded Hama on Thursday.', 'Rebels surrounding Hama shelled the town.'],
};

function liesAround({ text, participant, language }: MentionContext, { cue, agent }: EventObservation): boolean {
  const { holding, placeNouns } = language.lexicon;
  if (!holding.around.has(wordsOf(text, cue).toLowerCase())) return false;
  const noun = wordBehind(text.slice(cue.end, cue.end + 20));
  return placeNouns.lieAround.has(noun.toLowerCase()) || agent.every((who) => participant(who)?.side == null);
}
