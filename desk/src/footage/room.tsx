import { createEffect, createSignal, For, Match, on, Show, Switch } from 'solid-js';
import { type Desk, permalink } from '../desk.ts';
import { Intake } from './intake.tsx';
import { PiecePage } from './page.tsx';
import { Sheet } from './sheet.tsx';

/** The footage room: a contact sheet, and a page for each piece. It stands over map and evidence; the brief stays beside it. */
export function FootageRoom(props: { desk: Desk }) {
  const { desk } = props;
  const room = desk.footage;
  const [said, setSaid] = createSignal<string[]>([]);
  let body!: HTMLDivElement;
  // Another piece begins at its top; the sheet, where the reader left it.
  createEffect(
    on(
      () => desk.view().footage,
      (now, before) => {
        body.scrollTop = 0;
        if (now !== '' || !before) return;
        queueMicrotask(() => {
          const tile = body.querySelector<HTMLElement>(`.tile a[href*="/${CSS.escape(before)}"]`);
          tile?.focus();
          tile?.scrollIntoView({ block: 'center' });
        });
      },
    ),
  );
  const counts = (): string => {
    const all = room.kept();
    const parts = [
      `${all.length} ${all.length === 1 ? 'piece' : 'pieces'}`,
      `${all.filter(({ verdict }) => verdict === null).length} without a verdict`,
    ];
    return all.length === 0 ? '' : parts.join(', ');
  };
  const isSheet = () => desk.view().footage === '';
  const place = () => room.order().findIndex(({ id }) => id === desk.view().footage);
  const choose = (input: HTMLInputElement): void => {
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length > 0) room.stage(files);
  };
  return (
    <section class="pane room" aria-label="Footage">
      <div class="room-head">
        <Show when={!isSheet()} fallback={<h2>Footage</h2>}>
          <h2>
            <a
              class="to-sheet"
              href={permalink({ ...desk.view(), line: null, footage: '' })}
              title="Back to the sheet (Esc)"
            >
              Footage
            </a>{' '}
            <span class="dim">›</span> <span class="piece-id">{desk.view().footage}</span>
          </h2>
        </Show>
        <span class="dim room-counts">{isSheet() ? counts() : ''}</span>
        <Show when={!isSheet() && place() >= 0}>
          <span class="room-steps">
            <button type="button" disabled={place() === 0} title="One before (k)" onClick={() => room.move(-1)}>
              ‹
            </button>
            <span class="dim">
              {place() + 1} of {room.order().length}
            </span>
            <button
              type="button"
              disabled={place() === room.order().length - 1}
              title="Next (j)"
              onClick={() => room.move(1)}
            >
              ›
            </button>
          </span>
        </Show>
        <Show when={desk.replay.state() === null}>
          <label class="add-files">
            Add files…
            <input type="file" multiple class="visually-hidden" onChange={(event) => choose(event.currentTarget)} />
          </label>
        </Show>
        <button
          type="button"
          class="quiet close-room"
          aria-label="Close the footage room"
          title="Close (Esc)"
          onClick={room.close}
        >
          ×
        </button>
      </div>
      <div class="room-body" ref={body}>
        <div role="status">
          <For each={said()}>{(words) => <p class="room-said">{words}</p>}</For>
        </div>
        <Show when={room.staged()}>{(staged) => <Intake desk={desk} staged={staged()} onSaid={setSaid} />}</Show>
        <Switch>
          <Match when={room.pieces.error !== undefined}>
            <p class="notice" role="alert">
              {String((room.pieces.error as Error).message)}
            </p>
          </Match>
          <Match when={room.current()}>{(piece) => <PiecePage desk={desk} piece={piece()} />}</Match>
          <Match when={!isSheet() && !room.pieces.loading}>
            <p class="notice">
              No footage <code>{desk.view().footage}</code> at this moment of knowledge.
            </p>
          </Match>
          <Match when={isSheet() && room.pieces.latest !== undefined && room.kept().length === 0}>
            <div class="notice">
              <p>No footage is kept here yet. Drop photos or videos onto this page.</p>
              <p class="dim">
                Each original is kept once, unchanged, and compared with all that came before. Pictures stay blurred
                until you ask for them.
              </p>
            </div>
          </Match>
          <Match when={isSheet()}>
            <Sheet desk={desk} />
          </Match>
        </Switch>
      </div>
    </section>
  );
}

/** The room's keys; false where a key is none of them. */
export function roomKey(desk: Desk, key: string): boolean {
  const room = desk.footage;
  const piece = room.current();
  const walk = (step: number): void => {
    if (desk.view().footage !== '') {
      room.move(step);
      return;
    }
    const tiles = [...document.querySelectorAll<HTMLElement>('.tile a')];
    const index = tiles.indexOf(document.activeElement as HTMLElement);
    tiles[Math.max(0, Math.min(tiles.length - 1, index + step))]?.focus();
  };
  const focused = (): string | null =>
    document.activeElement?.closest('.tile')?.querySelector('.visually-hidden')?.textContent ?? null;
  switch (key) {
    case 'j':
      walk(1);
      return true;
    case 'k':
      walk(-1);
      return true;
    case 's': {
      const id = piece?.id ?? focused();
      if (id !== null) room.toggleShown(id);
      return true;
    }
    case 'e':
      document.getElementById('step-kind')?.focus();
      return true;
    case 'Escape':
      if (room.staged() !== null) room.leave();
      else if (desk.view().footage === '') room.close();
      else room.open('');
      return true;
    default:
      return false;
  }
}
