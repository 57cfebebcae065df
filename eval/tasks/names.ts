import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Reading } from '../../src/record/reading.ts';
import { fingerprint } from '../fingerprint.ts';
import { needed, readGold } from '../gold.ts';
import { compromise } from '../peers/compromise.ts';
import { here, published } from '../peers/installed.ts';
import { wink } from '../peers/wink.ts';
import type { EvalPeer, EvalResult, EvalRow, EvalTask, EvalMiss as Miss } from '../types.ts';

interface GoldName {
  start: number;
  end: number;
  kind: string;
}

interface GoldText {
  id: string;
  text: string;
  names: GoldName[];
}

const KINDS: Record<string, string> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

/** Texts of an IOB2 file with `# newdoc` and `# text`: one sentence a line, names as spans. Kinds other than PER, ORG and LOC are left out. */
function textsOf(iob: string): GoldText[] {
  const texts: GoldText[] = [];
  for (const block of iob.split(/\n\s*\n/)) {
    const lines = block.split('\n');
    const doc = lines.find((line) => line.startsWith('# newdoc'));
    if (doc !== undefined) texts.push({ id: doc.split('= ')[1]!.trim(), text: '', names: [] });
    const sentence = lines.find((line) => line.startsWith('# text = '))?.slice(9);
    const now = texts.at(-1);
    if (sentence === undefined || now === undefined) continue;
    if (now.text !== '') now.text += '\n';
    let at = now.text.length;
    now.text += sentence;
    let open: GoldName | null = null;
    let openKind = '';
    for (const line of lines.filter((each) => /^\d+\t/.test(each))) {
      const [, form, label] = line.split('\t');
      const start = now.text.indexOf(form!, at);
      at = start + form!.length;
      const kind = label!.slice(2);
      if (label!.startsWith('I-') && open !== null && openKind === kind) {
        open.end = at;
        continue;
      }
      open = KINDS[kind] === undefined ? null : { start, end: at, kind: KINDS[kind] };
      openKind = kind;
      if (open !== null) now.names.push(open);
    }
  }
  return texts;
}

/** Mentions that are names of persons, organisations and places; a `group` (demonyms) is neither right nor wrong here. */
function namesOf({ mentions, entities }: Reading): GoldName[] {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  return mentions
    .filter(({ form, entity }) => form === 'name' && kinds.get(entity) !== 'group')
    .map(({ start, end, entity }) => ({ start, end, kind: kinds.get(entity) ?? '' }));
}

/** Counts of exact spans by kind; `untyped` asks for the span alone. */
type Counts = Record<string, { right: number; found: number; gold: number }>;
const SCORED = ['all', 'person', 'organisation', 'place', 'untyped'];

function count(texts: readonly GoldText[], found: readonly GoldName[][]): Counts {
  const counts: Counts = Object.fromEntries(SCORED.map((kind) => [kind, { right: 0, found: 0, gold: 0 }]));
  const add = (field: 'right' | 'found' | 'gold', kind: string) => {
    counts.all![field]++;
    if (counts[kind] !== undefined) counts[kind][field]++;
  };
  texts.forEach(({ names }, i) => {
    const typed = new Set(found[i]!.map(keyOf));
    for (const name of found[i]!) add('found', name.kind);
    for (const name of names) {
      add('gold', name.kind);
      if (typed.has(keyOf(name))) add('right', name.kind);
    }
    const spans = (list: readonly GoldName[]) => new Set(list.map(({ start, end }) => `${start} ${end}`));
    const [gold, own] = [spans(names), spans(found[i]!)];
    counts.untyped!.gold += gold.size;
    counts.untyped!.found += own.size;
    for (const span of own) if (gold.has(span)) counts.untyped!.right++;
  });
  return counts;
}

const keyOf = ({ start, end, kind }: GoldName): string => `${start} ${end} ${kind}`;
const f1 = ({ right, found, gold }: Counts[string]): number => (2 * right) / Math.max(1, found + gold);

/** Counts of the peers that are installed. wink-nlp has no entity of these kinds, so what it finds are its runs of proper nouns, of no kind. */
async function peersOn(texts: readonly GoldText[]): Promise<{ name: string; counts: Counts | null }[]> {
  const [nlp, lite] = [await compromise(), await wink()];
  const namesBy = (read: ((text: string) => GoldName[]) | null) =>
    read === null
      ? null
      : count(
          texts,
          texts.map(({ text }) => read(text)),
        );
  return [
    { name: 'compromise', counts: namesBy(nlp?.names ?? null) },
    {
      name: 'wink-nlp',
      counts: namesBy(lite && ((text) => lite.properRuns(text).map((span) => ({ ...span, kind: 'none' })))),
    },
  ];
}

export const task: EvalTask = {
  name: 'names',
  describe:
    'exact spans of persons, organisations and places in raw text; takes FILE.iob2 (or .iob2.gz) with "# text" lines',
  async run({ data, file, read }): Promise<EvalResult> {
    const path = file ?? join(data, 'names/uner-ewt-dev.iob2.gz');
    if (!existsSync(path)) return { rows: [], errors: [], fingerprints: {} };
    const bytes = readGold(path);
    const set = basename(path).replace(/\.iob2?(\.gz)?$/, '');
    const texts = needed(textsOf(bytes.toString('utf8')), '"# newdoc" and "# text = " lines');
    const readings = read(texts.map(({ id, text }) => ({ id, text })));
    const found = readings.map(namesOf);
    const counts = count(texts, found);
    const others = await peersOn(texts);
    const peers = (kind: string): EvalPeer[] => [
      ...others.map(({ name, counts }) => here(name, counts && f1(counts[kind]!))),
      ...(kind === 'all' && set.startsWith('uner-ewt') ? [published('XLM-R large (test)', 0.85)] : []),
    ];
    const row = (metric: string, ours: number, rest: Partial<EvalRow> = {}): EvalRow => ({
      task: 'names',
      set,
      metric,
      ours,
      ...rest,
    });
    const { right, found: all, gold } = counts.all!;
    const rows = [
      ...SCORED.map((kind) => row(`${kind} exact F1`, f1(counts[kind]!), { peers: peers(kind) })),
      row('precision', right / Math.max(1, all), { floor: false }),
      row('recall', right / Math.max(1, gold), { floor: false }),
    ];
    return { rows, errors: misses(set, texts, found), fingerprints: { [set]: fingerprint(bytes) } };
  },
};

function misses(set: string, texts: readonly GoldText[], found: readonly GoldName[][]): Miss[] {
  return texts.flatMap(({ text, names }, i) => {
    const shown = ({ start, end, kind }: GoldName) => `${text.slice(start, end)} (${kind})`;
    const touching = (list: readonly GoldName[], name: GoldName) =>
      list.filter(({ start, end }) => start < name.end && name.start < end);
    const exact = new Set(found[i]!.map(keyOf));
    const missed = names
      .filter((name) => !exact.has(keyOf(name)))
      .map((name) => ({
        set,
        words: context(text, name),
        expected: shown(name),
        found: touching(found[i]!, name).map(shown).join('; ') || 'nothing',
      }));
    const spare = found[i]!.filter((name) => touching(names, name).length === 0).map((name) => ({
      set,
      words: context(text, name),
      expected: 'nothing',
      found: shown(name),
    }));
    return [...missed, ...spare];
  });
}

const context = (text: string, { start, end }: GoldName): string =>
  text.slice(Math.max(0, start - 50), end + 50).replace(/\n/g, ' / ');
