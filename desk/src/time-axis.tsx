import { createMemo, createSignal, For, onCleanup, onMount, Show } from 'solid-js';
import type { BriefLine } from './api.ts';
import type { Desk } from './desk.ts';
import { showTime, startOf, statusWords } from './format.ts';
import { StatusMark } from './status-mark.tsx';

const hour = 3_600_000;
const day = 24 * hour;
const rowHeight = 15;
const top = 24;

interface Bar {
  line: BriefLine;
  from: number;
  to: number;
  row: number;
}

/** Milliseconds at the end of a day or at an instant. */
const endOf = (at: string): number => startOf(at) + (at.length === 10 ? day : 0);

/** On a narrow screen the same bars as a list of days, the latest first. */
function Days(props: { desk: Desk; bars: Bar[] }) {
  const days = () =>
    [...Map.groupBy(props.bars, (bar) => bar.line.time!.from!.slice(0, 10))].sort(([a], [b]) => (a < b ? 1 : -1));
  return (
    <ol class="days">
      <For each={days()}>
        {([date, bars]) => (
          <li>
            <h2>{showTime(date, 'utc')}</h2>
            <For each={bars}>
              {(bar) => (
                <button
                  type="button"
                  onClick={() => {
                    props.desk.select(bar.line.id);
                    props.desk.setPane('report');
                  }}
                >
                  <StatusMark status={bar.line.status} bare /> {bar.line.text}
                </button>
              )}
            </For>
          </li>
        )}
      </For>
    </ol>
  );
}

/** What happened when: a bar a line; the handle below moves what is known. */
export function TimeAxis(props: { desk: Desk }) {
  const { desk } = props;
  const [size, setSize] = createSignal({ width: 800, height: 150 });
  let box!: HTMLElement;
  const observer = new ResizeObserver(([entry]) =>
    setSize({ width: entry.contentRect.width, height: entry.contentRect.height }),
  );
  onMount(() => observer.observe(box));
  onCleanup(() => observer.disconnect());

  /** The span of the reports, half a day wider on both sides. Lines outside it (history) are not on the axis. */
  const domain = createMemo<[number, number] | null>(() => {
    const meta = desk.meta.error === undefined ? desk.meta.latest : undefined;
    if (meta?.first == null || meta.last === null) return null;
    return [startOf(meta.first) - day, endOf(meta.last) + day / 2];
  });
  const x = (time: number): number => {
    const [from, to] = domain()!;
    return ((time - from) / (to - from)) * size().width;
  };
  const rows = () => Math.max(1, Math.floor((size().height - top - 34) / rowHeight));
  /** The bars, and how many lines of the axis's span no row had room for. */
  const layout = createMemo<{ bars: Bar[]; hidden: number }>(() => {
    const range = domain();
    if (range === null) return { bars: [], hidden: 0 };
    const ends: number[] = new Array(rows()).fill(-Infinity);
    let hidden = 0;
    const bars = desk
      .lines()
      .filter((line) => (line.kind === 'happening' || line.kind === 'control') && line.time?.from != null)
      .map((line) => ({
        line,
        from: startOf(line.time!.from!),
        to: endOf(line.kind === 'control' ? line.time!.from! : (line.time!.to ?? line.time!.from!)),
      }))
      .filter((bar) => bar.from >= range[0] && bar.to <= range[1] + day && bar.to - bar.from <= 8 * day)
      .sort((a, b) => a.from - b.from || a.to - b.to)
      .flatMap((bar) => {
        const row = ends.findIndex((end) => end <= bar.from);
        if (row < 0) {
          if (size().width < 700) return [{ ...bar, row: 0 }];
          hidden += 1;
          return [];
        }
        ends[row] = bar.to;
        return [{ ...bar, row }];
      });
    return { bars, hidden };
  });
  const ticks = createMemo<number[]>(() => {
    const range = domain();
    if (range === null) return [];
    const least = (range[1] - range[0]) / (size().width / 64);
    const step =
      [1, 2, 7, 14, 30, 91, 365].map((days) => days * day).find((candidate) => candidate >= least) ?? 3650 * day;
    const all: number[] = [];
    // A day's name needs 44 pixels: none is cut at the edge.
    const last = range[1] - (44 / size().width) * (range[1] - range[0]);
    for (let time = Math.ceil(range[0] / step) * step; time < last; time += step) all.push(time);
    return all;
  });
  const known = () => (desk.view().known === null ? domain()![1] : endOf(desk.view().known!));
  const setKnown = (value: number): void => {
    const range = domain()!;
    desk.go({
      known:
        value >= range[1] - hour ? null : new Date(Math.round(value / hour) * hour).toISOString().replace('.000', ''),
    });
  };

  return (
    <section class="pane time" aria-label="Time axis" ref={box}>
      <Show when={domain()} fallback={<p class="notice dim">No dated reports yet.</p>}>
        <Show when={size().width < 700}>
          <Days desk={desk} bars={layout().bars} />
        </Show>
        <svg width={size().width} height={Math.max(0, size().height - 30)} role="img" aria-label="What happened when">
          <For each={ticks()}>
            {(time) => (
              <g class="tick">
                <line x1={x(time)} x2={x(time)} y1={16} y2={size().height - 30} />
                <text x={x(time) + 4} y={12}>
                  {new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(time)}
                </text>
              </g>
            )}
          </For>
          <For each={layout().bars}>
            {(bar) => (
              <rect
                class={`bar status-${bar.line.status}`}
                classList={{ selected: desk.view().line === bar.line.id }}
                x={x(bar.from) + 1}
                y={top + bar.row * rowHeight}
                width={Math.max(5, x(bar.to) - x(bar.from) - 2)}
                height={rowHeight - 4}
                rx={2}
                tabindex={0}
                role="button"
                aria-label={`${bar.line.text}, ${statusWords[bar.line.status]}`}
                onClick={() => desk.select(bar.line.id)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' && event.key !== ' ') return;
                  event.preventDefault();
                  desk.select(bar.line.id);
                }}
              >
                <title>{`${bar.line.text} (${statusWords[bar.line.status].toLowerCase()})`}</title>
              </rect>
            )}
          </For>
          <line class="known" x1={x(known())} x2={x(known())} y1={16} y2={size().height - 30} />
        </svg>
        <label class="scrub">
          <span>As known {desk.view().known === null ? 'now' : showTime(desk.view().known, desk.zone())}</span>
          <input
            type="range"
            min={domain()![0]}
            max={domain()![1]}
            step={hour}
            value={known()}
            onChange={(event) => setKnown(Number(event.currentTarget.value))}
          />
        </label>
        <Show when={layout().hidden > 0}>
          <p class="unplaced">{layout().hidden} more in the brief</p>
        </Show>
      </Show>
    </section>
  );
}
