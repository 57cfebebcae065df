import { installPeers } from './peers/installed.ts';
import type { EvalMiss, EvalPeer, EvalRow } from './types.ts';

/** Rows as a Markdown table, so that it can stand in docs/benchmarks.md as it is. */
export function tableOf(rows: readonly EvalRow[]): string {
  const cells = [
    ['task', 'set', 'metric', 'ours', 'peers'],
    ...rows.map((row) => [
      row.task,
      row.set,
      row.of === undefined ? row.metric : `${row.metric} (of ${row.of})`,
      figure(row.ours, row.unit),
      (row.peers ?? []).map((peer) => shown(peer, row.unit)).join('; '),
    ]),
  ];
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((line) => line[column]!.length)));
  const line = (one: string[]) => `| ${one.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [line(cells[0]!), rule, ...cells.slice(1).map(line)].join('\n');
}

const figure = (score: number, unit: string | undefined): string =>
  unit === undefined ? score.toFixed(3) : `${score.toFixed(1)} ${unit}`;

const shown = ({ name, score, how }: EvalPeer, unit: string | undefined): string =>
  score === null ? `${name} (${how})` : `${name} ${figure(score, unit)} (${how})`;

/** What to do about peers that were not run, null where all were. */
export function absentPeers(rows: readonly EvalRow[]): string | null {
  const names = new Set(
    rows.flatMap(({ peers = [] }) => peers.filter(({ how }) => how === 'not run').map(({ name }) => name)),
  );
  return names.size === 0 ? null : `Not run, for they are not installed: ${[...names].join(', ')}. ${installPeers}`;
}

/** Up to `most` misses, spread over all of them, so that a class of error shows rather than the first text's. */
export function spread(errors: readonly EvalMiss[], most: number): EvalMiss[] {
  const step = Math.max(1, errors.length / most);
  return Array.from({ length: Math.min(most, errors.length) }, (_, i) => errors[Math.floor(i * step)]!);
}

/** Misses of a task that tells kinds apart: each kind of each set with its count, the most frequent first, then up to `most` of each. */
export function kindsOf(errors: readonly EvalMiss[], most: number): string[] {
  const groups = [...Map.groupBy(errors, ({ set, kind }) => `[${set}] ${kind ?? 'other'}`)];
  groups.sort(([, a], [, b]) => b.length - a.length);
  const counts = groups.map(([kind, of]) => `${String(of.length).padStart(6)}  ${kind}`);
  const shown = groups.flatMap(([kind, of]) => [`\n${of.length} ${kind}`, ...spread(of, most).map(missOf)]);
  return [...counts, ...shown];
}

export const missOf = ({ set, words, expected, found, rule }: EvalMiss): string =>
  `- [${set}] ${words}\n    expected ${expected}\n    found    ${found}${rule === undefined ? '' : ` (rule ${rule})`}`;
