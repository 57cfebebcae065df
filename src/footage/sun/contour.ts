/** A ring of [lon, lat], closed: the last point is the first. Outer rings turn anticlockwise, holes clockwise (RFC 7946). */
export type Ring = [number, number][];
/** The outer ring, then its holes. */
export type Polygon = [Ring, ...Ring[]];

/** A square mesh over the whole map: `cells` of it span 180 degrees; point (0, 0) is 180° W 90° S. */
export interface Mesh {
  cells: number;
  /** The value at a point of the mesh: at most 0 inside the region. */
  value(i: number, j: number): number;
}

/**
 * Draws the outline of the region where the mesh's values are 0 or less, by marching squares over the given cells (their lower left
 * points), which must hold every cell that the outline crosses. The map's edges cut the region: what spans the antimeridian comes as
 * pieces on both sides, and a pole inside the region lies on an edge along ±90°.
 */
export function outline(mesh: Mesh, cells: Iterable<[number, number]>): Polygon[] {
  const { cells: n } = mesh;
  const step = 180 / n;
  const value = (i: number, j: number): number =>
    i < 0 || j < 0 || i > 2 * n || j > n ? Number.POSITIVE_INFINITY : mesh.value(i, j);
  const next = new Map<string, { to: string; at: [number, number] }>();
  const crossing = (i: number, j: number, k: number, l: number): { key: string; at: [number, number] } => {
    const [a, b] = [value(i, j), value(k, l)];
    const t = a === Number.POSITIVE_INFINITY ? 1 : b === Number.POSITIVE_INFINITY ? 0 : a / (a - b);
    const key = i < k || j < l ? `${i},${j},${k},${l}` : `${k},${l},${i},${j}`;
    const at = (from: number, to: number): number => Math.round((from + (to - from) * t) * step * 1e4) / 1e4;
    return { key, at: [at(i, k) - 180, at(j, l) - 90] };
  };
  for (const [i, j] of withBorder(cells, n)) {
    // The corners anticlockwise from the lower left; where the way round goes out of the region, a segment runs to where it comes in again.
    const corners: [number, number][] = [
      [i, j],
      [i + 1, j],
      [i + 1, j + 1],
      [i, j + 1],
    ];
    const inside = corners.map(([x, y]) => value(x, y) <= 0);
    for (let side = 0; side < 4; side++) {
      if (!inside[side] || inside[(side + 1) % 4]) continue;
      let back = (side + 1) % 4;
      while (!(!inside[back] && inside[(back + 1) % 4])) back = (back + 1) % 4;
      const out = crossing(...corners[side]!, ...corners[(side + 1) % 4]!);
      const into = crossing(...corners[back]!, ...corners[(back + 1) % 4]!);
      next.set(out.key, { to: into.key, at: out.at });
    }
  }
  return nest(ringsOf(next));
}

/** The cells and, for those at the map's edge, the empty ones beyond it, each once. */
function* withBorder(cells: Iterable<[number, number]>, n: number): Generator<[number, number]> {
  const seen = new Set<number>();
  for (const [i, j] of cells) {
    const around: [number, number][] = [[i, j]];
    const sides = [i === 0 ? -1 : 0, i === 2 * n - 1 ? 1 : 0];
    const ends = [j === 0 ? -1 : 0, j === n - 1 ? 1 : 0];
    for (const di of new Set([0, ...sides]))
      for (const dj of new Set([0, ...ends])) if (di !== 0 || dj !== 0) around.push([i + di, j + dj]);
    for (const cell of around) {
      const key = (cell[0] + 1) * (n + 2) + cell[1] + 1;
      if (seen.has(key)) continue;
      seen.add(key);
      yield cell;
    }
  }
}

function ringsOf(next: Map<string, { to: string; at: [number, number] }>): Ring[] {
  const rings: Ring[] = [];
  for (const start of next.keys()) {
    const ring: Ring = [];
    let key = start;
    for (let segment = next.get(key); segment !== undefined; segment = next.get(key)) {
      next.delete(key);
      const last = ring.at(-1);
      if (last === undefined || last[0] !== segment.at[0] || last[1] !== segment.at[1]) ring.push(segment.at);
      key = segment.to;
    }
    const [first] = ring;
    if (first === undefined || ring.length < 3) continue;
    ring.push([...first]);
    rings.push(ring);
  }
  return rings;
}

const signedArea = (ring: Ring): number =>
  sidesOf(ring).reduce((sum, [[ax, ay], [bx, by]]) => sum + (ax * by - bx * ay) / 2, 0);

/** The sides of a ring, each by its two ends. */
export const sidesOf = (ring: Ring): [Ring[number], Ring[number]][] => ring.slice(1).map((end, k) => [ring[k]!, end]);

/** Is the point within the ring? Even-odd rule. */
export function within([x, y]: readonly [number, number], ring: Ring): boolean {
  let odd = false;
  for (let k = 1; k < ring.length; k++) {
    const [[ax, ay], [bx, by]] = [ring[k - 1]!, ring[k]!];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
  }
  return odd;
}

/** Puts each hole into the smallest outer ring around it. */
function nest(rings: Ring[]): Polygon[] {
  const sized = rings.map((ring) => ({ ring, area: signedArea(ring) }));
  const outer = sized
    .filter(({ area }) => area > 0)
    .sort((a, b) => a.area - b.area)
    .map(({ ring }): Polygon => [ring]);
  for (const { ring } of sized.filter(({ area }) => area < 0)) {
    const [first] = ring;
    if (first !== undefined) outer.find(([around]) => within(first, around))?.push(ring);
  }
  return outer.reverse();
}
