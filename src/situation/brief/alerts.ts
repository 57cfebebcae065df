import type { Alert } from '../../record/alert.ts';
import type { BriefLine, ControlInterval, SituationDiff } from '../../record/happening.ts';
import { DAY } from '../../record/plain.ts';
import { lastInstant } from '../../record/time.ts';
import type { AsOf, View } from '../../record/view.ts';
import { limitOf } from '../asof.ts';
import { control } from '../control/control.ts';
import { why } from './why.ts';

/** Days after which what happened is no news: old reports that come in late raise nothing. */
const NEWS_DAYS = 7;
/** Killed, from which on a desk is told at once. An editorial threshold. */
const MASS = 10;
/** A count that grew by this factor is told again. */
const GROWN = 2;

/** One line as it was and as it is; `before` is null for a new line. */
interface Change {
  before: BriefLine | null;
  after: BriefLine;
  /** The interval behind a line of control; null for other lines. */
  interval: ControlInterval | null;
  isNews: boolean;
}

export interface AlertRule {
  name: string;
  /** One sentence for docs/alerts.md. */
  text: string;
  /** The reason in words; null when the rule does not hold. */
  raises(change: Change): string | null;
}

const was = (before: BriefLine): string => `before: ${before.text} (${before.status})`;
const fell = (statuses: readonly string[], { before, after }: Change): string | null =>
  before !== null && after.kind !== 'statement' && before.status !== after.status && statuses.includes(after.status)
    ? was(before)
    : null;
const killed = (line: BriefLine | null): number =>
  line?.quantity?.of === 'killed' ? (line.quantity.best ?? line.quantity.low ?? 0) : 0;
/** A new holding, not the same one with an earlier or another mention. */
const isAnother = (before: BriefLine, interval: ControlInterval): boolean => {
  const words = new Set(interval.told.map(({ observation }) => observation));
  return before.id !== interval.id && !before.told.some(({ observation }) => words.has(observation));
};

/** The one table of alerts: the first rule that holds raises one alert a line. `npm run docs` writes docs/alerts.md from it. */
const alertRules: readonly AlertRule[] = [
  {
    name: 'retracted',
    text: 'What was told is retracted or replaced by its own reports.',
    raises: (change) => fell(['retracted'], change),
  },
  {
    name: 'mass-casualty',
    text: `${MASS} people or more are said to be killed in what happened in the last ${NEWS_DAYS} days; again each time the count has grown ${GROWN} times.`,
    raises({ before, after, isNews }) {
      const count = killed(after);
      if (!isNews || count < MASS || ['denied', 'retracted'].includes(after.status)) return null;
      if (killed(before) >= MASS && count < GROWN * killed(before)) return null;
      return killed(before) > 0 ? `${count} killed; before: ${killed(before)}` : `${count} killed`;
    },
  },
  {
    name: 'changed-hands',
    text: `A place has another holder than before, or its first on record by a taking or a leaving of the last ${NEWS_DAYS} days. What is only said in passing ("rebel-held") raises nothing.`,
    raises({ before, after, interval, isNews }) {
      if (interval === null || interval.holder === null || interval.to !== null) return null;
      if (before === null) return isNews && interval.rule !== 'control-stated' ? 'first holder on record' : null;
      return isAnother(before, interval) && before.text !== after.text ? was(before) : null;
    },
  },
  {
    name: 'contested',
    text: 'A place that somebody held is contested.',
    raises: ({ before, interval }) =>
      interval?.contested && interval.to === null && before !== null && isAnother(before, interval)
        ? was(before)
        : null,
  },
  {
    name: 'lost',
    text: 'A place was left or lost, and nobody on record took it.',
    raises: ({ before, after, interval }) =>
      interval !== null && interval.to !== null && before !== null && before.text !== after.text ? was(before) : null,
  },
  {
    name: 'disputed',
    text: 'What was told, claimed or confirmed is now disputed or denied.',
    raises: (change) => fell(['disputed', 'denied'], change),
  },
  {
    name: 'confirmed',
    text: 'What was told, claimed or disputed is now confirmed.',
    raises: (change) => fell(['confirmed'], change),
  },
];

const withdrawn = {
  name: 'withdrawn',
  text: 'A line that stood in the brief has nothing on record behind it any more.',
};

/** What of a change a desk should hear of at once, with the words and the origins: one alert a line at most, in the order of the diff. */
export function alertsOf(view: View, change: SituationDiff, asOf: AsOf): Alert[] {
  const now = limitOf(asOf.known) ?? (change.to.last === null ? 0 : lastInstant(change.to.last));
  // What is not sure raises nothing; accepted, it is as good as new.
  const pairs = [...change.changed, ...change.added.map((after) => ({ before: null, after }))]
    .filter(({ after }) => after.sure)
    .map(({ before, after }) => ({ before: before?.sure ? before : null, after }));
  const raised = pairs.flatMap(({ before, after }): Alert[] => {
    const to = after.time?.to ?? after.time?.from ?? null;
    const isNews = to !== null && now - lastInstant(to) <= NEWS_DAYS * DAY;
    const interval = intervalOf(view, after, asOf);
    for (const { name, raises } of alertRules) {
      const reason = raises({ before, after, interval, isNews });
      if (reason === null) continue;
      return [{ rule: name, reason, line: after, before, origins: why(view, after.id, asOf)?.origins ?? [] }];
    }
    return [];
  });
  const gone = change.removed.filter(
    ({ id, kind, sure }) => sure && kind !== 'gap' && kind !== 'control' && view.item(id, limitOf(asOf.known)) === null,
  );
  return [
    ...raised,
    ...gone.map(({ now: _now, ...line }) => ({
      rule: withdrawn.name,
      reason: was(line),
      line,
      before: line,
      origins: [],
    })),
  ];
}

function intervalOf(view: View, line: BriefLine, asOf: AsOf): ControlInterval | null {
  if (line.kind !== 'control' || line.place === null) return null;
  return control(view, asOf, { place: line.place.name, history: true }).find(({ id }) => id === line.id) ?? null;
}

/** The table of docs/alerts.md, as Markdown. */
export const alertTable = (): string =>
  [
    '| alert | when |',
    '|---|---|',
    ...[...alertRules, withdrawn].map(({ name, text }) => `| \`${name}\` | ${text} |`),
  ].join('\n');
