import type { StatementObservation } from '../../record/observation.ts';
import { globalId } from '../../record/report.ts';
import { together } from '../parties/camps.ts';
import type { Teller } from '../mention.ts';
import type { Telling, Voice } from '../../corroborate/telling.ts';

/** Words that only point back at what was just told: "denied it", "rejected the claim", "confirmed the reports". */
const POINTS =
  /^(?:it|this|that|them|so|(?:the|this|that|these|those|such|any|all)(?: \p{L}+)? (?:claims?|reports?|allegations?|accusations?|charges?|account|news|rumou?rs?|assertions?|statements?|information))$/iu;
/** How far back it may point, in characters: about three sentences. */
const REACH = 600;
const DENIES = new Set(['deny', 'reject']);
const CONFIRMS = new Set(['confirm', 'admit']);

/** Marks the telling that a reply adds to a happening; its observation is the reply's statement. */
const MARK = '~';

/** The observation behind a telling: a reply stands for the statement that it is made of. */
export const observationOf = (id: string): string => id.split(MARK)[0];

/** Does the telling only answer another one of its report ("the army denied it")? */
export const isReply = (id: string): boolean => id.includes(MARK);

/**
 * "State media denied it": the denial reaches the happening told just before it in the report. Gives a telling for each event of the
 * nearest clause before it that somebody else tells; those who speak for that clause cannot answer themselves.
 */
export function repliesOf(teller: Teller, tellings: readonly Telling[]): Telling[] {
  const { text } = teller.reading.report;
  return [...teller.statements.values()].flatMap((statement) => {
    const act = DENIES.has(statement.act) ? 'deny' : CONFIRMS.has(statement.act) ? statement.act : null;
    if (act === null || statement.polarity === 'negative' || statement.certainty !== 'asserted') return [];
    if (!pointsBack(statement, text)) return [];
    const voice = teller.cast.voice(statement);
    if (voice === null) return [];
    return toldBefore(teller, tellings, statement, voice).map((told, i): Telling => {
      const { start, end } = statement.span;
      return {
        ...told,
        id: `${globalId(teller.reading.report.id, statement.id)}${MARK}${i}`,
        voices: [{ ...voice, act }],
        speakers: [voice.name],
        certainty: 'asserted',
        happened: null,
        quantity: null,
        headline: false,
        rule: statement.rule,
        start,
        end,
        said: text.slice(start, end),
      };
    });
  });
}

function pointsBack({ content }: StatementObservation, text: string): boolean {
  if (content.length !== 1) return false;
  return POINTS.test(
    text
      .slice(content[0].start, content[0].end)
      .trim()
      .replace(/[.,;]$/, ''),
  );
}

/** The events of the nearest sentence before that tells any. */
function toldBefore(
  { reading }: Teller,
  tellings: readonly Telling[],
  { span }: StatementObservation,
  voice: Voice,
): Telling[] {
  const before = tellings.filter(
    ({ kind, background, polarity, end, start, headline }) =>
      kind === 'happening' &&
      !background &&
      !headline &&
      polarity === 'positive' &&
      end <= span.start &&
      span.start - start < REACH,
  );
  const last = before.reduce<Telling | null>((best, one) => (best === null || one.end > best.end ? one : best), null);
  if (last === null) return [];
  const speaker = last.voices.at(-1);
  if (speaker !== undefined && speaker.key !== '' && together(speaker, voice) === true) return [];
  const sentence = reading.sentences.find(({ start, end }) => start <= last.start && last.start < end);
  if (sentence === undefined) return [];
  // What goes on beside ("after clashes overnight") is not what is answered: the clause told first is.
  const [main] = before
    .filter(({ start }) => start >= sentence.start && start < sentence.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return before.filter(
    ({ start, end, voices }) => start === main.start && end === main.end && voices.length === main.voices.length,
  );
}
