import type { Entity } from '../src/record/entity.ts';
import type { Filler } from '../src/record/observation.ts';
import type { Reading } from '../src/record/reading.ts';
import type { Span } from '../src/record/span.ts';

/** Kilometres between two points (haversine; mean Earth radius 6371.0 km, IUGG). */
function kilometres(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const radians = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * radians) / 2) ** 2 +
    Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(((b.lon - a.lon) * radians) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}

/** What the lines of an `.expect` file say, checked against a reading; each check gives null, or what was found instead. */
function checks(reading: Reading): Record<string, (...fields: string[]) => string | null> {
  const { text, parts, gaps } = reading.report;
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const words = (span: Span) => text.slice(span.start, span.end);
  const has = (hay: string, needle: string) =>
    needle === '-' || needle === '' || hay.toLowerCase().includes(needle.toLowerCase());
  const entityOf = (filler: Filler | null): Entity | undefined =>
    filler?.entity == null ? undefined : entities.get(filler.entity);
  const mentionsOf = (entity: string) => reading.mentions.filter((mention) => mention.entity === entity).map(words);
  const fillerText = (filler: Filler) =>
    [words(filler), entityOf(filler)?.name ?? '', ...(filler.entity === null ? [] : mentionsOf(filler.entity))].join(
      ' | ',
    );
  const anyFiller = (fillers: readonly Filler[], needle: string) =>
    needle === '-' || fillers.some((filler) => needle.split(',').some((one) => has(fillerText(filler), one)));
  const events = reading.observations.filter((found) => found.kind === 'event');
  const statements = reading.observations.filter((found) => found.kind === 'statement');
  const states = reading.observations.filter((found) => found.kind === 'state');
  const shown = (event: (typeof events)[number]) =>
    `${event.what}/${event.lemma}(${event.agent.map(words).join('; ')} → ${event.patient.map(words).join('; ')}) ${event.certainty}${event.background ? ' background' : ''}`;
  const at = (phrase: string): Span | null => {
    const start = text.indexOf(phrase);
    return start < 0 ? null : { start, end: start + phrase.length };
  };
  const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

  return {
    part: (kind, begin) => {
      const found = parts.find((part) => words(part).trimStart().startsWith(begin));
      return found?.kind === kind
        ? null
        : (found?.kind ?? `no part begins so; parts: ${parts.map((part) => part.kind).join(' ')}`);
    },
    gap: (phrase) => {
      const span = at(phrase);
      return span !== null && gaps.some((gap) => gap.at >= span.start && gap.at <= span.end)
        ? null
        : `gaps at ${gaps.map((gap) => gap.at).join(', ') || 'none'}`;
    },
    place: (name, country, lat, lon) => {
      const found = reading.mentions.flatMap((mention) => {
        const entity = entities.get(mention.entity);
        return words(mention) === name && entity?.kind === 'place' ? [entity] : [];
      });
      const good = found.some(
        ({ place }) =>
          place !== null &&
          place.country === country &&
          (lat === '-' ||
            (place.lat !== null &&
              place.lon !== null &&
              kilometres({ lat: place.lat, lon: place.lon }, { lat: Number(lat), lon: Number(lon) }) <= 25)),
      );
      return good
        ? null
        : found.map(({ place }) => `${place?.country} ${place?.lat} ${place?.lon}`)[0] || 'no place of that name';
    },
    means: (phrase, name) => {
      const found = reading.mentions
        .filter((mention) => words(mention).toLowerCase() === phrase.toLowerCase())
        .map((mention) => entities.get(mention.entity)?.name ?? '');
      return found.some((one) => one === name) ? null : found.join(', ') || 'no such mention';
    },
    'no place': (phrase) => {
      const found = reading.mentions.filter(
        (mention) => has(words(mention), phrase) && entities.get(mention.entity)?.kind === 'place',
      );
      return found.length === 0 ? null : words(found[0]!);
    },
    event: (lemma, agent, patient, flags = '') => {
      const same = events.filter((event) => event.lemma === lemma || event.what === lemma);
      const wanted = flags.split(/[ ,]+/).filter((flag) => flag !== '' && flag !== '-');
      const good = same.some(
        (event) =>
          anyFiller(event.agent, agent) &&
          anyFiller([...event.patient, ...event.place], patient) &&
          wanted.every((flag) =>
            flag === 'background'
              ? event.background
              : flag === 'news'
                ? !event.background && (event.certainty === 'asserted' || event.certainty === 'claimed')
                : event.certainty === flag,
          ),
      );
      return good ? null : same.map(shown).join('; ') || 'no event of that word';
    },
    'no event': (lemma, phrase) => {
      const wrong = events.filter(
        (event) =>
          event.lemma === lemma &&
          has(words(event.span), phrase) &&
          event.certainty === 'asserted' &&
          event.polarity === 'positive' &&
          !event.background &&
          (event.happened === null || event.happened > 0),
      );
      return wrong.length === 0 ? null : shown(wrong[0]!);
    },
    statement: (speaker, phrase, venue = '-') => {
      const found = statements.filter((statement) => statement.content.some((span) => has(words(span), phrase)));
      const good = found.some(
        (statement) =>
          statement.speaker !== null &&
          has(`${fillerText(statement.speaker)} | ${statement.speaker.role ?? ''}`, speaker) &&
          (venue === '-' || has(statement.venue ?? '', venue)),
      );
      return good
        ? null
        : found
            .map(
              (statement) =>
                `${statement.speaker === null ? 'no speaker' : fillerText(statement.speaker)} at ${statement.venue}`,
            )
            .join('; ') || 'no statement holds the words';
    },
    time: (phrase, from, to) => {
      const span = at(phrase);
      const found = span === null ? [] : reading.times.filter((time) => overlap(time, span));
      return found.some(
        (time) => (from === '-' || time.from?.slice(0, 10) === from) && (to === '-' || time.to?.slice(0, 10) === to),
      )
        ? null
        : found.map((time) => `${time.from}/${time.to}`).join('; ') || 'no time there';
    },
    duration: (phrase) => {
      const span = at(phrase);
      return span !== null && reading.times.some((time) => overlap(time, span) && time.type === 'DURATION')
        ? null
        : 'no duration there';
    },
    'no time': (phrase) => {
      const span = at(phrase);
      const found = span === null ? undefined : reading.times.find((time) => overlap(time, span));
      return found === undefined ? null : words(found);
    },
    state: (what, subject, object, value) => {
      const found = states.filter((state) => state.what === what);
      return found.some(
        (state) =>
          anyFiller([state.subject], subject) &&
          (object === '-' || (state.object !== null && anyFiller([state.object], object))) &&
          (value === '-' || has(state.value, value)),
      )
        ? null
        : found
            .map(
              (state) =>
                `${words(state.subject)} – ${state.object === null ? '' : words(state.object)} – ${state.value}`,
            )
            .join('; ') || 'no such state';
    },
    footage: (lemma) => {
      const found = reading.observations.filter((one) => one.kind === 'footage');
      const shows = events
        .filter((event) => found.some((one) => one.shows.includes(event.id)))
        .flatMap((event) => [event.lemma, event.what]);
      return found.length > 0 && (lemma === '-' || shows.includes(lemma))
        ? null
        : found.length === 0
          ? 'no footage'
          : `shows ${shows.join(', ')}`;
    },
    certainty: (cue, certainty) => {
      const found = events.filter((event) => words(event.cue).toLowerCase() === cue || event.lemma === cue);
      const others = states.filter((state) => has(words(state.span), cue));
      return [...found, ...others].some((one) => one.certainty === certainty)
        ? null
        : found.map(shown).join('; ') || 'no event there';
    },
  };
}

/** An expectation that a reading does not meet, and what was found instead. */
export interface Miss {
  expected: string;
  found: string;
}

/** The instant that an `.expect` text says the article is read with; null when it says none. */
export const publishedOf = (expect: string): string | null => /^published: *(\S+)/m.exec(expect)?.[1] ?? null;

/** Checks a reading against the lines of an `.expect` text (eval/cases/README.md tells their forms). Throws for a line it does not understand. */
export function checkExpectations(reading: Reading, expect: string): { of: number; missed: Miss[] } {
  const check = checks(reading);
  const lines = expect.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('published:'));
  const missed: Miss[] = [];
  for (const line of lines) {
    const colon = line.indexOf(':');
    const kind = line.slice(0, colon);
    const fields = line
      .slice(colon + 1)
      .split('|')
      .map((field) => field.trim());
    if (check[kind] === undefined) throw new Error(`"${line}": "${kind}" is no kind of expectation`);
    const found = check[kind](...fields);
    if (found !== null) missed.push({ expected: line, found });
  }
  return { of: lines.length, missed };
}
