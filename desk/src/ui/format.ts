import type { Citation, Status } from '../api.ts';

export type Zone = 'utc' | 'local';

/** A day or an instant for people: "8 Dec 2024, 03:20 UTC"; a day alone stays a day. Null is "unknown". */
export function showTime(at: string | null, zone: Zone): string {
  if (at === null) return 'unknown';
  if (at.length === 10) {
    return new Intl.DateTimeFormat('en-GB', {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(`${at}T00:00:00Z`));
  }
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone === 'utc' ? 'UTC' : undefined,
    timeZoneName: 'short',
  }).format(new Date(at));
}

/** The hour of the desk's own clock: "14:05 UTC". */
export const showClock = (at: Date, zone: Zone): string =>
  new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone === 'utc' ? 'UTC' : undefined,
    timeZoneName: 'short',
  }).format(at);

/** The time of a line, short: "5 Dec", with the year where it is not that of the reports; "by 5 Dec" where no words give its day; an open interval of control is "since". */
export function showShort(
  line: { kind: string; beganBy?: true; time: { from: string | null; to: string | null; stated: boolean } | null },
  year: string,
): string {
  const short = (at: string): string =>
    new Intl.DateTimeFormat('en-GB', {
      day: 'numeric',
      month: 'short',
      year: at.startsWith(year) ? undefined : 'numeric',
      timeZone: 'UTC',
    }).format(new Date(at));
  const { from = null, to = null, stated = false } = line.time ?? {};
  if (from === null && to === null) return 'undated';
  if (from !== null && line.beganBy === true) return `by ${short(from)}${to === null ? '' : ` – ${short(to)}`}`;
  if (from !== null && to === null) return `${line.kind === 'control' ? 'since' : 'from'} ${short(from)}`;
  if (from === null) return `${stated ? 'to' : 'by'} ${short(to!)}`;
  return from.slice(0, 10) === to!.slice(0, 10) ? short(from) : `${short(from)} – ${short(to!)}`;
}

/** Milliseconds of the start of a day or of an instant. */
export const startOf = (at: string): number => Date.parse(at.length === 10 ? `${at}T00:00:00Z` : at);

/** Milliseconds at the end of a day or at an instant. */
export const endOf = (at: string): number => startOf(at) + (at.length === 10 ? 86_400_000 : 0);

/** Milliseconds as an instant of the record. */
export const instantOf = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z');

export const statusWords: Record<Status, string> = {
  confirmed: 'Confirmed',
  reported: 'Reported',
  claimed: 'Claimed',
  disputed: 'Disputed',
  denied: 'Denied',
  retracted: 'Retracted',
  superseded: 'Superseded',
  unknown: 'Unknown',
};

/** Only http(s) addresses are linked; anything else is shown as text. */
export function safeLink(url: string | null): string | null {
  if (url === null) return null;
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}

/** What stands behind a printed line: outlet, published instant and words. */
export function asQuote(told: Citation, zone: Zone): string {
  const source = `${told.publisher ?? 'publisher unknown'}, ${showTime(told.published, zone)}`;
  return `${source}: “${told.words.replace(/\s+/g, ' ')}”`;
}

/** A line as text to paste: the sentence, its status, and each source with time and words. */
export function asText(
  line: { text: string; status: Status; reason: string; sure: boolean; origins: number; told: Citation[] },
  address: string,
): string {
  const sources = line.told.map(
    (told) =>
      `- ${told.publisher ?? 'publisher unknown'}, ${told.published ?? 'undated'}: “${told.words.replace(/\s+/g, ' ')}”${told.url === null ? '' : ` ${told.url}`}`,
  );
  return [
    line.sure
      ? `${line.text} (${statusWords[line.status].toLowerCase()}, ${originWords(line.origins, 'independent ')})`
      : `${asShown(line)} (unsure: ${line.reason})`,
    ...sources,
    address,
  ].join('\n');
}

/** The words of a line; of what may be misread they are the source's own. */
export const asShown = ({ text, sure }: { text: string; sure: boolean }): string => (sure ? text : `“${text}”`);

/** "2 origins"; "no independent origin" where only parties, doubts or footage stand behind a line. */
export const originWords = (count: number, kind: 'independent ' | '' = ''): string =>
  count === 0 ? 'no independent origin' : `${count} ${kind}${count === 1 ? 'origin' : 'origins'}`;

/** Who claims a line, why it is in doubt, or what its words were read as; null where the line needs no more words. */
export function voiceOf(line: {
  kind: string;
  status: Status;
  reason: string;
  sure: boolean;
  told: Citation[];
}): string | null {
  if (!line.sure) return line.reason;
  if (line.kind === 'statement' || line.kind === 'gap') return null;
  if (line.status === 'disputed' || line.status === 'denied' || line.status === 'retracted') return line.reason;
  if (line.status !== 'claimed') return null;
  const voices = new Map(
    line.told.flatMap(({ speakers }) => speakers.slice(-1)).map((name) => [name.toLowerCase(), name]),
  );
  const [first, second, ...more] = voices.values();
  if (first === undefined) return line.reason;
  return `claimed by ${inside(first)}${second === undefined ? '' : more.length === 0 ? ` and ${inside(second)}` : `, ${inside(second)} and ${more.length} more`}`;
}

/** A common noun inside a sentence begins small; a proper name of two words or more keeps its capitals. */
const inside = (name: string): string =>
  /^(?:The|A|An|Rebels?|Residents?|Officials?|Officers?|Fighters?|Militants?|Army|Police|Witnesses)\b/.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
