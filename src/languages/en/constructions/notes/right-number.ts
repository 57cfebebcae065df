import { phrase } from '../../../../language/phrase.ts';
import { number } from './words.ts';

/** The number that stands instead. */
export const rightNumber = phrase('notes/right-number', {
  slots: ['number'],
  pattern: new RegExp(
    `\\b(?:figure|number|toll|count|total|fact|it|there)\\b[^.\\n]*?\\b(?:is|was|were|be|been|read)\\s+(?:at least |about |some )*${number}\\b`,
    'i',
  ),
  yes: [
    ['The correct figure is 14.', '14'],
    ['In fact there were about twelve', 'twelve'],
  ],
  no: ['The figure was wrong.', 'Police said 14 died.'],
});
