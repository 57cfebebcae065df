import { NAME_KINDS, nameClass } from '../../src/language/encoder/spans.ts';
import type { TreeSentence } from '../conllu.ts';

const KINDS: Record<string, (typeof NAME_KINDS)[number]> = { person: 'PER', place: 'LOC', organization: 'ORG' };
const MARK = /\((?<id>[^-()]+)-(?<type>[^-()]+)[^()]*(?<single>\))?|(?<close>[^()]+)\)/g;

interface Mention {
  type: string;
  first: number;
  last: number;
}

/** Mentions of GUM's Entity column; those that cross sentences are left out. */
function mentionsOf({ words }: TreeSentence): Mention[] {
  const out: Mention[] = [];
  const open: { id: string; type: string; first: number }[] = [];
  for (const [i, { misc }] of words.entries()) {
    const field = misc.split('|').find((part) => part.startsWith('Entity='));
    if (field === undefined) continue;
    for (const { groups } of field.slice(7).matchAll(MARK)) {
      const { id, type, single, close } = groups as Record<string, string | undefined>;
      if (single !== undefined) out.push({ type: type!, first: i, last: i });
      else if (id !== undefined) open.push({ id, type: type!, first: i });
      else {
        const at = open.findLastIndex((m) => m.id === close);
        if (at >= 0) out.push({ ...open.splice(at, 1)[0]!, last: i });
      }
    }
  }
  return out;
}

const INNER = new Set(['PROPN', 'ADJ', 'NOUN', 'NUM', 'ADP', 'PART', 'CCONJ', 'DET', 'PUNCT', 'VERB']);
// Whether a title belongs to the name is decided differently in the two sets.
const TITLE =
  /^(?:mr|mrs|ms|dr|sir|madam|president|speaker|gen|general|lord|lady|king|queen|prince|princess|founders|secretary|emperor|justice|whip|minister|pope|chancellor|senator|god|americans?)\.?$/i;

const proper = ({ xpos }: { xpos: string }): boolean => xpos.startsWith('NNP');

/**
 * GUM's persons, places and organisations as UNER marks names: only those whose head is a proper noun, cut to the proper nouns around the
 * head (with the small words between them). Capitalised words that such a cut cannot settle are -1: not learnt from.
 */
export function gumNames(sentence: TreeSentence): Int32Array {
  const { words } = sentence;
  const out = Int32Array.from(words, ({ xpos }) => (xpos.startsWith('NNP') ? -1 : 0));
  const mentions = mentionsOf(sentence).sort((a, b) => b.last - b.first - (a.last - a.first));
  const taken = new Uint8Array(words.length);
  for (const { type, first, last } of mentions) {
    const kind = NAME_KINDS.indexOf(KINDS[type]!);
    if (kind < 0) continue;
    let head = -1;
    for (let i = first; i <= last; i++) if (words[i]!.head < first || words[i]!.head > last) head = i;
    if (head < 0 || !proper(words[head]!)) continue;
    let left = head;
    let right = head;
    for (let i = head - 1; i >= first && INNER.has(words[i]!.upos); i--) if (proper(words[i]!)) left = i;
    for (let i = head + 1; i <= last && (proper(words[i]!) || words[i]!.form === '-'); i++)
      if (proper(words[i]!)) right = i;
    if (left < head && words.slice(left, head).some((w) => w.upos === 'PUNCT' && w.form !== '-')) left = head;
    if (taken.subarray(left, right + 1).some((x) => x === 1)) continue;
    taken.fill(1, left, right + 1);
    if (TITLE.test(words[left]!.form)) continue;
    for (let j = left; j <= right; j++) {
      out[j] = nameClass(kind, left === right ? 'unit' : j === left ? 'begin' : j === right ? 'last' : 'inside');
    }
  }
  return out;
}
