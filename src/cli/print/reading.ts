import { shortReportId } from '../../record/ids.ts';
import type { Filler, Observation, Quantity } from '../../record/observation.ts';
import type { Reading } from '../../record/reading.ts';
import type { Span } from '../../record/span.ts';
import type { EventTime } from '../../record/time.ts';
import { type Output, plain, wrap } from './terminal.ts';
import { timeWords } from './time-words.ts';

/** Prints a reading for people: each observation with its words, who says it and how sure they are. */
export function showReading(reading: Reading, out: Output): void {
  const { report } = reading;
  const words = (span: Span) => plain(report.text.slice(span.start, span.end).replace(/\s+/g, ' '));
  const names = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const fill = (filler: Filler) => {
    const said = words(filler);
    const name = filler.entity === null ? undefined : names.get(filler.entity)?.name;
    return name === undefined || said.toLowerCase().includes(name.toLowerCase()) ? said : `${said} [${plain(name)}]`;
  };
  const list = (fillers: readonly Filler[]) => fillers.map(fill).join(', ');

  out.line(out.style('bold', plain(report.title ?? firstLine(report.text))));
  out.line(
    out.style(
      'dim',
      [report.publisher ?? 'publisher unknown', report.published ?? 'published: unknown', shortReportId(report.id)]
        .map(plain)
        .join(' · '),
    ),
  );
  const unlisted: string[] = [];
  const cues = new Set(
    reading.observations.map((found) => (found.kind === 'statement' ? found.cue?.start : undefined)),
  );
  for (const observation of reading.observations) {
    if (observation.kind === 'event' && observation.what === 'other') {
      // "said" stands above already, as the statement it makes.
      if (!cues.has(observation.cue.start)) unlisted.push(plain(observation.lemma));
      continue;
    }
    out.line();
    out.line(`${out.style('cyan', observation.id.padEnd(4))} ${headline(observation, list, fill, words)}`);
    out.line(out.style('dim', wrap(`“${words(observation.span)}”`, out.columns, '     ')));
  }
  if (unlisted.length > 0) {
    out.line();
    out.line(
      out.style(
        'dim',
        `and ${unlisted.length} ${unlisted.length === 1 ? 'event' : 'events'} of other words: ${[...new Set(unlisted)].join(', ')} (--json)`,
      ),
    );
  }
  const placed = reading.entities.filter(
    (entity) => entity.place !== null && entity.place.lat !== null && entity.kind === 'place',
  );
  if (placed.length > 0) {
    out.line();
    out.line(out.style('bold', 'Places'));
    for (const { name, place } of placed)
      out.line(
        `     ${plain(name)} ${out.style('dim', `${place!.lat!.toFixed(2)}, ${place!.lon!.toFixed(2)} ${place!.country ?? ''} ${place!.source ?? ''}`)}`,
      );
  }
  if (reading.problems.length + report.gaps.length > 0) {
    out.line();
    out.line(out.style('bold', 'Problems'));
    for (const gap of report.gaps) out.line(`     ${out.style('yellow', 'gap')} at ${gap.at}: ${plain(gap.reason)}`);
    for (const problem of reading.problems)
      out.line(`     ${out.style('yellow', problem.stage)} ${problem.rule}: ${plain(problem.reason)}`);
  }
}

function headline(
  observation: Observation,
  list: (f: readonly Filler[]) => string,
  fill: (f: Filler) => string,
  words: (s: Span) => string,
): string {
  const doubt = [
    observation.certainty === 'asserted' ? '' : observation.certainty,
    observation.polarity === 'negative' ? 'did not happen' : '',
    observation.background ? 'background' : '',
    observation.said === null ? '' : `said in ${observation.said}`,
  ].filter((word) => word !== '');
  const tail = doubt.length > 0 ? ` (${doubt.join(', ')})` : '';
  switch (observation.kind) {
    case 'event': {
      const { what, lemma, agent, patient, place, time, quantity } = observation;
      const parts = [
        what === 'other' ? lemma : what,
        agent.length > 0 ? `by ${list(agent)}` : '',
        patient.length > 0 ? `of ${list(patient)}` : '',
        place.length > 0 ? `at ${list(place)}` : '',
        when(time),
        quantity === null ? '' : `${quantity.of} ${amount(quantity)}`,
      ];
      return `event ${parts.filter((part) => part !== '').join(' · ')}${tail}`;
    }
    case 'statement': {
      const { act, speaker, venue, content } = observation;
      const who =
        speaker === null
          ? 'speaker unknown'
          : `${fill(speaker)}${speaker.role === null || fill(speaker).toLowerCase().includes(speaker.role.toLowerCase()) ? '' : ` (${plain(speaker.role)})`}`;
      return `${act} · ${who}${venue === null ? '' : ` · ${plain(venue)}`} · ${content.map(words).join(' … ')}${tail}`;
    }
    case 'state':
      return `${observation.what} · ${fill(observation.subject)}${observation.object === null ? '' : ` · ${fill(observation.object)}`} · ${plain(observation.value)}${tail}`;
    case 'footage':
      return `footage · ${observation.medium}${observation.where === null ? '' : ` ${plain(observation.where)}`}${observation.shows.length === 0 ? '' : ` · shows ${observation.shows.join(', ')}`}${tail}`;
  }
}

function when(time: EventTime): string {
  if (time.from === null && time.to === null) return '';
  return time.from === time.to ? `on ${time.from}` : timeWords(time);
}

/** "6", "6 to 9", "at least 300", "up to 20"; the best figure where it is neither bound. */
function amount({ low, high, best }: Quantity): string {
  if (low !== null && low === high) return `${low}`;
  const bounds =
    low !== null && high !== null
      ? `${low} to ${high}`
      : low !== null
        ? `at least ${low}`
        : high !== null
          ? `up to ${high}`
          : null;
  if (bounds === null) return best === null ? 'a number unknown' : `${best}`;
  return best === null || best === low || best === high ? bounds : `${bounds}, best ${best}`;
}

function firstLine(text: string): string {
  const [line = ''] = text.trim().split('\n', 1);
  return line.length <= 100 ? line : `${line.slice(0, 99)}…`;
}
