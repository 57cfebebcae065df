import { createMemo, createSignal, For, onCleanup, onMount, Show } from 'solid-js';
import type { BriefLine } from '../api.ts';
import { StatusMark } from '../brief/status-mark.tsx';
import { type Desk, narrow } from '../desk.ts';
import { endOf, showShort, showTime, startOf, statusWords } from '../ui/format.ts';
import { Scrubbers } from './scrubbers.tsx';

const hour = 3_600_000;
const day = 24 * hour;
/** A longer record is shown in part. */
const longest = 60 * day;
const rowHeight = 15;
const top = 24;

interface Bar {
  line: BriefLine;
  from: number;
  to: number;
  row: number;
}

/** The day that a line stands at: its first, or that by which it was known where no words give one; null where it has none. */
const dayOf = ({ time }: BriefLine): string | null =>
  time === null ? null : (time.from ?? (time.stated ? null : time.to));

/** The axis shows its year already. */
const yearOf = (line: BriefLine): string => dayOf(line)!.slice(0, 4);

/** Do no words give its first day, so that the axis shows the one by which it was known? */
const isBy = ({ time, beganBy }: BriefLine): boolean => beganBy === true || time?.from == null;

/** On a narrow screen the same bars as a list of days, the latest first. */
function Days(props: { desk: Desk; bars: Bar[] }) {
  const days = () =>
    [...Map.groupBy(props.bars, (bar) => dayOf(bar.line)!.slice(0, 10))].sort(([a], [b]) => (a < b ? 1 : -1));
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
                  <StatusMark status={bar.line.status} bare /> {isBy(bar.line) ? 'By then: ' : ''}
                  {bar.line.text}
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
  const observer = new ResizeObserver((entries) => {
    for (const { contentRect } of entries) setSize({ width: contentRect.width, height: contentRect.height });
  });
  onMount(() => observer.observe(box));
  onCleanup(() => observer.disconnect());

  /** The span of the reports, half a day wider on both sides. Lines outside it (history) are not on the axis. */
  const domain = createMemo<[number, number] | null>(() => {
    const meta = desk.meta.error === undefined ? desk.meta.latest : undefined;
    if (meta?.first == null || meta.last === null) return null;
    // A replay has its whole stretch before it.
    return [startOf(meta.first) - day, endOf(desk.replay.state()?.to ?? meta.last) + day / 2];
  });
  /** What the axis shows: all of a short record, of a long one the weeks before the moment that is asked about. */
  const range = createMemo<[number, number] | null>(() => {
    const all = domain();
    if (all === null || all[1] - all[0] <= longest) return all;
    const { at, known } = desk.view();
    const moments = [at, known].filter((moment) => moment !== null).map(endOf);
    const to = Math.min(all[1], Math.max(all[0] + longest, Math.min(...moments, all[1]) + longest / 12));
    return [to - longest, to];
  });
  const isPart = () => range() !== domain();
  const x = (time: number): number => {
    const [from, to] = range()!;
    return ((time - from) / (to - from)) * size().width;
  };
  /** On a narrow screen the bars are a list, which has room for all; asked again whenever the size changes. */
  const listed = () => size().width > 0 && narrow();
  /** The scrubbers stand below: two rows, in a replay three. */
  const axisEnd = () => size().height - (desk.replay.state() === null ? 58 : 88);
  const rows = () => Math.max(1, Math.floor((axisEnd() - top - 16) / rowHeight));
  /** The bars, and how many lines of the axis's span no row had room for. */
  const layout = createMemo<{ bars: Bar[]; hidden: number }>(() => {
    const shown = range();
    if (shown === null) return { bars: [], hidden: 0 };
    const ends: number[] = new Array(rows()).fill(-Infinity);
    let hidden = 0;
    const bars = desk
      .lines()
      .filter((line) => line.sure && (line.kind === 'happening' || line.kind === 'control') && dayOf(line) !== null)
      .map((line) => ({
        line,
        from: startOf(dayOf(line)!),
        to: endOf(line.kind === 'control' ? dayOf(line)! : (line.time!.to ?? dayOf(line)!)),
      }))
      .filter((bar) => bar.from >= shown[0] && bar.to <= shown[1] + day && bar.to - bar.from <= 8 * day)
      .sort((a, b) => a.from - b.from || a.to - b.to)
      .flatMap((bar) => {
        const row = ends.findIndex((end) => end <= bar.from);
        if (row < 0) {
          if (listed()) return [{ ...bar, row: 0 }];
          hidden += 1;
          return [];
        }
        ends[row] = bar.to;
        return [{ ...bar, row }];
      });
    return { bars, hidden };
  });
  const ticks = createMemo<number[]>(() => {
    const shown = range();
    if (shown === null) return [];
    const least = (shown[1] - shown[0]) / (size().width / (isPart() ? 92 : 64));
    const step =
      [1, 2, 7, 14, 30, 91, 365].map((days) => days * day).find((candidate) => candidate >= least) ?? 3650 * day;
    const all: number[] = [];
    // A day's name needs 44 pixels: none is cut at the edge.
    const last = shown[1] - ((isPart() ? 76 : 44) / size().width) * (shown[1] - shown[0]);
    for (let time = Math.ceil(shown[0] / step) * step; time < last; time += step) all.push(time);
    return all;
  });
  /** Where the two moments stand on the axis; at its end they are now. */
  const mark = (at: string | null): number => Math.min(range()![1], at === null ? range()![1] : endOf(at));

  return (
    <section class="pane time" aria-label="Time axis" ref={box}>
      <Show when={domain()} fallback={<p class="notice dim">No dated reports yet.</p>}>
        <Show when={listed()}>
          <Days desk={desk} bars={layout().bars} />
        </Show>
        <svg width={size().width} height={Math.max(0, axisEnd())} role="img" aria-label="What happened when">
          <defs>
            <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect class="hatch" width="2" height="5" />
            </pattern>
          </defs>
          <For each={ticks()}>
            {(time) => (
              <g class="tick">
                <line x1={x(time)} x2={x(time)} y1={16} y2={axisEnd()} />
                <text x={x(time) + 4} y={12}>
                  {new Intl.DateTimeFormat('en-GB', {
                    day: 'numeric',
                    month: 'short',
                    year: isPart() ? 'numeric' : undefined,
                    timeZone: 'UTC',
                  }).format(time)}
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
                aria-label={`${bar.line.text}, ${showShort(bar.line, yearOf(bar.line))}, ${statusWords[bar.line.status]}`}
                onClick={() => desk.select(bar.line.id)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' && event.key !== ' ') return;
                  event.preventDefault();
                  desk.select(bar.line.id);
                }}
              >
                <title>{`${bar.line.text} (${showShort(bar.line, yearOf(bar.line))}; ${statusWords[bar.line.status].toLowerCase()})`}</title>
              </rect>
            )}
          </For>
          <line class="known" x1={x(mark(desk.view().known))} x2={x(mark(desk.view().known))} y1={16} y2={axisEnd()} />
          <line class="at" x1={x(mark(desk.view().at))} x2={x(mark(desk.view().at))} y1={16} y2={axisEnd()} />
        </svg>
        <Scrubbers desk={desk} domain={domain()!} />
        <Show when={layout().hidden > 0}>
          <p class="unplaced">{layout().hidden} more in the brief</p>
        </Show>
      </Show>
    </section>
  );
}
