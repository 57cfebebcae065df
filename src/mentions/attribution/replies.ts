import { isIn } from '../../language/phrase.ts';
import type { EventMention, MentionSpeaker } from '../../record/event-mention.ts';
import { replyId } from '../../record/ids.ts';
import type { StatementObservation } from '../../record/observation.ts';
import { wordsOf } from '../../record/plain.ts';
import type { MentionContext } from '../context.ts';
import { together } from '../parties/sides.ts';

/** How far back it may point, in characters: about three sentences. */
const REACH = 600;
const answers: Partial<Record<StatementObservation['act'], MentionSpeaker['act']>> = {
  deny: 'deny',
  reject: 'deny',
  confirm: 'confirm',
  admit: 'admit',
};

/**
 * "State media denied it": the denial reaches the event told just before it in the report. Gives a mention for each event of the
 * nearest clause before it that somebody else tells; those who speak for that clause cannot answer themselves.
 */
export function repliesOf(context: MentionContext, mentions: readonly EventMention[]): EventMention[] {
  const { text } = context;
  return [...context.statements.values()].flatMap((statement) => {
    const act = answers[statement.act];
    if (act === undefined || statement.polarity === 'negative' || statement.certainty !== 'asserted') return [];
    if (!pointsBack(context, statement)) return [];
    const speaker = context.speaker(statement);
    if (speaker === null) return [];
    return toldBefore(context, mentions, statement, speaker).map((told, i): EventMention => {
      return {
        ...told,
        id: replyId(statement.id, i),
        observation: statement.id,
        speakers: [{ ...speaker, act }],
        certainty: 'asserted',
        happened: null,
        quantity: null,
        headline: false,
        rule: statement.rule,
        span: statement.span,
        words: wordsOf(text, statement.span),
      };
    });
  });
}

/** Does it only point back at what was just told: "denied it", "rejected the claim", "confirmed the reports"? */
function pointsBack({ text, language }: MentionContext, { content: [said, ...more] }: StatementObservation): boolean {
  if (said === undefined || more.length > 0) return false;
  const words = wordsOf(text, said)
    .trim()
    .replace(/[.,;]$/, '');
  return isIn(language.attributionPhrases.pointsBack, words);
}

/** The events of the nearest sentence before that tells any. */
function toldBefore(
  { reading }: MentionContext,
  mentions: readonly EventMention[],
  { span }: StatementObservation,
  speaker: MentionSpeaker,
): EventMention[] {
  const before = mentions.filter(
    (one) =>
      one.kind === 'event' &&
      !one.background &&
      !one.headline &&
      one.polarity === 'positive' &&
      one.span.end <= span.start &&
      span.start - one.span.start < REACH,
  );
  const last = before.reduce<EventMention | null>(
    (best, one) => (best === null || one.span.end > best.span.end ? one : best),
    null,
  );
  if (last === null) return [];
  const said = last.speakers.at(-1);
  if (said !== undefined && said.key !== '' && together(said, speaker) === true) return [];
  const sentence = reading.sentences.find(({ start, end }) => start <= last.span.start && last.span.start < end);
  if (sentence === undefined) return [];
  // What goes on beside ("after clashes overnight") is not what is answered: the clause told first is.
  const [main] = before
    .filter(({ span: { start } }) => start >= sentence.start && start < sentence.end)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  if (main === undefined) return [];
  return before.filter(
    (one) =>
      one.span.start === main.span.start &&
      one.span.end === main.span.end &&
      one.speakers.length === main.speakers.length,
  );
}
