import type { Inflected } from '../../../language/lexicon/event-words.ts';

/** Irregular past forms: lemma, past, participle (one form where they agree). */
const irregular = `shoot shot|fight fought|hold held|flee fled|take took taken|overrun overran overrun|seek sought|strike struck|hit hit|beat beat beaten|
break broke broken|cut cut|overthrow overthrew overthrown|withdraw withdrew withdrawn|retake retook retaken|overtake overtook overtaken|bring brought|give gave given|
send sent|meet met|leave left|slay slew slain|freeze froze frozen|forgive forgave forgiven|win won|lose lost|fall fell fallen|rise rose risen|begin began begun|
swear swore sworn|quit quit|burn burned|sink sank sunk|drive drove driven|set set|put put|shut shut|steal stole stolen|blow blew blown|hang hanged|tear tore torn|
go went gone|come came come|run ran run|say said|tell told|speak spoke spoken|find found|lead led|make made|see saw seen|get got|catch caught|buy bought|sell sold|
pay paid|spread spread|hurt hurt|feed fed|arise arose arisen|choose chose chosen|forbid forbade forbidden|undergo underwent undergone|uphold upheld|throw threw thrown|
drown drowned|lay laid|die died|bomb bombed|raid raided|spend spent|stand stood|stick stuck|sweep swept|think thought|wake woke woken|wear wore worn`;

const past = new Map<string, string>();
for (const entry of irregular.split('|')) {
  const [lemma = '', ...forms] = entry.trim().split(' ');
  for (const form of forms) past.set(form, lemma);
}
const hasIrregular = new Set(past.values());

/** The base of an irregular past form, or the lemma as it was given. */
export const baseOf = (form: string, lemma: string): string => past.get(form.toLowerCase()) ?? lemma;

/** All forms of some verbs (bases), for finding verbs that a tagger took for nouns or adjectives. */
export function inflectionsOf(lemmas: Iterable<string>): Map<string, Inflected> {
  const forms = new Map<string, Inflected>();
  for (const lemma of lemmas) {
    if (lemma.length < 3) continue;
    const y = /[^aeiou]y$/.test(lemma);
    const doubled =
      /^(?:[^aeiou]*[aeiou][bdgklmnprt]|.*(?:[^aeiou][aeiou])(?:mit|fer|pel|bel|rap|nap|tol|cur))$/.test(lemma) &&
      !/[wxy]$/.test(lemma);
    const stem = lemma.endsWith('e')
      ? lemma.slice(0, -1)
      : y
        ? lemma.slice(0, -1)
        : doubled
          ? lemma + lemma.at(-1)
          : lemma;
    if (!hasIrregular.has(lemma) || lemma === 'die') forms.set(`${stem}${y ? 'ied' : 'ed'}`, { lemma, kind: 'past' });
    if (doubled) forms.set(`${lemma}ed`, { lemma, kind: 'past' });
    forms.set(y ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, {
      lemma,
      kind: 'present',
    });
    forms.set(
      lemma.endsWith('ie')
        ? `${lemma.slice(0, -2)}ying`
        : `${lemma.endsWith('e') && !/[eo]e$/.test(lemma) ? lemma.slice(0, -1) : doubled ? lemma + lemma.at(-1) : lemma}ing`,
      { lemma, kind: 'ing' },
    );
  }
  const known = new Set(lemmas);
  for (const [form, lemma] of past) if (known.has(lemma)) forms.set(form, { lemma, kind: 'past' });
  return forms;
}
