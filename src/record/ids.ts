/*
 * The ids of the record: each has one maker and one parser here, so that nothing else cuts one. What comes from outside, or from the log, is
 * text until it is parsed. Without validators: the stages make ids, and a cold start does not load those.
 */

/** An observation of one report, whatever the store: the first 12 hex digits of the report's id, a colon, its own id: `3fa9c1d07b2e:o4`. */
export type GlobalId = `${string}:${string}`;
/** A happening is called by the event mention that was published first: `h3fa9c1d07b2e:o4`. */
export type HappeningId = `h${GlobalId}`;
/** A stretch in which a place was held is called by the line that it began with: `ch3fa9c1d07b2e:o4`. */
export type ControlId = `c${HappeningId | GlobalId}`;
/** Words lost in a report, by where they were (a character's place): `g3fa9c1d07b2e:120`. */
export type GapId = `g${string}:${number}`;

/** A line's id, as its parts. Statements, states and footage are called by their observation. */
export type LineId =
  | { of: 'observation'; mention: GlobalId }
  | { of: 'happening'; mention: GlobalId }
  | { of: 'control'; line: HappeningId | GlobalId; mention: GlobalId }
  | { of: 'gap'; report: string; at: number };

/** Digits of a report's id by which the record names it. */
const SHORT = 12;

export const shortReportId = (report: string): string => report.slice(0, SHORT);

export const globalId = (report: string, own: string): GlobalId => `${shortReportId(report)}:${own}`;
export const happeningId = (mention: GlobalId): HappeningId => `h${mention}`;
export const controlId = (line: HappeningId | GlobalId): ControlId => `c${line}`;
export const gapId = (report: string, at: number): GapId => `g${shortReportId(report)}:${at}`;

const isGlobalId = (text: string): text is GlobalId => /^[0-9a-f]{12}:\S+$/.test(text);

/** The short id of the report, and the id within it, of an observation or an event mention; null where it is no such id. */
export function parseGlobalId(id: string): { report: string; own: string } | null {
  if (!isGlobalId(id)) return null;
  return { report: id.slice(0, SHORT), own: id.slice(SHORT + 1) };
}

/** The id of an observation within its report; null where it is no global id. */
export const ownId = (id: string): string | null => parseGlobalId(id)?.own ?? null;

/** A line's id as its parts; null where it is none. */
export function parseLineId(id: string): LineId | null {
  if (isGlobalId(id)) return { of: 'observation', mention: id };
  const rest = id.slice(1);
  switch (id[0]) {
    case 'h':
      return isGlobalId(rest) ? { of: 'happening', mention: rest } : null;
    case 'c': {
      const line = parseLineId(rest);
      if (line?.of === 'happening') return { of: 'control', line: happeningId(line.mention), mention: line.mention };
      return line?.of === 'observation' ? { of: 'control', line: line.mention, mention: line.mention } : null;
    }
    case 'g': {
      const found = parseGlobalId(rest);
      return found !== null && /^\d+$/.test(found.own)
        ? { of: 'gap', report: found.report, at: Number(found.own) }
        : null;
    }
    default:
      return null;
  }
}

/** The line that an id names in the store: of a stretch in which a place was held the one that it began with, else the id as it is. */
export function storedLine(id: string): string {
  const found = parseLineId(id);
  return found?.of === 'control' ? found.line : id;
}

/** The mention that an id of a line, or of an observation, names; the id as it is where it names none. */
export function mentionNamed(id: string): string {
  const found = parseLineId(id);
  return found === null || found.of === 'gap' ? id : found.mention;
}

/** A mention within a report that only answers another one ("the army denied it") is called `o4~0`, after the statement it is made of. */
const REPLY = '~';
export const replyId = (statement: string, i: number): string => `${statement}${REPLY}${i}`;
/** Of several mentions that one observation makes, those after the first are called `o4~n2`, `o4~n3`. */
const AGAIN = /~n\d+$/;
/** Does the mention only answer another one of its report ("the army denied it"), or take it back? */
export const isReply = (id: string): boolean => id.includes(REPLY) && !AGAIN.test(id);
/** What an id has beside its observation's; empty for the first mention of it. */
export const markOf = (id: string): string => AGAIN.exec(id)?.[0] ?? '';
/** The observation behind a mention: a reply stands for the statement that it is made of. */
export function observationOf(id: GlobalId): GlobalId {
  const { report, own } = parseGlobalId(id) ?? { report: '', own: id };
  const [statement = own] = own.split(REPLY, 1);
  return globalId(report, statement);
}
