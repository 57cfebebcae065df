import { firstInstant, lastInstant } from '../../record/time.ts';
import {
  brief as briefOf,
  changes,
  control as controlOf,
  happenings as happeningsOf,
  independent,
} from '../../situation/situation.ts';
import { exitCodes, UsageError } from '../failure.ts';
import { markdownBrief, markOf, originWords, showBrief } from '../print/brief.ts';
import { markdownChanges, showChanges } from '../print/changes.ts';
import { sayReaders } from '../print/say-readers.ts';
import { plain, terminal } from '../print/terminal.ts';
import { timeWords } from '../print/time-words.ts';
import { instantOption } from '../reading/ingest.ts';
import { openAudited, withStore } from '../situation-file.ts';

export interface AsOfOptions {
  situation: string;
  at?: string;
  known?: string;
  /** The audit view: only what the log held by then. */
  recorded?: string;
  json?: boolean;
}

export const asOf = (options: AsOfOptions) => ({
  at: instantOption('--at', options.at),
  known: instantOption('--known', options.known),
});

/** The situation that a command asks of. */
export const opened = (options: AsOfOptions) =>
  openAudited(options.situation, instantOption('--recorded', options.recorded));

/** `sitrep brief`: what is known, claimed, disputed and unknown; with `--since`, what changed. */
export function brief(options: AsOfOptions & { markdown?: boolean; all?: boolean; since?: string }): number {
  const moment = asOf(options);
  const since = instantOption('--since', options.since);
  const recorded = instantOption('--recorded', options.recorded);
  if (since !== null && moment.known !== null && firstInstant(since) > lastInstant(moment.known))
    throw new UsageError(`--since ${options.since} is later than --known ${options.known}: give an earlier one.`);
  return withStore(opened(options), (store) => {
    if (options.recorded === undefined) sayReaders(store);
    if (since !== null) {
      const change = changes(store, since, moment);
      if (options.json) process.stdout.write(`${JSON.stringify(change)}\n`);
      else if (options.markdown) process.stdout.write(markdownChanges(change, options.all === true));
      else showChanges(change, terminal(), options.all === true);
      return exitCodes.ok;
    }
    const seen = briefOf(store, moment, { all: options.all });
    if (options.json) process.stdout.write(`${JSON.stringify(seen)}\n`);
    else if (options.markdown) process.stdout.write(markdownBrief(seen, recorded));
    else showBrief(seen, terminal(), options.all ? 0 : 12, recorded);
    return exitCodes.ok;
  });
}

const at = (place: string | undefined): string => (place === undefined ? '' : ` in ${plain(place)}`);

/** `sitrep happenings`: events as told by all reports. */
export function happenings(options: AsOfOptions & { place?: string }): number {
  const moment = asOf(options);
  return withStore(opened(options), (store) => {
    const found = happeningsOf(store, moment, { place: options.place });
    const out = terminal();
    if (options.json) out.line(JSON.stringify(found));
    else {
      if (found.length === 0) out.line(`Nothing on record happened${at(options.place)}.`);
      for (const one of found) {
        const { id, line, time, place, origins } = one;
        out.line(
          `${out.style('cyan', markOf(one).padEnd(10))} ${plain(line)}  ${out.style('dim', plain(`${timeWords(time)} · ${place?.name ?? 'place unknown'} · ${originWords(independent({ origins }))} · ${id}`))}`,
        );
      }
    }
    return exitCodes.ok;
  });
}

/** `sitrep control`: who holds which place; a place without a sourced holder is absent. */
export function control(options: AsOfOptions & { place?: string; geojson?: boolean }): number {
  const moment = asOf(options);
  return withStore(opened(options), (store) => {
    const held = controlOf(store, moment, { place: options.place });
    const out = terminal();
    if (options.json) out.line(JSON.stringify(held));
    else if (options.geojson) {
      const features = held.map(({ place, ...properties }) => ({
        type: 'Feature',
        geometry:
          place.lat === null || place.lon === null ? null : { type: 'Point', coordinates: [place.lon, place.lat] },
        properties: { place: place.name, country: place.country, ...properties },
      }));
      out.line(JSON.stringify({ type: 'FeatureCollection', features }));
    } else {
      if (held.length === 0)
        out.line(`Nothing on record says who holds ${plain(options.place ?? 'any place')}: unknown.`);
      for (const { place, holder, extent, status, from, to, beganBy = false, reason } of held) {
        const who = holder === null ? 'contested' : `${holder.name}${extent === 'full' ? '' : ` (${extent})`}`;
        out.line(
          `${out.style('cyan', status.padEnd(10))} ${plain(place.name)}: ${plain(who)}  ${out.style('dim', plain(`${beganBy ? 'by ' : ''}${from ?? '?'} to ${to ?? 'now'} · ${reason}`))}`,
        );
      }
    }
    return exitCodes.ok;
  });
}
