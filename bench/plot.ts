/** A line of a plot: its name and its points, x and y. */
export interface Line {
  name: string;
  points: readonly (readonly [number, number])[];
}

const width = 720;
const height = 400;
const left = 64;
const right = 210;
const top = 48;
const bottom = 56;
/** Told apart by colour-blind readers too (Okabe and Ito), and by their marks. */
const colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7'];

const round = (value: number): string => value.toFixed(1).replace(/\.0$/, '');
const count = (value: number): string => value.toLocaleString('en-US');

/** An SVG of lines over a logarithmic x axis; y begins at zero. Readable on a light and on a dark page. */
export function plot(title: string, x: string, y: string, lines: readonly Line[]): string {
  const xs = [...new Set(lines.flatMap(({ points }) => points.map(([at]) => at)))].sort((a, b) => a - b);
  const most = niceAbove(Math.max(...lines.flatMap(({ points }) => points.map(([, value]) => value))));
  const [least, largest] = [xs.at(0)!, xs.at(-1)!];
  const span = Math.log(largest / least) || 1;
  const atX = (value: number): number => left + (Math.log(value / least) / span) * (width - left - right);
  const atY = (value: number): number => height - bottom - (value / most) * (height - top - bottom);
  const text = (px: number, py: number, words: string, more = ''): string =>
    `<text x="${round(px)}" y="${round(py)}" ${more}>${words}</text>`;
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((part) => part * most);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">`,
    '<style>text{font:13px system-ui,sans-serif;fill:#222}.grid{stroke:#8884}.page{fill:#fff}@media(prefers-color-scheme:dark){text{fill:#ddd}.page{fill:#161616}}</style>',
    `<rect class="page" width="${width}" height="${height}"/>`,
    text(left, 24, title, 'style="font-weight:600"'),
    ...ticks.flatMap((value) => [
      `<line class="grid" x1="${left}" x2="${width - right}" y1="${round(atY(value))}" y2="${round(atY(value))}"/>`,
      text(left - 8, atY(value) + 4, round(value), 'text-anchor="end"'),
    ]),
    ...xs.map((value) => text(atX(value), height - bottom + 20, count(value), 'text-anchor="middle"')),
    text((left + width - right) / 2, height - 12, x, 'text-anchor="middle"'),
    text(left, 42, y),
    ...lines.flatMap(({ name, points }, i) => {
      const colour = colours[i % colours.length]!;
      const at = points.map(([px, py]): [string, string] => [round(atX(px)), round(atY(py))]);
      const [, lastY] = at.at(-1)!;
      return [
        `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${at.map((pair) => pair.join(',')).join(' ')}"/>`,
        ...at.map(([px, py]) => mark(i, Number(px), Number(py), colour)),
        text(width - right + 12, Number(lastY) + 4, name),
      ];
    }),
    '</svg>\n',
  ].join('\n');
}

function mark(i: number, x: number, y: number, colour: string): string {
  if (i % 2 === 0) return `<circle cx="${x}" cy="${y}" r="4" fill="${colour}"/>`;
  return `<rect x="${x - 4}" y="${y - 4}" width="8" height="8" fill="${colour}"/>`;
}

/** 1, 2, 4 or 8 times a power of ten, at or above the value. */
function niceAbove(value: number): number {
  const ten = 10 ** Math.floor(Math.log10(Math.max(value, 1e-9)));
  return ten * ([1, 2, 4, 8, 10].find((part) => part * ten >= value) ?? 10);
}
