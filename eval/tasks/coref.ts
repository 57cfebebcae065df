import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../../src/record/reading.ts';
import { type Clusters, conll } from '../clusters.ts';
import { ecbSayings } from '../ecb.ts';
import { fingerprint as digest } from '../fingerprint.ts';
import { needed } from '../gold.ts';
import { type GoldMention, type GumText, gum } from '../gum.ts';
import { meantime } from '../meantime.ts';
import { here } from '../peers/installed.ts';
import { gumSayings, type SayingText, scoreSayings } from '../sayings.ts';
import type { EvalResult, EvalRow, EvalTask, EvalMiss as Miss } from '../types.ts';

/** Genres of GUM that are told in the third person, as reports are. */
const GENRES = new Set(['news', 'bio', 'interview', 'court', 'speech', 'voyage', 'academic', 'textbook']);
const THIRD = /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves)$/i;
const KINDS = new Set(['person', 'organization']);

/** A mention by name or by a pronoun of the third person, with the number of what it means. */
interface Mention {
  start: number;
  end: number;
  entity: string;
  form: 'name' | 'pronoun';
}

export const task: EvalTask = {
  name: 'coref',
  describe: 'names and pronouns of people and bodies within a text: a GUM treebank (.conllu, Entity= in MISC)',
  async run(context): Promise<EvalResult> {
    const path = context.file ?? join(context.data, 'treebank/gum-dev.conllu.gz');
    if (!existsSync(path)) return { rows: [], errors: [], fingerprints: {} };
    const { texts: all, fingerprint } = gum(path);
    const texts = all.filter(({ genre }) => genre === '' || GENRES.has(genre));
    const readings = context.read(texts.map(({ id, text, published }) => ({ id, text, published })));
    needed(
      texts.flatMap(({ mentions }) => mentions),
      'words with Entity= in their MISC column',
    );
    const set = context.file === null ? 'gum-dev' : 'gum';
    const { rows, errors } = score(set, texts, readings);
    const fingerprints: Record<string, string> = { [set]: fingerprint };
    const merging = (name: string) => join(context.data, 'merging', name);
    const others =
      context.file === null
        ? [meantime(merging('meantime-airbus-apple-gm.tar.xz')), ecbSayings(merging('ecbplus-topics-1-35.tar.xz'))]
        : [];
    const asked = [texts.map(gumSayings), ...others].flatMap((list) => (list ?? []).filter(hasSayings));
    if (asked.length > 0) {
      const found = scoreSayings(asked, context.read(asked));
      const sayings = context.file === null ? 'gum-dev, meantime, ecb+ 1-35' : set;
      rows.push({
        task: 'coref',
        set: sayings,
        metric: 'he/she of a saying: right person',
        of: found.all,
        ours: found.right / found.all,
        peers: [here('nearest person named before', found.nearest / found.all)],
      });
      errors.push(...found.errors);
      fingerprints[sayings] = digest(JSON.stringify(asked));
    }
    return { rows, errors, fingerprints };
  },
};

const hasSayings = ({ sayings }: SayingText): boolean => sayings.length > 0;

/**
 * CoNLL F1 (mean of MUC, B-cubed, CEAF-e) over clusters of two and more mentions by name or third-person pronoun; what is only described
 * is left out on both sides. A mention of ours is the gold one when it overlaps the gold head words (pronouns: the same span).
 * `he/she`: of the gold pronouns whose person is named somewhere, the share that we give an entity with one of that person's names.
 */
function score(
  set: string,
  texts: readonly GumText[],
  readings: readonly Reading[],
): { rows: EvalRow[]; errors: Miss[] } {
  const documents: { gold: Clusters; ours: Clusters }[] = [];
  const base: { gold: Clusters; ours: Clusters }[] = [];
  const errors: Miss[] = [];
  const person = { gold: 0, right: 0, answered: 0 };
  texts.forEach((text, i) => {
    const gold = text.mentions.filter(isScored(text.text));
    const ours = ourMentions(readings[i]!);
    const pairs = paired(gold, ours);
    const number = (list: readonly unknown[], offset: number, other: Map<number, number>) =>
      list.map((_, at) => other.get(at) ?? offset + at);
    const goldNumbers = gold.map((_, at) => at);
    const ourNumbers = number(ours, gold.length, new Map(pairs.map(([g, o]) => [o, g])));
    const goldClusters = grouped(
      gold.map(({ entity }) => entity),
      goldNumbers,
    );
    documents.push({
      gold: goldClusters,
      ours: grouped(
        ours.map(({ entity }) => entity),
        ourNumbers,
      ),
    });
    base.push({ gold: goldClusters, ours: grouped(headMatch(text.text, ours), ourNumbers) });
    gold.forEach((mention, g) => {
      if (mention.form !== 'pronoun' || !/^(?:he|him|his|she|her)$/i.test(text.text.slice(mention.start, mention.end)))
        return;
      const names = gold.filter((other) => other.entity === mention.entity && other.form === 'name');
      if (names.length === 0) return;
      person.gold++;
      const o = pairs.find(([at]) => at === g)?.[1];
      const our = o === undefined ? null : ours[o]!;
      const named = our === null ? [] : ours.filter((other) => other.entity === our.entity && other.form === 'name');
      const right = named.some((name) => names.some(({ start, end }) => name.start < end && start < name.end));
      if (named.length > 0) person.answered++;
      if (right) person.right++;
      else {
        const words = (span: { start: number; end: number } | undefined) =>
          span === undefined ? 'nobody' : text.text.slice(span.start, span.end);
        errors.push({
          set: text.id,
          words:
            `${text.text.slice(Math.max(0, mention.start - 200), mention.start)}[${words(mention)}]${text.text.slice(mention.end, mention.end + 40)}`.replace(
              /\s+/g,
              ' ',
            ),
          expected: words(names[0]),
          found: words(named[0]),
        });
      }
    });
  });
  const ours = conll(documents);
  const baseline = conll(base);
  const row = (metric: string, value: number, baselineScore?: number, floor = true): EvalRow => ({
    task: 'coref',
    set,
    metric,
    ours: value,
    floor,
    peers: baselineScore === undefined ? [] : [here('head match, nearest name', baselineScore)],
  });
  return {
    rows: [
      row('CoNLL F1', ours.conll, baseline.conll),
      row('MUC F1', ours.muc, baseline.muc, false),
      row('B3 F1', ours.b3, baseline.b3, false),
      row('CEAF-e F1', ours.ceafe, baseline.ceafe, false),
      row('he/she: right person', person.gold === 0 ? 0 : person.right / person.gold),
      row(
        'he/she: right when somebody named is given',
        person.answered === 0 ? 0 : person.right / person.answered,
        undefined,
        false,
      ),
    ],
    errors,
  };
}

const isScored =
  (text: string) =>
  (mention: GoldMention): boolean =>
    KINDS.has(mention.kind) &&
    (mention.form === 'name' || (mention.form === 'pronoun' && THIRD.test(text.slice(mention.start, mention.end))));

function ourMentions({ entities, mentions, report }: Reading): Mention[] {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  return mentions.flatMap(({ start, end, entity, form }) =>
    kinds.get(entity) === 'place' ||
    form === 'nominal' ||
    (form === 'pronoun' && !THIRD.test(report.text.slice(start, end)))
      ? []
      : [{ start, end, entity, form }],
  );
}

/** Pairs (gold, ours), one to one, in text order. */
function paired(gold: readonly GoldMention[], ours: readonly Mention[]): [number, number][] {
  const taken = new Set<number>();
  const pairs: [number, number][] = [];
  gold.forEach((mention, g) => {
    const o = ours.findIndex(
      (our, at) =>
        !taken.has(at) &&
        (mention.form === 'pronoun'
          ? our.start === mention.start && our.end === mention.end
          : our.form === 'name' && our.start < mention.min.end && mention.min.start < our.end),
    );
    if (o < 0) return;
    taken.add(o);
    pairs.push([g, o]);
  });
  return pairs;
}

/** Clusters of two and more, by equal keys. */
function grouped(keys: readonly string[], numbers: readonly number[]): Clusters {
  const byKey = new Map<string, number[]>();
  keys.forEach((key, i) => {
    const cluster = byKey.get(key);
    if (cluster === undefined) byKey.set(key, [numbers[i]!]);
    else cluster.push(numbers[i]!);
  });
  return [...byKey.values()].filter(({ length }) => length > 1);
}

/** The baseline: names with the same last word are one, a pronoun is the name before it. */
function headMatch(text: string, mentions: readonly Mention[]): string[] {
  let last = 'nobody';
  return mentions.map(({ start, end, form }) => {
    if (form === 'name')
      last =
        /[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u.exec(text.slice(start, end).replace(/['’]s$/, ''))?.[0].toLowerCase() ??
        'nobody';
    return last;
  });
}
