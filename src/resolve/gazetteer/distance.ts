interface Point {
  lat: number;
  lon: number;
}

const radians = Math.PI / 180;
/** Mean radius of the Earth in kilometres (IUGG). */
const radius = 6371;

/** Great-circle distance in kilometres (haversine), on a sphere: within 0.6 % of the ellipsoid's. */
export function kilometres(a: Point, b: Point): number {
  const dLat = Math.sin(((b.lat - a.lat) * radians) / 2);
  const dLon = Math.sin(((b.lon - a.lon) * radians) / 2);
  const h = dLat * dLat + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * dLon * dLon;
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(h)));
}
