import { createEffect, createMemo, createResource, createSignal } from 'solid-js';
import { api, type BriefLine, type Citation, type Dropped, linesOf, type Moment, type Reading } from './api.ts';

/** What the desk shows: one selected line, a moment, a time zone. The address carries it, so that each view is a permalink. */

interface View extends Moment {
  line: string | null;
}

function parseHash(hash: string): View {
  const [path, search = ''] = hash.replace(/^#\/?/, '').split('?');
  const parameters = new URLSearchParams(search);
  const line = path.startsWith('line/') ? decodeURIComponent(path.slice(5)) : null;
  return { line, at: parameters.get('at'), known: parameters.get('known') };
}

export function permalink(view: View): string {
  const parameters = new URLSearchParams();
  if (view.at !== null) parameters.set('at', view.at);
  if (view.known !== null) parameters.set('known', view.known);
  const search = parameters.toString();
  return `#/${view.line === null ? '' : `line/${encodeURIComponent(view.line)}`}${search === '' ? '' : `?${search}`}`;
}

/** True where one pane shows at a time: the same width as in styles.css. */
export const narrow = (): boolean => matchMedia('(max-width: 900px)').matches;

export type Pane = 'brief' | 'map' | 'report' | 'time';

export function createDesk() {
  const [view, setView] = createSignal<View>(parseHash(location.hash));
  const [citation, setCitation] = createSignal(0);
  const [zone, setZone] = createSignal<'utc' | 'local'>('utc');
  const [pane, setPane] = createSignal<Pane>('brief');
  const [dropped, setDropped] = createSignal<(Dropped & { readings: Reading[] }) | null>(null);
  const [version, setVersion] = createSignal(0);
  const [printing, setPrinting] = createSignal(false);

  addEventListener('hashchange', () => {
    const next = parseHash(location.hash);
    if (permalink(next) === permalink(view())) return;
    setView(next);
    setCitation(0);
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
  const [brief] = createResource(moment, api.brief);

  const lines = createMemo(() => {
    const now = brief.error === undefined ? brief.latest : undefined;
    return now === undefined ? [] : linesOf(now);
  });
  const selected = createMemo<BriefLine | null>(() => lines().find((line) => line.id === view().line) ?? null);
  const shownCitation = createMemo<Citation | null>(() => selected()?.told[citation()] ?? null);
  const [reading] = createResource(
    () => shownCitation()?.report,
    (report) => api.reading(report),
  );
  const [why] = createResource(
    () => (selected() === null ? undefined : { id: selected()!.id, moment: moment() }),
    ({ id, moment: seen }) => api.why(id, seen),
  );

  createEffect(() => {
    const line = selected();
    document.title = line === null ? 'sitrep' : `${line.text} · sitrep`;
  });

  const select = (id: string | null): void => {
    setDropped(null);
    setCitation(0);
    go({ line: id });
  };
  /** Moves the selection by `step` lines, in reading order. */
  const move = (step: number): void => {
    const all = lines();
    if (all.length === 0) return;
    const index = all.findIndex((line) => line.id === view().line);
    select(all[Math.max(0, Math.min(all.length - 1, index < 0 ? 0 : index + step))].id);
  };
  return {
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
    refresh: () => setVersion(version() + 1),
  };
}

export type Desk = ReturnType<typeof createDesk>;
