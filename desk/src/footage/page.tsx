import { createResource, createSignal, For, Show } from 'solid-js';
import type { Desk } from '../desk.ts';
import { footageApi, type Piece, pictureOf, viewOf } from './api.ts';
import { Claims } from './claims.tsx';
import { Copies } from './copies.tsx';
import { VerdictMark } from './mark.tsx';
import { Picture } from './picture.tsx';
import { PlaceAndSun } from './place.tsx';
import { Steps } from './steps.tsx';
import { FileFacts, Origins } from './told.tsx';
import { claimWords, clock, shapeWords } from './words.ts';

/** All that is known of one piece: what it shows and where that was seen before, beside what was checked and what leans on it. */
export function PiecePage(props: { desk: Desk; piece: Piece }) {
  const { desk } = props;
  const [told] = createResource(
    () => ({ id: props.piece.id, moment: desk.moment() }),
    ({ id, moment }) => footageApi.told(id, moment),
  );
  const latest = () => (told.error === undefined ? told.latest : undefined);
  return (
    <article
      class="piece"
      aria-label={`Footage ${props.piece.id}`}
      tabindex="-1"
      ref={(page) => queueMicrotask(() => page.focus({ preventScroll: true }))}
    >
      <div class="piece-seen">
        <Look desk={desk} piece={props.piece} />
        <Copies desk={desk} piece={props.piece} />
        <Origins desk={desk} piece={props.piece} />
      </div>
      <div class="piece-known">
        <Found desk={desk} piece={props.piece} />
        <Claims desk={desk} piece={props.piece} />
        <Steps desk={desk} piece={props.piece} />
        <PlaceAndSun desk={desk} piece={props.piece} told={latest()} />
        <section class="card-part" aria-label="What the file says">
          <h3>What the file says</h3>
          <Show
            when={latest()}
            fallback={
              <p class="dim">
                {told.error === undefined ? 'Reading the file…' : String((told.error as Error).message)}
              </p>
            }
          >
            {(found) => <FileFacts told={found()} />}
          </Show>
        </section>
      </div>
    </article>
  );
}

/** The verdict that stands, and what speaks against the claim by itself. */
function Found(props: { desk: Desk; piece: Piece }) {
  const verdict = () => props.piece.verdict;
  const claimed = () => claimWords(props.piece, props.desk.zone());
  return (
    <section class="found-verdict" aria-label="Verdict" aria-live="polite">
      <p class="verdict-line">
        <VerdictMark verdict={verdict()?.verdict ?? null} />
        <Show when={verdict()}>
          {(one) => (
            <span>
              {one().step.by}: {one().step.note}
            </span>
          )}
        </Show>
      </p>
      <Show when={claimed()}>
        <p class="dim">Said to show {claimed()}</p>
      </Show>
      <Show when={props.piece.contradiction}>
        {(words) => (
          <p class="against" role="note">
            <strong>Against its claim:</strong> {words()}.
          </p>
        )}
      </Show>
    </section>
  );
}

/** The picture, or a frame of the video with the others to choose from; blurred until asked for. */
function Look(props: { desk: Desk; piece: Piece }) {
  const footage = () => props.piece.sightings[0].footage;
  const frames = () => footage().hashes.slice(0, props.piece.pictures);
  const [chosen, setChosen] = createSignal<{ of: string; at: number } | null>(null);
  const at = (): number => {
    const one = chosen();
    if (one !== null && one.of === props.piece.id) return one.at;
    return frames()[Math.floor(frames().length / 2)]?.at ?? 0;
  };
  const video = () => footage().medium === 'video';
  return (
    <figure class="look">
      <Picture
        desk={props.desk}
        of={props.piece.id}
        src={viewOf(props.piece.id, video() ? at() : 0)}
        alt={video() ? `Frame at ${clock(at())}` : 'The picture'}
      />
      <Show when={video() && frames().length > 1}>
        <label class="scan">
          <span class="visually-hidden">Frame at, in seconds</span>
          <input
            type="range"
            min="0"
            max={footage().duration ?? 0}
            step="0.25"
            value={at()}
            aria-valuetext={clock(at())}
            onChange={(event) => setChosen({ of: props.piece.id, at: event.currentTarget.valueAsNumber })}
          />
        </label>
        <div class="strip" role="group" aria-label="Frames of the video">
          <For each={frames()}>
            {(frame, n) => (
              <button
                type="button"
                aria-pressed={at() === frame.at}
                aria-label={`Frame at ${clock(frame.at)}`}
                onClick={() => setChosen({ of: props.piece.id, at: frame.at })}
              >
                <Picture
                  desk={props.desk}
                  of={props.piece.id}
                  src={pictureOf(props.piece.id, n())}
                  alt={`Frame at ${clock(frame.at)}`}
                  bare
                />
              </button>
            )}
          </For>
        </div>
      </Show>
      <figcaption class="dim">
        {shapeWords(footage())}
        {video() ? ` · frame at ${clock(at())}` : ''}
        {props.desk.footage.isShown(props.piece.id) ? '' : ' · blurred: it may be graphic'}
      </figcaption>
    </figure>
  );
}
