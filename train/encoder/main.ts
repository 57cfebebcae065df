import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readSets, readStatements } from './data.ts';
import { packEncoder } from './save.ts';
import { SETTINGS, trainEncoder } from './train.ts';
import { trainVectors } from './vectors.ts';

const { values } = parseArgs({
  options: {
    epochs: { type: 'string', default: String(SETTINGS.epochs) },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: resolve(import.meta.dirname, '../../models') },
  },
});
const data = process.env.SITREP_DATA ?? resolve(import.meta.dirname, '../../../shared/data');
const started = performance.now();
const tell = (line: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const train = readSets(data, 'train');
const dev = readSets(data, 'dev');
const text = readStatements(data);
const forms = [...train.ewt, ...train.gum].map((s) => s.forms);
const vectors = trainVectors([...text, ...forms], 64, 10, 4, tell);
const settings = { ...SETTINGS, epochs: Number(values.epochs), seed: Number(values.seed) };
const { file, bytes } = packEncoder(trainEncoder(train, dev, text, vectors, settings, tell));
writeFileSync(resolve(values.out, file), bytes);
tell(`${file}: ${(bytes.length / 1e6).toFixed(2)} MB`);
