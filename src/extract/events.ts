import type { Document, Sentence } from '../language/document.ts';
import { treeOf } from '../language/tree.ts';
import type { Codes } from '../record/codes.ts';
import { eventTypes } from '../record/event-types.ts';
import { covers } from '../record/plain.ts';
import type { Problem } from '../record/reading.ts';
import type { Span } from '../record/span.ts';
import { isAccident } from './accidents.ts';
import { isPlaceLike } from './arguments/kinds.ts';
import { clauseHead, clauseSpan } from './clauses/clauses.ts';
import { codesOf } from './codes.ts';
import type { DraftFiller, EventDraft, StatementDraft } from './draft.ts';
import { type Factuality, factualityOf } from './factuality/factuality.ts';
import { isRetrospective } from './factuality/retrospective.ts';
import { fillersOf } from './fillers.ts';
import type { ExtractLanguage } from './language.ts';
import { nearestAgent, nearestTarget } from './nearest.ts';
import { placesOf } from './places.ts';
import { quantityOf } from './quantity/quantities.ts';
import type { Trigger } from './triggers/trigger.ts';
import { eventTriggers } from './triggers/triggers.ts';

const uncoded: Codes = { plover: null, cameo: null, acled: null };
const unread = new Set(['promo', 'byline', 'dateline']);

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
  document.sentences.forEach((sentence, index) => {
    if (!sentence.parsed) return;
    const part = document.report.parts.find((whole) => covers(whole, sentence));
    if (part !== undefined && unread.has(part.kind)) return;
    for (const found of eventTriggers(sentence, language)) {
      try {
        for (const draft of draftsOf(document, language, index, found, said, begins))
          drafts.push({ ...draft, id: `e${drafts.length + 1}` });
      } catch (cause) {
        const { start, end } = sentence.tokens[found.token];
        problems.push({ stage: 'extract', rule: 'event', reason: `event word not read: ${String(cause)}`, start, end });
      }
    }
  });
  return drafts;
}

/** One event, or one for each place in "Aleppo, Homs and Hama". */
function draftsOf(
  document: Document,
  language: ExtractLanguage,
  index: number,
  found: Trigger,
  said: readonly StatementDraft[],
  begins: ReadonlySet<number>,
): EventDraft[] {
  const sentence = document.sentences[index];
  const { token, entry: row, roles } = found;
  const at = { sentence: index, token };
  const what = row?.what ?? 'other';
  const cue = cueOf(sentence, found);
  const put = factualityOf(document, language, at, begins);
  const statement = innermost(said, cue);
  const clause = clauseHead(sentence, token);
  const { first, last } = treeOf(sentence);
  const actor =
    row !== null && roles.agent.length === 0 && found.active ? nearestAgent(sentence, token, first[clause]) : -1;
  const agents = actor >= 0 && !roles.patient.includes(actor) ? [actor] : roles.agent;
  const near =
    row !== null && roles.patient.length === 0 ? nearestTarget(sentence, token, last[clause], row, agents) : -1;
  const clear = (filler: DraftFiller): DraftFiller => beyond(filler, cue, sentence);
  const { harm } = eventTypes[what];
  const patient = fillersOf(document, index, near >= 0 ? [near] : roles.patient, harm).map(clear);
  const goals = fillersOf(document, index, roles.place);
  const scene = fillersOf(document, index, placesOf(sentence, token, [...roles.patient, ...agents]));
  const draft: EventDraft = {
    id: '',
    kind: 'event',
    what,
    lemma: found.lemma ?? sentence.tokens[token].lemma.toLowerCase(),
    codes:
      eventTypes[what].mayBeAccident && isAccident(document, sentence, token)
        ? uncoded
        : codesOf(sentence, token, row, put),
    cue,
    span: clauseSpan(document, at),
    agent: fillersOf(document, index, agents, harm).map(clear),
    patient,
    place: [...goals, ...scene.filter((place) => !goals.some((goal) => goal.start === place.start))],
    quantity: quantityOf(document, language.bounds, index, what, found.counts),
    certainty: put.certainty,
    polarity: put.polarity,
    background:
      put.background ||
      (isTold(put) && isRetrospective(language.retrospectives, what, { document, at, said: statement })),
    happened: put.happened,
    said: statement?.id ?? null,
    rule: found.rule,
    cueAt: at,
  };
  return row === null || draft.quantity !== null ? [draft] : perPlace(sentence, draft, goals);
}

/** "Took X, Y and Z": an event for each place of a list. `goals`: where it led to. */
function perPlace(sentence: Sentence, draft: EventDraft, goals: readonly DraftFiller[]): EventDraft[] {
  const { patient } = draft;
  const isSpot = (filler: DraftFiller): boolean =>
    isPlaceLike(sentence, filler.head.token) || isListed(sentence, filler.head.token);
  const places = patient.filter(isSpot);
  const { eachPlace } = eventTypes[draft.what];
  if (eachPlace ? places.length < 2 : places.length < 2 || places.length !== patient.length) {
    // "Withdrew from the towns of X and Y": the places of a movement are its goals.
    const ends = eachPlace && patient.length === 0 ? goals.filter(isSpot) : [];
    if (ends.length < 2) return [draft];
    return ends.map((one) => ({ ...draft, place: only(one, draft.place, ends) }));
  }
  const rest = patient.filter((filler) => !isSpot(filler));
  const each = places.map((one) => ({ ...draft, patient: [one], place: only(one, draft.place, places) }));
  return rest.length === 0
    ? each
    : [
        ...each,
        {
          ...draft,
          patient: rest,
          place: draft.place.filter((place) => !places.some((one) => one.start === place.start)),
        },
      ];
}

/** "The villages of X and Y": names in such a list are places, known or not. */
function isListed(sentence: Sentence, token: number): boolean {
  const { tokens } = sentence;
  let at = token;
  for (let steps = 0; steps < 12 && tokens[at].deprel === 'conj' && tokens[at].head >= 0; steps++) at = tokens[at].head;
  const { head, deprel } = tokens[at];
  return (
    tokens[token].upos === 'PROPN' &&
    head >= 0 &&
    /^(?:nmod|appos)/.test(deprel) &&
    tokens[head].xpos === 'NNS' &&
    settled.test(tokens[head].lemma)
  );
}

const settled = /^(?:city|town|village|settlement|district|neighbou?rhood|suburb|municipality|hamlet)$/i;

/** A phrase that swallowed the event word before its head starts after it. */
function beyond(filler: DraftFiller, cue: Span, sentence: Sentence): DraftFiller {
  if (filler.start > cue.start || filler.end < cue.end) return filler;
  const next = sentence.tokens.find(({ start }) => start >= cue.end);
  return next !== undefined && next.start <= sentence.tokens[filler.head.token].start
    ? { ...filler, start: next.start }
    : filler;
}

/** The places of one of several like events: its own, and those they share. */
const only = (one: DraftFiller, all: DraftFiller[], members: DraftFiller[]): DraftFiller[] => [
  one,
  ...all.filter((place) => !members.some((member) => member.start === place.start)),
];

function cueOf(sentence: Sentence, { token, consumed }: Trigger): Span {
  const { tokens } = sentence;
  let first = token;
  let last = token;
  // Particles and modifiers next to the word belong to the cue.
  for (const other of [...consumed].sort((a, b) => Math.abs(a - token) - Math.abs(b - token))) {
    if (other === last + 1) last = other;
    else if (other === first - 1) first = other;
  }
  return { start: tokens[first].start, end: tokens[last].end };
}

/** What is still to come is no history. */
const isTold = ({ certainty }: Factuality): boolean => certainty !== 'planned' && certainty !== 'predicted';

/** The smallest statement whose content holds the cue, but not its own cue. */
function innermost(said: readonly StatementDraft[], cue: Span): StatementDraft | null {
  let best: StatementDraft | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const one of said) {
    const { content, cue: own } = one;
    if (own !== null && own.start === cue.start) continue;
    for (const span of content) {
      if (covers(span, cue) && span.end - span.start < size) {
        best = one;
        size = span.end - span.start;
      }
    }
  }
  return best;
}
