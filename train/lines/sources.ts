import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldReport, goldReports } from '../../eval/lines/gold.ts';
import { meantime } from '../../eval/meantime.ts';
import { readText } from '../conllu.ts';
import { fromStandOff } from './standoff.ts';

/** A text that is annotated, under its id. */
interface Text {
  id: string;
  day: string;
  text: string;
}

/** Where the texts of stand-off annotations are, by the name of their file in `annotations/`. */
const sources: Record<string, (data: string) => Text[]> = {
  'current-events': (data) =>
    readText(`${data}/current-events/2002-2024.tsv.gz`)
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((row, i) => {
        const [day = '', , , text = ''] = row.split('\t');
        return { id: String(i), day, text };
      }),
  meantime: (data) =>
    (meantime(`${data}/merging/meantime-airbus-apple-gm.tar.xz`) ?? []).map(({ id, text, published }) => ({
      id: id.slice(0, 40),
      day: published ?? '2005-01-01',
      text,
    })),
  gum: (data) => gumTexts(readText(`${data}/treebank/gum-train.conllu.gz`)),
};

/** Documents of a treebank in the CoNLL-U format: sentences divided by a space, paragraphs by a new line. */
function gumTexts(conllu: string): Text[] {
  const texts: Text[] = [];
  for (const line of conllu.split('\n')) {
    const [key = '', value = ''] = line.split(/ = ?(.*)/s);
    const last = texts.at(-1);
    if (key === '# newdoc id') texts.push({ id: value.trim(), day: '2000-01-01', text: '' });
    else if (last === undefined) continue;
    else if (key === '# meta::dateCreated') last.day = value.trim();
    else if (key.startsWith('# newpar') && last.text !== '' && !last.text.endsWith('\n')) last.text += '\n';
    else if (key === '# text') last.text += `${last.text === '' || last.text.endsWith('\n') ? '' : ' '}${value.trim()}`;
  }
  return texts;
}

/** The texts of a source that are annotated, by id. */
export function textsOf(data: string, source: string, ids: ReadonlySet<string>): Map<string, Text> {
  const read = sources[source];
  if (read === undefined) throw new Error(`"${source}" is no source of texts (${Object.keys(sources).join(', ')})`);
  return new Map(read(data).flatMap((one) => (ids.has(one.id) ? [[one.id, one] as const] : [])));
}

const idsIn = (annotations: string): Set<string> =>
  new Set([...annotations.matchAll(/^#(\S+)/gm)].map(([, id = '']) => id));

/**
 * Own annotations that are learnt from. Not those of MEANTIME (companies) and GUM (biographies, interviews), which hold little news: with
 * them the network took less of the news in whole articles for events (docs/learned.md).
 */
const LEARNT_FROM = ['current-events'];

/** Reports to learn from: the parts of `data/lines` that may be learnt from, and those annotated in `annotations/`. */
export function trainingReports(data: string): GoldReport[] {
  const given = ['train', 'articles-train'].flatMap((part) => {
    const [table, annotations] = ['tsv', 'txt'].map((ext) => readFileSync(`${data}/lines/${part}.${ext}`, 'utf8'));
    return goldReports(table ?? '', annotations ?? '');
  });
  return [...given, ...LEARNT_FROM.flatMap((source) => ownReports(data, source))];
}

function ownReports(data: string, source: string): GoldReport[] {
  const annotations = readFileSync(join(import.meta.dirname, 'annotations', `${source}.txt`), 'utf8');
  const texts = textsOf(data, source, idsIn(annotations));
  const words = new Map([...texts.values()].map(({ id, text }) => [id, text]));
  const table = [...texts.values()].map(({ id, day, text }) => `${id}\t${day}\t${text.replaceAll('\n', '\\n')}`);
  return table.length === 0 ? [] : goldReports(table.join('\n'), fromStandOff(words, annotations));
}
