import { type GoldReport, goldReports } from './gold.ts';
import type { Named, ToldLine } from './told.ts';

/** A report of our own with its gold lines, for tests of the scorer. */
export function sampleReport(text: string, ...lines: string[]): GoldReport {
  const [report] = goldReports(`s1\t2024-05-06\t${text.replaceAll('\n', '\\n')}`, ['#s1', ...lines].join('\n'));
  if (report === undefined) throw new Error(`no report is made of "${text}"`);
  return report;
}

/** A line told of it, with the parties by their names, several divided by `; `. */
export function sampleLine(
  { text }: GoldReport,
  what: string,
  cue: string,
  roles: Partial<Record<'agent' | 'patient' | 'place' | 'said', string>> = {},
  more: Partial<ToldLine> = {},
): ToldLine {
  const start = text.indexOf(cue);
  const named = (names = ''): Named[] =>
    names === '' ? [] : names.split('; ').map((words) => ({ words, name: words }));
  return {
    id: 'o1',
    what,
    cue: { start, end: start + cue.length },
    words: cue,
    agent: named(roles.agent),
    patient: named(roles.patient),
    place: named(roles.place),
    said: named(roles.said),
    mode: 'fact',
    background: false,
    time: { from: null, to: null, stated: false, words: null },
    quantity: null,
    p: null,
    sure: true,
    ...more,
  };
}
