import { describe, expect, it } from 'vitest';
import type { Proven } from '../src/language/construction.ts';
import type { Sentence } from '../src/language/document.ts';
import { plainReport } from '../src/read/text.ts';
import { languages } from '../src/sitrep.ts';

/**
 * Every example of every construction of every language, on the real analyser. A construction with fewer than two sentences in which it is
 * found, or two in which it is not, fails.
 */
for (const language of languages) {
  const sentencesOf = (text: string): Sentence[] => language.analyse(plainReport(text)).document.sentences;
  const proven: Proven[] = [];

  /** One kind of construction: how the test prints what it finds in a sentence. */
  const kind = <One extends Proven>(
    constructions: readonly One[],
    print: (one: One, sentence: Sentence) => string[],
  ) => {
    proven.push(...constructions);
    describe.each(constructions.map((one) => ({ title: `${language.code}: ${one.name}`, one })))(
      '$title',
      ({ one }) => {
        it.each(one.yes)('is found in: %s', (text, expected) => {
          expect(sentencesOf(text).flatMap((sentence) => print(one, sentence))).toEqual(expected.split(' & '));
        });
        it.each(one.no)('is not found in: %s', (text) => {
          expect(sentencesOf(text).flatMap((sentence) => print(one, sentence))).toEqual([]);
        });
      },
    );
  };

  kind(language.states, (one, sentence) =>
    one.find(sentence).map(({ subject, object, value }) =>
      [subject, ...(object === null ? [] : [object])]
        .map((token) => sentence.tokens[token]?.form)
        .concat(/^(?:full|at)$/.test(value) ? [] : [value])
        .join(' | '),
    ),
  );

  it(`${language.code}: every construction has two sentences in which it is found, and two in which it is not`, () => {
    expect(proven.filter(({ yes, no }) => yes.length < 2 || no.length < 2).map(({ name }) => name)).toEqual([]);
    expect(new Set(proven.map(({ name }) => name)).size).toBe(proven.length);
  });
}
