import { type GeoJSONSource, Map as MapLibre, NavigationControl, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { createEffect, createMemo, createSignal, on, onCleanup, onMount, Show } from 'solid-js';
import { type BaseMap, baseStyle, loadBaseMap, type MapColours, townsBeside } from './base-map.ts';
import { type Desk, narrow } from './desk.ts';
import { pinFeatures, pinsOf } from './pins.ts';

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

export function MapPane(props: { desk: Desk }) {
  const { desk } = props;
  const [failure, setFailure] = createSignal<string | null>(null);
  const [ready, setReady] = createSignal(false);
  const [drawn, setDrawn] = createSignal(false);
  const pins = createMemo(() => pinsOf(desk.lines()));
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
    const byStatus = [
      'match',
      ['get', 'status'],
      'confirmed',
      colour('--confirmed'),
      'reported',
      colour('--reported'),
      'claimed',
      colour('--claimed'),
      'disputed',
      colour('--disputed'),
      'denied',
      colour('--denied'),
      colour('--unknown'),
    ];
    map.addLayer({
      id: 'pins',
      type: 'circle',
      source: 'pins',
      paint: {
        'circle-radius': [
          'case',
          ['get', 'selected'],
          10,
          ['interpolate', ['linear'], ['get', 'count'], 1, 5.5, 20, 9],
        ],
        // Claims are rings, what is known is filled: the form says it without the colour.
        'circle-color': [
          'match',
          ['get', 'status'],
          ['confirmed', 'reported'],
          byStatus as never,
          colour('--map-land'),
        ],
        'circle-stroke-color': byStatus as never,
        'circle-stroke-width': ['case', ['get', 'selected'], 4, 2.5],
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
        'text-offset': [0, -0.85],
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
      return [sorted[Math.floor(sorted.length * 0.1)], sorted[Math.ceil(sorted.length * 0.9) - 1]];
    };
    const [west, east] = middle(weighted.map((pin) => pin.lon));
    const [south, north] = middle(weighted.map((pin) => pin.lat));
    map.fitBounds([west, south, east, north], { padding: 70, maxZoom: 8, animate: false });
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
        if (pin === undefined) return;
        desk.select(pin.lines[0].id);
        if (narrow()) desk.setPane('report');
      });
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
