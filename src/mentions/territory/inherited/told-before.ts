import type { Actor, EventMention } from '../../../record/event-mention.ts';
import { placeKeyOf } from '../../../record/place-key.ts';
import { together } from '../../parties/sides.ts';
import { daysOf } from '../../times.ts';
import { familyOf, type Inheritance, spotOf } from './inheritance.ts';

/** The only compatible event of its family that has a spot tells where it was. Where two spots would do it takes neither: what lacks a place never bridges two. */
export const toldBefore: Inheritance = {
  name: 'place/told-before',
  reason: 'the only place of such an event in the report',
  from(one, { context, placed }) {
    const able = (placed.get(familyOf(one)) ?? []).filter((other) => fits(one, other));
    const spots = new Map(able.flatMap((other) => spotOf(other) ?? []).map((spot) => [placeKeyOf(spot.place), spot]));
    // Words that name another spot speak of that one, even where no role was found for it.
    if (spots.size !== 1 || [...context.spotsIn(one.span).keys()].some((key) => !spots.has(key))) return null;
    const [first] = able;
    return first === undefined ? null : spotOf(first);
  },
  yes: [
    ['Police arrested a general in Homs. Police detained two officers.', 'detain: – > Homs'],
    ['The army shelled Homs on Thursday. Residents fled. The army shelled rebels for hours.', 'shell: – > Homs'],
  ],
  no: [
    'Rebels attacked a convoy in Hama and a post in Homs. Rebels attacked soldiers.',
    'Rebels attacked a convoy in Hama. The minister met an envoy.',
  ],
};

/** Can the two be one event, by country, days, parties and words? */
const fits = (one: EventMention, other: EventMention): boolean =>
  (one.place[0] === undefined || one.place[0].place.country === other.place[0]?.place.country) &&
  sameDays(one, other) &&
  meet(one.agent, other.agent) &&
  meet(one.patient, other.patient) &&
  (one.lemma === other.lemma || shared(one.agent, other.agent) || shared(one.patient, other.patient));

const shared = (a: readonly Actor[], b: readonly Actor[]): boolean =>
  a.some((x) => b.some((y) => together(x, y) === true));

const meet = (a: readonly Actor[], b: readonly Actor[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((x) => b.some((y) => together(x, y) !== false));

function sameDays(a: EventMention, b: EventMention): boolean {
  const [x, y] = [daysOf(a.time), daysOf(b.time)];
  return x === null || y === null || (x.from <= y.to + 1 && y.from <= x.to + 1);
}
