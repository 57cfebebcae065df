import type { Span } from '../src/record/span.ts';
import { attributes, readTarXz, tokensOf } from './events/mentions.ts';
import { heOrShe, SAYS, type SayingText } from './sayings.ts';

/** An event mention of MEANTIME with how it is put; an attribute that the annotators left out is ''. */
export interface PutEvent extends Span {
  certainty: string;
  polarity: string;
  time: string;
  special: string;
}

export interface MeantimeText extends SayingText {
  events: PutEvent[];
}

interface Mark extends Span {
  id: string;
  of: Record<string, string>;
}

/** MEANTIME's articles as annotated within the document; null where the machine has no tar or xz. */
export function meantime(file: string): MeantimeText[] | null {
  const files = readTarXz(file);
  if (files === null) return null;
  return [...files]
    .filter(([path]) => path.endsWith('.xml') && path.includes('intra-doc_annotation/'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, xml]) => readMeantime(path.slice(path.lastIndexOf('/') + 1, -4), xml));
}

function readMeantime(id: string, xml: string): MeantimeText {
  const { text, tokens } = tokensOf(xml);
  const marks = (element: string): Mark[] =>
    [...xml.matchAll(new RegExp(`<${element} ([^>]*[^/>])>([\\s\\S]*?)</${element}>`, 'g'))].flatMap(
      ([, head, body]) => {
        const spans = [...body!.matchAll(/t_id="(\d+)"/g)].flatMap(([, token]) => tokens.get(token!) ?? []);
        const of = attributes(head!);
        if (spans.length === 0) return [];
        return {
          id: of.m_id!,
          of,
          start: Math.min(...spans.map(({ start }) => start)),
          end: Math.max(...spans.map(({ end }) => end)),
        };
      },
    );
  const events = marks('EVENT_MENTION');
  const created = /<TIMEX3 [^>]*functionInDocument="CREATION_TIME"[^>]*>/.exec(xml);
  const day = created === null ? undefined : attributes(created[0]).value;
  return {
    id,
    text,
    published: day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) ? day : null,
    events: events.map(({ start, end, of }) => ({
      start,
      end,
      certainty: of.certainty ?? '',
      polarity: of.polarity ?? '',
      time: of.time ?? '',
      special: of.special_cases ?? '',
    })),
    sayings: sayingsOf(text, xml, events, marks('ENTITY_MENTION')),
  };
}

/** Pairs (source, target) of a relation's mentions. */
const links = (xml: string, relation: string): { source: string; target: string; head: string }[] =>
  [...xml.matchAll(new RegExp(`<${relation} ([^>]*)>([\\s\\S]*?)</${relation}>`, 'g'))].flatMap(([, head, body]) => {
    const target = /<target m_id="(\d+)"/.exec(body!)?.[1];
    return target === undefined
      ? []
      : [...body!.matchAll(/<source m_id="(\d+)"/g)].map(([, source]) => ({ source: source!, target, head: head! }));
  });

function sayingsOf(text: string, xml: string, events: Mark[], entities: Mark[]): SayingText['sayings'] {
  const entityOf = new Map(links(xml, 'REFERS_TO').map(({ source, target }) => [source, target]));
  const words = ({ start, end }: Span): string => text.slice(start, end);
  return links(xml, 'HAS_PARTICIPANT').flatMap(({ source, target, head }) => {
    const event = events.find(({ id }) => id === source);
    const pronoun = entities.find(({ id }) => id === target);
    if (event === undefined || pronoun === undefined || attributes(head).sem_role !== 'Arg0') return [];
    if (!heOrShe(words(pronoun)) || !SAYS.test(words(event))) return [];
    const names = entities.filter(
      ({ id, of }) => of.syntactic_type === 'NAM' && entityOf.get(id) === entityOf.get(target),
    );
    return names.length === 0 ? [] : [{ pronoun, names }];
  });
}
