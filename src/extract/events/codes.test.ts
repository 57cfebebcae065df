import { expect, it } from 'vitest';
import { plainReport } from '../../intake.ts';
import { english } from '../../languages/en/index.ts';
import { extract } from '../extract.ts';

/** PLOVER code of the first event of a type in a text. */
function ploverOf(text: string, what: string): string | null | undefined {
  const { drafts } = extract(english.analyse(plainReport(text)).document, english);
  for (const draft of drafts) if (draft.kind === 'event' && draft.what === what) return draft.codes.plover;
  return undefined;
}

it.each([
  // A promise: "will", or a word of meaning to.
  ['The ministry said it will send food to the refugees.', 'aid', 'AGREE'],
  ['The rebels vowed to free the prisoners.', 'free', 'AGREE'],
  ['The rebels freed the prisoners.', 'free', 'RETREAT'],
  ['The minister urged the rebels to free the prisoners.', 'free', 'RETREAT'],
  // A threat.
  ['The junta said it would bomb the camp.', 'bomb', 'THREATEN'],
  ['The rebels threatened to attack the base.', 'attack', 'THREATEN'],
  ['The rebels tried to attack the base.', 'attack', 'ASSAULT'],
  ['The rebels attacked the base.', 'attack', 'ASSAULT'],
  // A rejection.
  ['The government refused to free the prisoners.', 'free', 'REJECT'],
  ['The government declined to meet the rebels.', 'meet', 'REJECT'],
  ['The government agreed to meet the rebels.', 'meet', 'AGREE'],
  ['The rebels refused to attack the base.', 'attack', 'ASSAULT'],
])('%s (%s) is coded %s', (text, what, plover) => expect(ploverOf(text, what)).toBe(plover));
