import { type GeoJSONSource, Map as MapLibre, NavigationControl, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { createEffect, createMemo, createSignal, For, on, onCleanup, onMount, Show } from 'solid-js';
import type { Status } from '../api.ts';
import { forms } from '../brief/status-mark.tsx';
import { type Desk, narrow } from '../desk.ts';
import { statusWords } from '../ui/format.ts';
import { type BaseMap, baseStyle, loadBaseMap, type MapColours, townsBeside } from './base-map.ts';
import { type Pin, pinFeatures, pinsOf } from './pins.ts';

setWorkerUrl(new URL(workerUrl, document.baseURI).href);

const colour = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const mapColours = (): MapColours => ({
  sea: colour('--map-sea'),
  land: colour('--map-land'),
  border: colour('--map-border'),
  disputed: colour('--map-disputed'),
  town: colour('--map-town'),
  halo: colour('--map-land'),
});

const statusColour: Record<Status, string> = {
  confirmed: 'confirmed',
  reported: 'reported',
  claimed: 'claimed',
  disputed: 'disputed',
  denied: 'denied',
  retracted: 'denied',
  superseded: 'unknown',
  unknown: 'unknown',
};

/** The mark of a status on a disc of the land's colour, so that it reads on land and sea: 40 device pixels for 20. */
function pinImage(status: Status, ink: string, ground: string): ImageData {
  const size = 40;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const context = canvas.getContext('2d')!;
  context.fillStyle = ground;
  context.beginPath();
  context.arc(size / 2, size / 2, size / 2, 0, 2 * Math.PI);
  context.fill();
  context.translate(4, 4);
  context.scale(2, 2);
  context.fillStyle = ink;
  context.fill(new Path2D(forms[status]), 'evenodd');
  return context.getImageData(0, 0, size, size);
}

export function MapPane(props: { desk: Desk }) {
  const { desk } = props;
  const [failure, setFailure] = createSignal<string | null>(null);
  const [ready, setReady] = createSignal(false);
  const [drawn, setDrawn] = createSignal(false);
  const pins = createMemo(() => pinsOf(desk.lines().filter(({ sure }) => sure)));
  let container!: HTMLDivElement;
  let map: MapLibre | undefined;
  let base: BaseMap | undefined;
  let framed = false;

  const drawPins = (): void => {
    const source = map?.getSource('pins') as GeoJSONSource | undefined;
    source?.setData(pinFeatures(pins(), desk.view().line));
  };
  /** Tens of thousands of points: only where the pins themselves change, not at each choice of a line. */
  const drawTowns = (): void => {
    (map?.getSource('towns') as GeoJSONSource | undefined)?.setData(townsBeside(base!, pins()));
  };
  const style = () => baseStyle({ ...base!, towns: townsBeside(base!, pins()) }, mapColours());
  const addPins = (): void => {
    if (map === undefined || map.getSource('pins') !== undefined) return;
    map.addSource('pins', { type: 'geojson', data: pinFeatures(pins(), desk.view().line) });
    for (const status of Object.keys(forms) as Status[]) {
      const name = `pin-${status}`;
      if (map.hasImage(name)) map.removeImage(name);
      map.addImage(name, pinImage(status, colour(`--${statusColour[status]}`), colour('--map-land')), {
        pixelRatio: 2,
      });
    }
    map.addLayer({
      id: 'pins',
      type: 'symbol',
      source: 'pins',
      layout: {
        // The form of the status says it without the colour.
        'icon-image': ['concat', 'pin-', ['get', 'status']],
        'icon-size': [
          'case',
          ['get', 'selected'],
          1.7,
          ['interpolate', ['linear'], ['get', 'count'], 1, 0.95, 20, 1.35],
        ],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'symbol-sort-key': ['get', 'count'],
      },
    });
    map.addLayer({
      id: 'pin-names',
      type: 'symbol',
      source: 'pins',
      layout: {
        'text-font': ['sans-serif'],
        'text-field': ['get', 'name'],
        'text-size': 13,
        'text-anchor': 'bottom',
        'text-offset': [0, -0.95],
        'symbol-sort-key': ['-', 0, ['get', 'count']],
      },
      paint: { 'text-color': colour('--ink'), 'text-halo-color': colour('--map-land'), 'text-halo-width': 2 },
    });
  };
  const frame = (): void => {
    const all = pins();
    if (map === undefined || framed || all.length === 0) return;
    framed = true;
    // Far outliers ("in Moscow") do not stretch the first view: the middle 80 % of the lines decide.
    const weighted = all.flatMap((pin) => pin.lines.map(() => pin));
    const middle = (values: number[]): [number, number] => {
      const sorted = values.sort((a, b) => a - b);
      return [sorted[Math.floor(sorted.length * 0.1)]!, sorted[Math.ceil(sorted.length * 0.9) - 1]!];
    };
    const [west, east] = middle(weighted.map((pin) => pin.lon));
    const [south, north] = middle(weighted.map((pin) => pin.lat));
    map.fitBounds([west, south, east, north], { padding: 70, maxZoom: 8, animate: false });
  };

  const choose = (pin: Pin): void => {
    desk.select(pin.lines[0].id);
    if (narrow()) desk.setPane('report');
  };
  const [moved, setMoved] = createSignal(0);
  const [held, setHeld] = createSignal(0);
  /** Where a pin is drawn, in CSS pixels of the pane. */
  const spot = (pin: Pin): { left: string; top: string } => {
    moved();
    const point = ready() ? map!.project([pin.lon, pin.lat]) : { x: 0, y: 0 };
    return { left: `${point.x}px`, top: `${point.y}px` };
  };
  const walk = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = (held() + by + pins().length) % pins().length;
    const pin = pins()[next];
    if (pin === undefined) return;
    setHeld(next);
    const { lon, lat } = pin;
    if (!map!.getBounds().contains([lon, lat])) map!.jumpTo({ center: [lon, lat] });
    queueMicrotask(() => container.parentElement?.querySelector<HTMLElement>('.pin-keys [tabindex="0"]')?.focus());
  };

  onMount(async () => {
    try {
      base = await loadBaseMap();
      map = new MapLibre({
        container,
        style: style(),
        center: [30, 25],
        zoom: 1.5,
        attributionControl: false,
        dragRotate: false,
        pitchWithRotate: false,
      });
      map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
      map.addControl(new ScaleControl({ unit: 'metric' }), 'bottom-left');
      map.on('style.load', () => {
        addPins();
        frame();
        setReady(true);
      });
      map.once('idle', () => setDrawn(true));
      map.on('click', 'pins', (event) => {
        const index = event.features?.[0]?.properties.index as number | undefined;
        const pin = index === undefined ? undefined : pins()[index];
        if (pin !== undefined) choose(pin);
      });
      map.on('move', () => setMoved(moved() + 1));
      map.on('mouseenter', 'pins', () => map!.getCanvas().classList.add('over-pin'));
      map.on('mouseleave', 'pins', () => map!.getCanvas().classList.remove('over-pin'));
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  });
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const repaint = (): void => {
    if (map !== undefined && base !== undefined) map.setStyle(style(), { diff: false });
  };
  dark.addEventListener('change', repaint);
  onCleanup(() => {
    dark.removeEventListener('change', repaint);
    map?.remove();
  });
  createEffect(
    on(
      pins,
      () => {
        if (!ready()) return;
        drawTowns();
        frame();
      },
      { defer: true },
    ),
  );
  createEffect(() => {
    pins();
    desk.view();
    if (ready()) drawPins();
  });
  createEffect(() => {
    const place = desk.selected()?.place;
    if (
      ready() &&
      place?.lat != null &&
      place.lon != null &&
      place.feature !== 'country' &&
      !map!.getBounds().contains([place.lon, place.lat])
    ) {
      map!.easeTo({
        center: [place.lon, place.lat],
        duration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 500,
      });
    }
  });
  createEffect(() => {
    if (desk.pane() === 'map') queueMicrotask(() => map?.resize());
  });

  return (
    <section class="pane map" aria-label="Map" data-ready={ready()}>
      <div class="canvas" ref={container} />
      <Show when={ready()}>
        {/* The pins for the keyboard: one stop of Tab, arrows go from pin to pin. */}
        <div class="pin-keys" role="group" aria-label="Places on the map" onKeyDown={walk}>
          <For each={pins()}>
            {(pin, index) => (
              <button
                type="button"
                tabindex={index() === Math.min(held(), pins().length - 1) ? 0 : -1}
                style={spot(pin)}
                aria-label={`${pin.name}: ${pin.lines[0].text}, ${statusWords[pin.lines[0].status].toLowerCase()}; ${pin.lines.length} ${pin.lines.length === 1 ? 'line' : 'lines'}`}
                onFocus={() => setHeld(index())}
                onClick={() => choose(pin)}
              />
            )}
          </For>
        </div>
      </Show>
      <Show when={failure()}>
        {(why) => (
          <p class="notice" role="alert">
            The map could not be drawn: {why()}. The brief holds every place in words.
          </p>
        )}
      </Show>
      <Show when={!drawn() && failure() === null}>
        <p class="drawing" role="status">
          Drawing the map…
        </p>
      </Show>
      <p class="credit">
        <span class="dash" aria-hidden="true" /> disputed border. Lines of fact: Natural Earth, no judgement. Towns:
        GeoNames, CC BY 4.0
      </p>
    </section>
  );
}
