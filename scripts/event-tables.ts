import { type EventFacts, marks } from '../src/record/event-facts.ts';
import { eventTypeNames, eventTypes } from '../src/record/event-types.ts';

/** The tables of docs/events.md, from src/record/event-types.ts: a row a type, and what the words of its last column mean. */
export function eventTables(): string {
  const rows = eventTypeNames.map((name) => {
    const { family, weight, codes, frame, gain } = eventTypes[name];
    const coded = [codes.plover, codes.cameo, codes.acled].filter((code) => code !== null).join(' ');
    return `| ${[name, family ?? '', family === null ? '' : weight, coded, frame, family === null ? '' : gain, besides(eventTypes[name])].join(' | ')} |`;
  });
  return [
    '| type | family | weight | PLOVER, CAMEO, ACLED | frame | gain | besides |',
    '|---|---|---|---|---|---|---|',
    ...rows,
    '',
    '| besides | means |',
    '|---|---|',
    ...Object.entries(values).map(([name, means]) => `| \`${name}\` | ${means} |`),
    ...Object.entries(marks).map(([name, means]) => `| \`${name}\` | ${means} |`),
  ].join('\n');
}

const values = {
  'counts: …': 'What a number of people in it is counted as: `of` in an event’s quantity.',
  'hold: take, lose, near': 'Who acts takes a place, loses it, or comes near to it.',
  'bringsIn: agent, other': 'The one who moves is in the place then, or another than the one who leaves.',
  'whereabouts: there, left': 'The person it is about is in its place then, or no longer there.',
  'actors: …': 'ACLED’s kind of those who act.',
};

function besides(facts: EventFacts): string {
  const { counts, hold, bringsIn, whereabouts, actors } = facts;
  const valued = Object.entries({ counts, hold, bringsIn, whereabouts, actors }).flatMap(([name, value]) =>
    value === null ? [] : [`${name}: ${value}`],
  );
  const marked = Object.keys(marks).filter((mark) => Object.entries(facts).some(([n, v]) => n === mark && v === true));
  return [...valued, ...marked].join(', ');
}
