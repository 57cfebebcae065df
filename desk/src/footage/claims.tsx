import { createResource, createSignal, For, Show } from 'solid-js';
import { ApiError } from '../api.ts';
import { StatusMark } from '../brief/status-mark.tsx';
import { type Desk, permalink } from '../desk.ts';
import { ReportPicker } from '../report/report-picker.tsx';
import { Submit } from '../ui/submit.tsx';
import { footageApi, type Piece } from './api.ts';

/** The lines of the brief that lean on a piece or a copy of it, with how they stand; and which reports carry it. */
export function Claims(props: { desk: Desk; piece: Piece }) {
  const { desk } = props;
  const [lines] = createResource(
    () => ({ id: props.piece.id, moment: desk.moment() }),
    ({ id, moment }) => footageApi.lines(id, moment),
  );
  const [tying, setTying] = createSignal(false);
  const found = () => (lines.error === undefined ? (lines.latest ?? []) : []);
  return (
    <section class="card-part" aria-label="Claims that lean on it">
      <h3>Claims that lean on it</h3>
      <Show
        when={found().length > 0}
        fallback={
          <p class="dim side-note">
            {lines.loading
              ? 'Looking for lines…'
              : props.piece.reports.length > 0
                ? 'No line of the brief leans on it at this moment of knowledge.'
                : 'No report is tied to it: no line leans on it.'}
          </p>
        }
      >
        <ul class="leaning">
          <For each={found()}>
            {(line) => (
              <li>
                <a
                  href={permalink({ ...desk.view(), footage: null, line: line.id })}
                  onClick={() => desk.setPane('report')}
                >
                  <StatusMark status={line.status} />
                  <span class="news-text">{line.text}</span>
                </a>
                <p class="dim">{line.reason}</p>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={desk.replay.state() === null}>
        <button type="button" aria-expanded={tying()} onClick={() => setTying(!tying())}>
          Tie to a report…
        </button>
      </Show>
      <Show when={tying()}>
        <Tie desk={desk} piece={props.piece} onDone={() => setTying(false)} />
      </Show>
    </section>
  );
}

function Tie(props: { desk: Desk; piece: Piece; onDone: () => void }) {
  const [chosen, setChosen] = createSignal<string[]>([]);
  const [failure, setFailure] = createSignal<string | null>(null);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setFailure(null);
    try {
      await footageApi.tie(props.piece.id, chosen());
      props.onDone();
      props.desk.refresh();
    } catch (error) {
      setFailure(error instanceof ApiError ? error.message : String(error));
    }
  };
  return (
    <form class="judge" onSubmit={(event) => void submit(event)}>
      <ReportPicker offered={[]} chosen={chosen()} zone={props.desk.zone()} onChange={setChosen} />
      <Submit label="Tie" ready={chosen().length > 0} failure={failure()} />
    </form>
  );
}
