import type { Document, Sentence } from '../../language/document.ts';
import { lemmaAt, tokenAt, treeOf } from '../../language/tree.ts';
import type { Codes } from '../../record/codes.ts';
import { eventTypes } from '../../record/event-types.ts';
import { covers } from '../../record/plain.ts';
import type { Problem } from '../../record/reading.ts';
import type { Span } from '../../record/span.ts';
import { fillersOf } from '../arguments/fillers.ts';
import { nearestAgent, nearestTarget } from '../arguments/nearest.ts';
import { sceneOf } from '../arguments/scene.ts';
import { clauseHead, clauseSpan } from '../clauses/clauses.ts';
import type { EventDraft, StatementDraft } from '../draft.ts';
import { type Factuality, factualityOf } from '../factuality/factuality.ts';
import { isRetrospective } from '../factuality/retrospective.ts';
import type { ExtractLanguage } from '../language.ts';
import { quantityOf } from '../quantity/quantities.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { eventTriggers } from '../triggers/triggers.ts';
import { isAccident } from './accidents.ts';
import { codesOf } from './codes.ts';
import { cueOf, startBehind } from './cue.ts';
import { forEachPlace, without } from './each-place.ts';

const uncoded: Codes = { plover: null, cameo: null, acled: null };
const unread = new Set(['promo', 'byline', 'dateline']);

/** What the events of a report are read from. */
interface Source {
  document: Document;
  language: ExtractLanguage;
  said: readonly StatementDraft[];
  /** Where what is said without quotation marks begins. */
  begins: ReadonlySet<number>;
}

/** Every eventive predicate of a report: verbs, event nouns, and the dead and wounded. */
export function events(
  document: Document,
  language: ExtractLanguage,
  said: readonly StatementDraft[],
  problems: Problem[],
): EventDraft[] {
  const drafts: EventDraft[] = [];
  const begins = new Set(
    said.flatMap(({ content, form }) => (form === 'direct' ? [] : content.map(({ start }) => start))),
  );
  const source: Source = { document, language, said, begins };
  for (const [index, sentence] of document.sentences.entries()) {
    if (!sentence.parsed) continue;
    const part = document.report.parts.find((whole) => covers(whole, sentence));
    if (part !== undefined && unread.has(part.kind)) continue;
    for (const trigger of eventTriggers(sentence, language)) {
      try {
        for (const draft of draftsOf(source, sentence, index, trigger))
          drafts.push({ ...draft, id: `e${drafts.length + 1}` });
      } catch (cause) {
        const { start, end } = tokenAt(sentence, trigger.token);
        problems.push({ stage: 'extract', rule: 'event', reason: `event word not read: ${String(cause)}`, start, end });
      }
    }
  }
  return drafts;
}

/** One event, or one for each place in "Aleppo, Homs and Hama". */
function draftsOf(source: Source, sentence: Sentence, index: number, trigger: Trigger): EventDraft[] {
  const { document, language, said, begins } = source;
  const { token, entry } = trigger;
  const at = { sentence: index, token };
  const what = entry?.what ?? 'other';
  const type = eventTypes[what];
  const cue = cueOf(sentence, trigger);
  const put = factualityOf(document, language, at, begins);
  const statement = innermost(said, cue);
  const { agent, patient, goal, scene } = participants(sentence, trigger);
  const fillers = (heads: readonly number[]) =>
    fillersOf(document, index, heads, type.harm).map((filler) => startBehind(cue, filler, sentence));
  const goals = fillersOf(document, index, goal);
  const draft: EventDraft = {
    id: '',
    kind: 'event',
    what,
    lemma: trigger.lemma ?? lemmaAt(sentence, token),
    codes: type.mayBeAccident && isAccident(document, sentence, token) ? uncoded : codesOf(sentence, token, entry, put),
    cue,
    span: clauseSpan(document, at),
    agent: fillers(agent),
    patient: fillers(patient),
    place: [...goals, ...without(fillersOf(document, index, scene), goals)],
    quantity: quantityOf(document, language.bounds, index, what, trigger.counts),
    certainty: put.certainty,
    polarity: put.polarity,
    background:
      put.background ||
      (isTold(put) && isRetrospective(language.retrospectives, what, { document, at, said: statement })),
    happened: put.happened,
    said: statement?.id ?? null,
    rule: trigger.rule,
    cueAt: at,
  };
  return entry === null || draft.quantity !== null ? [draft] : forEachPlace(sentence, draft, goals);
}

/** Head tokens of who acts, who is acted on, where it leads, and where it happens. */
interface Participants {
  agent: readonly number[];
  patient: readonly number[];
  goal: readonly number[];
  scene: readonly number[];
}

/** Whom the parse gives, and who stands nearest where it gives nobody to an event that the record has a plain verb for. */
function participants(sentence: Sentence, { token, entry, roles, active }: Trigger): Participants {
  const { first, last } = treeOf(sentence);
  const clause = clauseHead(sentence, token);
  const mayAct = entry !== null && roles.agent.length === 0 && active === true;
  const actor = mayAct ? nearestAgent(sentence, token, first[clause] ?? clause) : -1;
  const agent = actor >= 0 && !roles.patient.includes(actor) ? [actor] : roles.agent;
  const target =
    entry !== null && roles.patient.length === 0
      ? nearestTarget(sentence, token, last[clause] ?? clause, entry, agent)
      : -1;
  return {
    agent,
    patient: target >= 0 ? [target] : roles.patient,
    goal: roles.place,
    scene: sceneOf(sentence, token, [...roles.patient, ...agent]),
  };
}

/** What is still to come is no history. */
const isTold = ({ certainty }: Factuality): boolean => certainty !== 'planned' && certainty !== 'predicted';

/** The smallest statement whose content holds the cue, but not its own cue. */
function innermost(said: readonly StatementDraft[], cue: Span): StatementDraft | null {
  let best: StatementDraft | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const one of said) {
    if (one.cue !== null && one.cue.start === cue.start) continue;
    for (const span of one.content) {
      if (!covers(span, cue) || span.end - span.start >= size) continue;
      best = one;
      size = span.end - span.start;
    }
  }
  return best;
}
