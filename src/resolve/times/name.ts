import type { Document } from '../../language/document.ts';
import type { TimeTitle } from './rule.ts';

/** How much of the text beside words of time is looked at, in characters: a title's other words stand right there. */
const BESIDE = 24;

/** Whether words of time stand inside a name: a longer proper name found in the sentence, or a title by its own form. */
export function inName(document: Document, titles: readonly TimeTitle[]): (start: number, end: number) => boolean {
  const { text } = document.report;
  const names = document.sentences.flatMap(({ tokens, names: spans }) =>
    spans.flatMap(({ first, last }) => {
      const [opening, closing] = [tokens[first], tokens[last]];
      return opening === undefined || closing === undefined ? [] : [{ start: opening.start, end: closing.end }];
    }),
  );
  return (start, end) => {
    if (titles.some((title) => isTitle(title, text, start, end))) return true;
    return names.some(
      (name) =>
        name.start <= start &&
        name.end >= end &&
        name.end - name.start > end - start + 1 &&
        capitalised(text, name, start, end),
    );
  };
}

const isTitle = ({ words, before, after }: TimeTitle, text: string, start: number, end: number): boolean =>
  words.test(text.slice(start, end)) &&
  (before?.test(text.slice(Math.max(0, start - BESIDE), start)) ?? true) &&
  (after?.test(text.slice(end, end + BESIDE)) ?? true);

/** The name must hold capitalised words beside the time words: a tagger may drag a bare date into a name. */
function capitalised(text: string, name: { start: number; end: number }, start: number, end: number): boolean {
  return /\p{Lu}/u.test(text.slice(name.start, start)) || /\p{Lu}/u.test(text.slice(end, name.end));
}
