import { createSignal, For, Match, Show, Switch } from 'solid-js';
import type { Desk } from '../desk.ts';
import { showTime } from '../ui/format.ts';
import { createSigning, NameField } from '../ui/signing.tsx';
import { Submit } from '../ui/submit.tsx';
import { type FootageVerdict, footageApi, type Piece, type StepAct, type StepRow } from './api.ts';
import { verdictWords } from './mark.tsx';
import { actWords, sureWords } from './words.ts';

const verdicts: FootageVerdict[] = [
  'verified',
  'partly verified',
  'unverified',
  'cannot be verified',
  'misattributed',
  'manipulated',
  'staged',
];
type Kind = StepAct['do'];
const kinds: { id: Kind; label: string }[] = [
  { id: 'verdict', label: 'Verdict' },
  { id: 'geolocated', label: 'Geolocated' },
  { id: 'time-located', label: 'Time found' },
  { id: 'source-found', label: 'Source found' },
  { id: 'uploader', label: 'First shown by' },
  { id: 'landmark', label: 'Landmark compared' },
  { id: 'weather', label: 'Weather compared' },
  { id: 'metadata', label: 'Metadata looked at' },
  { id: 'manipulation', label: 'Looked at for manipulation' },
  { id: 'translated', label: 'Translated' },
  { id: 'not-established', label: 'Could not be established' },
];

/** "15.6, 32.53" in degrees; null where it is no point on earth. */
function pointOf(written: string): { lat: number; lon: number } | null {
  const found = /^\s*(-?\d+(?:\.\d+)?)\s*[,;]\s*(-?\d+(?:\.\d+)?)\s*$/.exec(written);
  if (found === null) return null;
  const [lat, lon] = [Number(found[1]), Number(found[2])];
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null;
}

/** "70" or "70-90" percents; null where nothing is written, undefined where it is no interval. */
function confidenceOf(written: string): { low: number; high: number } | null | undefined {
  if (written.trim() === '') return null;
  const found = /^(\d{1,3})(?:\s*[-–]\s*(\d{1,3}))?\s*%?$/.exec(written.trim());
  if (found === null) return undefined;
  const [low, high] = [Number(found[1]) / 100, Number(found[2] ?? found[1]) / 100];
  return low <= high && high <= 1 ? { low, high } : undefined;
}

/** The steps of verification, the first first; each that stands can be taken back, and taking back too. */
export function Steps(props: { desk: Desk; piece: Piece }) {
  return (
    <section class="card-part" aria-label="Steps of verification">
      <h3>Steps</h3>
      <Show when={props.piece.steps.length > 0} fallback={<p class="dim">Nobody has recorded a step yet.</p>}>
        <ol class="footage-steps">
          <For each={props.piece.steps}>{(row) => <StepOf desk={props.desk} piece={props.piece} row={row} />}</For>
        </ol>
      </Show>
      <Show when={props.desk.replay.state() === null}>
        <AddStep desk={props.desk} piece={props.piece} />
      </Show>
    </section>
  );
}

function StepOf(props: { desk: Desk; piece: Piece; row: StepRow }) {
  const [undoing, setUndoing] = createSignal(false);
  const step = () => props.row.step;
  const words = (): string => {
    const { act } = step();
    if (act.do !== 'undo') return actWords(act, props.desk.zone());
    const back = props.piece.steps.find((row) => row.step.id === act.step)?.step.act;
    return back === undefined ? 'Took a step back' : `Took back “${actWords(back, props.desk.zone())}”`;
  };
  return (
    <li classList={{ undone: props.row.undoneBy !== null }}>
      <p class="step-head">
        <strong>{words()}</strong>
        <Show when={sureWords(props.row)}>{(sure) => <span class="tag">{sure()}</span>}</Show>
        <Show when={props.row.holds !== null}>
          <span class="tag" classList={{ 'tag-bad': props.row.holds === false }}>
            {props.row.holds ? 'signed' : 'signature does not hold'}
          </span>
        </Show>
      </p>
      <p class="step-note">{step().note}</p>
      <p class="dim">
        {step().by}, {showTime(step().made, props.desk.zone())}
        {props.row.undoneBy === null ? '' : ' · taken back'}{' '}
        <Show when={props.row.undoneBy === null && props.desk.replay.state() === null}>
          <button type="button" class="quiet undo" aria-expanded={undoing()} onClick={() => setUndoing(!undoing())}>
            Take back…
          </button>
        </Show>
      </p>
      <Show when={undoing()}>
        <SignOff
          desk={props.desk}
          piece={props.piece}
          act={() => ({ do: 'undo', step: step().id })}
          label="Take back"
          onDone={() => setUndoing(false)}
        />
      </Show>
    </li>
  );
}

function AddStep(props: { desk: Desk; piece: Piece }) {
  const [kind, setKind] = createSignal<Kind>('verdict');
  const [verdict, setVerdict] = createSignal<FootageVerdict | ''>('');
  const [point, setPoint] = createSignal('');
  const [radius, setRadius] = createSignal('100');
  const [place, setPlace] = createSignal('');
  const [from, setFrom] = createSignal('');
  const [to, setTo] = createSignal('');
  const [words, setWords] = createSignal('');
  const act = (): StepAct | null => {
    const one = kind();
    switch (one) {
      case 'verdict': {
        const chosen = verdict();
        return chosen === '' ? null : { do: one, verdict: chosen };
      }
      case 'geolocated': {
        const found = pointOf(point());
        if (found === null || !(Number(radius()) > 0)) return null;
        return { do: one, ...found, radius: Number(radius()), place: place().trim() === '' ? null : place().trim() };
      }
      case 'time-located': {
        const until = to() === '' ? from() : to();
        return from() === '' || until < from() ? null : { do: one, from: `${from()}:00Z`, to: `${until}:00Z` };
      }
      case 'source-found':
        return words().trim() === '' ? null : { do: one, url: words().trim() };
      case 'uploader':
        return words().trim() === '' ? null : { do: one, name: words().trim() };
      case 'undo':
        return null;
      default:
        return { do: one };
    }
  };
  const clear = (): void => {
    setVerdict('');
    setPoint('');
    setPlace('');
    setWords('');
  };
  return (
    <div class="judge add-step">
      <label class="field">
        Record
        <select id="step-kind" value={kind()} onChange={(event) => setKind(event.currentTarget.value as Kind)}>
          <For each={kinds}>{({ id, label }) => <option value={id}>{label}</option>}</For>
        </select>
      </label>
      <Switch>
        <Match when={kind() === 'verdict'}>
          <fieldset class="field verdicts">
            <legend>Verdict</legend>
            <For each={verdicts}>
              {(one) => (
                <label class="check">
                  <input type="radio" name="verdict" checked={verdict() === one} onChange={() => setVerdict(one)} />
                  {verdictWords(one)}
                </label>
              )}
            </For>
          </fieldset>
        </Match>
        <Match when={kind() === 'geolocated'}>
          <div class="field-row">
            <label class="field">
              Latitude, longitude
              <input
                value={point()}
                placeholder="15.6001, 32.5342"
                aria-invalid={point() !== '' && pointOf(point()) === null}
                onInput={(event) => setPoint(event.currentTarget.value)}
              />
            </label>
            <label class="field short">
              Within (m)
              <input inputmode="numeric" value={radius()} onInput={(event) => setRadius(event.currentTarget.value)} />
            </label>
          </div>
          <label class="field">
            Name of the place
            <input value={place()} placeholder="optional" onInput={(event) => setPlace(event.currentTarget.value)} />
          </label>
        </Match>
        <Match when={kind() === 'time-located'}>
          <div class="field-row">
            <label class="field">
              From (UTC)
              <input type="datetime-local" value={from()} onInput={(event) => setFrom(event.currentTarget.value)} />
            </label>
            <label class="field">
              To (UTC)
              <input type="datetime-local" value={to()} onInput={(event) => setTo(event.currentTarget.value)} />
            </label>
          </div>
        </Match>
        <Match when={kind() === 'source-found' || kind() === 'uploader'}>
          <label class="field">
            {kind() === 'uploader' ? 'Account' : 'Address of the source'}
            <input value={words()} onInput={(event) => setWords(event.currentTarget.value)} />
          </label>
        </Match>
      </Switch>
      <SignOff desk={props.desk} piece={props.piece} act={act} label="Record" sure onDone={clear} />
    </div>
  );
}

/** What was found, who says so and how sure; the step goes into the log with all three. */
function SignOff(props: {
  desk: Desk;
  piece: Piece;
  /** What is recorded; null while it is not whole yet. */
  act: () => StepAct | null;
  label: string;
  sure?: boolean;
  onDone: () => void;
}) {
  const [sure, setSure] = createSignal('');
  const signing = createSigning({
    whole: () => {
      const [act, confidence] = [props.act(), confidenceOf(sure())];
      return act === null || confidence === undefined ? null : { act, confidence };
    },
    send: ({ by, words }, step) => footageApi.step(props.piece.id, { by, note: words, ...step }),
    onDone: () => {
      setSure('');
      props.onDone();
      props.desk.refresh();
    },
  });
  return (
    <form class="judge-form" onSubmit={signing.submit}>
      <label class="reason">
        What you found, and how
        <textarea
          rows="2"
          required
          value={signing.words()}
          onInput={(event) => signing.setWords(event.currentTarget.value)}
        />
      </label>
      <div class="field-row">
        <NameField signing={signing} class="field" />
        <Show when={props.sure}>
          <label class="field short">
            How sure (%)
            <input
              placeholder="70–90"
              value={sure()}
              aria-invalid={confidenceOf(sure()) === undefined}
              onInput={(event) => setSure(event.currentTarget.value)}
            />
          </label>
        </Show>
      </div>
      <Submit label={props.label} ready={signing.ready()} failure={signing.failure()} />
    </form>
  );
}
