import type { Lexicon } from '../../language/lexicon.ts';
import { isIn } from '../../language/phrase.ts';
import type { MentionSpeaker } from '../../record/event-mention.ts';
import type { Observation, StatementObservation } from '../../record/observation.ts';
import { wordsOf } from '../../record/plain.ts';
import type { MentionContext } from '../context.ts';
import { partyOf } from '../parties/participants.ts';
import { bothSides, jointSpeaker } from './co-speakers.ts';

type Statements = MentionContext['statements'];

/** Who says it inside the report, outermost first. */
export function speakersOf(context: MentionContext, observation: Observation): MentionSpeaker[] {
  const { speaker, statements, language } = context;
  const speakers: MentionSpeaker[] = [];
  const seen = new Set<string>();
  let isDenial = false;
  for (let id = observation.said; id !== null && !seen.has(id); ) {
    seen.add(id);
    const statement = statements.get(id);
    if (!statement) break;
    id = statement.said;
    // "Rejected reports that …": whose reports they are nobody says; what they tell is denied.
    if (statement.speaker === null && isDenied(statement, statements)) {
      isDenial = true;
      continue;
    }
    const told = isDenial ? { ...statement, act: 'deny' as const } : statement;
    isDenial = false;
    const heard = speaker(issuerOf(context, told));
    speakers.unshift(
      (heard && jointSpeaker(context, told, heard)) ?? bothSides(context, told) ?? somebody(language.lexicon, told),
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
function somebody(lexicon: Lexicon, { cue, span, act, speaker }: StatementObservation): MentionSpeaker {
  const { start, end } = speaker ?? cue ?? span;
  const party = { kind: 'group' as const, side: null, country: null };
  const who = partyOf(lexicon, { start, end, entity: null }, lexicon.pronouns.somebody, party);
  return { ...who, key: '', own: [], act, nameless: true };
}

/** "The statement said": who spoke before it in the report issued it; the speaker's own statement where nobody did. */
function issuerOf(
  { statements, text, language }: MentionContext,
  statement: StatementObservation,
): StatementObservation {
  const { speaker, act } = statement;
  if (speaker === null || !isIn(language.attributionPhrases.ownWords, wordsOf(text, speaker))) return statement;
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
