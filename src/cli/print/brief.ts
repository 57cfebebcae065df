import type { Brief, BriefLine, Citation } from '../../record/happening.ts';
import { briefSections, shownOf } from '../../record/sections.ts';
import { type Output, plain, wrap } from './terminal.ts';
import { timeWords } from './time-words.ts';

/** The citation that stands for a line: the last one published, of those that tell it and, of a statement, whose words the line gives. */
export function leading({ told, text, kind }: Pick<BriefLine, 'told' | 'text' | 'kind'>): Citation | undefined {
  const flat = (words: string): string =>
    words
      .replace(/\s+/g, ' ')
      .replace(/^that /i, '')
      .replace(/["“”‘’']/g, '');
  const line = flat(text);
  const fits = ({ words, polarity }: Citation): number =>
    kind === 'statement' ? Number(line.includes(flat(words))) : Number(polarity === 'positive');
  return told.reduce<Citation | undefined>((best, one) => {
    if (best === undefined) return one;
    const better = fits(one) - fits(best);
    return better > 0 || (better === 0 && (one.published ?? '') > (best.published ?? '')) ? one : best;
  }, undefined);
}

export const source = (told: Citation): string =>
  `${told.publisher ?? 'publisher unknown'}, ${told.published ?? 'undated'}`;
/** "2 origins"; "no independent origin" where only parties, doubts or footage stand behind a line. */
export const originWords = (count: number): string =>
  count === 0 ? 'no independent origin' : `${count} ${count === 1 ? 'origin' : 'origins'}`;
/** What stands before a line: its status; of what may be misread, that. */
export const markOf = ({ sure, status }: Pick<BriefLine, 'sure' | 'status'>): string => (sure ? status : 'unsure');
export const origins = (line: BriefLine): string => originWords(line.origins);
/** When it was, as far as anyone knows, before what follows it in brackets or behind a line. */
function dayWords({ time, beganBy }: BriefLine, separator: string): string {
  if (time === null || (time.from === null && time.to === null)) return '';
  const words = beganBy === true ? `by ${time.from}${time.to === null ? '' : ` until ${time.to}`}` : timeWords(time);
  return `${words}${separator}`;
}

/** "58 reports from 23 publishers"; where nobody names any, the reports alone. */
function heard({ reports, publishers }: Brief): string {
  const from = publishers === 0 ? '' : ` from ${publishers} ${publishers === 1 ? 'publisher' : 'publishers'}`;
  return `${reports} ${reports === 1 ? 'report' : 'reports'}${from}`;
}

/** What a brief is of: the knowledge, and in the audit view the log, of when. */
const knownWords = ({ known }: Brief, recorded: string | null): string =>
  `as known ${known ?? (recorded === null ? 'now' : 'then')}${recorded === null ? '' : `, from the log as it stood at ${recorded}`}`;

/**
 * Prints a brief for people: each line with status, source, published instant and quoted words. `most` lines a section, 0 for all;
 * `recorded`: when the log stood so, in the audit view.
 */
export function showBrief(brief: Brief, out: Output, most: number, recorded: string | null): void {
  out.line(out.style('bold', `Situation${brief.at === null ? '' : ` at ${brief.at}`}`));
  const said = [knownWords(brief, recorded), heard(brief), ...(brief.reports === 0 ? [] : [brief.engine])];
  out.line(out.style('dim', said.join(' · ')));
  for (const { key, title } of briefSections) {
    const lines = brief[key];
    if (lines.length === 0) continue;
    out.line();
    const shown = most === 0 ? lines : lines.slice(0, most);
    out.line(out.style('bold', `${title} (${shownOf(shown.length, brief.counts[key])})`));
    for (const line of shown) showLine(line, out);
    if (shown.length < brief.counts[key]) out.line(out.style('dim', '  more with --all'));
  }
}

const INDENT = '             ';

function showLine(line: BriefLine, out: Output): void {
  const told = leading(line);
  const head = (text: string, note: string): string =>
    `  ${out.style('cyan', markOf(line).padEnd(10))} ${plain(text)} ${out.style('dim', plain(note))}`;
  if (!line.sure) {
    out.line(head(`“${line.text}”`, `${line.id}${told === undefined ? '' : ` · ${source(told)}`}`));
    out.line(out.style('dim', wrap(plain(`${line.reason}; ${line.status}`), out.columns, INDENT)));
    return;
  }
  out.line(head(line.text, `${dayWords(line, ' · ')}${line.id} · ${origins(line)}`));
  if (told !== undefined)
    out.line(out.style('dim', wrap(plain(`${source(told)}: “${told.words}”`), out.columns, INDENT)));
}

/** Words of reports as Markdown text. */
export const escaped = (text: string): string =>
  plain(text)
    .replace(/[\\`*_{}[\]<>#|]/g, '\\$&')
    .replace(/\s+/g, ' ');

/** A brief as Markdown (CommonMark), words from reports escaped. */
export function markdownBrief(brief: Brief, recorded: string | null): string {
  const parts = [
    `# Situation${brief.at === null ? '' : ` at ${brief.at}`}`,
    `A${knownWords(brief, recorded).slice(1)}; ${heard(brief)}.`,
  ];
  for (const { key, title } of briefSections) {
    if (brief[key].length === 0) continue;
    const [shown, inAll] = [brief[key].length, brief.counts[key]];
    parts.push(`## ${title}${inAll > shown ? ` (${shownOf(shown, inAll)})` : ''}`);
    parts.push(brief[key].map(markdownLine).join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
}

function markdownLine(line: BriefLine): string {
  const told = leading(line);
  const mark = `- **${markOf(line)}**`;
  if (!line.sure) {
    const from = told === undefined ? '' : `${escaped(source(told))}, `;
    return `${mark} “${escaped(line.text)}” (${from}\`${line.id}\`)\n  ${escaped(line.reason)}; ${line.status}`;
  }
  const quote = told === undefined ? '' : `\n  ${escaped(source(told))}: “${escaped(told.words)}”`;
  return `${mark} ${escaped(line.text)} (${dayWords(line, ', ')}${origins(line)}, \`${line.id}\`)${quote}`;
}
