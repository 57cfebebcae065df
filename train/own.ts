import type { Lists } from '../src/language/names/lists.ts';
import type { Word } from '../src/language/words.ts';
import { splitSentences } from '../src/languages/en/analysis/sentences.ts';
import { tokenise } from '../src/languages/en/analysis/tokenise.ts';
import type { NameWeights } from './crf.ts';
import { examplesOf, labelWith } from './naming.ts';
import type { Draft } from './silver.ts';

const LONGEST = 200;

/** News statements cut into tokens, tagged, and named by weights in training. */
export function labelStatements(
  statements: string[],
  look: (form: string) => Word,
  tagsOf: (words: Word[]) => Int32Array,
  tagNames: string[],
  lists: Lists,
  namer: NameWeights,
): Draft[] {
  const xposOf = tagNames.map((tag) => tag.split(' ')[1]);
  return statements.flatMap((text) =>
    splitSentences(text, 0, text.length).flatMap(({ start, end }) => {
      const forms = tokenise(text, start, end).map((token) => text.slice(token.start, token.end));
      if (forms.length === 0 || forms.length > LONGEST) return [];
      const tags = tagsOf(forms.map(look));
      const { view } = examplesOf([{ doc: '', forms, tags, labels: new Int32Array(forms.length) }], look, lists)[0]!;
      return [{ forms, tags, xpos: Array.from(tags, (t) => xposOf[t]!), labels: labelWith(namer, view, 0) }];
    }),
  );
}
