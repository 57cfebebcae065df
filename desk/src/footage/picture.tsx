import { createSignal, Show } from 'solid-js';
import type { Desk } from '../desk.ts';

/** A picture, blurred until this piece is asked for; `of` is the piece's id. */
export function Picture(props: { desk: Desk; of: string; src: string; alt: string; bare?: boolean }) {
  const [gone, setGone] = createSignal(false);
  const shown = () => props.desk.footage.isShown(props.of);
  return (
    <span class="shot" classList={{ covered: !shown() }}>
      <Show when={!gone()} fallback={<span class="no-shot">No picture: it could not be decoded here</span>}>
        <img
          src={props.src}
          alt={shown() ? props.alt : `${props.alt}, blurred`}
          loading="lazy"
          decoding="async"
          onError={() => setGone(true)}
        />
      </Show>
      <Show when={!props.bare && !gone()}>
        <button
          type="button"
          class="uncover"
          aria-pressed={shown()}
          aria-label={`${shown() ? 'Blur' : 'Show'} ${props.of}`}
          onClick={() => props.desk.footage.toggleShown(props.of)}
        >
          {shown() ? 'Blur' : 'Show'}
        </button>
      </Show>
    </span>
  );
}
