/** Different small words that another language must show: one or two stand in any name ("Prix de l'Arc de Triomphe"). */
const LEAST_KINDS = 3;

const SCRIPTS: [string, RegExp][] = [
  ['ar', /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['bn', /[\u0980-\u09ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['am', /[\u1200-\u137f]/g],
  ['ka', /[\u10a0-\u10ff]/g],
  ['hy', /[\u0530-\u058f]/g],
  ['my', /[\u1000-\u109f]/g],
];

/** Enough text to tell a language by. */
const SAMPLE = 20_000;

/** Frequent small words by which languages in Latin script are told apart. */
export interface SmallWords {
  /** The language that wins where another does not clearly win. */
  first: string;
  /** The languages (ISO 639-1) that a small word belongs to. */
  owners: ReadonlyMap<string, readonly string[]>;
}

export interface Recognised {
  /** ISO 639-1 code; null when there is too little text to tell. */
  language: string | null;
}

/**
 * Tells the language of a text: by its script where that is not Latin, else by which language's small words it uses. Short Latin text
 * without any small word counts as not known (`null`), which readers take for the first language they know.
 */
export function recognise(text: string, { first, owners }: SmallWords): Recognised {
  const sample = text.slice(0, SAMPLE);
  const latin = (sample.match(/[a-zA-Z\u00c0-\u024f]/g) ?? []).length;
  for (const [language, letters] of SCRIPTS) {
    const count = (sample.match(letters) ?? []).length;
    if (count > latin && count >= 4) {
      if (language === 'zh' && /[\u3040-\u30ff]/.test(sample)) return { language: 'ja' };
      if (language === 'ar' && /[پچژگ]/.test(sample)) return { language: /[ٹڈڑے]/.test(sample) ? 'ur' : 'fa' };
      if (language === 'ru' && /[іїєґ]/i.test(sample)) return { language: 'uk' };
      return { language };
    }
  }
  const votes = new Map<string, number>();
  const kinds = new Map<string, Set<string>>();
  let words = 0;
  for (const found of sample.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? []) {
    words++;
    const of = owners.get(found);
    if (of === undefined) continue;
    for (const owner of of) {
      votes.set(owner, (votes.get(owner) ?? 0) + 1);
      kinds.set(owner, (kinds.get(owner) ?? new Set()).add(found));
    }
  }
  const own = votes.get(first) ?? 0;
  let best = first;
  for (const [language, count] of votes) if (count > (votes.get(best) ?? 0)) best = language;
  if ((votes.get(best) ?? 0) === 0) return { language: null };
  // Another language must clearly win: half as many again, in enough of the words.
  const won = votes.get(best)!;
  if (best !== first && (won < own * 1.5 || kinds.get(best)!.size < LEAST_KINDS || won < words * 0.12))
    best = own > 0 ? first : 'unknown';
  return { language: best === 'unknown' ? null : best };
}
