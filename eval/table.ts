import type { EvalMiss, EvalRow } from './types.ts';

/** Prints rows as a Markdown table, so that it can stand in docs/benchmarks.md as it is. */
export function showTable(rows: readonly EvalRow[]): void {
  const peers = (row: EvalRow) =>
    (row.peers ?? []).map((peer) => `${peer.name} ${peer.score.toFixed(3)} (${peer.how})`).join('; ');
  const table = [
    ['task', 'set', 'metric', 'ours', 'peers'],
    ...rows.map((row) => [
      row.task,
      row.set,
      row.metric,
      `${row.ours.toFixed(row.unit === undefined ? 3 : 1)}${row.unit === undefined ? '' : ` ${row.unit}`}`,
      peers(row),
    ]),
  ];
  const widths = table[0].map((_, column) => Math.max(...table.map((cells) => cells[column].length)));
  const line = (cells: string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  process.stdout.write(
    `${line(table[0])}\n|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|\n${table.slice(1).map(line).join('\n')}\n\n`,
  );
}

/** Shows up to `most` misses, spread over all of them, so that a class of error shows rather than the first text's. */
export function showErrors(errors: readonly EvalMiss[], most: number): void {
  if (most <= 0) return;
  const step = Math.max(1, errors.length / most);
  for (let i = 0; i < errors.length && i / step < most; i += step) {
    const { set, words, expected, found, rule } = errors[Math.floor(i)];
    process.stdout.write(
      `- [${set}] ${words}\n    expected ${expected}\n    found    ${found}${rule === undefined ? '' : ` (rule ${rule})`}\n`,
    );
  }
}
