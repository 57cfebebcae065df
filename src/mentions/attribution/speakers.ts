import type { MentionSpeaker } from '../../record/event-mention.ts';
import type { Observation, StatementObservation } from '../../record/observation.ts';
import type { MentionContext } from '../context.ts';
import { partyOf } from '../parties/participants.ts';
import { bothSides, jointSpeaker } from './co-speakers.ts';

type Statements = MentionContext['statements'];

/** Who says it inside the report, outermost first. */
export function speakersOf(
  { speaker, statements, text }: Pick<MentionContext, 'speaker' | 'statements' | 'text'>,
  observation: Observation,
): MentionSpeaker[] {
  const speakers: MentionSpeaker[] = [];
  const seen = new Set<string>();
  for (let id = observation.said; id !== null && !seen.has(id); ) {
    seen.add(id);
    const statement = statements.get(id);
    if (!statement) break;
    id = statement.said;
    // "Denied reports that …": whose reports they are nobody says; what is denied is what they tell.
    if (statement.speaker === null && isDenied(statement, statements)) continue;
    const heard = speaker(issuerOf(statement, statements, text));
    speakers.unshift(
      (heard && jointSpeaker(text, statement, heard)) ?? bothSides(text, statement) ?? somebody(statement),
    );
  }
  return speakers;
}

/** Does it stand in a denial? */
function isDenied({ said }: StatementObservation, statements: Statements): boolean {
  const outer = said === null ? undefined : statements.get(said);
  return outer !== undefined && /^(?:deny|reject)$/.test(outer.act);
}

/** "It is said that …": a speaker whom nobody names, with an empty key. */
function somebody({ cue, span, act, speaker }: StatementObservation): MentionSpeaker {
  const { start, end } = speaker ?? cue ?? span;
  const party = { kind: 'group' as const, side: null, country: null };
  const who = partyOf({ start, end, entity: null }, 'somebody', party);
  return { ...who, key: '', own: [], act, nameless: true };
}

/** "The statement said": who spoke before it in the report issued it; the speaker's own statement where nobody did. */
function issuerOf(statement: StatementObservation, statements: Statements, text: string): StatementObservation {
  const { speaker, act } = statement;
  if (
    speaker === null ||
    !/^(?:the )?(?:statement|communiqu[eé]|message|declaration)$/i.test(text.slice(speaker.start, speaker.end))
  )
    return statement;
  let before: StatementObservation | null = null;
  for (const one of statements.values())
    if (
      one !== statement &&
      one.speaker !== null &&
      one.span.start < speaker.start &&
      (before === null || one.span.start > before.span.start)
    )
      before = one;
  return before === null ? statement : { ...before, act };
}
