import { firstInstant, lastInstant } from '../../record/time.ts';
import { harm as harmOf } from '../../situation/situation.ts';
import { exitCodes, UsageError } from '../failure.ts';
import { plain, terminal } from '../print/terminal.ts';
import { instantOption } from '../reading/ingest.ts';
import { openForReading, withStore } from '../situation-file.ts';
import { type AsOfOptions, asOf } from './brief.ts';

/** `sitrep harm`: totals of harm to people, each with the happenings that it sums. */
export function harm(options: AsOfOptions & { place?: string; from?: string; to?: string }): number {
  const moment = asOf(options);
  const query = {
    place: options.place,
    from: instantOption('--from', options.from),
    to: instantOption('--to', options.to),
  };
  if (query.from !== null && query.to !== null && lastInstant(query.to) < firstInstant(query.from))
    throw new UsageError(`--from ${options.from} is not before --to ${options.to}.`);
  return withStore(openForReading(options.situation), (store) => {
    const found = harmOf(store, moment, query);
    const out = terminal();
    if (options.json) {
      out.line(JSON.stringify(found));
      return exitCodes.ok;
    }
    if (found.totals.length === 0)
      out.line('Nothing on record counts anybody harmed. Unknown is not none: sitrep happenings lists what is told.');
    for (const { of, whom, low, best, high, open, happenings } of found.totals) {
      const more = open ? ' or more' : '';
      const range =
        low === high ? `${figure(best)}${more}` : `${figure(best)} (${figure(low)} to ${figure(high)}${more})`;
      const who = whom === 'all' ? out.style('bold', of) : `  ${whom === 'unknown' ? 'others and unknown' : whom}`;
      out.line(
        `${who.padEnd(24)} ${range}  ${out.style('dim', `${happenings.length} ${happenings.length === 1 ? 'happening' : 'happenings'}`)}`,
      );
    }
    for (const entry of found.happenings) {
      const said = [entry.low, entry.best, entry.high].filter((one) => one !== null);
      const by = [...new Set(said.map(({ value, by }) => `${figure(value)} (${by})`))].join('; ');
      const some = entry.including.map(({ value, who }) => ` · ${figure(value)} ${who} among them`).join('');
      const part = entry.part_of === null ? '' : ` · ${entry.reason}`;
      out.line(
        `${out.style('cyan', entry.status.padEnd(10))} ${plain(entry.line)}  ${out.style('dim', plain(`${entry.of}: ${by}${some}${part} · ${entry.id}`))}`,
      );
    }
    for (const { line, reason, id } of found.left_out)
      out.line(out.style('dim', plain(`left out  ${line}: ${reason} · ${id}`)));
    return exitCodes.ok;
  });
}

const figure = (value: number): string => value.toLocaleString('en-US');
