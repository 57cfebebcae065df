import { isIn } from '../../language/phrase.ts';
import type { MentionSpeaker } from '../../record/event-mention.ts';
import type { EventObservation } from '../../record/observation.ts';
import { wordsOf } from '../../record/plain.ts';
import type { MentionContext } from '../context.ts';
import { wordBehind } from '../first-word.ts';

/** Acts whose content is wished for, feared or asked, not told as fact. */
const notTold = new Set(['ask', 'demand', 'threaten', 'promise', 'predict', 'warn', 'suggest']);
const unreal = new Set(['conditional', 'planned', 'predicted', 'asked', 'unknown']);

/** Why an event never becomes a mention. */
export interface Refusal {
  rule: string;
  reason: string;
}
type Refuses = (event: EventObservation, context: MentionContext, inner: MentionSpeaker | undefined) => string | null;

/** What is denied is told all the same: by who denies it. */
const unlessDenied =
  (refuses: Refuses): Refuses =>
  (event, context, inner) =>
    inner?.act === 'deny' ? null : refuses(event, context, inner);

const refusals: readonly { rule: string; refuses: Refuses }[] = [
  {
    rule: 'not-told-as-fact',
    refuses: unlessDenied(({ certainty, lemma }) =>
      unreal.has(certainty) ? `${certainty}: "${lemma}" is not told as having happened` : null,
    ),
  },
  {
    rule: 'not-told-as-fact',
    refuses: unlessDenied((event, _, inner) =>
      inner && notTold.has(inner.act) && !isEstimate(inner.act, event)
        ? `${inner.name} does not say that "${event.lemma}" happened (${inner.act})`
        : null,
    ),
  },
  {
    rule: 'not-told-as-fact',
    refuses: unlessDenied(({ polarity, happened, lemma }) =>
      polarity === 'positive' && happened !== null && happened <= 0
        ? `the words do not imply that "${lemma}" happened`
        : null,
    ),
  },
  {
    rule: 'not-told-as-fact',
    refuses: ({ cue, lemma }, { text, language }) =>
      isIn(language.eventPhrases.notYet, text.slice(Math.max(0, cue.start - 40), cue.start))
        ? `"${lemma}" is near, and has not happened`
        : null,
  },
  {
    rule: 'told-again',
    refuses: ({ rule, span, lemma }, { text, language }) =>
      rule.startsWith('noun:') && isIn(language.eventPhrases.toldAgain, wordsOf(text, span))
        ? `"${lemma}" says what another event was`
        : null,
  },
  {
    rule: 'told-again',
    refuses: (event, context) =>
      isTopic(context, event) ? `"${event.lemma}" heads what is told, and tells nothing` : null,
  },
  {
    rule: 'no-ground',
    refuses: (event, context) =>
      event.what === 'surround' && isAround(context, event)
        ? `"${event.lemma}" tells what lies around, and not who surrounds`
        : null,
  },
];

/** Why an event of a listed type is left out before anything is decided on it; null where it is told as having happened. */
export function refusedFor(
  event: EventObservation,
  context: MentionContext,
  speakers: readonly MentionSpeaker[],
): Refusal | null {
  for (const { rule, refuses } of refusals) {
    const reason = refuses(event, context, speakers.at(-1));
    if (reason !== null) return { rule, reason };
  }
  return null;
}

/** A noun heads what is told where nobody acts and a name and a colon follow: "Occupation of X: a bomb kills ten". */
const isTopic = ({ text, language }: MentionContext, { rule, cue, agent }: EventObservation): boolean =>
  rule === 'noun:seize' &&
  agent.length === 0 &&
  isIn(language.eventPhrases.headingBefore, text.slice(Math.max(0, cue.start - 60), cue.start)) &&
  isIn(language.eventPhrases.headingBehind, text.slice(cue.end, cue.end + 80));

/** "The surrounding areas", "questions surrounding his death": no siege. */
function isAround({ text, participant, language }: MentionContext, { cue, agent }: EventObservation): boolean {
  const { holding, placeNouns } = language.lexicon;
  if (!holding.around.has(wordsOf(text, cue).toLowerCase())) return false;
  const noun = wordBehind(text.slice(cue.end, cue.end + 20));
  return placeNouns.lieAround.has(noun.toLowerCase()) || agent.every((who) => participant(who)?.side == null);
}

/** "Officials estimate that 500 people were killed" tells what happened, unlike "predict that 500 will be". */
const isEstimate = (act: string, { certainty, happened }: EventObservation): boolean =>
  act === 'predict' && certainty === 'asserted' && happened !== null && happened >= 2;
