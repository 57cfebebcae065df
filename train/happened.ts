/**
 * Learns how surely an event happened from UDS-IH2 (train part): a linear model over the features of src/extract/factuality/features.ts,
 * fitted by coordinate-wise ridge regression. Repeatable: no chance. Writes DIR/happened.bin, models/ unless said.
 * Reads with the weights in models/. Usage: node train/happened.ts [--out DIR]
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { featuresOf, isVerdict } from '../src/extract/factuality/features.ts';
import { modalityOf } from '../src/extract/factuality/governors.ts';
import { readText } from '../src/intake.ts';
import { packContainer } from '../src/language/model/container.ts';
import { english } from '../src/languages/en/index.ts';

const root = resolve(import.meta.dirname, '..');
const data = process.env.SITREP_DATA ?? join(root, '../shared/data');

export interface Judgement {
  features: string[];
  label: number;
}

/** Predicates with their marks and the annotators' mean judgement. */
export function judgements(lines: string): Judgement[] {
  const found: Judgement[] = [];
  for (const line of lines.split('\n')) {
    if (line.trim() === '') continue;
    const { text, targets } = JSON.parse(line) as {
      text: string;
      targets: { span1: [number, number]; label: number }[];
    };
    const { document } = english.analyse(readText(text).report);
    const words = text.split(' ');
    const starts: number[] = [];
    let at = 0;
    for (const word of words) {
      starts.push(at);
      at += word.length + 1;
    }
    for (const { span1, label } of targets) {
      const start = starts[span1[0]];
      for (const sentence of document.sentences) {
        if (!sentence.parsed) continue;
        const token = sentence.tokens.findIndex((candidate) => candidate.start <= start! && start! < candidate.end);
        if (token < 0) continue;
        found.push({ features: featuresOf(sentence, token, modalityOf(sentence, english, token)), label });
      }
    }
  }
  return found;
}

/** Ridge regression on sparse 0/1 features by cyclic coordinate descent; `penalty` in units of squared weight. */
export function ridge(examples: readonly Judgement[], penalty: number, rounds = 40): Map<string, number> {
  const rows = new Map<string, number[]>();
  examples.forEach(({ features }, index) => {
    for (const feature of new Set(features)) {
      const list = rows.get(feature);
      if (list === undefined) rows.set(feature, [index]);
      else list.push(index);
    }
  });
  const often = [...rows].filter(([, list]) => list.length >= 4).sort(([a], [b]) => (a < b ? -1 : 1));
  const residual = Float64Array.from(examples, ({ label }) => label);
  const weights = new Float64Array(often.length);
  for (let round = 0; round < rounds; round++) {
    often.forEach(([feature, list], index) => {
      let sum = 0;
      for (const row of list) sum += residual[row]!;
      const kept = feature === 'bias' ? 0 : penalty;
      const next = (sum + weights[index]! * list.length) / (list.length + kept);
      const change = next - weights[index]!;
      if (change === 0) return;
      weights[index] = next;
      for (const row of list) residual[row]! -= change;
    });
  }
  return new Map(often.map(([feature], index) => [feature, weights[index]!]));
}

/** The model file: names of the marks, and a weight each. Weights too small to matter are left out. */
export function packed(weights: ReadonlyMap<string, number>): Uint8Array {
  const kept = [...weights].filter(([name, weight]) => Math.abs(weight) >= 0.02 && !isVerdict(name));
  return packContainer({
    header: { about: 'happened', trainedOn: 'UDS-IH2 train (CC BY-SA 4.0 text)' },
    sections: {
      names: new TextEncoder().encode(kept.map(([name]) => name).join('\n')),
      weights: Float32Array.from(kept, ([, weight]) => weight),
    },
  });
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'models') } } });
  const lines = gunzipSync(readFileSync(join(data, 'certainty/uds-ih2-train.jsonl.gz'))).toString('utf8');
  const examples = judgements(lines);
  const weights = ridge(examples, 20);
  const bytes = packed(weights);
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, 'happened.bin'), bytes);
  console.log(`happened: ${examples.length} judgements, ${weights.size} marks, ${bytes.length} bytes`);
}
