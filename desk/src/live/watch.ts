import { createSignal } from 'solid-js';
import { placeKey } from '../../../src/record/difference.ts';
import { type Brief, type BriefLine, linesOf, type Status } from '../api.ts';

/** A line as it was when the reader last looked. */
interface Seen {
  id: string;
  text: string;
  status: Status;
  origins: number;
  /** Global ids of the words, by which the line is found again when it goes by another id. */
  words: string[];
}

/** Something that the reader watches: one line, or all that stands at a place. */
export interface Pin {
  kind: 'line' | 'place';
  id: string;
  title: string;
  /** When the reader last looked, by the desk's clock. */
  looked: string;
  seen: Seen[];
}

/** What became of a pin since the reader last looked. */
export interface Since {
  status: Status | null;
  /** "confirmed since you last looked"; null where nothing changed. */
  words: string | null;
  line: BriefLine | null;
  lines: BriefLine[];
}

const seenOf = ({ id, text, status, origins, told }: BriefLine): Seen => ({
  id,
  text,
  status,
  origins,
  words: told.map(({ observation }) => observation),
});

/** Does a line tell something of its place? */
const isWatched = ({ kind, sure }: BriefLine): boolean => kind !== 'statement' && sure;

/** The line that the reader saw, by its id or by its words. */
function found(lines: readonly BriefLine[], seen: Seen): BriefLine | null {
  const words = new Set(seen.words);
  return (
    lines.find(({ id }) => id === seen.id) ??
    lines.find(({ told }) => told.some(({ observation }) => words.has(observation))) ??
    null
  );
}

const turned: Partial<Record<Status, string>> = {
  confirmed: 'confirmed',
  disputed: 'disputed',
  denied: 'denied',
  retracted: 'withdrawn',
};

/** What a line went through, in one word for people. */
function became(before: Seen, line: BriefLine | null): string | null {
  // Behind later news: the pane asks the record what became of it.
  if (line === null) return null;
  if (line.status !== before.status) return turned[line.status] ?? `now ${line.status}`;
  if (line.text !== before.text) return `now reads “${line.text}”`;
  return line.origins === before.origins ? null : `${before.origins} → ${line.origins} origins`;
}

const sinceWords = (words: string | null): string | null => (words === null ? null : `${words} since you last looked`);

export function sinceLooked(pin: Pin, brief: Brief): Since {
  const lines = linesOf(brief);
  if (pin.kind === 'line') {
    const [before] = pin.seen;
    const line = before === undefined ? null : found(lines, before);
    return {
      status: line?.status ?? null,
      words: before === undefined ? null : sinceWords(became(before, line)),
      line,
      lines: line ? [line] : [],
    };
  }
  const here = lines.filter((line) => isWatched(line) && placeKey(line) === pin.id);
  const changed = pin.seen.flatMap((seen) => {
    const line = found(here, seen);
    const words = line === null ? null : became(seen, line);
    return words === null ? [] : [words];
  });
  const known = new Set(pin.seen.map((seen) => found(here, seen)?.id));
  const fresh = here.filter(({ id }) => !known.has(id)).length;
  const parts = [...changed, ...(fresh > 0 ? [`${fresh} new`] : [])];
  const [line = null] = here;
  return {
    status: line?.status ?? null,
    words: sinceWords(parts.length === 0 ? null : parts.join(', ')),
    line,
    lines: here,
  };
}

/** The reader's pins, kept in this browser, a list a situation. */
export function createWatch(situation: () => string | null, now: () => string) {
  const key = () => `sitrep.watch:${situation() ?? ''}`;
  const [pins, setPins] = createSignal<Pin[]>([]);
  const load = (): void => {
    try {
      setPins(JSON.parse(localStorage.getItem(key()) ?? '[]') as Pin[]);
    } catch {
      setPins([]);
    }
  };
  const store = (next: Pin[]): void => {
    setPins(next);
    try {
      localStorage.setItem(key(), JSON.stringify(next));
    } catch {
      // A browser without storage watches as long as the page is open.
    }
  };
  const pinned = (id: string): boolean => pins().some((pin) => pin.id === id);
  return {
    pins,
    load,
    pinned,
    toggleLine(line: BriefLine): void {
      store(
        pinned(line.id)
          ? pins().filter(({ id }) => id !== line.id)
          : [...pins(), { kind: 'line', id: line.id, title: line.text, looked: now(), seen: [seenOf(line)] }],
      );
    },
    togglePlace(line: BriefLine, brief: Brief): void {
      const id = placeKey(line);
      if (id === null || line.place === null) return;
      if (pinned(id)) {
        store(pins().filter((pin) => pin.id !== id));
        return;
      }
      const here = linesOf(brief).filter((one) => isWatched(one) && placeKey(one) === id);
      store([...pins(), { kind: 'place', id, title: line.place.name, looked: now(), seen: here.map(seenOf) }]);
    },
    unpin: (id: string): void => store(pins().filter((pin) => pin.id !== id)),
    /** The reader has seen how it stands now. */
    looked(id: string, brief: Brief): void {
      store(
        pins().map((pin) => {
          if (pin.id !== id) return pin;
          const { lines } = sinceLooked(pin, brief);
          const seen = lines.length === 0 ? pin.seen : lines.map(seenOf);
          return { ...pin, looked: now(), seen };
        }),
      );
    },
  };
}

export type Watch = ReturnType<typeof createWatch>;
