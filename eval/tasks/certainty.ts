import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { overlaps, type Span } from '../../src/record/span.ts';
import { fingerprint } from '../fingerprint.ts';
import { needed, readGold } from '../gold.ts';
import { meantime } from '../meantime.ts';
import { published } from '../peers/installed.ts';
import { scorePut } from '../put.ts';
import type { EvalContext, EvalResult, EvalRow, EvalTask, EvalMiss as Miss } from '../types.ts';

export interface Judged {
  text: string;
  /** Predicates with the mean of the annotators' answers to "did it happen?", -3 … 3. */
  targets: (Span & { label: number })[];
}

/** Sentences of UDS-IH2 or UW (JSON lines), one text a line; tokens joined by single spaces. */
function judgedSentences(lines: string): Judged[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { text, targets } = JSON.parse(line) as {
        text: string;
        targets: { span1: [number, number]; label: number }[];
      };
      const starts: number[] = [];
      let at = 0;
      const tokens = text.split(' ');
      for (const token of tokens) {
        starts.push(at);
        at += token.length + 1;
      }
      return {
        text,
        targets: targets.map(({ span1: [first, end], label }) => ({
          start: starts[first]!,
          end: starts[end - 1]! + tokens[end - 1]!.length,
          label,
        })),
      };
    });
}

/** Pearson's r of two lists of equal length; 0 where one does not vary. */
function pearson(a: readonly number[], b: readonly number[]): number {
  const mean = (list: readonly number[]): number => list.reduce((sum, x) => sum + x, 0) / list.length;
  const [ma, mb] = [mean(a), mean(b)];
  let ab = 0;
  let aa = 0;
  let bb = 0;
  for (let i = 0; i < a.length; i++) {
    ab += (a[i]! - ma) * (b[i]! - mb);
    aa += (a[i]! - ma) ** 2;
    bb += (b[i]! - mb) ** 2;
  }
  return aa === 0 || bb === 0 ? 0 : ab / Math.sqrt(aa * bb);
}

export const task: EvalTask = {
  name: 'certainty',
  describe:
    'did it happen? UDS-IH2 or UW predicates (FILE.jsonl, -3 … 3); hedged, negated, conditional, future: MEANTIME (.tar.xz)',
  async run(context): Promise<EvalResult> {
    const result: EvalResult = { rows: [], errors: [], fingerprints: {} };
    const files =
      context.file !== null
        ? [context.file]
        : ['uds-ih2-dev.jsonl.gz', 'uw-dev.jsonl.gz']
            .map((name) => join(context.data, 'certainty', name))
            .filter((path) => existsSync(path));
    for (const path of files) {
      if (path.endsWith('.tar.xz')) continue;
      const bytes = readGold(path);
      const set = basename(path).replace(/\.jsonl(?:\.gz)?$/, '');
      const sentences = needed(judgedSentences(bytes.toString('utf8')), 'judged sentences');
      const scored = score(set, sentences, context);
      result.rows.push(...scored.rows);
      result.errors.push(...scored.errors);
      result.fingerprints[set] = fingerprint(bytes);
    }
    const articles = context.file ?? join(context.data, 'merging/meantime-airbus-apple-gm.tar.xz');
    const texts = articles.endsWith('.tar.xz') && existsSync(articles) ? meantime(articles) : null;
    if (texts !== null) {
      const { rows, errors } = scorePut('meantime', needed(texts, 'MEANTIME articles'), context.read(texts));
      result.rows.push(...rows);
      result.errors.push(...errors);
      result.fingerprints.meantime = fingerprint(JSON.stringify(texts));
    }
    return result;
  },
};

function score(set: string, sentences: readonly Judged[], context: EvalContext): { rows: EvalRow[]; errors: Miss[] } {
  const readings = context.read(sentences.map(({ text }, index) => ({ id: String(index), text })));
  const gold: number[] = [];
  const ours: number[] = [];
  const errors: (Miss & { by: number })[] = [];
  let all = 0;
  sentences.forEach(({ text, targets }, index) => {
    const events = readings[index]!.observations.filter((observation) => observation.kind === 'event');
    for (const target of targets) {
      all++;
      const event = events.find(({ cue }) => overlaps(cue, target));
      if (event === undefined || event.happened === null) continue;
      gold.push(target.label);
      ours.push(event.happened);
      errors.push({
        set,
        words: `${text.slice(0, target.start)}[${text.slice(target.start, target.end)}]${text.slice(target.end)}`,
        expected: String(target.label),
        found: `${event.happened} ${event.certainty} ${event.polarity}`,
        by: Math.abs(event.happened - target.label),
      });
    }
  });
  // What is not found as an event counts as the mean of what is, so that silence gains nothing.
  const mean = ours.reduce((sum, x) => sum + x, 0) / Math.max(1, ours.length);
  const missed = sentences.flatMap(({ targets }, index) =>
    targets.filter(
      (target) =>
        !readings[index]!.observations.some(
          (observation) =>
            observation.kind === 'event' && observation.happened !== null && overlaps(observation.cue, target),
        ),
    ),
  );
  const peers: EvalRow['peers'] = set.startsWith('uw')
    ? [published('supervised on UW, before neural', 0.71), published('BERT, trained on UW', 0.87)]
    : [];
  return {
    rows: [
      { task: 'certainty', set, metric: 'Pearson r of happened', ours: pearson(ours, gold), peers },
      {
        task: 'certainty',
        set,
        metric: 'Pearson r, missed ones at the mean',
        ours: pearson([...ours, ...missed.map(() => mean)], [...gold, ...missed.map(({ label }) => label)]),
      },
      { task: 'certainty', set, metric: 'predicates found as events', ours: all === 0 ? 0 : gold.length / all },
    ],
    errors: errors.sort((a, b) => b.by - a.by).map(({ by: _, ...error }) => error),
  };
}
