import { createMemo, createResource, createSignal, For, Show } from 'solid-js';
import { type Alert, api } from '../api.ts';
import { type Desk, narrow } from '../desk.ts';
import { type News, newsOf, type Step } from '../live/live.ts';
import { asQuote, showClock, showTime } from '../ui/format.ts';
import { StatusMark } from './status-mark.tsx';

/** What changed: as it comes in, the latest first, with what is worth an alert; or since a moment that the reader names. */
export function ChangesPane(props: { desk: Desk }) {
  const { desk } = props;
  const [since, setSince] = createSignal('');
  const [asked] = createResource(
    () => (since() === '' ? undefined : { since: `${since()}:00Z`, moment: desk.moment() }),
    ({ since: from, moment }) => api.changes(from, moment),
  );
  const latest = createMemo(() => desk.live.steps().toReversed());
  const waits = (step: Step): boolean => desk.live.waiting().includes(step);
  return (
    <>
      <div class="side-head">
        <label>
          Since{' '}
          <input
            type="datetime-local"
            aria-label="What changed since, UTC"
            value={since()}
            onChange={(event) => setSince(event.currentTarget.value.slice(0, 16))}
          />{' '}
          <span class="dim">UTC</span>
        </label>
        <Show when={since() !== ''}>
          <button type="button" class="quiet" onClick={() => setSince('')}>
            Live
          </button>
        </Show>
      </div>
      <Show
        when={since() === ''}
        fallback={
          <Show
            when={asked.error === undefined}
            fallback={
              <p class="notice" role="alert">
                {String((asked.error as Error).message)}
              </p>
            }
          >
            <Show when={asked()}>{(change) => <NewsList desk={desk} news={newsOf(change())} />}</Show>
          </Show>
        }
      >
        <Show
          when={latest().length > 0}
          fallback={
            <p class="dim">
              Nothing has changed since this page was opened. What new reports change shows here as it comes in; the
              brief itself stays as it is until you ask for it.
            </p>
          }
        >
          <For each={latest()}>
            {(step) => (
              <section class="step" classList={{ waits: waits(step) }}>
                <h3>
                  <time>{timeOf(step, desk)}</time>
                  <span class="dim">{reportsOf(step)}</span>
                  <Show when={waits(step)}>
                    <span class="tag">waiting</span>
                  </Show>
                </h3>
                <For each={step.alerts}>{(alert) => <AlertLine alert={alert} desk={desk} />}</For>
                <NewsList
                  desk={desk}
                  news={newsOf(step.change).filter(({ line }) => !step.alerts.some((one) => one.line.id === line.id))}
                />
              </section>
            )}
          </For>
        </Show>
      </Show>
    </>
  );
}

const timeOf = ({ came, change }: Step, desk: Desk): string =>
  // In a replay the time is that of the reports.
  desk.replay.state() === null ? showClock(came, desk.zone()) : showTime(change.to.last, desk.zone());

function reportsOf({ change }: Step): string {
  const reports = change.to.reports - change.from.reports;
  return reports === 0 ? 'a judgement or a new reading' : reports === 1 ? 'one report' : `${reports} reports`;
}

/** Opens a line where it still stands. */
function open(desk: Desk, id: string): void {
  desk.select(id);
  if (narrow()) desk.setPane('report');
}

function AlertLine(props: { alert: Alert; desk: Desk }) {
  const told = () => props.alert.line.told.at(-1);
  return (
    <div class="alert">
      <p class="alert-rule">{props.alert.rule.replaceAll('-', ' ')}</p>
      <button type="button" class="plain" onClick={() => open(props.desk, props.alert.line.id)}>
        <StatusMark status={props.alert.line.status} /> <span class="news-text">{props.alert.line.text}</span>
      </button>
      <p class="dim">{props.alert.reason}</p>
      <Show when={told()}>{(words) => <p class="dim">{asQuote(words(), props.desk.zone())}</p>}</Show>
      <Show when={props.alert.origins.length > 0}>
        <p class="dim">Told by {props.alert.origins.map(({ root }) => root).join(', ')}</p>
      </Show>
    </div>
  );
}

const marks = { new: 'New', changed: 'Changed', gone: 'Gone' };

function NewsList(props: { desk: Desk; news: News[] }) {
  return (
    <ul class="news">
      <For each={props.news}>
        {({ kind, line, note }) => (
          <li>
            <button type="button" class="plain" disabled={kind === 'gone'} onClick={() => open(props.desk, line.id)}>
              <span class={`mark mark-${kind}`}>{marks[kind]}</span> <StatusMark status={line.status} />{' '}
              <span class="news-text">{line.text}</span>
            </button>
            <Show when={note}>{(words) => <p class="dim">{words()}</p>}</Show>
          </li>
        )}
      </For>
    </ul>
  );
}
