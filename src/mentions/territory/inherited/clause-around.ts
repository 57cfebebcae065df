import { isIn } from '../../../language/phrase.ts';
import type { EventMention } from '../../../record/event-mention.ts';
import { type Inheritance, spotOf } from './inheritance.ts';

/** A participle clause happens where the clause around it does. */
export const clauseAround: Inheritance = {
  name: 'place/clause-around',
  reason: 'a participle clause happens where the clause around it does',
  from(one, { context, now }) {
    if (!isIn(context.language.eventPhrases.participle, one.words)) return null;
    let best: EventMention | null = null;
    for (const other of now) {
      if (other === one || other.kind !== 'event' || spotOf(other) === null) continue;
      if (other.span.start > one.span.start || other.span.end < one.span.end || other.polarity !== one.polarity)
        continue;
      if (best === null || lengthOf(other) < lengthOf(best)) best = other;
    }
    return best === null ? null : spotOf(best);
  },
  yes: [
    ['Rebels stormed a base in Hama, attacking soldiers.', 'attack: – > Hama'],
    ['Gunmen stormed a base in Homs, freeing prisoners.', 'free: – > Homs'],
  ],
  no: ['Gunmen stormed a base in Homs and freed prisoners.', 'Freeing prisoners, gunmen left.'],
};

const lengthOf = ({ span: { start, end } }: EventMention): number => end - start;
