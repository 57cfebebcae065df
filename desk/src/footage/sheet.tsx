import { createMemo, createSignal, For, Show } from 'solid-js';
import { type Desk, permalink } from '../desk.ts';
import { type Piece, pictureOf } from './api.ts';
import { VerdictMark } from './mark.tsx';
import { Picture } from './picture.tsx';
import type { Family } from './state.ts';
import { claimWords, seenWords, shapeWords } from './words.ts';

type Filter = 'all' | 'open' | 'copies' | 'against';
const filters: { id: Filter; label: string; holds: (piece: Piece) => boolean }[] = [
  { id: 'all', label: 'All', holds: () => true },
  { id: 'open', label: 'No verdict', holds: ({ verdict }) => verdict === null },
  { id: 'copies', label: 'Seen before', holds: ({ copies }) => copies.length > 0 },
  { id: 'against', label: 'Against its claim', holds: ({ contradiction }) => contradiction !== null },
];

/** All footage that is kept: copies of one scene together, the earliest known first. */
export function Sheet(props: { desk: Desk }) {
  const room = props.desk.footage;
  const [filter, setFilter] = createSignal<Filter>('all');
  const holds = () => filters.find(({ id }) => id === filter())!.holds;
  const families = createMemo(() => room.families().filter((family) => family.some(holds())));
  const alone = createMemo(() => families().filter(({ length }) => length === 1));
  const groups = createMemo(() => families().filter(({ length }) => length > 1));
  return (
    <>
      <div class="sheet-filters" role="group" aria-label="Which footage">
        <For each={filters}>
          {({ id, label, holds: fits }) => (
            <button type="button" aria-pressed={filter() === id} onClick={() => setFilter(id)}>
              {label} <span class="count">{room.kept().filter(fits).length}</span>
            </button>
          )}
        </For>
      </div>
      <div class="families">
        <For each={groups()}>{(family) => <Group desk={props.desk} family={family} />}</For>
      </div>
      <Show when={alone().length > 0}>
        <section class="family" aria-label="Without a copy here">
          <Show when={groups().length > 0}>
            <h3>Without a copy here</h3>
          </Show>
          <ul class="tiles">
            <For each={alone()}>{([piece]) => <Tile desk={props.desk} piece={piece} first={false} />}</For>
          </ul>
        </section>
      </Show>
      <Show when={room.kept().length > 0 && families().length === 0}>
        <p class="dim">Nothing here is so.</p>
      </Show>
    </>
  );
}

function Group(props: { desk: Desk; family: Family }) {
  const first = () => props.family[0];
  return (
    <section class="family copies" aria-label={`${props.family.length} copies of one scene`}>
      <h3>
        {props.family.length} of one scene
        <span class="family-seen dim"> · earliest known {seenWords(first().seen, props.desk.zone())}</span>
      </h3>
      <ul class="tiles">
        <For each={props.family}>
          {(piece, index) => <Tile desk={props.desk} piece={piece} first={index() === 0} />}
        </For>
      </ul>
    </section>
  );
}

function Tile(props: { desk: Desk; piece: Piece; first: boolean }) {
  const { desk } = props;
  const footage = () => props.piece.sightings[0].footage;
  const claimed = () => claimWords(props.piece, desk.zone());
  return (
    <li class="tile">
      <Picture
        desk={desk}
        of={props.piece.id}
        src={pictureOf(props.piece.id, Math.floor(props.piece.pictures / 2))}
        alt={footage().medium === 'video' ? 'Frame of the video' : 'The picture'}
      />
      <a href={permalink({ ...desk.view(), line: null, footage: props.piece.id })}>
        <span class="tile-head">
          <VerdictMark verdict={props.piece.verdict?.verdict ?? null} />
          <span class="dim">{footage().duration === null ? '' : shapeWords(footage(), true)}</span>
        </span>
        <span class="tile-words">{seenWords(props.piece.seen, desk.zone())}</span>
        <Show when={claimed()}>
          <span class="tile-words dim">said to show {claimed()}</span>
        </Show>
        <span class="tile-flags">
          <Show when={props.first}>
            <span class="tag">earliest known</span>
          </Show>
          <Show when={props.piece.contradiction !== null}>
            <span class="tag tag-bad">older than its claim</span>
          </Show>
          <Show when={props.piece.reports.length > 0}>
            <span class="tag">
              {props.piece.reports.length === 1 ? '1 report' : `${props.piece.reports.length} reports`}
            </span>
          </Show>
        </span>
        <span class="visually-hidden">{props.piece.id}</span>
      </a>
    </li>
  );
}

/** The footage that the reports of a line carry, in the pane that shows its evidence. */
export function LineFootage(props: { desk: Desk; reports: readonly string[] }) {
  const { desk } = props;
  const carried = () => desk.footage.kept().filter(({ reports }) => reports.some((id) => props.reports.includes(id)));
  return (
    <Show when={carried().length > 0}>
      <ul class="line-footage" aria-label="Footage that its reports carry">
        <For each={carried()}>
          {(piece) => (
            <li>
              <a
                href={permalink({ ...desk.view(), line: null, footage: piece.id })}
                onClick={() => desk.setPane('footage')}
              >
                <Picture
                  desk={desk}
                  of={piece.id}
                  src={pictureOf(piece.id, Math.floor(piece.pictures / 2))}
                  alt={`Footage ${piece.id}`}
                  bare
                />
                <VerdictMark verdict={piece.verdict?.verdict ?? null} />
              </a>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
