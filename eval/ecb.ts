import { attributes, readTarXz, tokensOf } from './events/mentions.ts';
import { heOrShe, SAYS, type SayingText } from './sayings.ts';

const PERSON = /<(HUMAN_PART_PER) ([^>]*?)>([\s\S]*?)<\/\1>/g;

/** Sayings of ECB+: "he" or "she" before a verb of saying, with the capitalised mentions of the same person; null where the machine has no tar or xz. */
export function ecbSayings(file: string): SayingText[] | null {
  const files = readTarXz(file);
  if (files === null) return null;
  return [...files]
    .filter(([path]) => path.endsWith('.xml'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, xml]) => sayingsIn(path.slice(path.lastIndexOf('/') + 1, -4), xml));
}

function sayingsIn(id: string, xml: string): SayingText {
  const { text, tokens } = tokensOf(xml);
  const order = [...tokens.values()];
  const people = [...xml.matchAll(PERSON)].flatMap(([, , head, body]) => {
    const spans = [...body!.matchAll(/t_id="(\d+)"/g)].flatMap(([, token]) => tokens.get(token!) ?? []);
    if (spans.length === 0) return [];
    return { id: attributes(head!).m_id!, start: spans[0]!.start, end: spans.at(-1)!.end };
  });
  const same = new Map<string, string>();
  for (const [, body] of xml.matchAll(/<(?:CROSS|INTRA)_DOC_COREF [^>]*>([\s\S]*?)<\/(?:CROSS|INTRA)_DOC_COREF>/g)) {
    const target = /<target m_id="(\d+)"/.exec(body!)?.[1];
    if (target === undefined) continue;
    for (const [, source] of body!.matchAll(/<source m_id="(\d+)"/g)) same.set(source!, target);
  }
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  const sayings = people.flatMap((pronoun) => {
    const at = order.findIndex(({ start }) => start === pronoun.start);
    const verb = order[at + 1];
    if (!heOrShe(words(pronoun)) || verb === undefined || !SAYS.test(words(verb)) || !same.has(pronoun.id)) return [];
    const names = people.filter(
      (one) => same.get(one.id) === same.get(pronoun.id) && /\p{Lu}\p{Ll}/u.test(words(one)) && !heOrShe(words(one)),
    );
    return names.length === 0 ? [] : [{ pronoun, names }];
  });
  return { id, text, published: null, sayings };
}
