import type { Span } from '../../src/record/span.ts';

/** How the words put it; told are `fact` and `hedged` alone. */
const modes = ['fact', 'hedged', 'cond', 'plan', 'wish', 'pred', 'neg'] as const;
export type Mode = (typeof modes)[number];
export const isTold = (mode: Mode): boolean => mode === 'fact' || mode === 'hedged';

/** An event that a desk editor enters, with fillers as the report writes them. */
export interface GoldEvent {
  what: string;
  cue: Span | null;
  agent: string[];
  patient: string[];
  place: string[];
  /** Words that date it. */
  time: Span | null;
  /** Number words as written. */
  quantity: string | null;
  mode: Mode;
  background: boolean;
  said: string[];
  /** The line as annotated. */
  line: string;
}

/** Who holds a place after the report, or has lost it. */
export interface GoldGround {
  holder: string;
  place: string;
  value: 'full' | 'part' | 'contested' | 'lost';
  mode: Mode;
  background: boolean;
  line: string;
}

/** A named place with the country it lies in; `-` for seas and what lies in several. */
export interface GoldPlace {
  words: string;
  span: Span | null;
  country: string;
}

/** A report with all that an editor takes from it. */
export interface GoldReport {
  id: string;
  day: string;
  text: string;
  events: GoldEvent[];
  ground: GoldGround[];
  /** Who denies something in it: what a denial is about is neither told nor untold. */
  deniers: string[];
  places: GoldPlace[];
}

/** Reports of a table (`id`, day, text) with their annotations (`#id`, then one line a thing; the form is in GUIDE.md beside the data). */
export function goldReports(table: string, annotations: string): GoldReport[] {
  const reports = new Map<string, GoldReport>();
  for (const row of table.trim().split('\n')) {
    const [id, day, text] = row.split('\t');
    if (!id || day === undefined || text === undefined)
      throw new Error(`"${row.slice(0, 40)}" is no row of three columns`);
    const report = { id, day, text: text.replaceAll('\\n', '\n'), events: [], ground: [], deniers: [], places: [] };
    reports.set(id, report);
  }
  let current: GoldReport | undefined;
  for (const line of annotations.split('\n')) {
    if (line.startsWith('#')) current = reports.get(line.slice(1).split(/\s/)[0] ?? '');
    else if (current !== undefined && line.trim() !== '') annotate(current, line);
  }
  return [...reports.values()];
}

function annotate(report: GoldReport, line: string): void {
  const [kind, ...fields] = line.split('|');
  const at = (index: number): string => {
    const field = fields[index];
    if (field === undefined) throw new Error(`#${report.id}: "${line}" has too few fields`);
    return field;
  };
  switch (kind) {
    case 'E':
      report.events.push({
        what: at(0),
        cue: spanOf(report.text, at(1)),
        agent: fillers(at(2)),
        patient: fillers(at(3)),
        place: fillers(at(4)),
        time: at(5) === '-' ? null : spanOf(report.text, at(5)),
        quantity: fillers(at(6))[0] ?? null,
        ...put(report, at(7)),
        said: fillers(at(8)),
        line,
      });
      break;
    case 'C':
      report.ground.push({ holder: at(0), place: at(1), value: heldAs(report, at(2)), ...put(report, at(3)), line });
      break;
    case 'S':
      if (at(0) === 'deny') report.deniers.push(...fillers(at(1)));
      break;
    case 'P':
      report.places.push({ words: at(0), span: spanOf(report.text, at(0)), country: at(1) });
      break;
    default:
      throw new Error(`#${report.id}: "${line}" is no line of a known kind`);
  }
}

/** Fillers of a field, without the mark that tells which of the same words is meant. */
const fillers = (field: string): string[] =>
  field === '-' ? [] : field.split(' ; ').map((words) => words.replace(/~\d+$/, ''));

/** Where the words stand: the first of them, or as `words~2` says; null where they do not. */
function spanOf(text: string, field: string): Span | null {
  const marked = /^(.*)~(\d+)$/.exec(field);
  const words = marked?.[1] ?? field;
  let start = -1;
  for (let n = 0; n < Number(marked?.[2] ?? 1); n++) start = text.indexOf(words, start + 1);
  return start < 0 ? null : { start, end: start + words.length };
}

function put({ id }: GoldReport, field: string): { mode: Mode; background: boolean } {
  const [name, mark] = field.split('+');
  const mode = modes.find((one) => one === name);
  if (mode === undefined) throw new Error(`#${id}: "${field}" is no mode (${modes.join(', ')})`);
  return { mode, background: mark === 'bg' };
}

function heldAs({ id }: GoldReport, field: string): GoldGround['value'] {
  if (field === 'full' || field === 'part' || field === 'contested' || field === 'lost') return field;
  throw new Error(`#${id}: "${field}" says of no ground how it is held (full, part, contested, lost)`);
}
