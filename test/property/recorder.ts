import { openStore } from '../../src/stores.ts';
import { readingOf, tales } from './readings.ts';

/** A recorder in a process of its own: adds reports one by one and prints the id of each when it is acknowledged. */
const [path, seed, count] = process.argv.slice(2);
try {
  const store = openStore(path!);
  for (const tale of tales(Number(seed), Number(count))) {
    const reading = readingOf(tale);
    store.addReadings([reading], { recorded: '2024-12-20T00:00:00.000Z', archive: true });
    process.stdout.write(`${reading.report.id}\n`);
  }
  store.close();
} catch (error) {
  process.stderr.write(
    `${(error as Error).name} ${(error as { code?: string }).code ?? ''}: ${(error as Error).message}\n`,
  );
  process.exitCode = 3;
}
