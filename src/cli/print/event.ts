import type { Alert } from '../../record/alert.ts';
import { differenceOf, isGone } from '../../record/difference.ts';
import type { BriefLine, SituationDiff } from '../../record/happening.ts';
import type { FeedEvent } from '../../record/wire/feed.ts';
import { leading, markOf, source } from './brief.ts';
import { type Output, plain, wrap } from './terminal.ts';

/** Lines that one change shows at most. */
const SHOWN = 12;
const INDENT = '  ';

/** Prints an event of the feed for people, under the moment that it belongs to. */
export function showEvent(event: FeedEvent, out: Output, moment: string): void {
  if (event.type === 'diff') showDiff(event.data, out, moment);
  else if (event.type === 'alert') showAlert(event.data, out);
  else
    out.line(
      `${out.style('bold', moment)}  ${event.data.reports} reports; ${event.data.control.length} places held or contested`,
    );
}

function showDiff(change: SituationDiff, out: Output, moment: string): void {
  const changed = change.changed.flatMap((pair) => {
    const difference = differenceOf(pair);
    return difference === null ? [] : [{ line: pair.after, difference }];
  });
  const gone = change.removed.filter(isGone);
  const reports = change.to.reports - change.from.reports;
  out.line();
  out.line(
    `${out.style('bold', moment)}  ${out.style('dim', `${reports} ${reports === 1 ? 'report' : 'reports'} · ${change.added.length} new, ${changed.length} changed, ${gone.length} gone`)}`,
  );
  const rows = [
    ...changed.map(({ line, difference }) => row(out, '~', line, difference)),
    // Who said what stands behind the lines, and what may be misread apart from them; the brief lists both.
    ...change.added.filter(({ kind, sure }) => kind !== 'statement' && sure).map((line) => row(out, '+', line, null)),
    ...gone.map((line) => row(out, '-', line, line.now)),
  ];
  for (const text of rows.slice(0, SHOWN)) out.line(text);
  if (rows.length > SHOWN) out.line(out.style('dim', `${INDENT}and ${rows.length - SHOWN} more`));
}

const colours = { '+': 'green', '~': 'yellow', '-': 'red' } as const;

const row = (out: Output, mark: keyof typeof colours, line: BriefLine, note: string | null): string =>
  `${INDENT}${out.style(colours[mark], mark)} ${out.style('cyan', markOf(line).padEnd(10))} ${plain(line.text)}${note === null ? '' : `  ${out.style('dim', plain(note))}`}`;

function showAlert({ rule, reason, line, origins: roots }: Alert, out: Output): void {
  out.line(
    `${INDENT}${out.style('bold', `! ${rule.replaceAll('-', ' ')}`)}  ${plain(line.text)} (${line.status}); ${plain(reason)}`,
  );
  const told = leading(line);
  if (told !== undefined)
    out.line(out.style('dim', wrap(plain(`${source(told)}: “${told.words}”`), out.columns, '      ')));
  if (roots.length > 0)
    out.line(
      out.style('dim', wrap(plain(`origins: ${roots.map(({ root }) => root).join(', ')}`), out.columns, '      ')),
    );
}
