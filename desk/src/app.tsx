import { createSignal, onCleanup, onMount, Show } from 'solid-js';
import { BriefPane } from './brief/brief-pane.tsx';
import { SidePane } from './brief/side-pane.tsx';
import { createDesk, type Pane } from './desk.ts';
import { FootageRoom, roomKey } from './footage/room.tsx';
import { MapPane } from './map/map-pane.tsx';
import { DropZone } from './report/drop-zone.tsx';
import { TimeAxis } from './time/time-axis.tsx';
import { Header } from './ui/header.tsx';
import { KeyboardHelp } from './ui/keyboard-help.tsx';

const panes: { id: Pane; label: string }[] = [
  { id: 'brief', label: 'Brief' },
  { id: 'map', label: 'Map' },
  { id: 'report', label: 'Evidence' },
  { id: 'time', label: 'Time' },
  { id: 'footage', label: 'Footage' },
];

/** The whole desk: brief, map, report, time axis; on a phone one at a time. */
export function App() {
  const desk = createDesk();
  const [help, setHelp] = createSignal(false);

  const onKey = (event: KeyboardEvent): void => {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]') !== null)
      return;
    if (desk.footage.isOpen() && !help() && roomKey(desk, event.key)) {
      event.preventDefault();
      return;
    }
    const act: Record<string, () => unknown> = {
      j: () => desk.move(1),
      k: () => desk.move(-1),
      '[': () => desk.setCitation(Math.max(0, desk.citation() - 1)),
      ']': () => desk.setCitation(Math.min((desk.selected()?.told.length ?? 1) - 1, desk.citation() + 1)),
      Escape: () => (help() ? setHelp(false) : desk.select(null)),
      '?': () => setHelp(!help()),
      n: () => {
        desk.setSide('changes');
        desk.showNews();
      },
      f: () => desk.setFollowing(!desk.following()),
      p: () => desk.selected() !== null && desk.watch.toggleLine(desk.selected()!),
      P: () => desk.selected() !== null && desk.watch.togglePlace(desk.selected()!, desk.brief.latest!),
      e: () => desk.selected() !== null && desk.setJudging(!desk.judging()),
      1: () => desk.setSide('line'),
      2: () => desk.setSide('changes'),
      3: () => desk.setSide('watch'),
      4: () => desk.setSide('queue'),
      5: () => (desk.footage.isOpen() ? desk.footage.close() : desk.footage.open('')),
      ',': () => void desk.stepKnown(-1),
      '.': () => void desk.stepKnown(1),
      z: () => desk.setZone(desk.zone() === 'utc' ? 'local' : 'utc'),
    };
    const action = act[event.key];
    if (action !== undefined) {
      event.preventDefault();
      action();
    }
  };
  const show = (pane: Pane): void => {
    if (pane === 'footage' && !desk.footage.isOpen()) desk.footage.open('');
    else desk.setPane(pane);
  };
  onMount(() => addEventListener('keydown', onKey));
  onCleanup(() => removeEventListener('keydown', onKey));

  return (
    <div class="desk" data-pane={desk.pane()} classList={{ 'in-room': desk.footage.isOpen() }}>
      <Header desk={desk} onHelp={() => setHelp(true)} />
      <main class="panes">
        <BriefPane desk={desk} />
        <MapPane desk={desk} />
        <SidePane desk={desk} />
        <TimeAxis desk={desk} />
        <Show when={desk.footage.isOpen()}>
          <FootageRoom desk={desk} />
        </Show>
      </main>
      <nav class="tabs" aria-label="Panes">
        {panes.map(({ id, label }) => (
          <button type="button" aria-pressed={desk.pane() === id} onClick={() => show(id)}>
            {label}
          </button>
        ))}
      </nav>
      <DropZone desk={desk} />
      <Show when={help()}>
        <KeyboardHelp onClose={() => setHelp(false)} />
      </Show>
    </div>
  );
}
