import { isIn } from '../../../language/phrase.ts';
import type { EventObservation } from '../../../record/observation.ts';
import type { MentionContext } from '../../context.ts';
import type { Refusal } from './refusal.ts';

/** How far a heading may reach before and behind its noun, in characters. */
const BEFORE = 60;
const BEHIND = 80;

/** A noun heads what is told where nobody acts and a name and a colon follow: it tells nothing itself. */
export const heading: Refusal = {
  name: 'refusals/heading',
  rule: 'told-again',
  refuses: (event, context) =>
    isHeading(context, event) ? `"${event.lemma}" heads what is told, and tells nothing` : null,
  yes: [
    ['Occupation of Hama: a bomb killed ten people.', '"occupation" heads what is told, and tells nothing'],
    ['Seizure of Homs: two soldiers were killed.', '"seizure" heads what is told, and tells nothing'],
  ],
  no: ['The occupation of Hama by the army: ten years on.', 'The seizure of Homs shocked the army.'],
};

const isHeading = ({ text, language }: MentionContext, { rule, cue, agent }: EventObservation): boolean =>
  rule === 'noun:seize' &&
  agent.length === 0 &&
  isIn(language.eventPhrases.headingBefore, text.slice(Math.max(0, cue.start - BEFORE), cue.start)) &&
  isIn(language.eventPhrases.headingBehind, text.slice(cue.end, cue.end + BEHIND));
