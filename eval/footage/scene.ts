import sharp from 'sharp';
import type { Pixels } from '../../src/footage/pdq/pdq.ts';
import { chance } from '../../test/property/readings.ts';

const hex = (rgb: readonly number[]): string =>
  `#${rgb
    .map((value) =>
      Math.round(Math.max(0, Math.min(255, value)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** What moves in a scene of a clip: the camera's pan and the cars. Both in parts of the picture's width. */
export interface Moment {
  pan: number;
  traffic: number;
}

/**
 * A drawn scene: sky with clouds, hills, a skyline with lit windows, a street, cars, people, smoke, in one of several lights. The seed
 * decides everything but the moment, so that one seed at several moments is one place filmed.
 */
export function sceneSvg(seed: number, width: number, height: number, moment: Moment = { pan: 0, traffic: 0 }): string {
  const next = chance(seed * 7919 + 13);
  const between = (low: number, high: number): number => low + (high - low) * next();
  const light = between(0.35, 1);
  const tint = [between(0.8, 1.15), between(0.85, 1.05), between(0.8, 1.2)];
  const shade = (r: number, g: number, b: number): string =>
    hex([r * light * tint[0]!, g * light * tint[1]!, b * light * tint[2]!]);
  const horizon = height * between(0.3, 0.6);
  const shapes: string[] = [];
  const shift = -moment.pan * width;
  const sky = shade(between(90, 200), between(120, 210), between(170, 240));
  const low = shade(between(180, 250), between(160, 230), between(130, 220));
  shapes.push(
    `<defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${sky}"/><stop offset="1" stop-color="${low}"/></linearGradient></defs>`,
    `<rect width="${width}" height="${height}" fill="url(#s)"/>`,
  );
  const wide = width * 2.2;
  for (let i = 0; i < 3 + next() * 6; i++)
    shapes.push(
      `<ellipse cx="${between(-0.5, 1.7) * width + shift * 0.3}" cy="${between(0, 1) * horizon}" rx="${between(0.05, 0.22) * width}" ry="${between(0.02, 0.07) * height}" fill="#fff" opacity="${between(0.2, 0.7).toFixed(2)}"/>`,
    );
  for (let layer = 0; layer < 2; layer++) {
    let path = `M ${-0.6 * width} ${height}`;
    for (let x = -0.6; x <= 1.8; x += 0.08)
      path += ` L ${x * width + shift * (0.4 + 0.2 * layer)} ${horizon + (layer * 0.06 - between(0, 0.16)) * height}`;
    shapes.push(
      `<path d="${path} L ${wide} ${height} Z" fill="${shade(between(60, 120), between(70, 120), between(50, 110))}"/>`,
    );
  }
  let x = -0.6 * width;
  while (x < 1.7 * width) {
    const wide = between(0.05, 0.17) * width;
    const tall = between(0.08, 0.5) * height;
    const top = horizon + 0.1 * height - tall;
    const wall = [between(70, 210), between(65, 200), between(60, 190)];
    shapes.push(
      `<rect x="${x + shift}" y="${top}" width="${wide}" height="${tall + 0.2 * height}" fill="${shade(wall[0]!, wall[1]!, wall[2]!)}"/>`,
    );
    const columns = 2 + Math.floor(next() * 4);
    const rows = Math.max(2, Math.floor(tall / (0.06 * height)));
    const lit = next();
    for (let r = 0; r < rows; r++)
      for (let c = 0; c < columns; c++)
        if (next() < 0.8)
          shapes.push(
            `<rect x="${x + shift + ((c + 0.25) * wide) / columns}" y="${top + ((r + 0.3) * tall) / rows}" width="${wide / columns / 2}" height="${tall / rows / 2.2}" fill="${next() < lit ? shade(40, 45, 60) : shade(250, 230, 150)}"/>`,
          );
    if (next() < 0.25)
      shapes.push(
        `<path d="M ${x + shift} ${top} L ${x + shift + wide / 2} ${top - between(0.03, 0.12) * height} L ${x + shift + wide} ${top} Z" fill="${shade(150, 70, 50)}"/>`,
      );
    x += wide * between(0.85, 1.5);
  }
  const road = horizon + between(0.14, 0.25) * height;
  shapes.push(
    `<rect y="${road}" width="${width}" height="${height - road}" fill="${shade(between(70, 110), between(70, 105), between(70, 100))}"/>`,
  );
  for (let i = 0; i < 14; i++)
    shapes.push(
      `<rect x="${(i * 0.16 - 0.5) * width + shift}" y="${road + (height - road) * 0.45}" width="${0.08 * width}" height="${0.012 * height}" fill="${shade(230, 230, 220)}"/>`,
    );
  for (let i = 0; i < 2 + next() * 6; i++) {
    const size = between(0.04, 0.13) * width;
    const direction = next() < 0.5 ? -1 : 1;
    const cx = between(-0.3, 1.3) * width + shift + direction * moment.traffic * width;
    const cy = between(road + 0.02 * height, height * 0.94);
    const paint = shade(between(30, 240), between(30, 220), between(30, 220));
    shapes.push(
      `<rect x="${cx}" y="${cy}" width="${size}" height="${size * 0.32}" rx="${size * 0.08}" fill="${paint}"/><rect x="${cx + size * 0.2}" y="${cy - size * 0.2}" width="${size * 0.55}" height="${size * 0.24}" fill="${shade(60, 75, 90)}"/><circle cx="${cx + size * 0.2}" cy="${cy + size * 0.33}" r="${size * 0.09}" fill="#111"/><circle cx="${cx + size * 0.8}" cy="${cy + size * 0.33}" r="${size * 0.09}" fill="#111"/>`,
    );
  }
  for (let i = 0; i < next() * 12; i++) {
    const size = between(0.03, 0.14) * height;
    const px = between(-0.2, 1.2) * width + shift + (next() - 0.5) * moment.traffic * 0.3 * width;
    const py = between(road, height * 0.97) - size;
    shapes.push(
      `<circle cx="${px}" cy="${py}" r="${size * 0.13}" fill="${shade(190, 150, 120)}"/><rect x="${px - size * 0.15}" y="${py + size * 0.12}" width="${size * 0.3}" height="${size * 0.8}" fill="${shade(between(20, 200), between(20, 200), between(20, 200))}"/>`,
    );
  }
  if (next() < 0.4) {
    const sx = between(0.1, 0.9) * width + shift;
    for (let i = 0; i < 9; i++)
      shapes.push(
        `<circle cx="${sx + i * 0.02 * width * (1 + moment.traffic)}" cy="${horizon - i * 0.05 * height}" r="${(0.02 + i * 0.011) * width}" fill="${shade(60, 58, 56)}" opacity="0.45"/>`,
      );
  }
  const grain = `<filter id="g"><feTurbulence type="fractalNoise" baseFrequency="${between(0.02, 0.3).toFixed(3)}" numOctaves="3" seed="${seed % 9999}"/><feColorMatrix values="0 0 0 0 0.5  0 0 0 0 0.5  0 0 0 0 0.5  0.6 0 0 0 0"/></filter><rect width="${width}" height="${height}" filter="url(#g)" opacity="${between(0.08, 0.3).toFixed(2)}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes.join('')}${grain}</svg>`;
}

/** The scene as pixels. */
export async function drawScene(seed: number, width = 640, height = 480, moment?: Moment): Promise<Pixels> {
  const { data, info } = await sharp(Buffer.from(sceneSvg(seed, width, height, moment)))
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, channels: 3, data };
}
