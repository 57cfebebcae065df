import type { Citation, Reading } from '../api.ts';

/** A run of a report's text that is shown one way. */
export interface Piece {
  text: string;
  lit: boolean;
  part: string;
  /** Why words are missing after this piece; null where none are. */
  gap: string | null;
}

/**
 * Cuts a report's text where its look changes: at the ends of parts, of the lit words and at gaps. The pieces joined are the text.
 * With `all`, the words of every coded event are lit.
 */
export function cut(reading: Reading, lit: Citation | null, all = false): Piece[] {
  const { text, parts, gaps, id } = reading.report;
  const lights: { start: number; end: number }[] = [];
  if (lit !== null && lit.report === id) lights.push(lit);
  if (all)
    for (const found of reading.observations)
      if (found.kind === 'event' && found.what !== 'other') lights.push(found.cue);
  const edges = new Set([0, text.length]);
  for (const span of [...parts, ...lights]) edges.add(span.start).add(span.end);
  for (const gap of gaps) edges.add(gap.at);
  const sorted = [...edges].filter((edge) => edge >= 0 && edge <= text.length).sort((a, b) => a - b);
  const reasons = new Map(gaps.map((gap) => [gap.at, gap.reason]));
  const pieces: Piece[] = [];
  for (const [i, end] of sorted.slice(1).entries()) {
    const start = sorted[i]!;
    pieces.push({
      text: text.slice(start, end),
      lit: lights.some((span) => span.start <= start && end <= span.end),
      part: parts.find((part) => part.start <= start && end <= part.end)?.kind ?? 'body',
      gap: reasons.get(end) ?? null,
    });
  }
  return pieces;
}
