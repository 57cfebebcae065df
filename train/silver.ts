import { LABELS, spansOf } from '../src/language/names/names.ts';
import { fold } from '../src/language/words.ts';
import type { OwnLabels } from './lexicon.ts';

/** A sentence named by our own reading, with its tags (numbers, and Penn's). */
export interface Draft extends OwnLabels {
  tags: Int32Array;
  xpos: string[];
}

/** Last words of bodies' names: "Free Aceh Movement", "Supreme Court". */
const BODIES = new Set(
  'movement army navy front party forces force ministry council union organization organisation agency network observatory group brigade brigades battalion court parliament corps committee commission bank university institute association federation alliance coalition league congress senate assembly department police guard guards service bureau authority fund foundation times post company corporation airlines airways militia command club cabinet board tribunal society resistance jihad taskforce secretariat administration initiative programme company exchange watch'.split(
    ' ',
  ),
);
const ORG = LABELS.indexOf('B-organisation');

const capital = (form: string): boolean => /^\p{Lu}/u.test(form);

interface Run {
  first: number;
  last: number;
}

/** Runs of words that begin with a capital, hyphens inside them included; a first word that is no name is left out. */
function runsOf({ forms, xpos }: Draft): Run[] {
  const runs: Run[] = [];
  const named = (i: number) =>
    capital(forms[i]!) && (i > 0 || xpos[i]!.startsWith('NNP')) && !/^(?:DT|PRP|IN)/.test(xpos[i]!);
  for (let i = 0; i < forms.length; i++) {
    if (!named(i)) continue;
    let last = i;
    while (last + 1 < forms.length) {
      if (named(last + 1)) last++;
      else if (forms[last + 1] === '-' && last + 2 < forms.length && capital(forms[last + 2]!)) last += 2;
      else break;
    }
    runs.push({ first: i, last });
    i = last;
  }
  return runs;
}

function mark(labels: Int32Array, first: number, last: number, begin: number): void {
  // A name that reached over the edges is given up.
  for (let i = first, inside = labels[first]! > 0 && labels[first]! % 2 === 0; inside && i > 0; i--) {
    inside = labels[i - 1]! % 2 === 0;
    labels[i - 1] = 0;
  }
  for (let i = last + 1; i < labels.length && labels[i]! > 0 && labels[i]! % 2 === 0; i++) labels[i] = 0;
  for (let i = first; i <= last; i++) labels[i] = i === first ? begin : begin + 1;
}

/** "Free Aceh Movement", "Observatory for Human Rights": a run that ends in a word for a body, with what "of" or "for" adds. */
function markBodies({ forms, labels }: Draft, runs: Run[]): void {
  for (const [r, { first, last }] of runs.entries()) {
    if (!BODIES.has(fold(forms[last]!))) continue;
    let end = last;
    const next = runs[r + 1];
    if (/^(?:of|for)$/.test(forms[last + 1] ?? '') && next !== undefined) {
      const gap = next.first - last;
      if (gap === 2 || (gap === 3 && forms[last + 2] === 'the')) end = next.last;
    }
    const known = labels[first]! > 0 && labels.slice(first + 1, end + 1).every((label) => label === ORG + 1);
    if (end > first && !(known && (labels[first] === ORG || labels[first] === ORG + 1))) mark(labels, first, end, ORG);
  }
}

const keyOf = (forms: string[], { first, last }: Run): string => forms.slice(first, last + 1).join(' ');
const LEAST = 3;

/** How often each run of capitals was named a person, a body, a place, or nothing. */
function countRuns(drafts: Draft[]): Map<string, Int32Array> {
  const counts = new Map<string, Int32Array>();
  for (const draft of drafts) {
    const spans = new Map(spansOf(draft.labels).map((span) => [`${span.first} ${span.last}`, span.kind]));
    for (const run of runsOf(draft)) {
      const key = keyOf(draft.forms, run);
      const seen = counts.get(key) ?? new Int32Array(4);
      const kind = spans.get(`${run.first} ${run.last}`);
      seen[kind === undefined ? 0 : (LABELS.indexOf(`B-${kind}`) + 1) >> 1]!++;
      counts.set(key, seen);
    }
  }
  return counts;
}

/** The kind that a run is named as a rule (its label of beginning), 0 for none. */
function ruleOf(seen: Int32Array): number {
  const named = seen[1]! + seen[2]! + seen[3]!;
  const top = seen[1]! >= seen[2]! && seen[1]! >= seen[3]! ? 1 : seen[2]! >= seen[3]! ? 2 : 3;
  if (named < LEAST || seen[top]! < named * 0.75 || named < (named + seen[0]!) * 0.15) return 0;
  return top * 2 - 1;
}

/**
 * Mends labels by what all of the text says: bodies told by their last word, outlets, and runs that are named one way elsewhere as a
 * rule. Changes `drafts` in place.
 */
export function mend(drafts: Draft[], outlets: ReadonlySet<string>): void {
  const counts = countRuns(drafts);
  for (const draft of drafts) {
    const runs = runsOf(draft);
    markBodies(draft, runs);
    for (const run of runs) {
      const key = keyOf(draft.forms, run);
      // One word that begins a sentence, or an adjective ("Iraqi"), says too little.
      const single = run.first === run.last;
      if (single && ((run.first === 0 && draft.labels[0] === 0) || /^(?:JJ|NNPS)/.test(draft.xpos[run.first]!)))
        continue;
      const begin = outlets.has(key) ? ORG : ruleOf(counts.get(key)!);
      const inside = draft.labels[run.first]! > 0 && draft.labels[run.first]! % 2 === 0;
      if (begin > 0 && !inside) mark(draft.labels, run.first, run.last, begin);
    }
  }
}

/** Names of outlets in the statements' column of them, seen at least ten times. */
export function outletsOf(cells: Iterable<string>): Set<string> {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    for (const part of cell.split(/[,;]/)) {
      const name = part.replace(/ via .*/, '').trim();
      if (/^\p{Lu}/u.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= 10).map(([name]) => name));
}

/**
 * Sentences fit to learn from: no proper noun is left unnamed, but for words that as a rule are no names (days, titles). At most
 * `count`, spread over all the text.
 */
export function pick(drafts: Draft[], count: number): Draft[] {
  const words = new Map<string, [number, number]>();
  for (const { forms, labels } of drafts) {
    forms.forEach((form, i) => {
      if (!capital(form)) return;
      const seen = words.get(form) ?? [0, 0];
      seen[0]++;
      if (labels[i]! > 0) seen[1]++;
      words.set(form, seen);
    });
  }
  const noName = (form: string) => {
    const [all, named] = words.get(form)!;
    return all >= 10 && named < all * 0.1;
  };
  const good = drafts.filter(({ forms, labels, xpos }) => {
    if (forms.length < 6 || forms.length > 60 || !labels.some((label) => label > 0)) return false;
    return forms.every((form, i) => labels[i]! > 0 || !xpos[i]!.startsWith('NNP') || !capital(form) || noName(form));
  });
  const stride = Math.max(1, good.length / count);
  return Array.from({ length: Math.min(count, good.length) }, (_, k) => good[Math.floor(k * stride)]!);
}
