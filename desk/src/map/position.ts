import type { Position } from 'geojson';

/** Longitude and latitude: a GeoJSON position has both (RFC 7946, 3.1.1), which its type does not say. */
export const spotOf = ([lon = Number.NaN, lat = Number.NaN]: Position): [lon: number, lat: number] => [lon, lat];
