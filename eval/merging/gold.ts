import type { Span } from '../../src/record/span.ts';
import { attributes, checkedSentences, tokensOf } from '../events/mentions.ts';

/** An event mention with the event it tells; the same key, in whatever text, is the same event. */
export interface GoldMention extends Span {
  event: string;
}

/** A text with the gold mentions that count. */
export interface GoldText {
  id: string;
  /** The set's own topic: what a baseline "told the topic" may know. */
  topic: string;
  text: string;
  published: string | null;
  mentions: GoldMention[];
  /** The sentences annotated in full: found events outside them are not scored. */
  lines: Span[];
}

/** Texts of ECB+ topics (all without): events and negated events of the checked sentences; an event told once stands alone. */
export function ecbTexts(files: Map<string, string>, topics: readonly number[] | null = null): GoldText[] {
  const checked = checkedSentences(files);
  return inOrder(files, '.xml').flatMap(([path, xml]) => {
    const id = nameOf(path);
    const topic = id.split('_')[0]!;
    const wanted = checked.get(id);
    if (wanted === undefined || topics?.includes(Number(topic)) === false) return [];
    const { text, marks, lines } = marksOf(xml, /<((?:NEG_)?ACTION_\w+) ([^>]*?)(?:\/>|>([\s\S]*?)<\/\1>)/g);
    const events = new Map<string, string>();
    for (const [, relation, head, body] of xml.matchAll(
      /<(CROSS_DOC_COREF|INTRA_DOC_COREF) ([^>]*)>([\s\S]*?)<\/\1>/g,
    )) {
      const { note, r_id } = attributes(head!);
      const event = relation === 'CROSS_DOC_COREF' && note !== undefined ? note : `${id}:${r_id}`;
      for (const [, mention] of body!.matchAll(/<source[^>]*m_id="(\d+)"/g)) events.set(mention!, event);
    }
    const mentions = marks
      .filter(({ sentence }) => wanted.has(sentence))
      .map(({ start, end, mention }) => ({ start, end, event: events.get(mention) ?? `${id}#${mention}` }));
    return [
      { id, topic, text, published: null, mentions, lines: lines.filter(({ sentence }) => wanted.has(sentence)) },
    ];
  });
}

/** Articles of MEANTIME as annotated across documents. Their day of publication is the text's own. */
export function meantimeTexts(files: Map<string, string>): GoldText[] {
  return inOrder(files, '.xml')
    .filter(([path]) => path.includes('intra_cross-doc_annotation/'))
    .map(([path, xml]) => {
      const id = nameOf(path);
      const { text, marks, lines } = marksOf(xml, /<(EVENT_MENTION) ([^>]*?)(?:\/>|>([\s\S]*?)<\/\1>)/g);
      const instances = new Map(
        [...xml.matchAll(/<EVENT ([^>]*?)\/?>/g)].map(([, head]) => {
          const { m_id, instance_id } = attributes(head!);
          return [m_id!, instance_id ? instance_id : `${id}:${m_id}`] as const;
        }),
      );
      const events = new Map<string, string>();
      for (const [, body] of xml.matchAll(/<REFERS_TO [^>]*>([\s\S]*?)<\/REFERS_TO>/g)) {
        const event = instances.get(/<target m_id="(\d+)"/.exec(body!)?.[1] ?? '');
        if (event === undefined) continue;
        for (const [, mention] of body!.matchAll(/<source m_id="(\d+)"/g)) events.set(mention!, event);
      }
      const created = /<TIMEX3 [^>]*functionInDocument="CREATION_TIME"[^>]*>/.exec(xml);
      const day = created === null ? '' : (attributes(created[0]).value ?? '');
      const marked = new Set(marks.map(({ sentence }) => sentence));
      return {
        id,
        topic: /corpus_(\w+)/.exec(path)?.[1] ?? '',
        text,
        published: /^\d{4}-\d\d-\d\d$/.test(day) ? day : null,
        mentions: marks.map(({ start, end, mention }) => ({
          start,
          end,
          event: events.get(mention) ?? `${id}#${mention}`,
        })),
        lines: lines.filter(({ sentence }) => marked.has(sentence)),
      };
    });
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -4);

const inOrder = (files: Map<string, string>, ending: string): [string, string][] =>
  [...files].filter(([path]) => path.endsWith(ending)).sort(([a], [b]) => (a < b ? -1 : 1));

function marksOf(
  xml: string,
  element: RegExp,
): { text: string; lines: (Span & { sentence: number })[]; marks: (Span & { sentence: number; mention: string })[] } {
  const { text, tokens, lines } = tokensOf(xml);
  const body = xml.slice(xml.indexOf('<Markables>'), xml.indexOf('</Markables>'));
  const marks = [...body.matchAll(element)].flatMap(([, , head, inner = '']) => {
    const spans = [...inner.matchAll(/t_id="(\d+)"/g)].flatMap(([, id]) => tokens.get(id!) ?? []);
    const [first] = spans;
    if (first === undefined) return [];
    return {
      mention: attributes(head!).m_id!,
      start: Math.min(...spans.map(({ start }) => start)),
      end: Math.max(...spans.map(({ end }) => end)),
      sentence: first.sentence,
    };
  });
  return { text, lines, marks };
}
