import { Show } from 'solid-js';

/** The button that sends a form, and beneath it what went wrong. */
export function Submit(props: { label: string; ready: boolean; failure: string | null | undefined }) {
  return (
    <>
      <button type="submit" class="do" disabled={!props.ready}>
        {props.label}
      </button>
      <Show when={props.failure}>
        {(words) => (
          <p class="failure" role="alert">
            {words()}
          </p>
        )}
      </Show>
    </>
  );
}
