import { type Changed, differenceOf, freshWordsOf, isGone } from '../../record/difference.ts';
import type { BriefLine, Citation, SituationDiff } from '../../record/happening.ts';
import { escaped, leading, markOf, origins, source } from './brief.ts';
import { type Output, plain, wrap } from './terminal.ts';

/** The latest of the fresh words, else the line's own leading ones. */
function wordsOf(pair: Changed): Citation | undefined {
  const fresh = freshWordsOf(pair);
  return leading(fresh.length > 0 ? { ...pair.after, told: fresh } : pair.after);
}

/** Status first, then words, then who tells it. */
const weight = ({ before, after }: Changed): number =>
  before.status !== after.status ? 0 : before.text !== after.text ? 1 : before.origins !== after.origins ? 2 : 3;

const sorted = (change: SituationDiff): Changed[] =>
  change.changed
    .filter((pair) => differenceOf(pair) !== null)
    .sort((a, b) => weight(a) - weight(b) || (a.after.id < b.after.id ? -1 : 1));

const gone = (change: SituationDiff): SituationDiff['removed'] => change.removed.filter(isGone);

/** How many lines came, changed and went. */
export function changesCounted(change: SituationDiff): string {
  const behind = change.removed.length - gone(change).length;
  const said = `${change.added.length} lines new, ${sorted(change).length} changed, ${gone(change).length} gone`;
  return behind === 0 ? said : `${said}; ${behind} older ones still so, behind later news`;
}

const counted = (change: SituationDiff): string => {
  const reports = change.to.reports - change.from.reports;
  return `${reports} more ${reports === 1 ? 'report' : 'reports'}: ${changesCounted(change)}`;
};

/** What stands above the changes of a stretch of time: from when, and until when. */
const sinceThen = (change: SituationDiff): [string, string] => [
  `Changes since ${change.from.known ?? 'the beginning'}`,
  `as known ${change.to.known ?? 'now'} · ${counted(change)}`,
];

/** Prints what changed for people: each line with what it was, its words and its origins. `all`: also what only gave way to later news. */
export function showChanges(change: SituationDiff, out: Output, all: boolean, head = sinceThen(change)): void {
  out.line(out.style('bold', head[0]));
  out.line(out.style('dim', head[1]));
  const section = (title: string, lines: (() => void)[]): void => {
    if (lines.length === 0) return;
    out.line();
    out.line(out.style('bold', `${title} (${lines.length})`));
    for (const line of lines) line();
  };
  section(
    'Changed',
    sorted(change).map((pair) => () => showLine(out, '~', pair.after, differenceOf(pair), wordsOf(pair))),
  );
  section(
    'New',
    // The line of a statement, and of what may be misread, is its words already.
    change.added.map(
      (line) => () =>
        showLine(out, '+', line, noteOf(line), line.kind === 'statement' || !line.sure ? undefined : leading(line)),
    ),
  );
  section(
    'No longer in the brief',
    (all ? change.removed : gone(change)).map((line) => () => showLine(out, '-', line, line.now, leading(line))),
  );
}

/** What the words of a line that may be misread were read as. */
const noteOf = ({ sure, reason }: BriefLine): string | null => (sure ? null : reason);

function showLine(out: Output, mark: string, line: BriefLine, note: string | null, told: Citation | undefined): void {
  out.line(
    `${out.style(mark === '+' ? 'green' : mark === '-' ? 'red' : 'yellow', mark)} ${out.style('cyan', markOf(line).padEnd(10))} ${plain(line.text)} ${out.style('dim', `${line.id} · ${origins(line)}`)}`,
  );
  const indent = '             ';
  if (note !== null) out.line(wrap(plain(note), out.columns, indent));
  if (told !== undefined)
    out.line(out.style('dim', wrap(plain(`${source(told)}: “${told.words}”`), out.columns, indent)));
}

/** What changed as Markdown (CommonMark), words from reports escaped. */
export function markdownChanges(change: SituationDiff, all: boolean): string {
  const item = (line: BriefLine, note: string | null, told: Citation | undefined): string =>
    [
      `- **${markOf(line)}** ${escaped(line.text)} (${origins(line)}, \`${line.id}\`)`,
      ...(note === null ? [] : [`  ${escaped(note)}`]),
      ...(told === undefined ? [] : [`  ${escaped(source(told))}: “${escaped(told.words)}”`]),
    ].join('\\\n');
  const section = (title: string, items: string[]): string[] =>
    items.length === 0 ? [] : [`## ${title}`, items.join('\n')];
  return `${[
    `# Changes since ${change.from.known ?? 'the beginning'}`,
    `As known ${change.to.known ?? 'now'}; ${counted(change)}.`,
    ...section(
      'Changed',
      sorted(change).map((pair) => item(pair.after, differenceOf(pair), wordsOf(pair))),
    ),
    ...section(
      'New',
      change.added.map((line) => item(line, noteOf(line), line.sure ? leading(line) : undefined)),
    ),
    ...section(
      'No longer in the brief',
      (all ? change.removed : gone(change)).map((line) => item(line, line.now, leading(line))),
    ),
  ].join('\n\n')}\n`;
}
