import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupMentions, type Told, toldIn } from '../../src/corroborate/mentions/group-mentions.ts';
import { ownMentions } from '../../src/corroborate/mentions/mentions-of-reading.ts';
import { readText } from '../../src/intake.ts';
import { overlaps } from '../../src/record/span.ts';
import { readWhole } from '../../src/sitrep.ts';
import { readTarXz } from '../events/mentions.ts';
import { fingerprint } from '../fingerprint.ts';
import { needed } from '../gold.ts';
import { ecbTexts, type GoldText, meantimeTexts } from '../merging/gold.ts';
import { scoreGroups } from '../merging/score.ts';
import type { EvalMiss, EvalResult, EvalRow, EvalTask } from '../types.ts';

/** Topics of ECB+ kept for development. */
const devTopics = [2, 5, 12, 18, 21, 23, 34, 35];

export const task: EvalTask = {
  name: 'merging',
  describe: 'the same event in many reports, grouped as `sitrep group` does: ECB+ or MEANTIME (.tar.xz)',
  async run(context): Promise<EvalResult> {
    const result: EvalResult = { rows: [], errors: [], fingerprints: {} };
    const add = (set: string, path: string, textsOf: (files: Map<string, string>) => GoldText[]): void => {
      const files = existsSync(path) ? readTarXz(path) : null;
      if (files === null) return;
      const { rows, errors } = scored(set, needed(textsOf(files), 'texts with events'));
      result.rows.push(...rows);
      result.errors.push(...errors);
      result.fingerprints[set] = fingerprint(readFileSync(path));
    };
    if (context.file !== null) {
      add('mentions', context.file, (files) =>
        [...files.keys()].some((path) => path.includes('intra_cross-doc_annotation/'))
          ? meantimeTexts(files)
          : ecbTexts(files),
      );
      return result;
    }
    const folder = join(context.data, 'merging');
    add('ecb-dev', join(folder, 'ecbplus-topics-1-35.tar.xz'), (files) => ecbTexts(files, devTopics));
    add('meantime', join(folder, 'meantime-airbus-apple-gm.tar.xz'), meantimeTexts);
    return result;
  },
};

/** A text with what the grouping looks at: of the marked mentions, and of those we found in the sentences that count. */
interface Looked {
  text: GoldText;
  given: Told;
  found: Told;
}

function scored(set: string, texts: readonly GoldText[]): { rows: EvalRow[]; errors: EvalMiss[] } {
  const looked = texts.map(lookAt);
  const givens = looked.map(({ given }) => given);
  const founds = looked.map(({ found }) => found);
  const started = performance.now();
  const groups = groupMentions(givens);
  const seconds = (performance.now() - started) / 1000;
  const of = givens.reduce((sum, { seen }) => sum + seen.length, 0);
  const baseline = 'same head lemma';
  const row = (metric: string, told: readonly Told[], inTopic: boolean): EvalRow => ({
    task: 'merging',
    set,
    metric,
    of: told.reduce((sum, { seen }) => sum + seen.length, 0),
    ours: scoreOf(texts, told, inTopic ? withinTopics(looked, told) : groupMentions(told)),
    peers: [{ name: baseline, score: scoreOf(texts, told, byLemma(looked, told, inTopic)), how: 'run here' }],
  });
  return {
    rows: [
      row('CoNLL F1, marked mentions, all reports at once', givens, false),
      row('CoNLL F1, marked mentions, told the topic', givens, true),
      row('CoNLL F1, own mentions, all reports at once', founds, false),
      row('CoNLL F1, own mentions, told the topic', founds, true),
      {
        task: 'merging',
        set,
        metric: 'grouping alone, after the reading',
        of,
        ours: Math.round(of / seconds),
        unit: 'mentions/s',
        floor: false,
      },
    ],
    errors: missesOf(set, looked, groups),
  };
}

function lookAt(text: GoldText): Looked {
  const whole = readWhole(readText(text.text, { published: text.published }));
  const marked = text.mentions.map(({ start, end }, i) => ({ id: `${text.id}/${i}`, start, end }));
  const seen = new Set<number>();
  const own = ownMentions(whole.reading)
    .filter((cue) => text.lines.some((line) => overlaps(line, cue)) && !seen.has(cue.start) && seen.add(cue.start))
    .map(({ start, end }, i) => ({ id: `${text.id}/o${i}`, start, end }));
  return { text, given: toldIn(whole, text.id, marked), found: toldIn(whole, text.id, own) };
}

/** The grouping of each topic alone. */
function withinTopics(looked: readonly Looked[], told: readonly Told[]): Map<string, string> {
  const topics = Map.groupBy(told.keys(), (i) => looked[i]!.text.topic);
  return new Map([...topics.values()].flatMap((members) => [...groupMentions(members.map((i) => told[i]!))]));
}

/** The baseline: mentions whose heads have one lemma are one event. */
const byLemma = (looked: readonly Looked[], told: readonly Told[], inTopic: boolean): Map<string, string> =>
  new Map(
    told.flatMap(({ seen }, i) =>
      seen.map(({ id, lemma }) => [id, inTopic ? `${lemma} ${looked[i]!.text.topic}` : lemma] as const),
    ),
  );

const scoreOf = (texts: readonly GoldText[], told: readonly Told[], groups: ReadonlyMap<string, string>): number =>
  scoreGroups(
    texts,
    told.map(({ seen }) => seen.map(({ id, start, end }) => ({ start, end, group: groups.get(id)! }))),
  );

/** Gold pairs in different groups, and grouped pairs that gold keeps apart: each mention with the first it was judged wrongly against. */
function missesOf(set: string, looked: readonly Looked[], groups: ReadonlyMap<string, string>): EvalMiss[] {
  const all = looked.flatMap(({ text, given }) =>
    given.seen.map(({ id, start, end }, i) => ({
      group: groups.get(id)!,
      event: text.mentions[i]!.event,
      words:
        `${text.text.slice(Math.max(0, start - 50), start)}[${text.text.slice(start, end)}]${text.text.slice(end, end + 40)}`.replaceAll(
          '\n',
          ' ',
        ),
    })),
  );
  const misses: EvalMiss[] = [];
  all.forEach((one, i) => {
    const other = all.slice(0, i).find(({ group, event }) => (group === one.group) !== (event === one.event));
    if (other === undefined) return;
    const same = other.event === one.event;
    misses.push({
      set,
      words: one.words,
      expected: `${same ? 'the same as' : 'another than'} ${other.words}`,
      found: same ? 'apart' : 'together',
      rule: same ? 'missed' : 'merged',
    });
  });
  return misses;
}
