import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../../src/record/reading.ts';
import type { Span } from '../../src/record/span.ts';
import { needed } from '../gold.ts';
import { here, published } from '../peers/installed.ts';
import { naiveQuotes } from '../peers/naive-quotes.ts';
import { type Attribution, type PolnearText, polnear } from '../polnear.ts';
import type { EvalResult, EvalRow, EvalTask, EvalMiss as Miss } from '../types.ts';

const ROLES = ['source', 'cue', 'content'] as const;
type Role = (typeof ROLES)[number];

/** An attribution, gold or ours, with the starts of its words (punctuation apart) by role. */
interface Attributed {
  spans: Record<Role, Span[]>;
  words: Record<Role, Set<number>>;
  form: 'direct' | 'mixed' | 'indirect' | 'none';
  speech: boolean;
  entity: string | null;
  rule: string;
}

/** Cues that hold a word of saying: the slice that is fair to a reader of news, as PolNeAR marks beliefs and attitudes too. */
const SPEECH =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|according|add(?:s|ed|ing)?|announc\w*|argu\w*|assert\w*|ask(?:s|ed|ing)?|call(?:s|ed|ing)?|claim\w*|comment\w*|complain\w*|conced\w*|conclud\w*|confirm\w*|contend\w*|declar\w*|den(?:y|ies|ied|ying)|describ\w*|explain\w*|insist\w*|maintain\w*|mention\w*|not(?:e|es|ed|ing)|promis\w*|quot\w*|recall\w*|remark\w*|repl(?:y|ies|ied|ying)|report\w*|respond\w*|stat(?:e|es|ed|ing|ement|ements)|suggest\w*|testif\w*|tweet\w*|urg(?:e|es|ed|ing)|vow\w*|warn\w*|wr(?:ite|ites|ote|iting|itten))\b/iu;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

interface Tally {
  pred: number;
  gold: number;
  overPred: number;
  overGold: number;
  strict: number;
}
const tally = (): Tally => ({ pred: 0, gold: 0, overPred: 0, overGold: 0, strict: 0 });
const f1 = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r));
const partial = (t: Tally): number => f1(t.pred ? t.overPred / t.pred : 0, t.gold ? t.overGold / t.gold : 0);
const strict = (t: Tally): number => f1(t.pred ? t.strict / t.pred : 0, t.gold ? t.strict / t.gold : 0);

const SLICES = ['speech', 'all', 'direct', 'mixed', 'indirect'] as const;

export const task: EvalTask = {
  name: 'quotes',
  describe: "who said what: a PolNeAR split's folder (text/ and attributions/)",
  async run(context): Promise<EvalResult> {
    const path = context.file ?? join(context.data, 'quotes/polnear-train-dev.tar.gz');
    if (!existsSync(path)) return { rows: [], errors: [], fingerprints: {} };
    const { texts, fingerprint } = polnear(path);
    needed(texts, 'text with attributions beside it');
    const readings = context.read(texts.map(({ id, text, published }) => ({ id, text, published })));
    const set = context.file === null ? 'polnear-dev' : 'polnear';
    const ours = score(texts, readings.map(givenBy));
    const naive = score(
      texts,
      texts.map(({ text }) => ({
        statements: naiveQuotes(text).map((one) => ({ ...one, entity: null, rule: '' })),
        mentions: [],
      })),
    ).figures;
    const row = (metric: string): EvalRow => ({
      task: 'quotes',
      set,
      metric,
      ours: ours.figures[metric]!,
      floor: !UNFLOORED.has(metric),
      peers: [
        here('naive regex of our own', naive[metric]),
        ...(metric === 'direct: speaker accuracy' ? [published('an earlier naive regex (test)', 0.74)] : []),
        ...(HUMAN[metric] === undefined ? [] : [published('second human (4 articles)', HUMAN[metric])]),
      ],
    });
    return {
      rows: Object.keys(ours.figures).map(row),
      errors: ours.errors.map((error) => ({ ...error, set: `${set} ${error.set}` })),
      fingerprints: { [set]: fingerprint },
    };
  },
};

/** Agreement of a second annotator with the first: the ceiling. Measured by the set's other annotations of four articles. */
const HUMAN: Record<string, number> = {
  'speech: content partial F1': 0.933,
  'speech: content strict F1': 0.887,
  'speech: source partial F1': 0.964,
  'speech: cue partial F1': 0.936,
  'speech: found F1': 0.955,
  'direct: speaker accuracy': 0.967,
  'direct: content partial F1': 0.963,
  'mixed: content partial F1': 0.867,
  'indirect: content partial F1': 0.721,
  'all: content partial F1': 0.809,
  'all: found F1': 0.84,
};
const UNFLOORED = new Set(['direct: speaker unknown (share)', 'all: found F1']);

/** What a reader gives for one text: attributions with the entity of the speaker, and the entities' mentions. */
interface Given {
  statements: (Attribution & { entity: string | null; rule: string })[];
  mentions: (Span & { entity: string })[];
}

const givenBy = ({ observations, mentions }: Reading): Given => ({
  mentions,
  statements: observations.flatMap((o) =>
    o.kind === 'statement'
      ? [
          {
            source: o.speaker === null ? [] : [o.speaker],
            cue: o.cue === null ? [] : [o.cue],
            content: o.content,
            entity: o.speaker?.entity ?? null,
            rule: o.rule,
          },
        ]
      : [],
  ),
});

/**
 * Pairs by overlap of content and cue, one to one. Per role a soft overlap of words: sum of |both|/|ours| over ours and of
 * |both|/|gold| over gold. The form is told from the text alone for both sides. A direct quotation's speaker is right when
 * the spans share a word, or the speaker's entity has a mention in the gold source; a quotation not found is wrong.
 */
function score(
  texts: readonly PolnearText[],
  given: readonly Given[],
): { figures: Record<string, number>; errors: Miss[] } {
  const tallies = Object.fromEntries(
    SLICES.map((slice) => [slice, Object.fromEntries(ROLES.map((role) => [role, tally()]))]),
  ) as Record<(typeof SLICES)[number], Record<Role, Tally>>;
  const found = Object.fromEntries(SLICES.map((slice) => [slice, tally()])) as Record<(typeof SLICES)[number], Tally>;
  const speaker = { gold: 0, found: 0, right: 0, nobody: 0 };
  const errors: Miss[] = [];

  texts.forEach((text, index) => {
    const view = viewOf(text.text);
    const { statements, mentions } = given[index]!;
    const gold = text.gold.map((one) => attributed(view, one, null, ''));
    const ours = statements.map((one) => attributed(view, one, one.entity, one.rule));
    const pairs = align(gold, ours);
    const paired = new Map(pairs);
    const slicesOf = (one: Attributed) =>
      SLICES.filter((s) => s === 'all' || (s === 'speech' ? one.speech : s === one.form));
    for (const [side, list] of [
      ['gold', gold],
      ['pred', ours],
    ] as const) {
      for (const one of list) {
        for (const slice of slicesOf(one)) {
          found[slice][side]++;
          for (const role of ROLES) if (one.words[role].size > 0) tallies[slice][role][side]++;
        }
      }
    }
    for (const [g, o] of pairs) {
      const a = gold[g];
      const b = ours[o];
      for (const slice of SLICES) {
        if (!slicesOf(a!).includes(slice) || !slicesOf(b!).includes(slice)) continue;
        found[slice].strict++;
        for (const role of ROLES) {
          const both = shared(a!.words[role], b!.words[role]);
          if (a!.words[role].size === 0 || b!.words[role].size === 0) continue;
          const t = tallies[slice][role];
          t.overPred += both / b!.words[role].size;
          t.overGold += both / a!.words[role].size;
          if (both === a!.words[role].size && both === b!.words[role].size) t.strict++;
        }
      }
    }
    const takenOurs = new Set(pairs.map(([, o]) => o));
    gold.forEach((a, g) => {
      const o = paired.get(g);
      const b = o === undefined ? null : ours[o];
      if (a.speech) {
        const both = b === null ? 0 : shared(a.words.content, b!.words.content);
        const union = a.words.content.size + (b?.words.content.size ?? 0) - both;
        if (both / Math.max(1, union) < 0.6) errors.push(miss(text, a, b!, 'content'));
      }
      if (a.form !== 'direct' || a.words.source.size === 0) return;
      speaker.gold++;
      const enough = (one: Attributed) => shared(a.words.content, one.words.content) >= 0.5 * a.words.content.size;
      const match = b !== null && enough(b!) ? b : (ours.find(enough) ?? null);
      if (match === null) {
        errors.push(miss(text, a, null, 'speaker'));
        return;
      }
      speaker.found++;
      const same = match!.entity === null ? [] : mentions.filter(({ entity }) => entity === match!.entity);
      const right =
        shared(a.words.source, match!.words.source) > 0 ||
        same.some((m) => a.spans.source.some((s) => m.start < s.end && s.start < m.end));
      if (right) speaker.right++;
      else {
        if (match!.words.source.size === 0) speaker.nobody++;
        errors.push(miss(text, a, match!, 'speaker'));
      }
    });
    ours.forEach((b, o) => {
      if (b.speech && !takenOurs.has(o)) errors.push(spare(text, b));
    });
  });

  const figures = {
    'speech: content partial F1': partial(tallies.speech.content),
    'speech: content strict F1': strict(tallies.speech.content),
    'speech: source partial F1': partial(tallies.speech.source),
    'speech: cue partial F1': partial(tallies.speech.cue),
    'speech: found F1': detection(found.speech),
    'direct: speaker accuracy': speaker.gold ? speaker.right / speaker.gold : 0,
    'direct: speaker unknown (share)': speaker.gold ? speaker.nobody / speaker.gold : 0,
    'direct: content partial F1': partial(tallies.direct.content),
    'mixed: content partial F1': partial(tallies.mixed.content),
    'indirect: content partial F1': partial(tallies.indirect.content),
    'all: content partial F1': partial(tallies.all.content),
    'all: found F1': detection(found.all),
  };
  return { figures, errors };
}

const detection = (t: Tally): number => f1(t.pred ? t.strict / t.pred : 0, t.gold ? t.strict / t.gold : 0);

/** Starts of a text's words and whether each code unit stands between double quotation marks (reset at each line's end). */
interface View {
  text: string;
  words: Span[];
  quoted: Uint8Array;
}

function viewOf(text: string): View {
  const quoted = new Uint8Array(text.length);
  let on = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '\n' || char === '”') on = false;
    else if (char === '“') on = true;
    else if (char === '"') on = !on;
    else quoted[at] = on ? 1 : 0;
  }
  const words = Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({ start: index, end: index + word.length }));
  return { text, words, quoted };
}

function attributed(
  view: View,
  { source, cue, content }: Attribution,
  entity: string | null,
  rule: string,
): Attributed {
  const pick = (spans: Span[]) =>
    new Set(view.words.filter((w) => spans.some((s) => w.start < s.end && s.start < w.end)).map(({ start }) => start));
  let all = 0;
  let quoted = 0;
  for (const { start, end } of content) {
    for (const { index } of view.text.slice(start, end).matchAll(WORD)) {
      all++;
      quoted += view.quoted[start + index]!;
    }
  }
  const form =
    content.length === 0 ? 'none' : all === 0 || quoted === 0 ? 'indirect' : quoted / all >= 0.95 ? 'direct' : 'mixed';
  return {
    spans: { source, cue, content },
    words: { source: pick(source), cue: pick(cue), content: pick(content) },
    form,
    speech: SPEECH.test(cue.map((s) => view.text.slice(s.start, s.end)).join(' ')),
    entity,
    rule,
  };
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const one of a) if (b.has(one)) both++;
  return both;
}

/** One-to-one pairs (gold, ours) by falling overlap of content and cue. */
function align(gold: readonly Attributed[], ours: readonly Attributed[]): [number, number][] {
  const dice = (a: ReadonlySet<number>, b: ReadonlySet<number>) => (2 * shared(a, b)) / (a.size + b.size || 1);
  const candidates: [number, number, number][] = [];
  gold.forEach((a, g) => {
    ours.forEach((b, o) => {
      const content = dice(a.words.content, b.words.content);
      const cue = dice(a.words.cue, b.words.cue);
      if (content + cue > 0) candidates.push([content + cue + dice(a.words.source, b.words.source) / 2, g, o]);
    });
  });
  candidates.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  const goldTaken = new Set<number>();
  const oursTaken = new Set<number>();
  const pairs: [number, number][] = [];
  for (const [, g, o] of candidates) {
    if (goldTaken.has(g) || oursTaken.has(o)) continue;
    goldTaken.add(g);
    oursTaken.add(o);
    pairs.push([g, o]);
  }
  return pairs;
}

const shown = (text: string, one: Attributed): string =>
  ROLES.map(
    (role) =>
      `${role[0]!.toUpperCase()}<${one.spans[role].map((s) => text.slice(s.start, s.end).replace(/\s+/g, ' ')).join(' | ')}>`,
  ).join(' ');

function miss({ id, text }: PolnearText, gold: Attributed, ours: Attributed | null, what: string): Miss {
  const first = Math.min(...ROLES.flatMap((role) => gold.spans[role].map(({ start }) => start)));
  return {
    set: `${id} ${what}`,
    words: text.slice(Math.max(0, first - 60), first + 240).replace(/\s+/g, ' '),
    expected: shown(text, gold),
    found: ours === null ? 'nothing' : shown(text, ours),
    rule: ours?.rule,
  };
}

function spare({ id, text }: PolnearText, ours: Attributed): Miss {
  const first = Math.min(...ROLES.flatMap((role) => ours.spans[role].map(({ start }) => start)));
  return {
    set: `${id} spare`,
    words: text.slice(Math.max(0, first - 60), first + 240).replace(/\s+/g, ' '),
    expected: 'nothing',
    found: shown(text, ours),
    rule: ours.rule,
  };
}
