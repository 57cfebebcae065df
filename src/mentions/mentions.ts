import type { EventMention } from '../record/event-mention.ts';
import type { EventObservation, Observation } from '../record/observation.ts';
import { isArea } from '../record/place-key.ts';
import type { Problem } from '../record/reading.ts';
import { withAsides } from './asides.ts';
import { repliesOf } from './attribution/replies.ts';
import { type MentionContext, mentionContext } from './context.ts';
import { typeOf } from './event-type.ts';
import type { MentionLanguage } from './language.ts';
import { type Learnt, toldByModel, toldByRules } from './learned/judged.ts';
import { correctedIn } from './notes/corrections.ts';
import { footageMention, stateMention, statementMention } from './others.ts';
import type { Observed } from './report-index.ts';
import { withInheritedPlaces } from './territory/inherited.ts';

/**
 * What of a report may enter the record, and what was left out with the reason: the last stage of a reading, after which nobody looks at
 * its words again. Each observation by itself first; then what the report as a whole says of it: places told elsewhere, notes that take
 * back, denials that point back.
 */
export function mentionsOf(
  reading: Observed,
  language: MentionLanguage,
  learnt: Learnt | null = null,
): { eventMentions: EventMention[]; problems: Problem[] } {
  const context = mentionContext(reading, language);
  const problems: Problem[] = [];
  const kept = (one: EventMention | Problem | null): EventMention[] => {
    if (one === null) return [];
    if (!('stage' in one)) return [one];
    problems.push(one);
    return [];
  };
  const events = learnt === null ? toldByRules(context) : toldByModel(context, learnt);
  const alone = reading.observations.flatMap((observation) =>
    observation.kind === 'event'
      ? (events.get(observation.id) ?? []).flatMap(kept)
      : kept(mentionIn(context, observation)),
  );
  const whole = withInheritedPlaces(context, alone).flatMap((one) => kept(halfTold(one) ?? one));
  const { mentions, problems: ofNotes } = correctedIn(context, whole);
  const told = mentions.filter(({ corrects }) => corrects === null);
  const all = [...mentions, ...repliesOf(context, told)];
  return { eventMentions: all.map((one) => withAsides(language.lexicon, one)), problems: [...problems, ...ofNotes] };
}

function mentionIn(
  context: MentionContext,
  observation: Exclude<Observation, EventObservation>,
): EventMention | Problem | null {
  switch (observation.kind) {
    case 'statement':
      return statementMention(context, observation);
    case 'state':
      return stateMention(context, observation);
    case 'footage':
      return footageMention(context, observation);
  }
}

/** Why an event does not say enough for a line: to whom or where, and for ground which? Asked after it may have taken its place from the report. */
function halfTold({ kind, what, lemma, place: [at], patient, span, p }: EventMention): Problem | null {
  // What was learnt to be an event is told with what is known of it.
  if (kind !== 'event' || p !== null) return null;
  const left = (rule: string, reason: string): Problem => ({ stage: 'mentions', rule, reason, ...span });
  const { hold, alone } = typeOf(what)!;
  if (patient.length === 0 && at === undefined && !alone)
    return left('half-told', `"${lemma}" names neither a place nor anyone it was done to`);
  // Who comes near comes near to ground: "rumours surround the president" tells of none.
  const noGround = at === undefined || isArea(at.place);
  return hold === 'near' && noGround && patient.every((one) => one.kind === 'person')
    ? left('no-ground', `"${lemma}" names no ground that is held`)
    : null;
}
