import { createSignal, onCleanup, Show } from 'solid-js';
import type { ReplayState } from '../api.ts';
import type { Desk } from '../desk.ts';
import { endOf, instantOf, showTime, type Zone } from '../ui/format.ts';

const hour = 3_600_000;
/** How long a report stays before the next one when the desk plays through what was known, in ms. */
const PLAY_MS = 900;

/** Two moments: of the world, and of knowledge; and what replays them. */
export function Scrubbers(props: { desk: Desk; domain: [number, number] }) {
  const { desk } = props;
  const [playing, setPlaying] = createSignal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    setPlaying(false);
  };
  onCleanup(stop);
  const play = async (): Promise<void> => {
    if (!(await desk.stepKnown(1))) return stop();
    timer = setTimeout(() => void play(), PLAY_MS);
  };
  const toggle = async (): Promise<void> => {
    if (playing()) return stop();
    setPlaying(true);
    // From the beginning where all is shown.
    if (desk.view().known === null) desk.go({ known: instantOf(props.domain[0]) });
    await play();
  };
  const set = (name: 'at' | 'known', value: number): void => {
    stop();
    const end = props.domain[1];
    desk.go({ [name]: value >= end - hour ? null : instantOf(Math.round(value / hour) * hour) });
  };
  return (
    <div class="scrubbers">
      <Show when={desk.replay.state()}>{(state) => <ReplayBar desk={desk} state={state()} />}</Show>
      <Scrub
        label="World at"
        shown={desk.view().at === null ? 'now' : showTime(desk.view().at, desk.zone())}
        name="at"
        domain={props.domain}
        value={desk.view().at}
        zone={desk.zone()}
        onChange={(value) => set('at', value)}
      />
      <div class="scrub-row">
        <Scrub
          label="As known"
          shown={desk.view().known === null ? 'now' : showTime(desk.view().known, desk.zone())}
          name="known"
          domain={props.domain}
          value={desk.view().known}
          zone={desk.zone()}
          onChange={(value) => set('known', value)}
        />
        <Show when={desk.replay.state() === null}>
          <div class="steps">
            <button
              type="button"
              aria-label="Known a report earlier"
              title="A report earlier (,)"
              onClick={() => void desk.stepKnown(-1)}
            >
              ‹
            </button>
            <button
              type="button"
              aria-pressed={playing()}
              title="Play what was known, report by report"
              onClick={() => void toggle()}
            >
              {playing() ? 'Pause' : 'Play'}
            </button>
            <button
              type="button"
              aria-label="Known a report later"
              title="A report later (.)"
              onClick={() => void desk.stepKnown(1)}
            >
              ›
            </button>
          </div>
        </Show>
      </div>
    </div>
  );
}

function Scrub(props: {
  label: string;
  shown: string;
  name: string;
  domain: [number, number];
  value: string | null;
  zone: Zone;
  onChange: (value: number) => void;
}) {
  /** Where the handle is while it is moved. */
  const [held, setHeld] = createSignal<number | null>(null);
  const shown = () =>
    held() === null ? props.shown : showTime(instantOf(Math.round(held()! / hour) * hour), props.zone);
  return (
    <label class={`scrub scrub-${props.name}`}>
      <span class="scrub-label">
        <span class="dim">{props.label}</span> <strong>{shown()}</strong>
      </span>
      <input
        type="range"
        min={props.domain[0]}
        max={props.domain[1]}
        step={Math.max(hour, Math.round((props.domain[1] - props.domain[0]) / 2000 / hour) * hour)}
        value={props.value === null ? props.domain[1] : Math.min(props.domain[1], endOf(props.value))}
        aria-valuetext={shown()}
        onInput={(event) => setHeld(Number(event.currentTarget.value))}
        onChange={(event) => {
          setHeld(null);
          props.onChange(Number(event.currentTarget.value));
        }}
      />
    </label>
  );
}

const speeds: [string, number | null][] = [
  ['real time', 1],
  ['60 ×', 60],
  ['600 ×', 600],
  ['3,600 ×', 3600],
  ['21,600 ×', 21_600],
  ['max', null],
];

/** Steers the stretch that the server runs again. */
function ReplayBar(props: { desk: Desk; state: ReplayState }) {
  const { replay } = props.desk;
  const options = () =>
    speeds.some(([, speed]) => speed === props.state.speed)
      ? speeds
      : [...speeds, [`${props.state.speed} ×`, props.state.speed] as [string, number | null]];
  return (
    <div class="scrub-row">
      <label class="scrub scrub-replay">
        <span class="scrub-label">
          <span class="dim">Replay</span> <strong>{showTime(props.state.clock, props.desk.zone())}</strong>
        </span>
        <input
          type="range"
          min={endOf(props.state.from)}
          max={endOf(props.state.to)}
          step={60_000}
          value={endOf(props.state.clock)}
          aria-valuetext={showTime(props.state.clock, props.desk.zone())}
          onChange={(event) => replay.steer({ clock: instantOf(Number(event.currentTarget.value)) })}
        />
      </label>
      <div class="steps">
        <button
          type="button"
          onClick={() =>
            replay.steer(
              props.state.state === 'ended'
                ? { clock: props.state.from, state: 'playing' }
                : { state: props.state.state === 'playing' ? 'paused' : 'playing' },
            )
          }
        >
          {props.state.state === 'playing' ? 'Pause' : props.state.state === 'ended' ? 'Again' : 'Play'}
        </button>
        <select
          aria-label="Speed of the replay"
          value={String(props.state.speed)}
          onChange={(event) => {
            const { value } = event.currentTarget;
            replay.steer({ speed: value === 'null' ? null : Number(value) });
          }}
        >
          {options().map(([words, speed]) => (
            <option value={String(speed)} selected={speed === props.state.speed}>
              {words}
            </option>
          ))}
        </select>
        <span class="dim passed">
          {props.state.passed} of {props.state.moments}
        </span>
      </div>
    </div>
  );
}
