import type { Encoded } from '../../src/language/encoder/encode.ts';
import type { Example } from './data.ts';

/** What `agreedSentences` needs of an encoder: its classes and its reader. */
export interface Reading {
  tags: string[];
  labels: string[];
  read: (sentences: string[][]) => Encoded[];
}

/** Sentences with their labels, and how many were left out by which test. */
export interface Agreed {
  examples: Example[];
  differ: number;
  odd: number;
}

// Shorter ones are scraps, longer ones the model misreads somewhere as a rule.
const SHORTEST = 6;
const LONGEST = 40;
/** A first word is odd where the text has it in lower case this often, and in this share of cases or fewer as what it was read as. */
const OFTEN = 5;
const ODD_SHARE = 0.3;

const upos = (tag: string): string => tag.split('|')[0]!;
const proper = (tag: string): boolean => tag.includes('NNP');

/** Whole sentences of a length to learn from. */
const whole = (forms: string[]): boolean =>
  forms.length >= SHORTEST && forms.length <= LONGEST && /[.!?]/.test(forms[forms.length - 1]!);

const same = (a: Encoded, b: Encoded): boolean =>
  a.tags.every((tag, i) => tag === b.tags[i] && a.heads[i] === b.heads[i] && a.labels[i] === b.labels[i]);

/**
 * Sentences labelled by the model itself, for it to learn from. The capital that begins a sentence is what it errs on most ("Clashes
 * between …" read as a name), so each is read twice, as it stands and with its first word in lower case (unless that word is read as a
 * name), and kept where tags, heads and relations agree on every word. What then is still read as the text itself hardly ever uses that
 * word in lower case is left out, and so is what stood before. No names are marked.
 */
export function agreedSentences(text: string[][], { tags, labels, read }: Reading): Agreed {
  const sentences = text.filter(whole);
  const plain = read(sentences);
  const usage = usageOf(sentences, plain, tags);
  const lowered = read(
    sentences.map((forms, s) =>
      proper(tags[plain[s]!.tags[0]!]!) || forms[0] === 'I' ? forms : [forms[0]!.toLowerCase(), ...forms.slice(1)],
    ),
  );
  const out: Agreed = { examples: [], differ: 0, odd: 0 };
  const seen = new Set<string>();
  for (const [s, forms] of sentences.entries()) {
    const reading = plain[s];
    if (!same(reading!, lowered[s]!)) {
      out.differ++;
      continue;
    }
    if (isOdd(usage.get(forms[0]!.toLowerCase()), tags[reading!.tags[0]!]!)) {
      out.odd++;
      continue;
    }
    const key = forms.join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    out.examples.push({
      forms,
      tags: Array.from(reading!.tags, (tag) => tags[tag]!),
      heads: reading!.heads.map((head) => head + 1),
      labels: Array.from(reading!.labels, (label) => labels[label]!),
      names: null,
    });
  }
  return out;
}

/** How often each word in lower case, but for first words, is read as each part of speech. */
function usageOf(sentences: string[][], readings: Encoded[], tags: string[]): Map<string, Map<string, number>> {
  const usage = new Map<string, Map<string, number>>();
  for (const [s, forms] of sentences.entries()) {
    for (let i = 1; i < forms.length; i++) {
      if (!/^\p{Ll}/u.test(forms[i]!)) continue;
      const counts = usage.get(forms[i]!) ?? new Map<string, number>();
      const part = upos(tags[readings[s]!.tags[i]!]!);
      counts.set(part, (counts.get(part) ?? 0) + 1);
      usage.set(forms[i]!, counts);
    }
  }
  return usage;
}

function isOdd(counts: ReadonlyMap<string, number> | undefined, tag: string): boolean {
  if (counts === undefined || proper(tag)) return false;
  let all = 0;
  for (const count of counts.values()) all += count;
  return all >= OFTEN && (counts.get(upos(tag)) ?? 0) < ODD_SHARE * all;
}
