import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sharedBy } from '../../src/footage/match/clips.ts';
import { type Trace, unpackTrace } from '../../src/footage/match/trace.ts';
import { lookAtClip } from '../../src/footage/video/clip.ts';
import type { EvalMiss, EvalRow } from '../types.ts';
import { altered, encode, type Film, flat, joined, shot } from './clip.ts';

/** The compilation: 60 shots of 10 seconds, black and dark ones among them. */
const SHOTS = 60;
const SECONDS = 10;
const NEAR = 0.5;

interface Excerpt {
  film: Film;
  seconds: number;
  /** Where it begins in the compilation, in seconds, had it no intro. */
  offset: number;
  crf?: number;
}

const from =
  (film: Film, start: number, pace = 1): Film =>
  (at) =>
    film(start + at * pace);

/** Excerpts by what was done to them; each kind at several places, inside a shot and over cuts. */
function excerpts(whole: Film): Record<string, Excerpt[]> {
  const places = [51.3, 92.6, 153.1, 204.4, 258.2, 311.7, 347.5, 405.2, 482.9, 551.4];
  const kind = (make: (start: number) => Omit<Excerpt, 'offset'> & { offset?: number }): Excerpt[] =>
    places.map((start) => ({ offset: start, ...make(start) }));
  return {
    '5 s excerpt': kind((start) => ({ film: from(whole, start), seconds: 5 })),
    'poorly encoded': kind((start) => ({ film: from(whole, start), seconds: 5, crf: 38 })),
    'logo and ticker': kind((start) => ({ film: altered.overlaid(from(whole, start)), seconds: 5 })),
    mirrored: kind((start) => ({ film: altered.mirrored(from(whole, start)), seconds: 5 })),
    '1.25 × speed': kind((start) => ({ film: from(whole, start, 1.25), seconds: 4 })),
    'black intro': kind((start) => ({
      film: (at) => (at < 3 ? flat(8)(at) : whole(start + at - 3)),
      seconds: 8,
      offset: start - 3,
    })),
    'frozen for 2 s': kind((start) => ({
      film: (at) => whole(start + Math.min(at, 2.5) + Math.max(0, at - 4.5)),
      seconds: 7,
    })),
    darkened: kind((start) => ({ film: altered.darker(from(whole, start)), seconds: 5 })),
  };
}

/** How many excerpts of a ten-minute compilation are found at their place (± 0.5 s), and what is found where nothing is to be. */
export async function timing(errors: EvalMiss[]): Promise<EvalRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-eval-'));
  const rows: EvalRow[] = [];
  const row = (metric: string, ours: number, of: number): void =>
    void rows.push({ task: 'footage', set: 'time', metric, ours, of });
  const traceOf = async (film: Film, seconds: number, crf?: number): Promise<Trace> => {
    const path = join(folder, 'clip.mp4');
    await encode(path, film, seconds, crf);
    return unpackTrace((await lookAtClip(path)).trace);
  };
  try {
    const films: Film[] = [];
    for (let i = 0; i < SHOTS; i++) {
      const film = await shot(500 + i, SECONDS);
      films.push(i % 10 === 7 ? flat(8) : i % 10 === 3 ? altered.darker(film) : film);
    }
    const compilation = joined(films, SECONDS);
    const whole = await traceOf(compilation, SHOTS * SECONDS);
    for (const [name, all] of Object.entries(excerpts(compilation))) {
      let right = 0;
      for (const { film, seconds, offset, crf } of all) {
        const shared = sharedBy(await traceOf(film, seconds, crf), whole);
        const found = shared?.kind === 'stretches' ? shared.stretches.map((one) => one.offset) : [];
        if (found.some((one) => Math.abs(one - offset) <= NEAR)) right++;
        else
          errors.push({ set: 'time', words: name, expected: `offset ${offset}`, found: found.join(', ') || 'nothing' });
      }
      row(name, right / all.length, all.length);
    }
    const nothing: [string, Film][] = [
      ['black', flat(8)],
      ['grey', flat(120)],
      ['white', flat(250)],
      ...(await Promise.all(
        Array.from(
          { length: 12 },
          async (_, i): Promise<[string, Film]> => [`other shot ${i}`, await shot(9000 + i, 8)],
        ),
      )),
    ];
    let quiet = 0;
    for (const [name, film] of nothing) {
      const shared = sharedBy(await traceOf(film, 8), whole);
      if (shared === null) quiet++;
      else errors.push({ set: 'time', words: name, expected: 'nothing', found: shared.kind });
    }
    row('black, flat and unrelated clips left alone', quiet / nothing.length, nothing.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return rows;
}
