import { describe, expect, it } from 'vitest';
import { apostrophes } from '../../../languages/en/lexicon/apostrophes.ts';
import { quotations } from './scan.ts';

const inner = (text: string) => quotations(text, apostrophes).map((q) => text.slice(q.innerStart, q.innerEnd));

describe('quotations', () => {
  it.each([
    ['“We hold the bridge,” he said. “All of it.”', ['We hold the bridge,', 'All of it.']],
    ['"We hold the bridge," he said. "All of it."', ['We hold the bridge,', 'All of it.']],
    ["'We hold the bridge,' he said. 'It's ours.'", ['We hold the bridge,', "It's ours."]],
    ["''We hold the bridge,'' he said.", ['We hold the bridge,']],
    ['‘The rebels’ guns fell silent,’ said the mayor.', ['The rebels’ guns fell silent,']],
    ['“He told me ‘get out’ and I went,” she said.', ['He told me ‘get out’ and I went,', 'get out']],
    ['"He told me \'get out\' and I went," she said.', ["He told me 'get out' and I went,", 'get out']],
    ['«Nous tenons», said the guard.', ['Nous tenons']],
    ['The so-called “liberation” was over.', ['liberation']],
  ])('%s', (text, expected) => expect(inner(text)).toEqual(expected));

  it.each([
    "The rebels' guns fell silent and the army's didn't.",
    'Assad’s troops left the city’s gates in the ’90s.',
    "It was rock 'n' roll, not the boys' brigade.",
    "They'd said they'd go, 'cause they'd lost.",
    'A 6 o’clock curfew and the residents’ fears',
  ])('finds nothing in: %s', (text) => expect(inner(text)).toEqual([]));

  it('leaves a quotation open at the end of its paragraph', () => {
    const text = '“We waited all night.\n“Nobody came.”';
    expect(quotations(text, apostrophes).map(({ closed }) => closed)).toEqual([false, true]);
    expect(inner(text)).toEqual(['We waited all night.', 'Nobody came.']);
  });

  it('follows a quotation over the lines of hard-wrapped text', () => {
    expect(inner('He said: "The road is\nclosed until noon." Then he left.')).toEqual([
      'The road is\nclosed until noon.',
    ]);
  });

  it('marks what is quoted inside a quotation', () => {
    const found = quotations('“She said ‘never’ to us.”', apostrophes);
    expect(found.map(({ depth }) => depth)).toEqual([0, 1]);
  });
});
