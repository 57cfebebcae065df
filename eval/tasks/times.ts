import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { needed } from '../gold.ts';
import { chronoTimes } from '../peers/chrono.ts';
import { here, published } from '../peers/installed.ts';
import { type GoldTime, type TimemlText, timeml } from '../timeml.ts';
import type { EvalPeer, EvalResult, EvalTask, EvalMiss as Miss } from '../types.ts';

/** Figures published on TempEval-3's Platinum set, which is held out here. */
const PUBLISHED: Record<string, EvalPeer[]> = {
  'relaxed span F1': [published('HeidelTime (Platinum)', 0.903), published('SUTime (Platinum)', 0.903)],
  'strict span F1': [published('HeidelTime (Platinum)', 0.813)],
  'value F1': [published('HeidelTime (Platinum)', 0.776), published('SUTime (Platinum)', 0.674)],
};

export const task: EvalTask = {
  name: 'times',
  describe: 'time expressions and their values: a folder of TimeML files, or one FILE.tml',
  async run(context): Promise<EvalResult> {
    const path = context.file ?? join(context.data, 'times/timebank-aquaint.tar.gz');
    if (!existsSync(path)) return { rows: [], errors: [], fingerprints: {} };
    const { texts, fingerprint } = timeml(path);
    needed(texts, 'TimeML with a TEXT element');
    const readings = context.read(texts.map(({ id, text, title, published }) => ({ id, text, title, published })));
    const scored = score(
      texts,
      readings.map(({ times }) => times),
    );
    const chrono = await chronoTimes();
    const peer =
      chrono &&
      score(
        texts,
        texts.map(({ text, published: day }) => chrono(text, day)),
      ).figures;
    const set = context.file === null ? 'timebank+aquaint' : 'timeml';
    return {
      rows: Object.entries(scored.figures).map(([metric, ours]) => ({
        task: 'times',
        set,
        metric,
        ours,
        peers: [here('chrono-node', peer?.[metric]), ...(PUBLISHED[metric] ?? [])],
      })),
      errors: scored.errors,
      fingerprints: { [set]: fingerprint },
    };
  },
};

/**
 * TempEval-3's measures: expressions are paired one to one by overlap, the same span first. Type and value count as right on a pair
 * and are divided as the spans are; values are compared as they are written.
 */
function score(
  texts: readonly TimemlText[],
  found: readonly (readonly GoldTime[])[],
): { figures: Record<string, number>; errors: Miss[] } {
  const errors: Miss[] = [];
  const count = { gold: 0, ours: 0, strict: 0, relaxed: 0, type: 0, value: 0 };
  texts.forEach(({ id, text, times }, i) => {
    const ours = found[i]!.filter(({ start, end }) => end > start);
    count.gold += times.length;
    count.ours += ours.length;
    const pairs = aligned(times, ours);
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end).trim();
    const around = (start: number) => text.slice(Math.max(0, start - 60), start + 60).replace(/\s+/g, ' ');
    for (const [g, o] of pairs) {
      const gold = times[g]!;
      const our = ours[o]!;
      count.relaxed++;
      if (words(gold) === words(our)) count.strict++;
      if (gold.type === our.type) count.type++;
      if (gold.value === our.value) count.value++;
      else
        errors.push({
          set: `${id} value`,
          words: around(gold.start),
          expected: `${words(gold)} = ${gold.value}`,
          found: `${words(our)} = ${our.value}`,
        });
    }
    const paired = { gold: new Set(pairs.map(([g]) => g)), ours: new Set(pairs.map(([, o]) => o)) };
    times.forEach((gold, g) => {
      if (!paired.gold.has(g))
        errors.push({
          set: `${id} missed`,
          words: around(gold.start),
          expected: `${words(gold)} = ${gold.value}`,
          found: 'nothing',
        });
    });
    ours.forEach((our, o) => {
      if (!paired.ours.has(o))
        errors.push({
          set: `${id} spare`,
          words: around(our.start),
          expected: 'nothing',
          found: `${words(our)} = ${our.value}`,
        });
    });
  });
  const f1 = (right: number) => (count.gold + count.ours === 0 ? 0 : (2 * right) / (count.gold + count.ours));
  return {
    figures: {
      'relaxed span F1': f1(count.relaxed),
      'strict span F1': f1(count.strict),
      'type F1': f1(count.type),
      'value F1': f1(count.value),
    },
    errors,
  };
}

/** Pairs (gold, ours), one to one, by falling overlap; equal spans come first. */
function aligned(gold: readonly GoldTime[], ours: readonly GoldTime[]): [number, number][] {
  const candidates: [number, number, number][] = [];
  gold.forEach((a, g) => {
    ours.forEach((b, o) => {
      const overlap = Math.min(a.end, b.end) - Math.max(a.start, b.start);
      if (overlap > 0) candidates.push([a.start === b.start && a.end === b.end ? 1e6 : overlap, g, o]);
    });
  });
  candidates.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  const taken = { gold: new Set<number>(), ours: new Set<number>() };
  return candidates.flatMap(([, g, o]) => {
    if (taken.gold.has(g) || taken.ours.has(o)) return [];
    taken.gold.add(g);
    taken.ours.add(o);
    return [[g, o] as [number, number]];
  });
}
