/*
 * Annotations without the text that they are of: every filler as `start-end`, counted in UTF-16 code units of the report's text; several
 * divided by a comma; nothing is `-`. Fields and their order are those of GUIDE.md beside the data (`#id`, then a line a thing).
 */

/** Which fields of a line are words of the report, by its kind. */
const wordFields: Record<string, readonly number[]> = {
  E: [2, 3, 4, 5, 6, 7, 9],
  C: [1, 2, 5],
  S: [2, 3, 4, 5],
  P: [1],
};

/** Annotations of reports as words, to stand-off ones. Throws where words do not stand in their report. */
export function toStandOff(texts: ReadonlyMap<string, string>, annotations: string): string {
  return mapped(texts, annotations, (text, field) =>
    field
      .split(' ; ')
      .map((one) => spanOf(text, one))
      .join(','),
  );
}

/** Stand-off annotations as words again, in the form that `goldReports` reads. */
export function fromStandOff(texts: ReadonlyMap<string, string>, annotations: string): string {
  return mapped(texts, annotations, (text, field) =>
    field
      .split(',')
      .map((one) => wordsAt(text, one))
      .join(' ; '),
  );
}

function mapped(
  texts: ReadonlyMap<string, string>,
  annotations: string,
  put: (text: string, field: string) => string,
): string {
  let id = '';
  return annotations
    .split('\n')
    .map((line) => {
      if (line.startsWith('#')) {
        id = line.slice(1).split(/\s/)[0] ?? '';
        return `#${id}`;
      }
      if (line.trim() === '') return '';
      const text = texts.get(id);
      if (text === undefined) throw new Error(`#${id}: there is no such report`);
      const fields = line.split('|');
      for (const i of wordFields[fields[0] ?? ''] ?? [])
        if (fields[i] !== undefined && fields[i] !== '-') fields[i] = put(text, fields[i]);
      return fields.join('|');
    })
    .filter((line) => line !== '')
    .join('\n');
}

/** "words", "words~2" (the second of them), or "first words … last words". */
function spanOf(text: string, field: string): string {
  const [first = '', last] = field.split(' … ');
  const [start, end] = placeOf(text, first, 0);
  return last === undefined ? `${start}-${end}` : `${start}-${placeOf(text, last, start)[1]}`;
}

function placeOf(text: string, field: string, from: number): [number, number] {
  const marked = /^(.*)~(\d+)$/.exec(field);
  const words = marked?.[1] ?? field;
  let start = from - 1;
  for (let n = 0; n < Number(marked?.[2] ?? 1); n++) {
    start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`"${field}" does not stand in "${text.slice(0, 60)}"`);
  }
  return [start, start + words.length];
}

/** The words at a span, marked where the same stand before it. */
function wordsAt(text: string, span: string): string {
  const [start = 0, end = 0] = span.split('-').map(Number);
  const words = text.slice(start, end);
  let count = 1;
  for (let at = text.indexOf(words); at >= 0 && at < start; at = text.indexOf(words, at + 1)) count++;
  // What is said may run over lines; a line of annotations does not.
  const line = words.replaceAll('\n', ' ');
  return count === 1 ? line : `${line}~${count}`;
}
