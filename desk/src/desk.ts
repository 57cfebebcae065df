import { createEffect, createMemo, createResource, createSignal } from 'solid-js';
import {
  api,
  type Brief,
  type BriefLine,
  type Citation,
  type Dropped,
  linesOf,
  type Moment,
  type Reading,
  type Why,
} from './api.ts';
import { createFootage } from './footage/state.ts';
import { createLive, newsOf } from './live/live.ts';
import { createReplay } from './live/replay.ts';
import { createWatch, sinceLooked } from './live/watch.ts';

/** What the desk shows: one selected line, a moment, a time zone. The address carries it, so that each view is a permalink. */

/** Files that were read and are not stored. */
interface DroppedFiles {
  files: Dropped[];
  published: string | null;
  readings: Reading[];
}

interface View extends Moment {
  line: string | null;
  /** The footage room: a piece's id, or nothing for the contact sheet; null where it is not open. */
  footage: string | null;
}

function parseHash(hash: string): View {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?');
  const parameters = new URLSearchParams(search);
  const line = path.startsWith('line/') ? decodeURIComponent(path.slice(5)) : null;
  const footage =
    path === 'footage' ? '' : path.startsWith('footage/') ? decodeURIComponent(path.slice('footage/'.length)) : null;
  return { line, footage, at: parameters.get('at'), known: parameters.get('known') };
}

export function permalink(view: View): string {
  const parameters = new URLSearchParams();
  if (view.at !== null) parameters.set('at', view.at);
  if (view.known !== null) parameters.set('known', view.known);
  const search = parameters.toString();
  const path =
    view.footage !== null
      ? `footage${view.footage === '' ? '' : `/${encodeURIComponent(view.footage)}`}`
      : view.line === null
        ? ''
        : `line/${encodeURIComponent(view.line)}`;
  return `#/${path}${search === '' ? '' : `?${search}`}`;
}

/** True where one pane shows at a time: the same width as in styles.css. */
export const narrow = (): boolean => matchMedia('(max-width: 900px)').matches;

export type Pane = 'brief' | 'map' | 'report' | 'time' | 'footage';
/** What the right-hand pane shows. */
export type Side = 'line' | 'changes' | 'watch' | 'queue';

/** A line that is not in the brief, from the chain behind it. */
const lineOfWhy = ({ id, kind, text, status, reason, p, sure, steps, origins, told }: Why): BriefLine => ({
  id,
  kind,
  text: sure ? text : (told[0]?.words ?? text),
  status,
  reason: steps.find(({ rule }) => rule === 'unsure')?.reason ?? reason,
  place: null,
  time: null,
  lastPublished: null,
  origins: origins.filter(({ part }) => part === 'independent').length,
  quantity: null,
  p,
  sure,
  told,
});

export function createDesk() {
  const [view, setView] = createSignal<View>(parseHash(location.hash));
  const [citation, setCitation] = createSignal(0);
  const [zone, setZone] = createSignal<'utc' | 'local'>('utc');
  const [pane, setPane] = createSignal<Pane>(view().footage === null ? 'brief' : 'footage');
  const [dropped, setDropped] = createSignal<DroppedFiles | null>(null);
  const [version, setVersion] = createSignal(0);
  const [printing, setPrinting] = createSignal(false);
  const [side, setSide] = createSignal<Side>('line');
  const [judging, setJudging] = createSignal(false);
  const [following, setFollowing] = createSignal(false);
  /** Lines that came or changed with the last changes that were shown. */
  const [fresh, setFresh] = createSignal<ReadonlyMap<string, 'new' | 'changed'>>(new Map());

  addEventListener('hashchange', () => {
    const next = parseHash(location.hash);
    if (permalink(next) === permalink(view())) return;
    setView(next);
    setCitation(0);
    if (next.footage !== null) setPane('footage');
  });
  // A print holds every line, also of folded sections.
  addEventListener('beforeprint', () => setPrinting(true));
  addEventListener('afterprint', () => setPrinting(false));
  const go = (change: Partial<View>): void => {
    // At once, not when the browser tells of the new address: two quick keys are two steps.
    const next = { ...view(), ...change };
    setView(next);
    if (permalink(next) !== location.hash) location.hash = permalink(next);
  };

  const moment = createMemo(() => ({ at: view().at, known: view().known, version: version() }), undefined, {
    equals: (a, b) => a.at === b.at && a.known === b.known && a.version === b.version,
  });
  const [meta] = createResource(version, api.meta);
  const replay = createReplay();
  const isNow = () => view().at === null && view().known === null;
  const live = createLive(
    () => {
      if (following() && isNow()) showNews();
    },
    // What stands on the screen may have been erased: it does not wait to be asked.
    () => {
      if (isNow()) showNews();
    },
  );
  const [brief] = createResource(moment, async (asked) => {
    const { brief, position } = await api.brief(asked);
    live.caughtUp(position);
    return brief;
  });
  /** Takes what waits into the brief, marks it, and comes back to now. */
  const showNews = (): void => {
    const marks = new Map<string, 'new' | 'changed'>();
    for (const { change } of live.waiting())
      for (const { kind, line } of newsOf(change)) if (kind !== 'gone') marks.set(line.id, marks.get(line.id) ?? kind);
    setFresh(marks);
    if (isNow()) setVersion(version() + 1);
    else go({ at: null, known: null });
  };
  createEffect(() => replay.state() !== null && setFollowing(true));

  const watch = createWatch(
    () => (meta.error === undefined ? (meta.latest?.situation ?? null) : null),
    () => replay.state()?.clock ?? new Date().toISOString(),
  );
  createEffect(() => meta.error === undefined && meta()?.situation !== undefined && watch.load());
  /** Pins of which the reader has not seen how they stand now. */
  const [latest, setLatest] = createSignal<Brief | null>(null);
  createEffect(() => {
    const seen = brief.error === undefined ? brief() : undefined;
    if (seen !== undefined && seen.at === null && seen.known === null) setLatest(seen);
  });
  const watched = createMemo(() => {
    const now = latest();
    return now === null ? [] : watch.pins().map((pin) => ({ pin, since: sinceLooked(pin, now) }));
  });

  const lines = createMemo(() => {
    const now = brief.error === undefined ? brief.latest : undefined;
    return now === undefined ? [] : linesOf(now);
  });
  const [why] = createResource(
    () => (view().line === null ? undefined : { id: view().line!, moment: moment() }),
    ({ id, moment: seen }) => api.why(id, seen),
  );
  /** The chosen line; where the brief has no room for it, as the record tells it. */
  const selected = createMemo<BriefLine | null>(() => {
    const id = view().line;
    if (id === null) return null;
    const chain = why.error === undefined ? why.latest : undefined;
    return (
      lines().find((line) => line.id === id) ??
      (chain !== undefined && (chain.id === id || chain.formerly.includes(id)) ? lineOfWhy(chain) : null)
    );
  });
  const shownCitation = createMemo<Citation | null>(() => selected()?.told[citation()] ?? null);
  const [reading] = createResource(
    () => shownCitation()?.report,
    (report) => api.reading(report),
  );
  createEffect(() => {
    const line = selected();
    document.title = line === null ? 'sitrep' : `${line.text} · sitrep`;
  });

  const select = (id: string | null): void => {
    setDropped(null);
    setCitation(0);
    setJudging(false);
    if (id !== null) setSide('line');
    go({ line: id, footage: null });
  };
  const footage = createFootage({
    view,
    moment,
    open: (id) => {
      const told = selected()?.told;
      if (told !== undefined)
        footage.setOffered(
          told
            .filter(({ report }, index) => told.findIndex((other) => other.report === report) === index)
            .map(({ report, publisher, title, published }) => ({ id: report, publisher, title, published })),
        );
      go({ line: null, footage: id });
      setPane('footage');
    },
    close: () => {
      go({ footage: null });
      if (pane() === 'footage') setPane('brief');
    },
  });
  /** Moves the selection by `step` lines, in reading order. */
  const move = (step: number): void => {
    const all = lines();
    const index = all.findIndex((line) => line.id === view().line);
    const next = all[Math.max(0, Math.min(all.length - 1, index < 0 ? 0 : index + step))];
    if (next !== undefined) select(next.id);
  };
  /** What was known a report earlier or later; past the last it is now. False where there is no later one. */
  const stepKnown = async (by: 1 | -1): Promise<boolean> => {
    const { known } = view();
    const { earlier, later } = await api.moments(known).catch(() => ({ earlier: null, later: null }));
    const next = by === 1 ? later : earlier;
    if (next !== null) go({ known: next.replace('.000Z', 'Z') });
    else if (by === 1) go({ known: null });
    return next !== null;
  };
  return {
    footage,
    stepKnown,
    view,
    go,
    moment,
    meta,
    brief,
    lines,
    selected,
    select,
    move,
    citation,
    setCitation,
    shownCitation,
    reading,
    why,
    zone,
    setZone,
    pane,
    setPane,
    dropped,
    setDropped,
    printing,
    side,
    judging,
    setJudging,
    setSide,
    live,
    showNews,
    fresh,
    following,
    setFollowing,
    isNow,
    replay,
    watch,
    watched,
    latest,
    refresh: () => setVersion(version() + 1),
  };
}

export type Desk = ReturnType<typeof createDesk>;
