import type { Sentence } from '../../language/document.ts';
import { tokenAt } from '../../language/tree.ts';
import type { Span } from '../../record/span.ts';
import type { DraftFiller } from '../draft.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** The words that tell an event: its own, with the particles and modifiers next to it. */
export function cueOf(sentence: Sentence, { token, consumed }: Trigger): Span {
  let first = token;
  let last = token;
  for (const other of [...consumed].sort((a, b) => Math.abs(a - token) - Math.abs(b - token))) {
    if (other === last + 1) last = other;
    else if (other === first - 1) first = other;
  }
  return { start: tokenAt(sentence, first).start, end: tokenAt(sentence, last).end };
}

/** A phrase that swallowed the event word before its head starts after it. */
export function startBehind(cue: Span, filler: DraftFiller, sentence: Sentence): DraftFiller {
  if (filler.start > cue.start || filler.end < cue.end) return filler;
  const next = sentence.tokens.find(({ start }) => start >= cue.end);
  return next !== undefined && next.start <= tokenAt(sentence, filler.head.token).start
    ? { ...filler, start: next.start }
    : filler;
}
