import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Container, packContainer, unpackContainer } from '../src/language/model/container.ts';
import { readText } from './conllu.ts';
import { readSets, readStatements } from './encoder/data.ts';
import { packEncoder } from './encoder/save.ts';
import { SELF_TRAINING, selfTrain } from './encoder/selftrain.ts';
import { SETTINGS, trainEncoder } from './encoder/train.ts';
import { trainVectors, type Vectors } from './encoder/vectors.ts';
import { trainEventModel } from './lines/events.ts';
import { trainingReports } from './lines/sources.ts';
import { trainNaming } from './words.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    epochs: { type: 'string', default: String(SETTINGS.epochs) },
    seed: { type: 'string', default: '1' },
    base: { type: 'string' },
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
let made: Vectors | null = null;
const vectors = (): Vectors => {
  const forms = [...train.ewt, ...train.gum].map((sentence) => sentence.forms);
  made ??= trainVectors([...text, ...forms], 64, 10, 4, tell);
  return made;
};
if (values.only === undefined || values.only === 'names') {
  const statements = readText(`${data}/current-events/2002-2024.tsv.gz`)
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
    .map(([, outlets, , text]) => ({ outlets: outlets!, text: text! }));
  const files: Record<string, Container> = trainNaming(data, vectors(), statements, seed, tell);
  for (const [file, container] of Object.entries(files)) write(file, packContainer(container));
}
if (values.only === undefined || values.only === 'encoder') {
  const settings = { ...SETTINGS, epochs: Number(values.epochs), seed };
  const base =
    values.base === undefined
      ? packEncoder(trainEncoder(train, null, text, vectors(), settings, tell)).bytes
      : readFileSync(values.base);
  const { file, bytes } = packEncoder(selfTrain(unpackContainer(base, 'the base'), train, text, SELF_TRAINING, tell));
  write(file, bytes);
}
if (values.only === undefined || values.only === 'happened') {
  // Reads with the weights above, so it comes last and in a process of its own.
  execFileSync(process.execPath, [resolve(import.meta.dirname, 'happened.ts'), '--out', values.out], {
    stdio: 'inherit',
  });
}
if (values.only === undefined || values.only === 'events') {
  const { file, bytes } = trainEventModel(trainingReports(data), seed, tell);
  write(file, bytes);
}
