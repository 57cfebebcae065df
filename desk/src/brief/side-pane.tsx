import { For, Match, Switch } from 'solid-js';
import type { Desk, Side } from '../desk.ts';
import { QueuePane } from '../judge/queue-pane.tsx';
import { WatchPane } from '../live/watch-pane.tsx';
import { ReportPane } from '../report/report-pane.tsx';
import { ChangesPane } from './changes-pane.tsx';

/** The right-hand pane: the line's evidence, what changed, what is watched, what waits for a person. */
export function SidePane(props: { desk: Desk }) {
  const { desk } = props;
  const tabs: { id: Side; label: string; key: string; count: () => number }[] = [
    { id: 'line', label: 'Line', key: '1', count: () => 0 },
    { id: 'changes', label: 'Changes', key: '2', count: () => desk.live.count() },
    {
      id: 'watch',
      label: 'Watch',
      key: '3',
      count: () => desk.watched().filter(({ since }) => since.words !== null).length,
    },
    { id: 'queue', label: 'Queue', key: '4', count: () => 0 },
  ];
  const step = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    const index = tabs.findIndex(({ id }) => id === desk.side());
    const next = tabs[(index + by + tabs.length) % tabs.length]!;
    desk.setSide(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <section class="pane report" aria-label="Evidence and work">
      <div class="side-tabs" role="tablist" aria-label="What this pane shows" onKeyDown={step}>
        <For each={tabs}>
          {(tab) => (
            <button
              type="button"
              role="tab"
              id={`tab-${tab.id}`}
              aria-selected={desk.side() === tab.id}
              aria-controls="side"
              tabindex={desk.side() === tab.id ? 0 : -1}
              title={`${tab.label} (${tab.key})`}
              onClick={() => desk.setSide(tab.id)}
            >
              {tab.label}
              <span class="badge" hidden={tab.count() === 0}>
                {tab.count()}
              </span>
            </button>
          )}
        </For>
      </div>
      <div class="side" role="tabpanel" id="side" aria-labelledby={`tab-${desk.side()}`}>
        <Switch>
          <Match when={desk.side() === 'line'}>
            <ReportPane desk={desk} />
          </Match>
          <Match when={desk.side() === 'changes'}>
            <ChangesPane desk={desk} />
          </Match>
          <Match when={desk.side() === 'watch'}>
            <WatchPane desk={desk} />
          </Match>
          <Match when={desk.side() === 'queue'}>
            <QueuePane desk={desk} />
          </Match>
        </Switch>
      </div>
    </section>
  );
}
