import { expect, it } from 'vitest';
import { readReport } from '../../../test/by-rules.ts';
import { readText } from '../../intake.ts';
import type { Reading } from '../../record/reading.ts';

const published = '2024-12-05T18:00:00Z';
const read = (text: string): Reading => readReport(readText(text, { publisher: 'Sample Times', published }));

it.each([
  ['"We have taken Hama," said Karim Haddad, a spokesman for the Sample Front.', ['Karim Haddad', 'Sample Front']],
  ['The Sample Front has taken Hama, said Karim Haddad.', ['Karim Haddad']],
  ['"We took Hama," the army said.', ['army']],
  ['The rebels and a war monitor said the army had left Hama.', ['war monitor']],
  ['Both sides said the army had left Hama.', ['both sides']],
])('who says "we" as a person says it for his body: %s', (text, speakers) => {
  const [event] = read(text).eventMentions.filter(({ kind }) => kind === 'event');
  expect(event?.speakers.map(({ name }) => name)).toEqual(speakers);
});

it.each([
  ['Rebels seized the city of Hama on Thursday.', ['Hama']],
  ['Rebels seized Hama countryside on Thursday.', ['Hama countryside']],
  ['Rebels seized the city hall of Hama on Thursday.', ['city hall']],
  ["Rebels seized Hama's airport on Thursday.", ["Hama's airport"]],
  ['Rebels seized the eastern districts of Homs on Thursday.', ['part of Homs']],
])('the words name the place itself as what was taken, or something else: %s', (text, taken) => {
  expect(read(text).eventMentions.map(({ patient }) => patient.map(({ name }) => name))).toEqual([taken]);
});
