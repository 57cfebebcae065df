import type { Span } from '../../src/record/span.ts';
import type { Attribution } from '../polnear.ts';

const SAYING =
  /\b(?:said|says|say|told|tells|added|adds|announced|argued|asked|called|claimed|confirmed|declared|denied|explained|insisted|noted|promised|replied|responded|stated|tweeted|urged|warned|wrote)\b/g;
const NAME =
  /\b(?!(?:The|A|An|In|On|At|But|And|It|I|We|You|This|That|As|For|If|So|After|When|While)\b)(?:\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)*|[Hh]e|[Ss]he|[Tt]hey)\b/gu;
/** How far (characters) from the quotation marks the verb of saying may stand, and the name from the verb. */
const reach = 120;

/**
 * The baseline of our own that any reader of quotations must beat. Quoted: text between double quotation marks, the nearest of two
 * dozen verbs of saying and the nearest capitalised name or he, she, they outside the marks; quotations that share a verb are one.
 * Not quoted: a verb of saying with what follows it in the sentence, or with what comes before where it ends the sentence.
 */
export function naiveQuotes(text: string): Attribution[] {
  const quoted = [...text.matchAll(/["“]([^"“”\n]{2,})["”]/g)].map(({ index, 0: whole }) => ({
    start: index,
    end: index + whole.length,
  }));
  const outside = (span: Span) => !quoted.some((one) => one.start < span.end && span.start < one.end);
  const cues = spansOf(text, SAYING).filter(outside);
  const names = spansOf(text, NAME).filter(outside);
  const byCue = new Map<Span, Span[]>();
  for (const content of quoted) {
    const cue = nearest(cues, content);
    if (cue !== null) byCue.set(cue, [...(byCue.get(cue) ?? []), content]);
  }
  for (const sentence of spansOf(text, /[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?]?/g)) {
    const cue = cues.find(({ start, end }) => start >= sentence.start && end <= sentence.end);
    if (cue === undefined || byCue.has(cue)) continue;
    const after = { start: cue.end, end: sentence.end };
    const content = wordCount(text, after) >= 4 ? after : { start: sentence.start, end: cue.start };
    if (wordCount(text, content) >= 4) byCue.set(cue, [content]);
  }
  return [...byCue].map(([cue, content]) => {
    const source = nearest(
      names.filter((name) => !content.some(({ start, end }) => name.start < end && start < name.end)),
      cue,
    );
    return { source: source === null ? [] : [source], cue: [cue], content };
  });
}

const wordCount = (text: string, { start, end }: Span): number =>
  text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));

function nearest(spans: readonly Span[], to: Span): Span | null {
  let best: Span | null = null;
  let least = reach;
  for (const span of spans) {
    const gap = Math.max(span.start - to.end, to.start - span.end);
    if (gap >= least) continue;
    least = gap;
    best = span;
  }
  return best;
}
