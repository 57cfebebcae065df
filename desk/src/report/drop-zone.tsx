import { createSignal, onCleanup, onMount, Show } from 'solid-js';
import { ApiError, api, type Dropped, type Reading } from '../api.ts';
import type { Desk } from '../desk.ts';
import { isFootage } from '../footage/state.ts';

/** A report dropped or pasted onto the page is read at once and shown; it is stored only when asked to. */
export function DropZone(props: { desk: Desk }) {
  const { desk } = props;
  const [over, setOver] = createSignal(false);
  const [state, setState] = createSignal<{ kind: 'busy' | 'error' | 'done'; text: string } | null>(null);

  const say = (error: unknown): string => (error instanceof ApiError ? error.message : String(error));
  /** Reads each of them; one that holds no report does not keep the others from being read. */
  const read = async (files: Pick<Dropped, 'body' | 'name'>[], published: string | null = null): Promise<void> => {
    const read: Dropped[] = [];
    const readings: Reading[] = [];
    const failures: string[] = [];
    for (const [i, file] of files.entries()) {
      setState({
        kind: 'busy',
        text: `Reading ${file.name}${files.length > 1 ? `, ${i + 1} of ${files.length}` : ''}…`,
      });
      try {
        const dropped = { ...file, published };
        readings.push(...(await api.read(dropped)));
        read.push(dropped);
      } catch (error) {
        failures.push(files.length > 1 ? `${file.name}: ${say(error)}` : say(error));
      }
    }
    if (read.length > 0) {
      desk.setDropped({ files: read, published, readings });
      desk.setSide('line');
      desk.setPane('report');
    }
    setState(failures.length > 0 ? { kind: 'error', text: failures.join(' ') } : null);
  };
  const add = async (): Promise<void> => {
    const dropped = desk.dropped();
    if (dropped === null) return;
    const totals = { added: 0, already: 0 };
    try {
      for (const file of dropped.files) {
        setState({ kind: 'busy', text: `Adding ${file.name}…` });
        const { added, already } = await api.add(file);
        totals.added += added;
        totals.already += already;
      }
      desk.setDropped(null);
      desk.refresh();
      setState({
        kind: 'done',
        text: `${totals.added} added${totals.already > 0 ? `, ${totals.already} known already` : ''}`,
      });
      setTimeout(() => setState(null), 4000);
    } catch (error) {
      setState({ kind: 'error', text: say(error) });
    }
  };
  const title = (): string => {
    const { files } = desk.dropped()!;
    const [only, ...others] = files;
    return only !== undefined && others.length === 0 ? only.name : `${files.length} files`;
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
    void read(desk.dropped()!.files, text === '' ? null : `${text.slice(0, 16)}:00Z`);
  };

  const stage = (files: File[]): void => {
    if (!desk.footage.isOpen()) desk.footage.open('');
    desk.setPane('footage');
    desk.footage.stage(files);
  };
  const take = (data: DataTransfer | null): void => {
    const files = [...(data?.files ?? [])];
    const text = data?.getData('text/plain') ?? '';
    const footage = files.filter((file) => desk.footage.isOpen() || isFootage(file));
    if (footage.length > 0) {
      if (desk.replay.state() !== null) setState({ kind: 'error', text: 'This is a replay: nothing is kept in it.' });
      else stage(footage);
    }
    const reports = files.filter((file) => !footage.includes(file));
    if (reports.length > 0) void read(reports.map((file) => ({ body: file, name: file.name })));
    else if (files.length === 0 && text.trim() !== '') void read([{ body: text, name: 'pasted.txt' }]);
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
    take(event.dataTransfer);
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (event.target instanceof Element && event.target.closest('input, textarea') !== null) return;
    take(event.clipboardData);
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
          <p class="card">
            Drop a page, a feed, a table or plain text to read it; photos and videos to keep them. All stays on this
            machine.
          </p>
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
          {title()}:{' '}
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
