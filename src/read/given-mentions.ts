import { z } from 'zod';
import { parseInstant } from './instant.ts';

const Text = z
  .object({
    id: z.string().min(1),
    /** The report's text, or its sentences as lists of tokens: then spans count tokens from the first of the report. */
    text: z.string().min(1).optional(),
    sentences: z
      .array(z.array(z.string().min(1)).min(1))
      .min(1)
      .optional(),
    title: z.string().nullish(),
    publisher: z.string().nullish(),
    published: z.string().nullish(),
  })
  .refine(({ text, sentences }) => (text === undefined) !== (sentences === undefined), {
    message: 'give either "text" or "sentences"',
  });
const Mark = z
  .object({ id: z.string().min(1), start: z.int().nonnegative(), end: z.int().positive() })
  .refine(({ start, end }) => start < end, { message: '"start" must be before "end"' });
const File = z.object({ reports: z.array(Text), mentions: z.array(Mark.and(z.object({ report: z.string() }))) });
const Line = z.union([
  Mark.and(z.object({ report: z.string() })),
  Text.and(z.object({ mentions: z.array(Mark).optional() })),
]);

/** A report with the event mentions that somebody marked in it. */
export interface MarkedReport {
  id: string;
  text: string;
  title: string | null;
  publisher: string | null;
  published: string | null;
  /** UTF-16 offsets into `text`; ids are unique in the whole file. */
  mentions: { id: string; start: number; end: number }[];
}

/**
 * Reads reports and the event mentions marked in them, from one JSON object `{reports, mentions}` or from lines, each a report (with its
 * `mentions`, or not) or a mention. Throws a RangeError that names the place where the file is not of this form.
 */
export function readMarked(words: string, name: string): MarkedReport[] {
  const whole = objectOf(words);
  const { reports, mentions } = whole === null ? linesOf(words, name) : fileOf(whole, name);
  const byId = new Map<string, MarkedReport>();
  const ends = new Map<string, { start: number; end: number }[]>();
  for (const report of reports) {
    if (byId.has(report.id)) throw new RangeError(`${name}: two reports have the id "${report.id}".`);
    const published = report.published == null ? null : parseInstant(report.published);
    if (report.published != null && published === null)
      throw new RangeError(`${name}: report "${report.id}" was published "${report.published}", which is no instant.`);
    const { text, tokens } =
      report.text === undefined ? joined(report.sentences!) : { text: report.text, tokens: null };
    if (tokens !== null) ends.set(report.id, tokens);
    const { id, title = null, publisher = null } = report;
    byId.set(id, { id, text, title, publisher, published, mentions: [] });
  }
  const seen = new Set<string>();
  for (const { id, report, start, end } of mentions) {
    const of = byId.get(report);
    if (of === undefined)
      throw new RangeError(`${name}: mention "${id}" is of report "${report}", which is not there.`);
    if (seen.has(id)) throw new RangeError(`${name}: two mentions have the id "${id}".`);
    seen.add(id);
    const tokens = ends.get(report);
    const most = tokens?.length ?? of.text.length;
    if (end > most)
      throw new RangeError(
        `${name}: mention "${id}" ends at ${end}, after the end of report "${report}" (${most} ${tokens === undefined ? 'characters' : 'tokens'}).`,
      );
    of.mentions.push(
      tokens === undefined ? { id, start, end } : { id, start: tokens[start]!.start, end: tokens[end - 1]!.end },
    );
  }
  return [...byId.values()];
}

interface Parsed {
  reports: z.infer<typeof Text>[];
  mentions: (z.infer<typeof Mark> & { report: string })[];
}

/** The object with reports that the whole file is, or null: then it is read line by line. */
function objectOf(words: string): object | null {
  try {
    const value: unknown = JSON.parse(words);
    return typeof value === 'object' && value !== null && 'reports' in value ? value : null;
  } catch {
    return null;
  }
}

function fileOf(value: object, name: string): Parsed {
  const parsed = File.safeParse(value);
  if (!parsed.success) throw new RangeError(`${name}: ${issueOf(parsed.error)}.`);
  return parsed.data;
}

function linesOf(words: string, name: string): Parsed {
  const parsed: Parsed = { reports: [], mentions: [] };
  words.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    const place = `${name}, line ${i + 1}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new RangeError(
        `${place}: no valid JSON ("${line.slice(0, 40)}…"): give one object {"reports", "mentions"}, or one a line.`,
      );
    }
    const isMention = typeof value === 'object' && value !== null && 'report' in value;
    const checked = isMention ? Line.options[0].safeParse(value) : Line.options[1].safeParse(value);
    if (!checked.success) throw new RangeError(`${place}: ${issueOf(checked.error)}.`);
    if ('report' in checked.data) parsed.mentions.push(checked.data);
    else {
      const { mentions = [], ...report } = checked.data;
      parsed.reports.push(report);
      parsed.mentions.push(...mentions.map((mention) => ({ ...mention, report: report.id })));
    }
  });
  return parsed;
}

const issueOf = ({ issues: [issue] }: z.ZodError): string =>
  `${issue!.path.length === 0 ? 'the object' : issue!.path.join('.')}: ${issue!.message}`;

const NO_SPACE_BEFORE = /^(?:[.,;:!?%)\]]|\p{Ll}?['’]\p{Ll}|['’]\p{Ll}{2})$/u;

/** Tokens as running text, one sentence a line, with the place of each. */
function joined(sentences: readonly (readonly string[])[]): { text: string; tokens: { start: number; end: number }[] } {
  let text = '';
  const tokens: { start: number; end: number }[] = [];
  sentences.forEach((words, s) => {
    words.forEach((word, i) => {
      if (i > 0) text += NO_SPACE_BEFORE.test(word) ? '' : ' ';
      else if (s > 0) text += '\n';
      tokens.push({ start: text.length, end: text.length + word.length });
      text += word;
    });
  });
  return { text, tokens };
}
