import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Reading } from '../../src/record/reading.ts';
import { fingerprint } from '../fingerprint.ts';
import type { EvalResult, EvalRow, EvalTask, EvalMiss as Miss } from '../types.ts';

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
    if (doc !== undefined) texts.push({ id: doc.split('= ')[1].trim(), text: '', names: [] });
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
      const start = now.text.indexOf(form, at);
      at = start + form.length;
      const kind = label.slice(2);
      if (label.startsWith('I-') && open !== null && openKind === kind) {
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

export const task: EvalTask = {
  name: 'names',
  describe:
    'exact spans of persons, organisations and places in raw text; takes FILE.iob2 (or .iob2.gz) with "# text" lines',
  async run({ data, file, read }): Promise<EvalResult> {
    const path = file ?? join(data, 'names/uner-ewt-dev.iob2.gz');
    if (!existsSync(path)) return { rows: [], errors: [], fingerprints: {} };
    const raw = readFileSync(path);
    const bytes = path.endsWith('.gz') ? gunzipSync(raw) : raw;
    const set = basename(path).replace(/\.iob2?(\.gz)?$/, '');
    const texts = textsOf(bytes.toString('utf8'));
    const readings = read(texts.map(({ id, text }) => ({ id, text })));
    const errors: Miss[] = [];
    const counts = new Map(
      ['all', 'person', 'organisation', 'place'].map((kind) => [kind, { right: 0, found: 0, gold: 0 }]),
    );
    texts.forEach(({ text, names }, i) => {
      const key = ({ start, end, kind }: GoldName) => `${start} ${end} ${kind}`;
      const found = namesOf(readings[i]);
      const goldKeys = new Set(names.map(key));
      const foundKeys = new Set(found.map(key));
      const count = (field: 'right' | 'found' | 'gold', kind: string) => {
        counts.get('all')![field]++;
        const own = counts.get(kind);
        if (own !== undefined) own[field]++;
      };
      for (const name of names) {
        count('gold', name.kind);
        if (foundKeys.has(key(name))) count('right', name.kind);
        else {
          const other = found.filter((one) => one.start < name.end && name.start < one.end);
          errors.push({
            set,
            words: context(text, name),
            expected: `${text.slice(name.start, name.end)} (${name.kind})`,
            found: other.map((one) => `${text.slice(one.start, one.end)} (${one.kind})`).join('; ') || 'nothing',
          });
        }
      }
      for (const name of found) {
        count('found', name.kind);
        if (goldKeys.has(key(name)) || names.some((one) => one.start < name.end && name.start < one.end)) continue;
        errors.push({
          set,
          words: context(text, name),
          expected: 'nothing',
          found: `${text.slice(name.start, name.end)} (${name.kind})`,
        });
      }
    });
    const published = set.startsWith('uner-ewt');
    const rows = [...counts].flatMap(([kind, { right, found, gold }]): EvalRow[] => {
      const row = (metric: string, ours: number, floor: boolean): EvalRow => ({
        task: 'names',
        set,
        metric,
        ours,
        floor,
      });
      const f1 = row(`${kind} exact F1`, (2 * right) / Math.max(1, found + gold), true);
      if (kind !== 'all') return [f1];
      if (published) {
        f1.peers = [
          { name: 'compromise', score: 0.538, how: 'published' },
          { name: 'XLM-R large', score: 0.85, how: 'published' },
        ];
      }
      return [f1, row('precision', right / Math.max(1, found), false), row('recall', right / Math.max(1, gold), false)];
    });
    return { rows, errors, fingerprints: { [set]: fingerprint(bytes) } };
  },
};

const context = (text: string, { start, end }: GoldName): string =>
  text.slice(Math.max(0, start - 50), end + 50).replace(/\n/g, ' / ');
