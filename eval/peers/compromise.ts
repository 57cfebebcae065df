import type { Span } from '../../src/record/span.ts';
import { installed, load } from './installed.ts';

interface View {
  json(options: object): { text: string; offset: { start: number; length: number } }[];
}
interface Parsed extends View {
  people(): View;
  places(): View;
  organizations(): View;
}

export interface Compromise {
  sentences(text: string): Span[];
  names(text: string): (Span & { kind: string })[];
}

/** compromise, its whole build, as it comes. A name's punctuation and possessive are cut off, which its spans hold. Null where it is not installed. */
export async function compromise(): Promise<Compromise | null> {
  if (!installed('compromise')) return null;
  const { default: nlp } = (await load('compromise/src/three.js')) as unknown as { default: (text: string) => Parsed };
  const spans = (view: View): Span[] =>
    view.json({ offset: true, terms: false }).map(({ offset: { start, length } }) => ({ start, end: start + length }));
  return {
    sentences: (text) => spans(nlp(text)),
    names: (text) => {
      const parsed = nlp(text);
      return (
        [
          ['person', parsed.people()],
          ['place', parsed.places()],
          ['organisation', parsed.organizations()],
        ] as const
      ).flatMap(([kind, view]) => spans(view).map((span) => ({ ...bare(text, span), kind })));
    },
  };
}

function bare(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const front = /^[^\p{L}\p{N}]*/u.exec(words)![0].length;
  const back = /(?:['’]s)?[^\p{L}\p{N}]*$/u.exec(words)![0].length;
  return front + back < words.length ? { start: start + front, end: end - back } : { start, end };
}
