import { partsOf } from '../../corroborate/events/citations.ts';
import { ruleText } from '../../corroborate/status/rule-text.ts';
import { holdingFamilies } from '../../record/event-families.ts';
import type { ControlInterval, Happening, Why, WhyTold } from '../../record/happening.ts';
import { type GlobalId, type HappeningId, type LineId, mentionNamed, ownId, parseLineId } from '../../record/ids.ts';
import { isOpenDay } from '../../record/plain.ts';
import type { AsOf, Item, View } from '../../record/view.ts';
import { limitOf } from '../asof.ts';
import { actWords, gradesOf, judgementsOn } from '../review/judgements.ts';
import { acceptCommand } from '../review/suggested-command.ts';
import { besideOf } from './beside.ts';
import { controlLine, inHundredths } from './lines.ts';
import { overtaking } from './overtaken.ts';

type Chain = Omit<Why, 'at' | 'known'>;

/** Differences between the words and how they were read that are named. */
const DIFFERENCES = 4;

/** The whole chain behind a line: rule, reason, spans, reports, log entries, origins. Null when nothing known by `known` has that id. */
export function why(view: View, id: string, asOf: AsOf): Why | null {
  const line = parseLineId(id);
  const chain =
    line?.of === 'control'
      ? whyControl(view, id, line.line, asOf)
      : line?.of === 'gap'
        ? whyGap(view, id, line)
        : whyItem(view, id, asOf);
  return chain === null ? null : { ...chain, ...asOf };
}

function whyItem(view: View, id: string, asOf: AsOf): Chain | null {
  const known = limitOf(asOf.known);
  const alone = view.item(id, known);
  if (alone === null) return null;
  const item = overtaking(besideOf(view, asOf, [alone]))(alone);
  const { happening } = item;
  const judgements = judgementsOn(view, [item], known);
  return {
    id: happening.id,
    formerly: happening.formerly,
    kind: item.kind,
    text: happening.line,
    status: happening.status,
    rule: happening.rule,
    rule_text: ruleText(happening.rule),
    reason: happening.reason,
    p: happening.p,
    sure: happening.sure,
    steps: [
      ...(happening.sure ? [] : [whyUnsure(view, happening)]),
      ...stepsOf(item, judgements),
      ...openDay(view, happening),
      { stage: 'corroborate', rule: alone.happening.rule, reason: alone.happening.reason },
      ...(item === alone ? [] : [{ stage: 'situation', rule: happening.rule, reason: happening.reason }]),
    ],
    origins: happening.origins,
    told: toldOf(view, happening),
    happenings: [],
    judgements,
    grades: gradesOf(item, judgements),
  };
}

/** Why a line stands apart, and what lets it stand with the others. */
function whyUnsure(view: View, { id, line, p, told }: Happening): Chain['steps'][number] {
  const own = ownId(mentionNamed(id));
  const mention = view.reading(told[0]?.report ?? '')?.eventMentions.find((one) => one.id === own);
  const differs = (mention?.decided ?? [])
    .slice(0, DIFFERENCES)
    .map(({ field, from, to }) => `${field} ${from ?? 'none'} → ${to ?? 'none'}`)
    .join(', ');
  const doubt =
    p === null
      ? 'of which nobody is sure'
      : `right with a probability of ${inHundredths(p)}: too little for this kind of event, or for what is not plainly told as a fact`;
  const other = differs === '' ? '' : `; other than the words alone say: ${differs}`;
  return {
    stage: 'mentions',
    rule: 'unsure',
    reason: `read as "${line}", ${doubt}${other}; nothing else in the record acts on it; read the words, and if they say so: ${acceptCommand(id)}`,
  };
}

function stepsOf({ happening, family }: Item, judgements: Chain['judgements']): Chain['steps'] {
  const reports = new Set(happening.told.map(({ report }) => report)).size;
  const where = happening.place?.name ?? 'no stated place';
  return [
    {
      stage: 'corroborate',
      rule: 'same-happening',
      reason: !happening.sure
        ? 'a mention that is not sure is taken for the same as no other'
        : `${happening.told.length} telling${happening.told.length === 1 ? '' : 's'} in ${reports} report${reports === 1 ? '' : 's'} of one kind (${family}), place (${where}) and 72 hours, with parties and words that agree`,
    },
    ...happening.origins.map(({ root, reports: from, reason }) => ({
      stage: 'corroborate',
      rule: 'origin',
      reason: `${root}: ${from.length} report${from.length === 1 ? '' : 's'}; ${reason}`,
    })),
    ...judged(judgements),
  ];
}

/** That no words give its day: what is shown is the day by which it was known. */
const openDay = ({ wording }: View, { time }: Happening): Chain['steps'] =>
  isOpenDay(time)
    ? [{ stage: 'corroborate', rule: 'open-day', reason: `${wording.byDay(time.to!)}: no words give its day` }]
    : [];

/** What persons decided, in the order of the log; what was undone counts no more. */
const judged = (judgements: Chain['judgements']): Chain['steps'] =>
  judgements
    .filter(({ undoneBy, act }) => undoneBy === null && act.do !== 'undo')
    .map(({ by, reason, act }) => ({ stage: 'judgement', rule: act.do, reason: `${by} ${actWords(act)}: ${reason}` }));

function toldOf(view: View, happening: Pick<Happening, 'told' | 'origins'>): WhyTold[] {
  const roles = partsOf(happening);
  return happening.told.map((citation) => {
    const reading = view.reading(citation.report);
    const within = ownId(citation.observation);
    const observation = reading?.observations.find(({ id }) => id === within);
    const sentence = reading?.sentences.find(({ start, end }) => start <= citation.start && citation.start < end);
    const { report, reading: read } = view.entriesOf(citation.report);
    return {
      ...citation,
      rule: observation?.rule ?? '',
      engine: reading?.engine ?? '',
      context:
        reading && sentence
          ? reading.report.text.slice(sentence.start, Math.max(sentence.end, citation.end))
          : citation.words,
      origin: happening.origins.find(({ reports }) => reports.includes(citation.report))?.root ?? null,
      role: roles(citation),
      report_entry: report,
      reading_entry: read,
    };
  });
}

function whyControl(view: View, id: string, began: HappeningId | GlobalId, asOf: AsOf): Chain | null {
  const known = limitOf(asOf.known);
  const first = view.item(began, known);
  if (first === null || first.place === null) return null;
  const items = view.items({ known, at: limitOf(asOf.at), place: first.place, families: holdingFamilies });
  const [intervals] = view.holdings({ known, at: limitOf(asOf.at), places: [first.place] });
  const interval = intervals!.find((one) => one.id === id || one.happenings.includes(began));
  if (interval === undefined) return null;
  const behind = items.filter(({ happening }) => interval.happenings.includes(happening.id));
  const line = controlLine(view.wording, interval);
  const judgements = judgementsOn(view, behind, known);
  return {
    id: interval.id,
    formerly: [],
    kind: 'control',
    text: line.text,
    status: interval.status,
    rule: interval.rule,
    rule_text: ruleText(interval.rule),
    reason: interval.reason,
    p: null,
    sure: true,
    steps: [
      ...behind.flatMap(({ happening }) => ({
        stage: 'corroborate',
        rule: happening.rule,
        reason: `${happening.line}: ${happening.status}, ${happening.reason}`,
      })),
      ...judged(judgements),
      { stage: 'situation', rule: interval.rule, reason: holdingWords(interval) },
    ],
    origins: behind.flatMap(({ happening }) => happening.origins),
    told: behind.flatMap(({ happening }) => toldOf(view, happening)),
    happenings: interval.happenings,
    judgements,
    grades: gradesOf({ happening: { ...first.happening, status: interval.status, rule: interval.rule } }, judgements),
  };
}

const holdingWords = ({ holder, contested, from, beganBy, extent, stated }: ControlInterval): string =>
  `${contested || holder === null ? 'contested' : `held by ${holder.name}`} ${beganBy === true ? 'by' : 'from'} ${from ?? 'an unknown day'}; extent ${extent}; ${stated ? 'stated' : 'implied'}`;

function whyGap(view: View, id: string, { report, at }: Extract<LineId, { of: 'gap' }>): Chain | null {
  const reading = view.reading(report);
  const gap = reading?.report.gaps.find((one) => one.at === at);
  if (!reading || !gap) return null;
  return {
    id,
    formerly: [],
    kind: 'gap',
    text: `Words are lost: “${reading.report.text.slice(Math.max(0, gap.at - 60), gap.at + 60).replace(/\s+/g, ' ')}”`,
    status: 'unknown',
    rule: 'nothing',
    rule_text: ruleText('nothing'),
    reason: gap.reason,
    p: null,
    sure: true,
    steps: [{ stage: 'read', rule: 'gap', reason: gap.reason }],
    origins: [],
    told: [],
    happenings: [],
    judgements: [],
    grades: { item: null, proposed: '6', sources: [] },
  };
}
