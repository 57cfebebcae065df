import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Container, packContainer } from '../src/language/model/container.ts';
import { readText } from './conllu.ts';
import { readSets, readStatements } from './encoder/data.ts';
import { packEncoder } from './encoder/save.ts';
import { SETTINGS, trainEncoder } from './encoder/train.ts';
import { trainVectors } from './encoder/vectors.ts';
import { trainNaming } from './words.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    epochs: { type: 'string', default: String(SETTINGS.epochs) },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: resolve(import.meta.dirname, '../models') },
  },
});
const data = process.env.SITREP_DATA ?? resolve(import.meta.dirname, '../../shared/data');
const seed = Number(values.seed);
const started = performance.now();
const tell = (line: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
const write = (file: string, bytes: Uint8Array) => {
  mkdirSync(values.out, { recursive: true });
  writeFileSync(resolve(values.out, file), bytes);
  tell(`${file}: ${(bytes.length / 1e6).toFixed(2)} MB`);
};

const train = readSets(data, 'train');
const text = readStatements(data);
const forms = [...train.ewt, ...train.gum].map((sentence) => sentence.forms);
const vectors = trainVectors([...text, ...forms], 64, 10, 4, tell);
if (values.only === undefined || values.only === 'names') {
  const statements = readText(`${data}/current-events/2002-2024.tsv.gz`)
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
    .map(([, outlets, , text]) => ({ outlets, text }));
  const files: Record<string, Container> = trainNaming(data, vectors, statements, seed, tell);
  for (const [file, container] of Object.entries(files)) write(file, packContainer(container));
}
if (values.only === undefined || values.only === 'encoder') {
  const settings = { ...SETTINGS, epochs: Number(values.epochs), seed };
  const { file, bytes } = packEncoder(trainEncoder(train, null, text, vectors, settings, tell));
  write(file, bytes);
}
if (values.only === undefined || values.only === 'happened') {
  // Reads with the weights above, so it comes last and in a process of its own.
  execFileSync(process.execPath, [resolve(import.meta.dirname, 'happened.ts')], { stdio: 'inherit' });
}
