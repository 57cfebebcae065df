import type { Reading } from '../src/record/reading.ts';
import { overlaps, type Span } from '../src/record/span.ts';
import type { MeantimeText, PutEvent } from './meantime.ts';
import type { EvalMiss, EvalRow } from './types.ts';

interface Ours extends Span {
  certainty: string;
  negative: boolean;
  /** The event's time starts after the day of publication. */
  later: boolean;
}

/**
 * How MEANTIME's attributes and ours say the same thing. Gold gives null where its annotators left the attribute open
 * (UNDERSPECIFIED or empty): then the event is neither right nor wrong.
 */
const CLASSES: Record<string, { gold(event: PutEvent): boolean | null; ours(found: Ours): boolean }> = {
  hedged: {
    gold: ({ certainty }) => known(certainty, certainty === 'PROBABLE' || certainty === 'POSSIBLE'),
    ours: ({ certainty }) => certainty === 'hedged' || certainty === 'claimed',
  },
  negated: { gold: ({ polarity }) => known(polarity, polarity === 'NEG'), ours: ({ negative }) => negative },
  conditional: {
    gold: ({ special }) => known(special, special.startsWith('COND')),
    ours: ({ certainty }) => certainty === 'conditional',
  },
  future: {
    gold: ({ time }) => known(time, time === 'FUTURE'),
    ours: ({ certainty, later }) => certainty === 'planned' || certainty === 'predicted' || later,
  },
};

const known = (attribute: string, is: boolean): boolean | null =>
  attribute === '' || attribute === 'UNDERSPECIFIED' ? null : is;

/** F1 of each class over gold event mentions: one that we do not find counts as not of the class. */
export function scorePut(
  set: string,
  texts: readonly MeantimeText[],
  readings: readonly Reading[],
): { rows: EvalRow[]; errors: EvalMiss[] } {
  const errors: EvalMiss[] = [];
  const counts = Object.keys(CLASSES).map((name) => ({ name, right: 0, found: 0, gold: 0 }));
  texts.forEach(({ id, text, published, events }, i) => {
    const ours = putIn(readings[i]!, published);
    for (const event of events) {
      const found = ours.find((one) => overlaps(one, event));
      for (const count of counts) {
        const is = CLASSES[count.name]!.gold(event);
        if (is === null) continue;
        const said = found !== undefined && CLASSES[count.name]!.ours(found);
        if (is) count.gold++;
        if (said) count.found++;
        if (is && said) count.right++;
        if (is === said) continue;
        errors.push({
          set: `${set} ${id} ${count.name}`,
          words: `${text.slice(Math.max(0, event.start - 100), event.start)}[${text.slice(event.start, event.end)}]${text.slice(event.end, event.end + 60)}`,
          expected: is ? count.name : `not ${count.name}`,
          found: found === undefined ? 'no event' : `${found.certainty}${found.negative ? ', negative' : ''}`,
        });
      }
    }
  });
  return {
    rows: counts.map(({ name, right, found, gold }) => ({
      task: 'certainty',
      set,
      metric: `${name} F1`,
      of: gold,
      ours: (2 * right) / Math.max(1, found + gold),
    })),
    errors,
  };
}

/** Events first, then statements, whose cue may be the event that gold marks. */
function putIn({ observations }: Reading, published: string | null): Ours[] {
  const put = observations.flatMap((one) =>
    (one.kind === 'event' || one.kind === 'statement') && one.cue !== null
      ? [
          {
            ...one.cue,
            event: one.kind === 'event',
            certainty: one.certainty,
            negative: one.polarity === 'negative',
            later:
              one.kind === 'event' &&
              published !== null &&
              one.time.from !== null &&
              one.time.from.slice(0, 10) > published.slice(0, 10),
          },
        ]
      : [],
  );
  return put.sort((a, b) => Number(b.event) - Number(a.event));
}
