import { createSignal, onCleanup } from 'solid-js';
import { differenceOf, isGone } from '../../../src/record/difference.ts';
import { type Alert, api, type BriefLine, onEvent, type SituationDiff } from '../api.ts';

/** One change of the situation, with the desk's time at which it came. */
export interface Step {
  position: number;
  came: Date;
  change: SituationDiff;
  alerts: Alert[];
}

/** A line that is new, other, or gone, with what is said of it. */
export interface News {
  kind: 'new' | 'changed' | 'gone';
  line: BriefLine;
  note: string | null;
}

/** Steps that are kept to look back on. */
const KEPT = 60;

const rank = { changed: 0, new: 1, gone: 2 };

/** What of a change is news to a reader: statements stand behind the lines, what may be misread apart from them, and older lines that gave way to later ones are no news. */
export function newsOf(change: SituationDiff): News[] {
  const news: News[] = [
    ...change.changed.flatMap((pair): News[] => {
      const note = differenceOf(pair);
      const isNews = pair.after.sure || pair.before.sure;
      return note === null || !isNews || pair.after.kind === 'statement'
        ? []
        : [{ kind: 'changed', line: pair.after, note }];
    }),
    ...change.added
      .filter(({ kind, sure }) => kind !== 'statement' && sure)
      .map((line): News => ({ kind: 'new', line, note: null })),
    ...change.removed
      .filter((line) => line.kind !== 'statement' && line.sure && isGone(line))
      .map(({ now, ...line }): News => ({ kind: 'gone', line, note: now })),
  ];
  return news.sort((a, b) => rank[a.kind] - rank[b.kind]);
}

/** The live feed: what came since the brief that is shown. Nothing jumps: it waits until the reader asks for it, or follows. */
export function createLive(onNews: () => void, onAnew: () => void) {
  const [steps, setSteps] = createSignal<Step[]>([]);
  const [shown, setShown] = createSignal(0);
  const [state, setState] = createSignal<'off' | 'live' | 'lost'>('off');
  /** The whole situation was made anew, and no step leads to it from what is shown. */
  const [renewed, setRenewed] = createSignal(false);
  let source: EventSource | null = null;

  /** The brief on the screen is that of this place in the feed; null where it is of another moment than now. */
  const caughtUp = (position: string | null): void => {
    if (position !== null) {
      setShown(Number(position));
      setRenewed(false);
    }
    if (source === null) connect(position);
  };
  function connect(after: string | null): void {
    let begun = after !== null;
    source = api.feed(after);
    source.onopen = () => setState('live');
    source.onerror = () => setState('lost');
    onEvent(source, 'diff', (change, id) => {
      setSteps([...steps().slice(1 - KEPT), { position: Number(id), came: new Date(), change, alerts: [] }]);
      onNews();
    });
    onEvent(source, 'alert', (alert, id) => {
      const position = Math.floor(Number(id));
      setSteps(
        steps().map((step) => (step.position === position ? { ...step, alerts: [...step.alerts, alert] } : step)),
      );
    });
    // The first event of a reader who goes on from nowhere; else the desk was away too long, or a replay was turned back.
    onEvent(source, 'brief', (_, id) => {
      setSteps([]);
      setShown(Number(id));
      if (begun) {
        setRenewed(true);
        onAnew();
      }
      begun = true;
    });
  }
  onCleanup(() => source?.close());

  const waiting = () => steps().filter(({ position }) => position > shown());
  return {
    steps,
    waiting,
    renewed,
    state,
    caughtUp,
    count: () => waiting().reduce((sum, { change }) => sum + newsOf(change).length, 0),
  };
}

export type Live = ReturnType<typeof createLive>;
