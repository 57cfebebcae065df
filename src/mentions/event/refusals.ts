import type { MentionSpeaker } from '../../record/event-mention.ts';
import type { EventObservation } from '../../record/observation.ts';
import type { MentionContext } from '../context.ts';

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
    refuses: ({ cue, lemma }, { text }) =>
      NOT_YET.test(text.slice(Math.max(0, cue.start - 40), cue.start))
        ? `"${lemma}" is near, and has not happened`
        : null,
  },
  {
    rule: 'told-again',
    refuses: ({ rule, span, lemma }, { text }) =>
      /^noun:/.test(rule) && AGAIN.test(text.slice(span.start, span.end))
        ? `"${lemma}" says what another event was`
        : null,
  },
  {
    rule: 'told-again',
    refuses: (event, { text }) =>
      isTopic(text, event) ? `"${event.lemma}" heads what is told, and tells nothing` : null,
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

/** "Closer to toppling", "intent on retaking", "a timetable for the withdrawal": what may come. */
const NOT_YET =
  /\b(?:(?:intent|bent|set) (?:up)?on|(?:aimed|aiming) at|(?:time ?table|deadline|date|schedule|roadmap|preparations?|calls?|conditions?|pressure|hopes?|plans?) for|(?:close|closer|near|nearer) to|(?:verge|brink|edge|cusp|risk|danger) of) (?:the |a |an |its |their |his |her |imminent |total |complete |another |being |losing |utter )*$/i;

/** "It is the largest attack since spring": says what kind of event another sentence tells. */
const AGAIN = /^(?:it|this|that) (?:is|was|has been|had been|remains|marks|marked)\b/i;

/** "Occupation of X: a bomb kills ten": a label over the news, where nobody acts. */
const isTopic = (text: string, { rule, cue, agent }: EventObservation): boolean =>
  rule === 'noun:seize' &&
  agent.length === 0 &&
  /(?:^|[.!?\n]\s*)(?:[\p{L}\p{N}–'’() -]{0,40} )?$/u.test(text.slice(Math.max(0, cue.start - 60), cue.start)) &&
  /^ of (?:\p{Lu}[\p{L}'’.-]+ ?){1,4}(?:\([^)]*\))?:\s/u.test(text.slice(cue.end, cue.end + 80));

/** "The surrounding areas", "questions surrounding his death": no siege. */
function isAround({ text, participant }: MentionContext, { cue, agent }: EventObservation): boolean {
  if (!/^surrounding$/i.test(text.slice(cue.start, cue.end))) return false;
  const noun =
    /^ (?:areas?|villages?|towns?|countryside|districts?|regions?|neighbou?rhoods?|hills?|communities|settlements|suburbs|provinces?|countries)\b/i;
  return noun.test(text.slice(cue.end, cue.end + 20)) || agent.every((who) => participant(who)?.side == null);
}

/** "Officials estimate that 500 people were killed" tells what happened, unlike "predict that 500 will be". */
const isEstimate = (act: string, { certainty, happened }: EventObservation): boolean =>
  act === 'predict' && certainty === 'asserted' && happened !== null && happened >= 2;
