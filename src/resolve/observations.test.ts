import { expect, test } from 'vitest';
import { readText } from '../intake.ts';
import { readReport } from '../sitrep.ts';

const read = (text: string) => readReport(readText(text, { title: null, published: null }));

/** Kind and name of those whom the words in a role of an event mean; "?" where nobody is known. */
function fillers(text: string, what: string, role: 'agent' | 'patient' | 'place'): string[] {
  const { observations, entities } = read(text);
  return observations.flatMap((one) =>
    one.kind === 'event' && one.what === what
      ? one[role].map(({ entity }) => {
          const known = entities.find(({ id }) => id === entity);
          return known === undefined ? '?' : `${known.kind} ${known.name}`;
        })
      : [],
  );
}

test.each([
  // Numbers and "others" are people where the event is people's lot.
  ['Shells killed dozens in Homs.', 'kill', 'patient', 'group dozens'],
  ['Rebels killed ten in Homs.', 'kill', 'patient', 'group ten'],
  ['Police detained 12 in Homs.', 'detain', 'patient', 'group 12'],
  // The noun that is counted.
  ['A number of rebels were killed in Homs.', 'kill', 'patient', 'group rebels'],
  ['Dozens of people fled Homs.', 'flee', 'agent', 'group people'],
  // The noun that a relative pronoun stands for.
  ['The rebels, who seized Homs, left Hama.', 'seize', 'agent', 'group rebels'],
  // A body that sits in a building is a place.
  ['Protesters stormed the French embassy in Goma.', 'storm', 'place', 'organisation French embassy'],
] as const)('in "%s" the %s %s is the %s', (text, what, role, expected) => {
  expect(fillers(text, what, role)).toContain(expected);
});

test.each([
  ['Rebels seized dozens in Homs.', 'seize', 'patient', /group/],
  ['Rockets, which hit Homs, killed a child.', 'kill', 'agent', /person|group|organisation/],
  ['Rebels stormed the French government.', 'storm', 'place', /government/],
] as const)('in "%s" the %s %s is nobody like %s', (text, what, role, wrong) => {
  expect(fillers(text, what, role).join(' | ')).not.toMatch(wrong);
});

test.each([
  ['Omar Tamimi announced his withdrawal from the race.', '"race" is not known to be a place, so it tells no place'],
  ['The rover landed on Mars.', '"Mars" is not known to be a place, so it tells no place'],
])('in "%s" says once that %s', (text, reason) => {
  expect(read(text).problems.filter(({ rule }) => rule === 'place-is-no-place')).toMatchObject([{ reason }]);
});

test('gives who speaks the office that the words call him by', () => {
  const { observations } = read(
    'Deputy Prime Minister Omar Tamimi said that the road was shut. A villager said that nobody was hurt.',
  );
  expect(observations.filter((one) => one.kind === 'statement')).toMatchObject([
    { speaker: { role: 'Deputy Prime Minister' } },
    { speaker: { role: null } },
  ]);
});
