import { createSignal, onCleanup, onMount, Show } from 'solid-js';
import { ApiError, api } from './api.ts';
import type { Desk } from './desk.ts';

/** A report dropped or pasted onto the page is read at once and shown; it is stored only when asked to. */
export function DropZone(props: { desk: Desk }) {
  const { desk } = props;
  const [over, setOver] = createSignal(false);
  const [state, setState] = createSignal<{ kind: 'busy' | 'error' | 'done'; text: string } | null>(null);

  const read = async (body: Blob | string, name: string, published: string | null = null): Promise<void> => {
    setState({ kind: 'busy', text: `Reading ${name}…` });
    try {
      const dropped = { body, name, published };
      desk.setDropped({ ...dropped, readings: await api.read(dropped) });
      desk.setPane('report');
      setState(null);
    } catch (error) {
      setState({ kind: 'error', text: error instanceof ApiError ? error.message : String(error) });
    }
  };
  const add = async (): Promise<void> => {
    const dropped = desk.dropped();
    if (dropped === null) return;
    setState({ kind: 'busy', text: `Adding ${dropped.name}…` });
    try {
      const { added, already } = await api.add(dropped);
      desk.setDropped(null);
      desk.refresh();
      setState({ kind: 'done', text: `${added} added${already > 0 ? `, ${already} known already` : ''}` });
      setTimeout(() => setState(null), 4000);
    } catch (error) {
      setState({ kind: 'error', text: error instanceof ApiError ? error.message : String(error) });
    }
  };

  /** Without its instant "on Friday" is no date: where no report says it, the reader may. */
  const undated = (): boolean => {
    const dropped = desk.dropped();
    return (
      dropped !== null &&
      (dropped.published !== null || dropped.readings.every(({ report }) => report.published === null))
    );
  };
  const redate = (text: string): void => {
    const { body, name } = desk.dropped()!;
    void read(body, name, text === '' ? null : `${text.slice(0, 16)}:00Z`);
  };

  const hasFiles = (event: DragEvent): boolean =>
    event.dataTransfer?.types.some((type) => type === 'Files' || type === 'text/plain') === true;
  const onDragOver = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(true);
  };
  const onDragLeave = (event: DragEvent): void => {
    if (event.relatedTarget === null) setOver(false);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    const text = event.dataTransfer?.getData('text/plain') ?? '';
    if (file !== undefined) void read(file, file.name);
    else if (text.trim() !== '') void read(text, 'pasted.txt');
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (event.target instanceof Element && event.target.closest('input, textarea') !== null) return;
    const file = event.clipboardData?.files[0];
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (file !== undefined) void read(file, file.name);
    else if (text.trim() !== '') void read(text, 'pasted.txt');
  };
  onMount(() => {
    addEventListener('dragover', onDragOver);
    addEventListener('dragleave', onDragLeave);
    addEventListener('drop', onDrop);
    addEventListener('paste', onPaste);
  });
  onCleanup(() => {
    removeEventListener('dragover', onDragOver);
    removeEventListener('dragleave', onDragLeave);
    removeEventListener('drop', onDrop);
    removeEventListener('paste', onPaste);
  });

  return (
    <>
      <Show when={over()}>
        <div class="overlay">
          <p class="card">Drop a page, a feed, a table or plain text: it is read here, on this machine.</p>
        </div>
      </Show>
      <Show when={state()}>
        {(now) => (
          <div class={`toast toast-${now().kind}`} role={now().kind === 'error' ? 'alert' : 'status'}>
            {now().text}
            <Show when={now().kind === 'error'}>
              <button type="button" class="quiet" aria-label="Close" onClick={() => setState(null)}>
                ×
              </button>
            </Show>
          </div>
        )}
      </Show>
      <Show when={desk.dropped() !== null && state() === null}>
        <div class="toast">
          {desk.dropped()!.name}:{' '}
          {desk.dropped()!.readings.length === 1 ? 'one report' : `${desk.dropped()!.readings.length} reports`} read,
          not stored.
          <Show when={undated()}>
            <label class="published">
              Published (UTC)
              <input
                type="datetime-local"
                value={desk.dropped()!.published?.slice(0, 16) ?? ''}
                onChange={(event) => redate(event.currentTarget.value)}
              />
            </label>
          </Show>
          <button type="button" onClick={() => void add()}>
            Add to the situation
          </button>
          <button type="button" class="quiet" onClick={() => desk.setDropped(null)}>
            Leave it
          </button>
        </div>
      </Show>
    </>
  );
}
