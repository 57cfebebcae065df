import type { Brief, SituationDiff } from '../record/happening.ts';
import type { FeedEvent } from '../record/wire/feed.ts';
import { changesBetween } from '../situation/brief/changes.ts';
import { isEmpty } from '../situation/brief/diff.ts';
import { type AsOf, alertsOf, type View } from '../situation/situation.ts';

/** Where a feed takes the situation from: a situation file, or a stretch of one that is replayed. */
export interface FeedSource {
  readonly view: View;
  /** Changes whenever the situation may have changed: cheap to ask often. */
  version(): number;
  /** The number that stands for the situation now, and what it is as of. It never goes back. */
  now(): { position: number; asOf: AsOf; brief: Brief };
  /** The brief as it stood at an earlier position; null where that cannot be told exactly. */
  at(position: number): Brief | null;
  /** Was anything erased after an earlier position? What was told before is not told again then, in no diff either. */
  erasedSince(position: number): boolean;
}

export interface Feed {
  /** The situation now, with its position: a reader may go on from there. */
  now(): { position: number; brief: Brief };
  /** Sends what comes after the event `after` (all of it, once, in order), then what comes. Gives what ends it. */
  listen(after: string | null, send: (event: FeedEvent) => void): () => void;
  /** Something was added: tells the listeners soon, once for all that comes at a time. */
  nudge(): void;
  close(): void;
}

/** Steps that are kept for readers who come back. */
const KEPT = 256;
/** How often a file is looked at for what another process added, in ms. */
const LOOK_MS = 500;
/** What comes within this time is one step, in ms. */
const SOON_MS = 50;

interface Step {
  from: number;
  to: number;
  events: FeedEvent[];
}

/** The place that an event's id names; null for what is none. */
function placeOf(id: string): { position: number; part: number } | null {
  const found = /^(\d{1,15})(?:\.(\d{1,9}))?$/.exec(id.trim());
  return found === null ? null : { position: Number(found[1]), part: Number(found[2] ?? 0) };
}

/** Is this the id of an event? */
export const isPlace = (id: string): boolean => placeOf(id) !== null;

/** The live feed of one situation. The situation is read once for all listeners, and only while there are any. */
export function createFeed(source: FeedSource, lookMs = LOOK_MS): Feed {
  const listeners = new Set<(event: FeedEvent) => void>();
  let steps: Step[] = [];
  let current: { version: number; position: number; brief: Brief } | null = null;
  let timer: NodeJS.Timeout | null = null;
  let soon: NodeJS.Timeout | null = null;

  /** Read until nobody wrote meanwhile, so that the brief is that of its position. */
  function read(): { version: number; position: number; asOf: AsOf; brief: Brief } {
    for (;;) {
      const version = source.version();
      const now = source.now();
      if (source.version() === version) return { version, ...now };
    }
  }

  function look(): void {
    if (current !== null && source.version() === current.version) return;
    const before = current;
    const { asOf, ...now } = read();
    current = now;
    if (before === null) return;
    if (now.position > before.position && source.erasedSince(before.position)) {
      anew(now);
      return;
    }
    const change = changesBetween(source.view, before.brief, now.brief, asOf);
    if (isEmpty(change) && now.position === before.position) return;
    // Made again from the same log (a newer engine), or another file: nothing leads from the one to the other.
    if (now.position <= before.position) {
      anew(now);
      return;
    }
    const events = eventsOf(change, now.position, asOf);
    steps = [...steps.slice(1 - KEPT), { from: before.position, to: now.position, events }];
    tell(events);
  }

  /** The whole situation, and nothing of what was before. */
  function anew({ position, brief }: { position: number; brief: Brief }): void {
    steps = [];
    tell([{ id: String(position), type: 'brief', data: brief }]);
  }

  function lookNow(): void {
    soon = null;
    look();
  }

  function eventsOf(change: SituationDiff, position: number, asOf: AsOf): FeedEvent[] {
    return [
      { id: String(position), type: 'diff', data: change },
      ...alertsOf(source.view, change, asOf).map(
        (data, i): FeedEvent => ({ id: `${position}.${i + 1}`, type: 'alert', data }),
      ),
    ];
  }

  function tell(events: readonly FeedEvent[]): void {
    for (const send of listeners) for (const event of events) send(event);
  }

  /** What a reader has missed who saw all up to `after`. */
  function missed(after: string | null): FeedEvent[] {
    const { position, brief } = current!;
    const whole: FeedEvent[] = [{ id: String(position), type: 'brief', data: brief }];
    const seen = after === null ? null : placeOf(after);
    if (seen === null || seen.position > position) return whole;
    const last = steps.find(({ to }) => to === seen.position);
    const rest = last?.events.slice(seen.part + 1) ?? [];
    if (seen.position === position) return rest;
    const next = steps.findIndex(({ from }) => from === seen.position);
    if (next >= 0) return [...rest, ...steps.slice(next).flatMap(({ events }) => events)];
    const then = seen.position > 0 && source.erasedSince(seen.position) ? null : source.at(seen.position);
    if (then === null) return whole;
    const { asOf } = source.now();
    return [...rest, ...eventsOf(changesBetween(source.view, then, brief, asOf), position, asOf)];
  }

  return {
    now() {
      look();
      return { position: current!.position, brief: current!.brief };
    },
    listen(after, send) {
      look();
      for (const event of missed(after)) send(event);
      listeners.add(send);
      timer ??= setInterval(look, lookMs).unref();
      return () => {
        listeners.delete(send);
        if (listeners.size > 0 || timer === null) return;
        clearInterval(timer);
        timer = null;
      };
    },
    nudge() {
      if (listeners.size > 0) soon ??= setTimeout(lookNow, SOON_MS).unref();
    },
    close() {
      listeners.clear();
      if (timer !== null) clearInterval(timer);
      if (soon !== null) clearTimeout(soon);
      timer = soon = null;
    },
  };
}
