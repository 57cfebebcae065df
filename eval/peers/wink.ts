import type { Span } from '../../src/record/span.ts';
import { installed, load } from './installed.ts';

interface Collection {
  out(its?: unknown): unknown;
}
interface Wink {
  readDoc(text: string): { sentences(): Collection; tokens(): Collection; entities(): Collection };
  its: Record<'value' | 'pos' | 'type', unknown>;
}

export interface WinkReader {
  sentences(text: string): Span[];
  /** Kinds of the entities it knows: dates, numbers and the like; it has none for people, places and bodies. */
  kinds(text: string): string[];
  /** Runs of its proper nouns: the nearest it has to names. */
  properRuns(text: string): Span[];
}

/** wink-nlp with its English lite web model, as it comes. Null where it is not installed. */
export async function wink(): Promise<WinkReader | null> {
  if (!installed('wink-nlp', 'wink-eng-lite-web-model')) return null;
  const { default: open } = (await load('wink-nlp/src/wink-nlp.js')) as unknown as {
    default: (model: unknown) => Wink;
  };
  const { default: model } = await load('wink-eng-lite-web-model/dist/model.js');
  const nlp = open(model);
  const located = (text: string, pieces: readonly string[]): Span[] => {
    let at = 0;
    return pieces.map((piece) => {
      const start = Math.max(at, text.indexOf(piece, at));
      at = start + piece.length;
      return { start, end: at };
    });
  };
  return {
    sentences: (text) => located(text, nlp.readDoc(text).sentences().out() as string[]),
    kinds: (text) => nlp.readDoc(text).entities().out(nlp.its.type) as string[],
    properRuns: (text) => {
      const tokens = nlp.readDoc(text).tokens();
      const spans = located(text, tokens.out(nlp.its.value) as string[]);
      const tags = tokens.out(nlp.its.pos) as string[];
      const runs: Span[] = [];
      spans.forEach(({ start, end }, i) => {
        if (tags[i] !== 'PROPN') return;
        const last = runs.at(-1);
        if (tags[i - 1] === 'PROPN' && last !== undefined && !text.slice(last.end, start).includes('\n'))
          last.end = end;
        else runs.push({ start, end });
      });
      return runs;
    },
  };
}
