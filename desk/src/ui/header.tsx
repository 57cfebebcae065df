import { createSignal, Show } from 'solid-js';
import type { Desk } from '../desk.ts';
import { showTime } from './format.ts';

/** Always visible: as of when, as known when, the time zone, the engine. */
export function Header(props: { desk: Desk; onHelp: () => void }) {
  const { desk } = props;
  return (
    <header class="header">
      <h1 class="brand">
        sitrep
        <Show when={desk.meta.error === undefined && desk.meta()?.sample}>
          <strong class="sample" title="Every report here was written for sitrep, by outlets that do not exist">
            SAMPLE
          </strong>
        </Show>
        <Show when={desk.replay.state()}>
          {(state) => (
            <strong class="sample replaying" title="A stored stretch, run again as if live">
              REPLAY {showTime(state().clock, desk.zone())}
            </strong>
          )}
        </Show>
      </h1>
      <LiveMark desk={desk} />
      <button
        type="button"
        class="quiet to-footage"
        aria-pressed={desk.footage.isOpen()}
        title="Footage (5)"
        onClick={() => (desk.footage.isOpen() ? desk.footage.close() : desk.footage.open(''))}
      >
        Footage
      </button>
      <MomentField
        label="World at"
        hint="What was so at this moment"
        value={desk.view().at}
        zone={desk.zone()}
        onChange={(at) => desk.go({ at })}
      />
      <MomentField
        label="As known"
        hint="Only what could be known by then"
        value={desk.view().known}
        zone={desk.zone()}
        onChange={(known) => desk.go({ known })}
      />
      <button
        type="button"
        class="quiet"
        onClick={() => desk.setZone(desk.zone() === 'utc' ? 'local' : 'utc')}
        title="Time zone (z)"
      >
        {desk.zone() === 'utc' ? 'UTC' : Intl.DateTimeFormat().resolvedOptions().timeZone}
      </button>
      <span class="engine" title="The reader that made these readings">
        {desk.meta.error === undefined ? (desk.meta()?.engine ?? '…') : 'no server'}
      </span>
      <button type="button" class="quiet" onClick={() => window.print()} title="Print the brief">
        Print
      </button>
      <button
        type="button"
        class="quiet"
        onClick={() => props.onHelp()}
        title="Keyboard (?)"
        aria-label="Keyboard help"
      >
        ?
      </button>
    </header>
  );
}

/** Quiet word of what has changed since the brief on the screen was made; nothing jumps until it is asked for. */
function LiveMark(props: { desk: Desk }) {
  const { desk } = props;
  const count = () => desk.live.count();
  const waits = () => desk.live.waiting().length > 0 || desk.live.renewed();
  const alerts = () => desk.live.waiting().reduce((sum, { alerts: raised }) => sum + raised.length, 0);
  const words = (): string =>
    `${desk.live.renewed() ? 'Made anew' : count() === 0 ? 'Told again' : `${count()} changed`}${alerts() > 0 ? `, ${alerts()} ${alerts() === 1 ? 'alert' : 'alerts'}` : ''}`;
  return (
    <div class="live">
      <span class="visually-hidden" role="status">
        {waits() ? words() : ''}
      </span>
      <Show when={waits()}>
        <button
          type="button"
          class="news-mark"
          classList={{ urgent: alerts() > 0 }}
          title="Show what changed (n)"
          onClick={() => {
            desk.setSide('changes');
            desk.showNews();
          }}
        >
          {words()}
        </button>
      </Show>
      <button
        type="button"
        class={`quiet feed feed-${desk.live.state()}`}
        aria-pressed={desk.following()}
        title={desk.following() ? 'Changes are taken in as they come (f)' : 'Changes wait until you ask for them (f)'}
        onClick={() => desk.setFollowing(!desk.following())}
      >
        <span class="dot" aria-hidden="true" />
        {desk.live.state() === 'lost'
          ? 'Reconnecting'
          : `${desk.replay.state() === null ? 'Live' : 'Replay'}${desk.following() ? ', following' : ''}`}
      </button>
    </div>
  );
}

function MomentField(props: {
  label: string;
  hint: string;
  value: string | null;
  zone: 'utc' | 'local';
  onChange: (value: string | null) => void;
}) {
  const [open, setOpen] = createSignal(false);
  /** `datetime-local` carries no zone: its value is read as UTC. */
  const commit = (text: string): void => {
    setOpen(false);
    props.onChange(text === '' ? null : `${text.length === 16 ? `${text}:00` : text}Z`);
  };
  return (
    <div class="moment" title={props.hint}>
      <span class="label">{props.label}</span>
      <Show
        when={open()}
        fallback={
          <button type="button" class="quiet" onClick={() => setOpen(true)}>
            {props.value === null ? 'now' : showTime(props.value, props.zone)}
          </button>
        }
      >
        <input
          type="datetime-local"
          aria-label={`${props.label}, UTC`}
          value={
            props.value === null ? '' : props.value.length === 10 ? `${props.value}T23:59` : props.value.slice(0, 16)
          }
          onChange={(event) => commit(event.currentTarget.value)}
          ref={(field) => queueMicrotask(() => field.focus())}
        />
        <span class="zone">UTC</span>
      </Show>
      <Show when={props.value !== null}>
        <button type="button" class="quiet clear" aria-label={`${props.label}: back to now`} onClick={() => commit('')}>
          ×
        </button>
      </Show>
    </div>
  );
}
