import type { Brief, BriefLine, Citation } from '../../record/happening.ts';
import { briefSections } from '../../record/sections.ts';
import { type Output, plain, wrap } from './terminal.ts';

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
export const origins = (line: BriefLine): string => originWords(line.origins);

/** Prints a brief for people: each line with status, source, published instant and quoted words. `most` lines a section, 0 for all. */
export function showBrief(brief: Brief, out: Output, most: number): void {
  out.line(out.style('bold', `Situation${brief.at === null ? '' : ` at ${brief.at}`}`));
  out.line(
    out.style(
      'dim',
      `as known ${brief.known ?? 'now'} · ${brief.reports} reports from ${brief.publishers} publishers · ${brief.engine}`,
    ),
  );
  for (const { key, title } of briefSections) {
    const lines = brief[key];
    if (lines.length === 0) continue;
    out.line();
    out.line(out.style('bold', `${title} (${lines.length})`));
    const shown = most === 0 ? lines : lines.slice(0, most);
    for (const line of shown) {
      out.line(
        `  ${out.style('cyan', line.status.padEnd(10))} ${plain(line.text)} ${out.style('dim', `${line.id} · ${origins(line)}`)}`,
      );
      const told = leading(line);
      if (told !== undefined)
        out.line(out.style('dim', wrap(plain(`${source(told)}: “${told.words}”`), out.columns, '             ')));
    }
    if (shown.length < lines.length) out.line(out.style('dim', `  and ${lines.length - shown.length} more (--all)`));
  }
}

/** Words of reports as Markdown text. */
export const escaped = (text: string): string =>
  plain(text)
    .replace(/[\\`*_{}[\]<>#|]/g, '\\$&')
    .replace(/\s+/g, ' ');

/** A brief as Markdown (CommonMark), words from reports escaped. */
export function markdownBrief(brief: Brief): string {
  const parts = [
    `# Situation${brief.at === null ? '' : ` at ${brief.at}`}`,
    `As known ${brief.known ?? 'now'}; ${brief.reports} reports from ${brief.publishers} publishers.`,
  ];
  for (const { key, title } of briefSections) {
    if (brief[key].length === 0) continue;
    parts.push(`## ${title}`);
    parts.push(
      brief[key]
        .map((line) => {
          const told = leading(line);
          const quote = told === undefined ? '' : `\n  ${escaped(source(told))}: “${escaped(told.words)}”`;
          return `- **${line.status}** ${escaped(line.text)} (${origins(line)}, \`${line.id}\`)${quote}`;
        })
        .join('\n'),
    );
  }
  return `${parts.join('\n\n')}\n`;
}
