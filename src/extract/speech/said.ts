import type { Span } from '../../record/span.ts';
import type { StatementDraft } from '../draft.ts';
import { bisect } from './bisect.ts';

/** Acts whose bare noun content is taken for granted by the reporter too: "condemned the attack". */
const FACTIVE = new Set(['praise', 'condemn']);

interface Said {
  start: number;
  end: number;
  id: string;
  /** Furthest end of this content and all before it, to know when to stop looking. */
  reach: number;
}

/**
 * Finds the innermost statement in whose content a span stands: what goes into `said`. A statement's own cue is not
 * inside its content, so `said` of a statement is the one it is quoted in.
 */
export function saidIn(statements: readonly StatementDraft[]): (span: Span, except?: string) => string | null {
  const contents: Said[] = [];
  for (const { id, content, act, form } of statements) {
    if (form === 'indirect' && FACTIVE.has(act)) continue;
    for (const { start, end } of content) contents.push({ start, end, id, reach: end });
  }
  contents.sort((a, b) => a.start - b.start || b.end - a.end);
  let reach = 0;
  for (const one of contents) {
    reach = Math.max(reach, one.end);
    one.reach = reach;
  }
  return (span, except) => {
    let best: Said | null = null;
    for (let i = bisect(contents, ({ start }) => start <= span.start) - 1; i >= 0; i--) {
      const one = contents[i];
      if (one === undefined || one.reach < span.end) break;
      if (one.end < span.end || one.id === except) continue;
      if (best === null || one.end - one.start < best.end - best.start) best = one;
    }
    return best?.id ?? null;
  };
}
