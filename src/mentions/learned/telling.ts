import type { Decided, EventMention, MentionSpeaker, Participant } from '../../record/event-mention.ts';
import type { Certainty, EventObservation, Filler } from '../../record/observation.ts';
import type { Problem } from '../../record/reading.ts';
import { speakersOf } from '../attribution/speakers.ts';
import type { MentionContext } from '../context.ts';
import { decisions } from '../event/decisions.ts';
import { changed, type Draft, decideAll } from '../event/draft.ts';
import { draftOf, mentionOfDraft, namesNothing } from '../event/event.ts';
import { asState, partiesIn } from '../event/parties.ts';
import { typeOf } from '../event-type.ts';
import { type Calibration, isSure, probability, tellingSigns } from './calibrator.ts';
import type { Decision, Filling } from './decision.ts';
import { isTold, type Mode } from './labels.ts';
import { signsOf } from './signs.ts';

/** Below this probability of being told as having happened, what the rules tell is left out. */
const UNTOLD = 0.2;

/** The mention that a decision makes of an event, or why there is none. */
export function toldBy(
  context: MentionContext,
  calibration: Calibration,
  decision: Decision,
  event: EventObservation,
  byRules: EventMention | Problem | null,
): EventMention | Problem {
  const signs = signsOf(decision, context.text.length);
  const p = probability(calibration, decision.what, signs);
  const { mode, verdict } = decision;
  const told = (verdict.modes[0] ?? 0) + (verdict.modes[1] ?? 0);
  const { start, end } = event.span;
  const left = (rule: string, reason: string): Problem => ({ stage: 'mentions', rule, reason, start, end });
  if (typeOf(decision.what) === null)
    return left('learned/unlisted', `"${event.lemma}" tells of a kind (${decision.what}) that is no line of the brief`);
  if (!isTold(mode) && mode !== 'neg' && told < UNTOLD)
    return left(
      'learned/not-told-as-fact',
      `"${event.lemma}" is not told as having happened (${percent(1 - told)} sure)`,
    );
  const reason = `learnt from annotated reports: ${tellingSigns(calibration, signs)}`;
  const made = mentionOfDraft(context, draftBy(context, decision, event, reason), namesNothing);
  // Nobody is sure enough of who takes part: what the rules say stands to be read.
  if ('stage' in made) return byRules === null || 'stage' in byRules ? made : { ...byRules, p, sure: false };
  return {
    ...asPut(made, decision, reason),
    p,
    sure: isTold(mode) && !isUnreal(byRules) && isSure(calibration, decision.what, p, context.text.length),
  };
}

/** Do the rules hear it only planned, asked or feared? Then nobody is sure that it happened. */
const isUnreal = (byRules: EventMention | Problem | null): boolean =>
  byRules !== null && 'stage' in byRules && byRules.rule === 'not-told-as-fact';

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const fillerOf = ({ candidate: { start, end, entity } }: Filling): Filler => ({
  start,
  end,
  entity: entity?.id ?? null,
});

/** The rules' draft, with what was learnt in its place where the two differ. */
function draftBy(context: MentionContext, decision: Decision, event: EventObservation, reason: string): Draft {
  const speakers = speakersBy(context, decision, event);
  const draft = decideAll(draftOf(context, event, speakers), decisions, context);
  const inner = speakers.at(-1);
  const parties = (all: readonly Filling[]): Participant[] => partiesIn(context, event, all.map(fillerOf), inner);
  const agent = parties(decision.agent).map((one) => asState(context.language.lexicon, one));
  const [place] = decision.place;
  const change = {
    what: decision.what,
    agent: asBefore(draft.agent, agent),
    patient: asBefore(draft.patient, parties(decision.patient)),
    place: place === undefined ? null : context.placeOf(fillerOf(place)),
  };
  return changed(draft, change, 'learned/decision', reason);
}

/** The rules' parties, who may know more of them, where they are the same. */
const asBefore = (before: Participant[], now: Participant[]): Participant[] =>
  before.length === now.length && before.every(({ key }) => now.some((one) => one.key === key)) ? before : now;

/** Who says it: by the rules where they name the same, else whoever was decided on. */
function speakersBy(context: MentionContext, { said }: Decision, event: EventObservation): MentionSpeaker[] {
  const [speaker] = said;
  if (speaker === undefined) return [];
  const filler = fillerOf(speaker);
  const isMeant = ({ start, end, entity }: Filler): boolean =>
    (entity !== null && entity === filler.entity) || (start < filler.end && filler.start < end);
  const byRules = speakersOf(context, event);
  const inner = byRules.at(-1);
  if (inner !== undefined && isMeant(inner)) return byRules;
  for (const statement of context.statements.values()) {
    const heard = statement.speaker !== null && isMeant(statement.speaker) ? context.speaker(statement) : null;
    if (heard !== null) return [heard];
  }
  const who = context.participant(filler);
  return who === null ? [] : [{ ...who, act: 'say', nameless: !speaker.candidate.named }];
}

/** How each mode is put; what is told as fact may be somebody's claim. */
const certainties: Record<Mode, Certainty> = {
  fact: 'asserted',
  hedged: 'hedged',
  cond: 'conditional',
  plan: 'planned',
  wish: 'asked',
  pred: 'predicted',
  neg: 'asserted',
};

/** Told as decided: as fact, hedged or denied; as history where either the rules or the model hear it so. */
function asPut(made: EventMention, { mode, background: isHistory }: Decision, reason: string): EventMention {
  const certainty = made.certainty === 'claimed' && isTold(mode) ? 'claimed' : certainties[mode];
  const polarity = mode === 'neg' ? 'negative' : 'positive';
  const background = made.background || isHistory;
  const differences = (field: Decided['field'], from: string, to: string): Decided[] =>
    from === to ? [] : [{ field, from, to, rule: 'learned/decision', reason }];
  return {
    ...made,
    certainty,
    polarity,
    background,
    decided: [
      ...made.decided,
      ...differences('certainty', made.certainty, certainty),
      ...differences('polarity', made.polarity, polarity),
      ...differences('background', String(made.background), String(background)),
    ],
  };
}
