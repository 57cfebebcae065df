import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, withProgram } from './program.ts';
import { readCounts, writeCounts } from './ratchet.ts';
import { type FunctionShape, type Shape, shapesIn } from './shape.ts';

/**
 * A function that does not fit on a screen, or has more ways through it than a reader can hold in mind, is where faults of reading hide.
 * Functions over the limits fail, but for those of scripts/shape.json, which may not grow: each is there with its figures, and leaves
 * the list (`--update`) when it fits. One that moves to another file as it is keeps its place. Files over the limit always fail.
 * `--list` shows each that is over, the worst first.
 */
const limits: Record<keyof Shape, { most: number; within: string[]; mend: string }> = {
  paths: {
    most: 25,
    within: ['extract', 'mentions', 'corroborate', 'situation'],
    mend: 'take cases out into functions of their own, or into rows of a table',
  },
  lines: {
    most: 60,
    within: ['extract', 'mentions', 'corroborate', 'situation'],
    mend: 'take steps out into functions of their own, with names that say what they do',
  },
  parameters: { most: 6, within: [], mend: 'give what belongs together as one object' },
};
const FILE_LINES = 400;
const measures = Object.keys(limits) as (keyof Shape)[];

/** Figures over the limits, by measure; those within are left out. */
export type Over = Partial<Shape>;

function overLimits(shape: FunctionShape): Over | null {
  const [, folder = ''] = shape.file.split('/');
  const over = measures.filter((measure) => {
    const { most, within } = limits[measure];
    return shape[measure] > most && (within.length === 0 || within.includes(folder));
  });
  return over.length === 0 ? null : Object.fromEntries(over.map((measure) => [measure, shape[measure]]));
}

/** A function by its file and name. Of two that share both, the list holds the larger figures. */
const keyOf = ({ file, name }: FunctionShape): string => `${file} ${name}`;

/** The functions over the limits, by file and name. */
export function offenders(shapes: readonly FunctionShape[]): Record<string, Over> {
  const found: Record<string, Over> = {};
  for (const shape of shapes) {
    const over = overLimits(shape);
    if (over === null) continue;
    const had = found[keyOf(shape)] ?? {};
    found[keyOf(shape)] = Object.fromEntries(
      measures.flatMap((measure) => {
        const most = Math.max(over[measure] ?? 0, had[measure] ?? 0);
        return most > 0 ? [[measure, most]] : [];
      }),
    );
  }
  return found;
}

/** What is new on the list or has grown, in words; empty where nothing has. */
export function grown(now: Record<string, Over>, before: Record<string, Over>): string[] {
  const left = Object.keys(before).filter((key) => now[key] === undefined);
  return Object.entries(now).flatMap(([key, over]) => {
    const name = key.split(' ')[1];
    const stood = before[key] ?? before[left.find((other) => other.split(' ')[1] === name) ?? ''] ?? {};
    return measures.flatMap((measure) => {
      const has = over[measure] ?? 0;
      if (has <= (stood[measure] ?? 0)) return [];
      const { most, mend } = limits[measure];
      const had = stood[measure] === undefined ? '' : `, ${stood[measure]} before`;
      return [`${key}: ${has} ${measure}${had} (${most} are allowed): ${mend}`];
    });
  });
}

function main(options: string[]): void {
  const list = join(root, 'scripts/shape.json');
  const { shapes, long } = withProgram(({ files }) => {
    const ours = [...files].filter(([path]) => path.startsWith('src/'));
    return {
      shapes: ours.flatMap(([path, file]) => shapesIn(path, file)),
      long: ours.flatMap(([path]) => {
        const lines = readFileSync(join(root, path), 'utf8').split('\n').length - 1;
        return lines > FILE_LINES
          ? [`${path}: ${lines} lines, ${FILE_LINES} are allowed: part it by what it does`]
          : [];
      }),
    };
  });
  const before = readCounts<Over>(list);
  const now = offenders(shapes);
  if (options.includes('--list')) {
    const worst = Object.entries(now).sort(([, a], [, b]) => (b.paths ?? 0) - (a.paths ?? 0));
    for (const [key, over] of worst) process.stdout.write(`${key} ${JSON.stringify(over)}\n`);
    return;
  }
  const wrong = [...long, ...(Object.keys(before).length === 0 ? [] : grown(now, before))];
  const same = JSON.stringify(Object.entries(now).sort()) === JSON.stringify(Object.entries(before).sort());
  process.stdout.write(`${Object.keys(now).length} functions over the limits, ${Object.keys(before).length} listed\n`);
  if (wrong.length > 0) {
    process.stderr.write(`${wrong.join('\n')}\n`);
    process.exitCode = 1;
  } else if (options.includes('--update')) writeCounts(list, now);
  else if (!same)
    process.stdout.write('Less than scripts/shape.json says: `node scripts/check-shape.ts --update` holds it there.\n');
}

if (import.meta.main) main(process.argv.slice(2));
