import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { fingerprint } from './fingerprint.ts';

/** A mention of GUM's entity layer: its words, the words its head needs (`min`), and what it belongs to. */
export interface GoldMention {
  start: number;
  end: number;
  min: { start: number; end: number };
  entity: string;
  kind: string;
  form: 'name' | 'pronoun' | 'nominal';
}

export interface GumText {
  id: string;
  genre: string;
  text: string;
  published: string | null;
  mentions: GoldMention[];
  /** Subjects of verbs that are one word, with the verb as written. */
  subjects: { start: number; end: number; verb: string }[];
}

interface Word {
  start: number;
  end: number;
  upos: string;
  lemma: string;
}
interface Open {
  entity: string;
  kind: string;
  min: string;
  from: number;
}

/** Texts of a GUM treebank file whose MISC column holds `Entity=`; sentences are joined by blanks, paragraphs by empty lines. */
export function gum(path: string): { texts: GumText[]; fingerprint: string } {
  const bytes = readFileSync(path);
  const source = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const texts: GumText[] = [];
  let current: GumText | null = null;
  let words: Word[] = [];
  let open: Open[] = [];
  for (const block of source.split(/\n\n+/)) {
    const lines = block.split('\n');
    const comment = (name: string) => lines.find((line) => line.startsWith(`# ${name} = `))?.slice(name.length + 5);
    const id = comment('newdoc id');
    if (id !== undefined) {
      current = {
        id,
        genre: comment('meta::genre') ?? '',
        text: '',
        published: comment('meta::dateCreated') ?? null,
        mentions: [],
        subjects: [],
      };
      if (current.published !== null && !/^\d{4}-\d\d-\d\d$/.test(current.published)) current.published = null;
      texts.push(current);
      words = [];
      open = [];
    }
    const sentence = comment('text');
    if (current === null || sentence === undefined) continue;
    const paragraph = lines.some((line) => line.startsWith('# newpar'));
    current.text += current.text === '' ? '' : paragraph ? '\n\n' : ' ';
    let at = current.text.length;
    current.text += sentence;
    let joined = 0;
    const forms = new Map<string, string>();
    const subjects: { start: number; end: number; head: string }[] = [];
    for (const line of lines) {
      const [number, form, lemma, upos, , , head, deprel, , misc] = line.split('\t');
      if (misc === undefined || number!.includes('.')) continue;
      if (number!.includes('-')) {
        joined = 0;
        continue;
      }
      const found = current.text.indexOf(form!, at);
      const start = found >= 0 && found - at <= 3 ? found : at;
      const end = start + (found >= 0 && found - at <= 3 ? form!.length : joined);
      at = end;
      words.push({ start, end, upos: upos!, lemma: lemma! });
      forms.set(number!, form!);
      if (deprel === 'nsubj') subjects.push({ start, end, head: head! });
      const layer = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1];
      if (layer !== undefined) open = marked(layer, open, words, current);
    }
    for (const { start, end, head } of subjects) current.subjects.push({ start, end, verb: forms.get(head) ?? '' });
  }
  return { texts, fingerprint: fingerprint(source) };
}

/** Follows the brackets of one word: "(3-person-new-nnnnn-cf1-1-coref", "3)", "(5-place-…)". */
function marked(layer: string, open: Open[], words: readonly Word[], text: GumText): Open[] {
  const at = words.length - 1;
  const still = [...open];
  const close = (one: Open) => text.mentions.push(mention(one, words, at));
  for (const [, opening, closing] of layer.matchAll(/\(([^()]+)|([^()]*\))/g)) {
    if (opening !== undefined) {
      const [entity, kind, , , , min] = opening.split('-');
      still.push({ entity: entity!, kind: kind!, min: min ?? '1', from: at });
    } else {
      const entity = closing!.slice(0, -1);
      const index = entity === '' ? still.length - 1 : still.findLastIndex((one) => one.entity === entity);
      if (index >= 0) close(still.splice(index, 1)[0]!);
    }
  }
  return still;
}

function mention({ entity, kind, min, from }: Open, words: readonly Word[], to: number): GoldMention {
  const inside = words.slice(from, to + 1);
  const heads = min
    .split(',')
    .map((nth) => inside[Number(nth) - 1])
    .filter((word): word is Word => word !== undefined);
  const head = heads.length > 0 ? heads : [inside[0]!];
  const form =
    inside.length === 1 && inside[0]!.upos === 'PRON'
      ? 'pronoun'
      : head.some(({ upos }) => upos === 'PROPN')
        ? 'name'
        : 'nominal';
  return {
    start: inside[0]!.start,
    end: inside.at(-1)!.end,
    min: { start: Math.min(...head.map(({ start }) => start)), end: Math.max(...head.map(({ end }) => end)) },
    entity,
    kind,
    form,
  };
}
