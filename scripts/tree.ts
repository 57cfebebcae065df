import { plainReport } from '../src/intake.ts';
import type { Sentence } from '../src/language/document.ts';
import { analyse } from '../src/languages/spoken.ts';

/**
 * `npm run tree -- "Rebels seized Hama."`: what the language stage reads in a text, a token a line, as constructions see it: index, form, lemma,
 * universal and Penn tag, relation and head; then its names.
 */
export function treesOf(text: string): string {
  const { sentences } = analyse(plainReport(text)).document;
  return sentences.map(treeOf).join('\n\n');
}

function treeOf({ tokens, names }: Sentence): string {
  const rows = tokens.map(({ form, lemma, upos, xpos, head, deprel }, i) => [
    String(i),
    form,
    lemma,
    upos,
    xpos,
    head < 0 ? deprel : `${deprel} of ${head} ${tokens[head]?.form ?? ''}`,
  ]);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  const named = names.map(({ first, last, kind }) => {
    const words = tokens.slice(first, last + 1).map(({ form }) => form);
    return `${kind}: ${words.join(' ')}`;
  });
  return [...lines, ...named].join('\n');
}

if (import.meta.main) {
  const text = process.argv.slice(2).join(' ');
  if (text.trim() === '') {
    process.stderr.write(
      'There are no words to read: give a sentence, such as npm run tree -- "Rebels seized Hama."\n',
    );
    process.exitCode = 2;
  } else process.stdout.write(`${treesOf(text)}\n`);
}
