import { isIn } from '../language/phrase.ts';
import type { EventMention, MentionPlace, Participant } from '../record/event-mention.ts';
import type { FootageObservation, StatementObservation, StateObservation } from '../record/observation.ts';
import { finestOf, isArea } from '../record/place-key.ts';
import { wordsOf } from '../record/plain.ts';
import type { Span } from '../record/span.ts';
import { besideSpeaker, bothSides } from './attribution/co-speakers.ts';
import { speakersOf } from './attribution/speakers.ts';
import type { MentionContext } from './context.ts';
import { partyOfSpeaker } from './event/parties.ts';
import { typeOf } from './event-type.ts';
import { mentionOf, type Told } from './mention.ts';
import { tellsContent } from './notes/clips.ts';
import { personKey } from './parties/names.ts';

/* Statements, states and footage as mentions; null for what never becomes a line (kinship, offices, nested quotes). */

const none = {
  lemma: '',
  codes: null,
  happened: null,
  quantity: null,
  value: null,
  person: null,
  place: null,
  time: null,
  patient: [],
  decided: [],
} satisfies Partial<Told>;

export function statementMention(context: MentionContext, statement: StatementObservation): EventMention | null {
  if (statement.said !== null || statement.speaker === null || statement.certainty === 'conditional') return null;
  const { text, language } = context;
  const speaker = context.speaker(statement) ?? bothSides(context, statement);
  if (speaker === null) return null;
  const content = statement.content.map((span) => wordsOf(text, span)).join(' … ');
  if (content.trim().split(/\s+/).length < 3) return null;
  // "Spoke of hundreds", "vowed to fight": such content is no clause without its own verb.
  const { cue } = statement;
  const bound = isIn(language.eventPhrases.boundContent, content.trim());
  if (bound && (cue === null || !/^\p{Ll}+$/u.test(wordsOf(text, cue)) || statement.addressee !== null)) return null;
  const { joined } = language.lexicon.conjunctions;
  const who = partyOfSpeaker(speaker);
  const second = besideSpeaker(context, statement);
  return mentionOf(context, statement, {
    ...none,
    kind: 'statement',
    what: statement.act,
    lemma: bound && cue !== null ? wordsOf(text, cue) : '',
    agent: [second === null ? who : { ...who, name: joined(who.name, second.name), kind: 'group' }],
    speakers: [],
    value: statement.form,
    content,
  });
}

export function stateMention(context: MentionContext, state: StateObservation): EventMention | null {
  const speakers = speakersOf(context, state);
  const subject = context.participant(state.subject);
  if (subject === null) return null;
  const told: Told = { ...none, kind: 'state', what: state.what, agent: [subject], speakers, time: state.time };
  if (state.what === 'control') return controlMention(context, state, told, subject);
  if (state.what !== 'whereabouts' || subject.kind === 'place') return null;
  const place = state.object === null ? null : context.placeOf(state.object);
  return mentionOf(context, state, {
    ...told,
    place,
    person: personKey(context.language.lexicon, subject, context.country),
    value: state.value,
  });
}

function controlMention(
  context: MentionContext,
  state: StateObservation,
  told: Told,
  subject: Participant,
): EventMention | null {
  if (state.object === null) return null;
  const ground = context.territory(state.object);
  const place: MentionPlace | null = ground?.place ?? context.placeOf(state.object);
  if (place === null || liesAround(context, state.object)) return null;
  // "Occupies the palace in X": what is held is the palace.
  if (
    ground === null &&
    !isArea(place.place) &&
    context.language.lexicon.ground.isThing(wordsOf(context.text, state.object))
  )
    return null;
  // Towns hold nothing; "the contested town" says so much and no more. A country holds through its state.
  const holder = subject.kind === 'place' && subject.side === null ? [] : [subject];
  if (holder.length === 0 && state.value !== 'contested') return null;
  const value = ground?.extent === 'part' && state.value === 'full' ? 'part' : state.value;
  return mentionOf(context, state, { ...told, place, agent: holder, value });
}

/** "The countryside of X", "X countryside": what lies around a place is not the place. */
const liesAround = ({ text, language: { lexicon } }: MentionContext, { start, end }: Span): boolean =>
  lexicon.ground.namesSurroundings(text.slice(Math.max(0, start - 24), end + 13));

export function footageMention(context: MentionContext, footage: FootageObservation): EventMention | null {
  const clip = context.clips.find(({ main }) => main === footage);
  if (clip === undefined || !tellsContent(context, clip)) return null;
  const shown = context.events.filter(({ id }) => clip.shows.includes(id));
  const place =
    finestOf(shown.flatMap(({ patient, place: at }) => [...patient, ...at]).map((one) => context.placeOf(one))) ??
    context.spotIn(footage.span);
  // What matters to a desk is the first listed event in it ("fleeing"), not the words around it.
  const seen = shown.find(({ what }) => typeOf(what) !== null) ?? shown[0];
  const made = mentionOf(context, footage, {
    ...none,
    kind: 'footage',
    what: seen?.what ?? 'other',
    lemma: seen?.lemma ?? '',
    place,
    agent: shown.flatMap(({ agent }) => agent.flatMap((one) => context.participant(one) ?? [])),
    speakers: speakersOf(context, clip.disowned ?? footage),
    value: footage.medium,
  });
  return clip.disowned === null ? made : { ...made, polarity: 'negative' };
}
