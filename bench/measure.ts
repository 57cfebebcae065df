import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Milliseconds of processor time that this process has taken, all threads together: what else runs on the machine does not count. */
export function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export const quantile = (of: readonly number[], q: number): number => {
  const sorted = [...of].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
};

/** Says on standard error, last of all, what the program has used. */
const tellUsage = `data:text/javascript,${encodeURIComponent(
  `process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    process.stderr.write('\\n' + JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 }));
  });`,
)}`;

/** What one run of the program took: seconds by the clock and of processor time, MB at most, all threads together. */
export interface Usage {
  clock: number;
  cpu: number;
  memory: number;
  stdout: string;
}

/** Runs the built program to its end; throws where it fails. */
export function runProgram(words: readonly string[]): Usage {
  const program = join(import.meta.dirname, '../bin/sitrep.js');
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', tellUsage, program, ...words], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const clock = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`sitrep ${words[0]} ended with ${status}: ${stderr}`);
  return { clock, stdout, ...(JSON.parse(stderr.slice(stderr.lastIndexOf('\n'))) as { cpu: number; memory: number }) };
}
