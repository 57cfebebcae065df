import { createMemo, createResource, createSignal, For, Show } from 'solid-js';
import type { Desk } from '../desk.ts';
import { loadBaseMap } from '../map/base-map.ts';
import { instantOf, showTime } from '../ui/format.ts';
import { footageApi, type Piece, type SunTold, type Told } from './api.ts';
import { groundAbout } from './ground.ts';

const [WIDTH, HEIGHT] = [360, 250];
/** How far from the point the map reaches, in degrees of latitude. */
const REACHES = [0.35, 1.2, 4, 12];

interface Where {
  lat: number;
  lon: number;
  /** Metres. */
  radius: number | null;
  words: string;
  /** Where the camera looked, in degrees from true north. */
  looking: number | null;
}

/** Where it was taken: the last step that stands, else what the file says. */
function whereOf(piece: Piece, told: Told | undefined): Where | null {
  const found = piece.steps.findLast(({ step, undoneBy }) => undoneBy === null && step.act.do === 'geolocated')?.step;
  const [file] = told?.metadata?.places ?? [];
  const looking = file?.direction?.north === 'true' ? file.direction.degrees : null;
  if (found?.act.do === 'geolocated') {
    const { lat, lon, radius, place } = found.act;
    return { lat, lon, radius, looking, words: `${place === null ? '' : `${place}; `}found by ${found.by}` };
  }
  if (file === undefined) return null;
  return { lat: file.lat, lon: file.lon, radius: file.error, looking, words: `as the file says (${file.source})` };
}

/** When it was taken, as the last step that stands or the file says, as an instant; null where nothing does. */
function whenOf(piece: Piece, told: Told | undefined): { at: string; words: string } | null {
  const found = piece.steps.findLast(({ step, undoneBy }) => undoneBy === null && step.act.do === 'time-located')?.step;
  if (found?.act.do === 'time-located') {
    const { from, to } = found.act;
    if (from.length > 10 && to.length > 10)
      return { at: instantOf((Date.parse(from) + Date.parse(to)) / 2), words: `found by ${found.by}` };
  }
  const file = told?.metadata?.times.find(({ instant }) => instant !== null);
  return file?.instant ? { at: file.instant, words: `as the file says (${file.source})` } : null;
}

/** Where it was taken, on a small map, with the sun of that moment drawn on it; and the possible times of a shadow. */
export function PlaceAndSun(props: { desk: Desk; piece: Piece; told: Told | undefined }) {
  const where = createMemo(() => whereOf(props.piece, props.told));
  return (
    <section class="card-part" aria-label="Place and sun">
      <h3>Place and sun</h3>
      <Show
        when={where()}
        fallback={
          <p class="dim">
            No place is found yet. Record the step <em>Geolocated</em> with a point, and the sun of any moment is drawn
            on it.
          </p>
        }
      >
        {(found) => <OnMap desk={props.desk} where={found()} when={whenOf(props.piece, props.told)} />}
      </Show>
    </section>
  );
}

function OnMap(props: { desk: Desk; where: Where; when: { at: string; words: string } | null }) {
  const [base] = createResource(loadBaseMap);
  const [zoom, setZoom] = createSignal(1);
  const [tried, setTried] = createSignal<string | null>(null);
  const [shadow, setShadow] = createSignal('');
  const at = () => tried() ?? props.when?.at ?? null;
  const point = createMemo(() => ({ lat: props.where.lat, lon: props.where.lon }), undefined, {
    equals: (a, b) => a.lat === b.lat && a.lon === b.lon,
  });
  const [sun] = createResource(
    () => (at() === null ? undefined : { ...point(), time: at()! }),
    (asked) => footageApi.sun(asked),
  );
  const [times] = createResource(
    () => (at() === null || shadow() === '' ? undefined : { ...point(), time: at()!.slice(0, 10), shadow: shadow() }),
    (asked) => footageApi.sun(asked),
  );
  const ground = createMemo(() =>
    base.error === undefined && base.latest !== undefined
      ? groundAbout(base.latest, point(), { width: WIDTH, height: HEIGHT, reach: REACHES[zoom()]! })
      : null,
  );
  const sky = (): SunTold | null => (sun.error === undefined ? (sun.latest ?? null) : null);
  return (
    <>
      <svg class="ground" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={mapWords(props.where, sky())}>
        <rect class="sea" width={WIDTH} height={HEIGHT} />
        <Show when={ground()}>
          {(drawn) => (
            <>
              <path class="land" d={drawn().land} />
              <path class="border" d={drawn().borders} />
              <For each={drawn().towns}>
                {({ x, y, name }) => (
                  <g class="town">
                    <circle cx={x} cy={y} r="1.8" />
                    <text x={x} y={y + 12} text-anchor="middle">
                      {name}
                    </text>
                  </g>
                )}
              </For>
              <Show when={props.where.radius !== null && drawn().metres(props.where.radius) > 5}>
                <circle class="radius" cx={WIDTH / 2} cy={HEIGHT / 2} r={drawn().metres(props.where.radius!)} />
              </Show>
              <g class="scale">
                <path d={`M10 ${HEIGHT - 12}v4h${drawn().scale.length}v-4`} />
                <text x="12" y={HEIGHT - 15}>
                  {drawn().scale.km} km
                </text>
              </g>
            </>
          )}
        </Show>
        <Rose sun={sky()} looking={props.where.looking} />
      </svg>
      <div class="ground-acts">
        <button
          type="button"
          aria-label="Nearer"
          disabled={zoom() === 0}
          onClick={() => setZoom(Math.max(0, zoom() - 1))}
        >
          +
        </button>
        <button
          type="button"
          aria-label="Farther"
          disabled={zoom() === REACHES.length - 1}
          onClick={() => setZoom(Math.min(REACHES.length - 1, zoom() + 1))}
        >
          −
        </button>
        <span>
          {props.where.lat.toFixed(5)}, {props.where.lon.toFixed(5)}
          {props.where.radius === null ? '' : ` ± ${Math.round(props.where.radius)} m`}
          <span class="dim"> · {props.where.words}</span>
        </span>
      </div>
      <div class="sun-row">
        <label>
          Sun at (UTC)
          <input
            type="datetime-local"
            value={at()?.slice(0, 16) ?? ''}
            onChange={(event) => setTried(event.currentTarget.value === '' ? null : `${event.currentTarget.value}Z`)}
          />
        </label>
        <label>
          Shadow points to
          <input
            placeholder="303±5"
            value={shadow()}
            onChange={(event) => setShadow(event.currentTarget.value.trim())}
          />
        </label>
      </div>
      <p class="sun-words" role="status">
        <Show when={sky()?.sun} fallback={at() === null ? 'Give a time to draw the sun.' : ''}>
          {(now) => (
            <>
              Sun {now().azimuth.toFixed(1)}° from north, {now().height.toFixed(1)}° high.{' '}
              {sky()?.cast === null || sky()?.cast === undefined
                ? 'It is below the horizon: nothing casts a shadow.'
                : `A shadow points to ${sky()!.cast!.direction.toFixed(1)}° and is ${sky()!.cast!.ratio.toFixed(2)} × as long as what casts it.`}{' '}
              <span class="dim">
                {tried() === null ? (props.when?.words ?? '') : `tried: ${showTime(at(), props.desk.zone())}`}
              </span>
            </>
          )}
        </Show>
        <Show when={shadow() !== ''}>
          <br />
          {times.error !== undefined
            ? String((times.error as Error).message)
            : times.latest?.times == null
              ? ''
              : times.latest.times.length === 0
                ? 'No moment of that day (UTC) casts such a shadow there.'
                : `Such a shadow fits ${times.latest.times.map(({ from, to }) => `${from.slice(11, 16)}–${to.slice(11, 16)}`).join(', ')} UTC of that day.`}
        </Show>
      </p>
    </>
  );
}

const mapWords = ({ lat, lon }: Where, sky: SunTold | null): string =>
  `Map about ${lat.toFixed(3)}, ${lon.toFixed(3)}${
    sky?.sun
      ? `; the sun stands ${sky.sun.azimuth.toFixed(0)} degrees from north, ${sky.sun.height.toFixed(0)} high`
      : ''
  }`;

/** A ring about the point with north on it; the sun's rays come in along the arrow, the shadow falls on the other side. */
function Rose(props: { sun: SunTold | null; looking: number | null }) {
  const [x, y, ring] = [WIDTH / 2, HEIGHT / 2, 84];
  const on = (degrees: number, distance: number): [number, number] => {
    const angle = ((degrees - 90) * Math.PI) / 180;
    return [x + distance * Math.cos(angle), y + distance * Math.sin(angle)];
  };
  const ticks = [0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330];
  const up = () => props.sun?.sun ?? null;
  const shade = () => {
    const cast = props.sun?.cast ?? null;
    return cast === null ? null : on(cast.direction, Math.min(ring - 8, 16 + 26 * Math.min(cast.ratio, 2.2)));
  };
  const line = ([ax, ay]: [number, number], [bx, by]: [number, number]): string =>
    `M${ax.toFixed(1)} ${ay.toFixed(1)}L${bx.toFixed(1)} ${by.toFixed(1)}`;
  return (
    <g class="rose">
      <circle class="ring" cx={x} cy={y} r={ring} />
      <path
        class="ring"
        d={ticks.map((degrees) => line(on(degrees, ring), on(degrees, ring + (degrees % 90 === 0 ? 7 : 4)))).join('')}
      />
      <text class="north" x={x} y={y - ring - 11} text-anchor="middle">
        N
      </text>
      <Show when={props.looking !== null}>
        <path
          class="looking"
          d={`M${x} ${y}L${on(props.looking! - 25, ring).join(' ')}A${ring} ${ring} 0 0 1 ${on(props.looking! + 25, ring).join(' ')}z`}
        />
      </Show>
      <Show when={shade()}>{(end) => <path class="shade" d={line([x, y], end())} />}</Show>
      <Show when={up()}>
        {(now) => (
          <g classList={{ below: now().height < 0 }}>
            <path class="ray" d={line(on(now().azimuth, ring - 10), on(now().azimuth, 12))} />
            <path
              class="ray-head"
              d={`M${on(now().azimuth, 8).join(' ')}L${on(now().azimuth + 18, 20).join(' ')}L${on(now().azimuth - 18, 20).join(' ')}z`}
            />
            <circle class="sun" cx={on(now().azimuth, ring)[0]} cy={on(now().azimuth, ring)[1]} r="9" />
          </g>
        )}
      </Show>
      <circle class="pin" cx={x} cy={y} r="4.500" />
    </g>
  );
}
