import { createMemo, For, Show } from 'solid-js';
import { type Desk, permalink } from '../desk.ts';
import { type CopyRow, type Piece, viewOf } from './api.ts';
import { VerdictMark } from './mark.tsx';
import { Picture } from './picture.tsx';
import { bitsApart, clock, seenWords } from './words.ts';

/** Two moments that show the same, in seconds of either clip; null of a picture. */
interface Pair {
  here: number | null;
  there: number | null;
  words: string;
}

const frame = (seconds: number | null): string => (seconds === null ? '' : ` at ${clock(seconds)}`);

/** The moments of two pieces that are put side by side: begin, middle and end of each stretch, or the likest frames. */
function pairsOf(piece: Piece, other: Piece | undefined, { stretches }: CopyRow['copy']): Pair[] {
  if (stretches.length > 0)
    return stretches.slice(0, 4).flatMap(({ from, to, otherFrom, otherTo }) => {
      const short = to - from < 2;
      return (short ? [0.5] : [0.04, 0.5, 0.96]).map((part) => {
        const [here, there] = [from + part * (to - from), otherFrom + part * (otherTo - otherFrom)];
        return { here, there, words: `${clock(here)} here, ${clock(there)} there` };
      });
    });
  const own = piece.sightings[0].footage;
  const theirs = other?.sightings[0].footage;
  const likest = own.hashes
    .flatMap((a) => (theirs?.hashes ?? []).map((b) => ({ a, b, bits: bitsApart(a.pdq, b.pdq) })))
    .sort((a, b) => a.bits - b.bits)[0];
  const at = (medium: string | undefined, seconds: number | undefined): number | null =>
    medium === 'video' ? (seconds ?? 0) : null;
  const [here, there] = [at(own.medium, likest?.a.at), at(theirs?.medium, likest?.b.at)];
  return [
    {
      here,
      there,
      words: here === null && there === null ? 'side by side' : `the likest frames${frame(here)}${frame(there)}`,
    },
  ];
}

/** What else shows the same scene, with the frames that align and why the program thinks so. */
export function Copies(props: { desk: Desk; piece: Piece }) {
  const { desk } = props;
  const earliest = () => props.piece.earliest;
  return (
    <section class="card-part" aria-label="Seen before">
      <h3>Seen before</h3>
      <Show
        when={props.piece.copies.length > 0}
        fallback={<p class="dim">No copy of it is kept here. First {seenWords(props.piece.seen, desk.zone())}.</p>}
      >
        <p class="earliest">
          Earliest known copy: <strong>{earliest().id === props.piece.id ? 'this one' : earliest().id}</strong>,{' '}
          {seenWords(earliest().seen, desk.zone())}
        </p>
        <For each={props.piece.copies}>{(copy) => <CopyOf desk={desk} piece={props.piece} copy={copy} />}</For>
      </Show>
    </section>
  );
}

function CopyOf(props: { desk: Desk; piece: Piece; copy: CopyRow }) {
  const { desk } = props;
  const other = createMemo(() => desk.footage.kept().find(({ id }) => id === props.copy.id));
  const pairs = createMemo(() => pairsOf(props.piece, other(), props.copy.copy));
  const numbers = () =>
    props.copy.copy.stretches.map(({ from, to, offset, speed, frames }) => ({
      seconds: `${(to - from).toFixed(1)} s`,
      offset: `${offset < 0 ? '−' : '+'}${Math.abs(offset).toFixed(1)} s`,
      speed: `${speed.toFixed(2)} ×`,
      frames: String(frames),
    }));
  return (
    <article class="copy-of" aria-label={`Copy ${props.copy.id}`}>
      <p class="copy-head">
        <a href={permalink({ ...desk.view(), line: null, footage: props.copy.id })}>{props.copy.id}</a>
        <span class="tag">{props.copy.copy.change === 'same' ? 'same pictures' : props.copy.copy.change}</span>
        <Show when={props.copy.id === props.piece.earliest.id}>
          <span class="tag">earliest known</span>
        </Show>
        <VerdictMark verdict={other()?.verdict?.verdict ?? null} />
        <span class="dim">{seenWords(props.copy.seen, desk.zone())}</span>
      </p>
      <p class="why-copy">
        {props.copy.reversed ? `As seen from ${props.copy.id}: ` : ''}
        {props.copy.copy.reason}
      </p>
      <Show when={numbers().length > 0}>
        <table class="stretches">
          <thead>
            <tr>
              <th>Over</th>
              <th>Offset</th>
              <th>Speed</th>
              <th>Frames</th>
            </tr>
          </thead>
          <tbody>
            <For each={numbers()}>
              {(row) => (
                <tr>
                  <td>{row.seconds}</td>
                  <td>{row.offset}</td>
                  <td>{row.speed}</td>
                  <td>{row.frames}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Show>
      <ul class="pairs">
        <For each={pairs()}>
          {({ here, there, words }) => (
            <li>
              <figure>
                <div class="pair">
                  <Picture
                    desk={desk}
                    of={props.piece.id}
                    src={viewOf(props.piece.id, here ?? 0)}
                    alt={`This one${frame(here)}`}
                  />
                  <Picture
                    desk={desk}
                    of={props.copy.id}
                    src={viewOf(props.copy.id, there ?? 0)}
                    alt={`${props.copy.id}${frame(there)}`}
                  />
                </div>
                <figcaption class="dim">{words}</figcaption>
              </figure>
            </li>
          )}
        </For>
      </ul>
    </article>
  );
}
