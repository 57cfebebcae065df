import { expect, it } from 'vitest';
import { parsedDocument } from '../../test/parsed-document.ts';
import { returnSubjects } from './subjects.ts';

const heads = (row: string): [string, string][] => {
  const { tokens } = parsedDocument([{ row }]).sentences[0]!;
  returnSubjects(tokens);
  return tokens.map(({ head, deprel }) => [head < 0 ? '' : tokens[head]!.form, deprel]);
};

it('gives the first subject back to the clause in front', () => {
  const mended = heads(
    'Warplanes NOUN 7 nsubj | struck VERB 7 ccomp=strike | ports NOUN 2 obj | , PUNCT 7 punct | a DET 6 det | monitor NOUN 7 nsubj | said VERB 0 root=say',
  );
  expect(mended[0]).toEqual(['struck', 'nsubj']);
  expect(mended[5]).toEqual(['said', 'nsubj']);
});

it('as the one acted on in a passive clause', () => {
  const mended = heads(
    'Clips NOUN 7 nsubj | were AUX 3 aux:pass=be | filmed VERB 7 ccomp=film | , PUNCT 7 punct | the DET 6 det | desk NOUN 7 nsubj | found VERB 0 root=find',
  );
  expect(mended[0]).toEqual(['filmed', 'nsubj:pass']);
});

it('leaves a clause alone that has its own', () => {
  const row = 'Officers NOUN 2 nsubj | said VERB 0 root=say | rebels NOUN 4 nsubj | left VERB 2 ccomp=leave';
  expect(heads(row)[0]).toEqual(['said', 'nsubj']);
  expect(heads(row)[2]).toEqual(['left', 'nsubj']);
});
