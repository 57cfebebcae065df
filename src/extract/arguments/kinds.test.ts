import { expect, test } from 'vitest';
import { readText } from '../../intake.ts';
import { readReport } from '../../sitrep.ts';

/** Whom the first event of a kind is done to, in the report's words. */
function sufferers(text: string, what: string): string[] {
  const { observations } = readReport(readText(text));
  const event = observations.find((one) => one.kind === 'event' && one.what === what);
  return event?.kind === 'event' ? event.patient.map(({ start, end }) => text.slice(start, end)) : [];
}

test.each<[string, string, string[]]>([
  ['Rebels killed nine Syrian military personnel on Monday.', 'kill', ['Syrian military personnel']],
  ['Gunmen shot a Syrian photographer dead in Hama.', 'shoot', ['Syrian photographer']],
  ['A Syrian army sergeant was captured near Hama on Monday.', 'detain', ['Syrian army sergeant']],
  ['Police arrested a suspected killer in Hama.', 'detain', ['suspected killer']],
])('people behind a word for their nation or camp suffer what is done: %s', (text, what, expected) => {
  expect(sufferers(text, what)).toEqual(expected);
});

test.each([
  ['The German press release was sent on Monday.', 'free', 'press'],
  ['The army held a press conference in Hama on Monday.', 'meet', 'press'],
  ['The wearing of masks in public was banned in Hama on Monday.', 'restrict', 'public'],
])('a noun that stands for a thing beside it suffers nothing: %s', (text, what, word) => {
  expect(sufferers(text, what).join(' ')).not.toContain(word);
});
