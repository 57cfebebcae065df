import { z } from 'zod';
import type { Problem } from '../record/reading.ts';
import { refusalOf } from '../record/refusal.ts';
import { httpUrl } from './columns.ts';
import { doubt } from './decode.ts';
import { looseInstant, whyNoInstant } from './instant.ts';
import { REPORT_CAP } from './limits.ts';
import { named, problem, type Source } from './source.ts';
import { readText } from './text.ts';
import type { InputProblem, ReadHints, ReadItem } from './types.ts';

/** JSON may escape one half of a surrogate pair, which no text can hold: U+FFFD stands for it. */
const Words = z.string().transform((words) => words.toWellFormed());

/** A line of NDJSON: the fields of a report that a maker of such files can know, or a whole record of ours. */
const Line = z.object({
  text: Words.pipe(z.string().min(1)),
  title: Words.nullish(),
  published: Words.nullish(),
  publisher: Words.nullish(),
  url: Words.nullish(),
  byline: Words.nullish(),
  cites: z.array(Words).nullish(),
});

/** Reads reports written as one JSON object a line, a line at a time; `{"report": {…}}` (our own output) is taken too. */
export async function* readNdjson(
  source: Source,
  hints: ReadHints,
): AsyncGenerator<ReadItem | InputProblem, void, undefined> {
  let line = 0;
  for await (const words of linesOf(source.chunks)) {
    line += 1;
    const place = `line ${line}`;
    if (words === null)
      yield problem(
        source,
        `${named(source)} has a line of more than ${REPORT_CAP / 1e6} MB at ${place}: it is left out.`,
        place,
      );
    else if (words.trim() !== '') yield readLine(source, words, place, hints);
  }
}

function readLine(source: Source, words: string, place: string, hints: ReadHints): ReadItem | InputProblem {
  let value: unknown;
  try {
    value = JSON.parse(words);
  } catch {
    return problem(
      source,
      `${named(source)} has no valid JSON at ${place} ("${words.slice(0, 40)}…"): write one object a line.`,
      place,
    );
  }
  const inner = typeof value === 'object' && value !== null && 'report' in value ? value.report : value;
  const parsed = Line.safeParse(inner);
  if (!parsed.success) {
    const reason = refusalOf(parsed.error, inner, 'the object');
    return problem(source, `${named(source)} has no report at ${place} (${reason}).`, place);
  }
  const { text, title, published, publisher, url, byline, cites } = parsed.data;
  const instant = published ? looseInstant(published) : null;
  const item = readText(text, {
    page: hints.page,
    title: title ?? hints.title ?? null,
    publisher: publisher ?? hints.publisher ?? null,
    published: instant?.value ?? (published ? null : (hints.published ?? null)),
    url: httpUrl(url),
    retrieved: hints.retrieved ?? null,
  });
  const problems: Problem[] = [];
  if (published && (instant === null || instant.zoneMissing)) {
    const reason = instant === null ? whyNoInstant(published) : 'has no zone: only the day is kept';
    problems.push(doubt('published', `"${published}" at ${place} ${reason}`));
  }
  const unread = text.indexOf('\uFFFD');
  if (unread >= 0) {
    const reason = `${place} holds U+FFFD, which stands for a character that could not be read`;
    problems.push(doubt('encoding', reason, unread, unread + 1));
  }
  return {
    report: { ...item.report, byline: byline ?? item.report.byline, cites: cites ?? item.report.cites },
    problems: [...problems, ...item.problems],
  };
}

/** Lines of a UTF-8 stream; null for a line over the cap, whose rest is skipped. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string | null> {
  const decoder = new TextDecoder();
  // The line that is not ended yet: joined once it is, however many chunks it came in.
  let pieces: string[] = [];
  let length = 0;
  let skipping = false;
  for await (const chunk of chunks) {
    for (const [at, words] of decoder.decode(chunk, { stream: true }).split('\n').entries()) {
      if (at > 0) {
        if (!skipping) yield pieces.join('');
        skipping = false;
        pieces = [];
        length = 0;
      }
      pieces.push(words);
      length += words.length;
    }
    if (length > REPORT_CAP) {
      if (!skipping) yield null;
      skipping = true;
      pieces = [];
      length = 0;
    }
  }
  if (!skipping) yield pieces.join('') + decoder.decode();
}
