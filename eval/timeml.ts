import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fingerprint } from './fingerprint.ts';
import { readTarGz } from './tar.ts';

export interface GoldTime {
  start: number;
  end: number;
  type: string;
  value: string;
}

/** A TimeML text: the content of its TEXT element, when it was made, and the TIMEX3 in it. */
export interface TimemlText {
  id: string;
  text: string;
  title: string | null;
  /** A day or an instant as our readers take it; null when the text tells none. */
  published: string | null;
  times: GoldTime[];
}

/** TimeML documents of a folder, of one .tml file, or of an archive whose paths hold `set`. */
export function timeml(path: string, set = ''): { texts: TimemlText[]; fingerprint: string } {
  const files = filesAt(path);
  const texts: TimemlText[] = [];
  let all = '';
  for (const name of [...files.keys()].sort()) {
    if (!name.endsWith('.tml') || !name.includes(set)) continue;
    const source = files
      .get(name)!
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n');
    all += source;
    const text = readTimeml(basename(name, '.tml'), source);
    if (text !== null) texts.push(text);
  }
  return { texts, fingerprint: fingerprint(all) };
}

function filesAt(path: string): Map<string, Buffer> {
  if (statSync(path).isDirectory())
    return new Map(
      readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.tml'))
        .map((name) => [name, readFileSync(join(path, name))] as const),
    );
  return path.endsWith('.tml') ? new Map([[basename(path), readFileSync(path)]]) : readTarGz(path);
}

const attribute = (tag: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

function readTimeml(id: string, source: string): TimemlText | null {
  const created =
    /<DCT>\s*<TIMEX3([^>]*)>/.exec(source) ?? /<TIMEX3([^>]*functionInDocument="CREATION_TIME"[^>]*)>/.exec(source);
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(source)?.[1];
  if (body === undefined) return null;
  let text = '';
  const times: GoldTime[] = [];
  const open: GoldTime[] = [];
  for (const [, close, element, tag, words] of body.matchAll(/<(\/?)(\w+)([^>]*)>|([^<]+)/g)) {
    if (words !== undefined) text += unescaped(words);
    else if (element !== 'TIMEX3' || tag!.endsWith('/')) continue;
    else if (close === '')
      open.push({ start: text.length, end: 0, type: attribute(tag!, 'type'), value: attribute(tag!, 'value') });
    else {
      const time = open.pop();
      if (time === undefined) continue;
      time.end = text.length;
      if (time.end > time.start) times.push(time);
    }
  }
  const title = /<TITLE>([\s\S]*?)<\/TITLE>/.exec(source)?.[1];
  return {
    id,
    text,
    title: title === undefined ? null : unescaped(title.replace(/<[^>]*>/g, '').trim()),
    published: created === null ? null : instant(attribute(created[1]!, 'value')),
    times,
  };
}

/** "1998-02-13T14:26" as an instant of UTC, whose zone the set does not tell; a day stays a day. */
function instant(value: string): string | null {
  const [, day, clock, seconds] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d)?)?/.exec(value) ?? [];
  if (day === undefined) return null;
  return clock === undefined ? day : `${day}T${clock}${seconds ?? ':00'}Z`;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (words: string): string =>
  words.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) =>
    name.startsWith('#')
      ? String.fromCodePoint(name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)))
      : (ENTITIES[name] ?? whole),
  );
