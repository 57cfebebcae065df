import type { Decided, EventMention, MentionSpeaker, VagueCount } from '../../record/event-mention.ts';
import type { EventObservation } from '../../record/observation.ts';
import { finestOf } from '../../record/place-key.ts';
import { wordsOf } from '../../record/plain.ts';
import type { Problem } from '../../record/reading.ts';
import { vagueCounts } from '../../record/vague-counts.ts';
import { speakersOf } from '../attribution/speakers.ts';
import type { MentionContext } from '../context.ts';
import { codesOf, typeOf } from '../event-type.ts';
import { mentionOf } from '../mention.ts';
import { clipShowing } from '../notes/clips.ts';
import { personKey } from '../parties/names.ts';
import { asRead } from './as-read.ts';
import { decisions } from './decisions.ts';
import { type Draft, decideAll } from './draft.ts';
import { asState, partiesIn } from './parties.ts';
import { type Refused, refusedFor } from './refusals.ts';

/**
 * The mention of an event of a listed type, or why there is none: what is only planned, asked, feared or supposed, and what names nobody
 * who takes part.
 */
export function eventMention(context: MentionContext, event: EventObservation): EventMention | Problem | null {
  if (typeOf(event.what) === null) return null;
  const { start, end } = event.span;
  const left = ({ rule, reason }: Refused): Problem => ({ stage: 'mentions', rule, reason, start, end });
  const speakers = speakersOf(context, event);
  const refused = refusedFor(event, context, speakers);
  if (refused !== null) return left(refused);
  return mentionOfDraft(context, decideAll(draftOf(context, event, speakers), decisions, context));
}

/** The mention of a draft that is decided on, or why there is none: what names nobody who takes part. */
export function mentionOfDraft(
  context: MentionContext,
  draft: Draft,
  refuses: (draft: Draft) => Refused | null = namesNobody,
): EventMention | Problem {
  const { start, end } = draft.event.span;
  const alone = refuses(draft);
  return alone === null
    ? onFootage(context, draft, finished(context, draft))
    : { stage: 'mentions', ...alone, start, end };
}

/** An event as its own words tell it, before anything is decided; `decided` notes where these are not the words of its roles. */
export function draftOf(context: MentionContext, event: EventObservation, speakers: MentionSpeaker[]): Draft {
  const inner = speakers.at(-1);
  const made = {
    agent: partiesIn(context, event, event.agent, inner).map((one) => asState(context.language.lexicon, one)),
    patient: partiesIn(context, event, event.patient, inner),
    place: finestOf([...event.patient, ...event.place].map((filler) => context.placeOf(filler))),
  };
  return { event, what: event.what, ...made, speakers, declared: false, decided: asRead(context, event, made) };
}

/** Why nothing is told of what was learnt to be an event: who goes must be named, and of all else somebody or the place. */
export const namesNothing = ({ event, what, agent, patient, place }: Draft): Refused | null =>
  (agent.length === 0 && typeOf(what)?.needsAgent === true) ||
  (agent.length === 0 && patient.length === 0 && place === null)
    ? { rule: 'no-party', reason: `nobody is named who does or suffers "${event.lemma}", and no place` }
    : null;

/** Why nothing is told: who goes must be named, and of all else somebody. */
function namesNobody({ event, what, agent, patient, place }: Draft): Refused | null {
  if (agent.length === 0 && typeOf(what)?.needsAgent === true)
    return { rule: 'no-party', reason: `nobody is named who does "${event.lemma}"` };
  // A blast in a place, and a count of the dead there, say enough by themselves.
  const needsParty = event.quantity === null && what !== 'explode';
  return agent.length === 0 && patient.length === 0 && (needsParty || place === null)
    ? { rule: 'no-party', reason: `nobody is named who does or suffers "${event.lemma}"` }
    : null;
}

function finished(context: MentionContext, draft: Draft): EventMention {
  const { event, what, agent } = draft;
  const family = typeOf(what)?.family;
  const [doer] = agent;
  const isOnTheMove = doer?.kind === 'person' && (family === 'leave' || family === 'arrive');
  return mentionOf(context, event, {
    kind: 'event',
    what,
    lemma: event.lemma,
    codes: what === event.what ? event.codes : codesOf(what),
    place: draft.place,
    person: isOnTheMove ? personKey(context.language.lexicon, doer, context.country) : null,
    agent,
    patient: draft.patient,
    speakers: draft.speakers,
    time: event.time,
    value: null,
    vague: vagueCount(event, context.text),
    happened: event.happened,
    quantity: event.quantity,
    decided: draft.decided,
  });
}

/** What only footage carries says so; who says that the footage is old or false denies what it was passed off as. */
function onFootage(context: MentionContext, { event }: Draft, made: EventMention): EventMention {
  const clip = clipShowing(context, event.id);
  if (clip === null) return made;
  if (clip.disowned === null) return { ...made, clip: wordsOf(context.text, clip.main.span) };
  const reason = 'the footage that shows it is said to be old or false';
  const denied = (field: 'polarity' | 'certainty', to: string): Decided[] =>
    made[field] === to ? [] : [{ field, from: made[field], to, rule: 'footage/disowned', reason }];
  return {
    ...made,
    polarity: 'negative',
    certainty: 'asserted',
    speakers: speakersOf(context, clip.disowned),
    decided: [...made.decided, ...denied('polarity', 'negative'), ...denied('certainty', 'asserted')],
  };
}

/** "Dozens", "hundreds", where the words count no further; null otherwise. */
function vagueCount({ quantity }: EventObservation, text: string): VagueCount | null {
  if (quantity === null || quantity.best !== null || quantity.high !== null) return null;
  const words = wordsOf(text, quantity).replace(/\s+/g, ' ').toLowerCase();
  return vagueCounts.find((count) => count === words) ?? null;
}
