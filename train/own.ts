import type { Lists } from '../src/language/names/lists.ts';
import { splitSentences } from '../src/language/sentences.ts';
import { tokenise } from '../src/language/tokenise.ts';
import type { Word } from '../src/language/words.ts';
import type { NameWeights } from './crf.ts';
import type { OwnLabels } from './lexicon.ts';
import { examplesOf, labelWith } from './naming.ts';

const LONGEST = 200;

/** News statements cut into tokens and named by weights in training. */
export function* labelStatements(
  statements: Iterable<string>,
  look: (form: string) => Word,
  tagsOf: (words: Word[]) => Int32Array,
  lists: Lists,
  namer: NameWeights,
): Iterable<OwnLabels> {
  for (const text of statements) {
    for (const { start, end } of splitSentences(text, 0, text.length)) {
      const forms = tokenise(text, start, end).map((token) => text.slice(token.start, token.end));
      if (forms.length === 0 || forms.length > LONGEST) continue;
      const tags = tagsOf(forms.map(look));
      const [{ view }] = examplesOf([{ doc: '', forms, tags, labels: new Int32Array(forms.length) }], look, lists);
      yield { forms, labels: labelWith(namer, view, 0) };
    }
  }
}
