/** Words as evaluate.py of scrapinghub/article-extraction-benchmark counts them: Python's \w in Unicode mode. */
const WORD = /[\p{L}\p{N}_]+/gu;

export interface ShingleScore {
  precision: number;
  recall: number;
  f1: number;
}

interface Match {
  both: number;
  extra: number;
  missed: number;
}

function shingles(text: string, size = 4): Map<string, number> {
  const words = text.match(WORD) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - size + 1); i += 1) {
    const key = words.slice(i, i + size).join('\u0000');
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Shingles of four words that both have, that only the found text has, and that only gold has, as shares of all. */
export function matchShingles(gold: string, found: string): Match {
  const inGold = shingles(gold);
  const inFound = shingles(found);
  const match = { both: 0, extra: 0, missed: 0 };
  for (const key of new Set([...inGold.keys(), ...inFound.keys()])) {
    const a = inGold.get(key) ?? 0;
    const b = inFound.get(key) ?? 0;
    match.both += Math.min(a, b);
    match.extra += Math.max(0, b - a);
    match.missed += Math.max(0, a - b);
  }
  const all = match.both + match.extra + match.missed || 1;
  return { both: match.both / all, extra: match.extra / all, missed: match.missed / all };
}

/** Means over pages of precision and recall, and their harmonic mean, as evaluate.py has them. */
export function scoreMatches(matches: readonly Match[]): ShingleScore {
  const mean = (shares: number[]): number => (shares.length === 0 ? 0 : shares.reduce((a, b) => a + b) / shares.length);
  const precision = mean(matches.filter((m) => m.both + m.extra > 0).map((m) => m.both / (m.both + m.extra)));
  const recall = mean(matches.filter((m) => m.both + m.missed > 0).map((m) => m.both / (m.both + m.missed)));
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
