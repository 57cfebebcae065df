import sharp from 'sharp';

/** A street scene of our own: sky, hills, houses with windows, a tower and a road; each seed is another one. A JPEG. */
export async function drawnScene(seed: number, { width = 640, quality = 88 } = {}): Promise<Buffer> {
  let state = seed * 2_654_435_761;
  const next = (): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return (state >>> 8) / 0x1000000;
  };
  const grey = (low: number, high: number): string => {
    const base = low + next() * (high - low);
    return `rgb(${[0, 0, 0].map(() => Math.round(base + next() * 34)).join(',')})`;
  };
  const shapes: string[] = [];
  const hill = 150 + next() * 80;
  shapes.push(
    `<path d="M0 ${hill} Q${next() * 300} ${hill - 100} 320 ${hill} T640 ${hill - 60} V420 H0 z" fill="${grey(70, 120)}"/>`,
  );
  for (let x = next() * 30; x < 640; x += 50 + next() * 60) {
    const [wide, high] = [40 + next() * 60, 70 + next() * 150];
    shapes.push(`<rect x="${x}" y="${340 - high}" width="${wide}" height="${high + 10}" fill="${grey(90, 210)}"/>`);
    for (let y = 352 - high; y < 320; y += 26)
      for (let w = x + 6; w < x + wide - 10; w += 17)
        if (next() > 0.3) shapes.push(`<rect x="${w}" y="${y}" width="9" height="13" fill="${grey(20, 90)}"/>`);
  }
  const tower = 60 + next() * 500;
  shapes.push(`<path d="M${tower} 345 l8 -${190 + next() * 80} l9 -26 l9 26 l8 230 z" fill="${grey(190, 220)}"/>`);
  shapes.push(`<path d="M0 345 H640 V480 H0 z" fill="${grey(60, 90)}"/>`);
  shapes.push(
    `<path d="M${250 + next() * 80} 345 L${next() * 200} 480 H${420 + next() * 200} z" fill="${grey(120, 150)}"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 480" width="${width}" height="${Math.round((width * 3) / 4)}"><rect width="640" height="480" fill="${grey(150, 215)}"/>${shapes.join('')}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality }).toBuffer();
}
