/** Frequent small words of European languages in Latin script; those shared with English count for nothing. */
const SMALL: Record<string, string> = {
  en: 'the of and to in a is that for it was on with as at by from be are this have has had not but they he she his her their said will were which who been would after over more about into its also than when there or an we you i',
  fr: 'le la les de des du et à en un une est dans pour que qui sur au aux pas par plus avec ce cette son ses ont été il elle nous vous ne se',
  de: 'der die das und in den von zu mit ist des im für auf ein eine dem nicht es sich auch als an werden aus er hat dass sie nach bei',
  es: 'el la los las de y en que un una por con para del se no su al es lo como más fue ha sus sobre este pero son',
  it: 'il la le di e che in un una per del della non con si è da al dei nel sono alla più ha anche gli come',
  pt: 'o a os as de e que em um uma para do da não com no na por dos das se é ao mais foi como sua',
  nl: 'de het een van en in is op te dat voor met zijn niet aan door er om bij ook uit naar die werd',
  tr: 've bir bu da de için ile olarak çok daha olan gibi en ne ya kadar sonra dedi olduğunu',
  id: 'yang dan di dengan untuk dari ini itu pada dalam tidak akan oleh ke juga telah adalah ada',
  pl: 'w i na z że się do nie jest o od przez po to jak za dla był oraz',
  ro: 'și de la în a cu pe din care nu o un este pentru mai că au fost',
  sv: 'och i att en som är på det av för med den till inte har om ett han var',
  cs: 'a se v na že je s z do o i ve k pro to za by ale jako',
  so: 'oo ka waxaa in uu ku iyo la soo ah ay kale',
  sw: 'ya wa na kwa ni katika za la kuwa hiyo watu alisema',
};

/** Words of other languages that are English words too, or stand in names: they say nothing. */
const SHARED = new Set('a to do die pro in is so no me or was of an on as i has had at over was are'.split(' '));

const OWNERS = new Map<string, string[]>();
for (const [language, words] of Object.entries(SMALL)) {
  for (const word of words.split(' ')) {
    if (language === 'en' || !SHARED.has(word)) OWNERS.set(word, [...(OWNERS.get(word) ?? []), language]);
  }
}

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

export interface Recognised {
  /** ISO 639-1 code; null when there is too little text to tell. */
  language: string | null;
  /** Share of the small words that are English, where Latin script rules. */
  english: number;
}

/**
 * Tells the language of a text: by its script where that is not Latin, else by which language's small words it uses. Short Latin text
 * without any small word counts as not known (`null`), which readers treat as English.
 */
export function recognise(text: string): Recognised {
  const sample = text.slice(0, SAMPLE);
  const latin = (sample.match(/[a-zA-Z\u00c0-\u024f]/g) ?? []).length;
  for (const [language, letters] of SCRIPTS) {
    const count = (sample.match(letters) ?? []).length;
    if (count > latin && count >= 4) {
      if (language === 'zh' && /[\u3040-\u30ff]/.test(sample)) return { language: 'ja', english: 0 };
      if (language === 'ar' && /[پچژگ]/.test(sample))
        return { language: /[ٹڈڑے]/.test(sample) ? 'ur' : 'fa', english: 0 };
      if (language === 'ru' && /[іїєґ]/i.test(sample)) return { language: 'uk', english: 0 };
      return { language, english: 0 };
    }
  }
  const votes = new Map<string, number>();
  const kinds = new Map<string, Set<string>>();
  let words = 0;
  for (const found of sample.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? []) {
    words++;
    const owners = OWNERS.get(found);
    if (owners === undefined) continue;
    for (const owner of owners) {
      votes.set(owner, (votes.get(owner) ?? 0) + 1);
      kinds.set(owner, (kinds.get(owner) ?? new Set()).add(found));
    }
  }
  const english = votes.get('en') ?? 0;
  let best = 'en';
  for (const [language, count] of votes) if (count > (votes.get(best) ?? 0)) best = language;
  const total = Math.max(1, votes.get(best) ?? 0, english);
  if ((votes.get(best) ?? 0) === 0) return { language: null, english: 0 };
  // Another language must clearly win: half as many again, in enough of the words.
  const won = votes.get(best)!;
  if (best !== 'en' && (won < english * 1.5 || kinds.get(best)!.size < LEAST_KINDS || won < words * 0.12))
    best = english > 0 ? 'en' : 'unknown';
  return { language: best === 'unknown' ? null : best, english: english / total };
}
