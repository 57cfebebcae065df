import { expect, test } from 'vitest';
import { plainReport } from '../../intake.ts';
import { readReport } from '../../sitrep.ts';

/** Whom the words of a description mean, by name. */
function meant(text: string, words: string): string | undefined {
  const { entities, mentions } = readReport({ report: plainReport(text), problems: [] });
  const at = mentions.find(({ start, end, form }) => form === 'nominal' && text.slice(start, end) === words);
  return entities.find(({ id }) => id === at?.entity)?.name;
}

test.each([
  // The city that the event before was about, and not one named beside it.
  ['The army withdrew from Daraa to reinforce Damascus. Rebels claim they have captured the city.', 'Daraa'],
  ['The army withdrew from Daraa to reinforce Damascus; rebels claim they have captured the city.', 'Daraa'],
  ['Rebels entered Hama on Monday, two days after they took Aleppo. Residents fled the city.', 'Hama'],
  ['Rebels seized Hama from troops who had come from Homs. Residents fled the city.', 'Hama'],
  // Of two events the later one; what stands alone in its clause is told of, too.
  ['Rebels shelled Aleppo. Envoys met in Moscow. Residents fled the city.', 'Moscow'],
  ['The army left after rebels entered Hama. Residents fled the city.', 'Hama'],
])('%s', (text, name) => {
  expect(meant(text, 'the city')).toBe(name);
});
