import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Span } from '../src/record/span.ts';
import { readTarGz } from './tar.ts';

/** One attribution of PolNeAR: who, by what words, says what. Spans in UTF-16 code units. */
export interface Attribution {
  source: Span[];
  cue: Span[];
  content: Span[];
}

export interface PolnearText {
  id: string;
  text: string;
  published: string | null;
  gold: Attribution[];
}

/**
 * Texts of a PolNeAR split: a folder with text/ and attributions/, or the archive's `dev/`. Where an article has several
 * annotators the first by name counts; attributions marked Discard or Discuss are left out.
 */
export function polnear(path: string, split = 'dev'): { texts: PolnearText[]; fingerprint: string } {
  const files = statSync(path).isDirectory() ? fromFolder(path) : fromArchive(path, split);
  const annotations = [...files.keys()].filter((name) => name.endsWith('.ann')).sort();
  const hash = createHash('sha256');
  const texts: PolnearText[] = [];
  for (const name of [...files.keys()].filter((one) => one.endsWith('.txt')).sort()) {
    const id = name.slice(0, -4);
    const mine = annotations.find((one) => one.replace(/_[0-9a-f]{4}\.ann$/, '') === id);
    if (mine === undefined) continue;
    const text = files.get(name)!;
    const standoff = files.get(mine)!;
    hash.update(text).update(standoff);
    const published = /_(\d{4}-\d\d-\d\d)_/.exec(id)?.[1] ?? null;
    texts.push({ id, text, published, gold: attributions(text, standoff) });
  }
  return { texts, fingerprint: hash.digest('hex').slice(0, 12) };
}

function fromFolder(path: string): Map<string, string> {
  return new Map(
    ['text', 'attributions'].flatMap((folder) =>
      readdirSync(join(path, folder)).map((name) => [name, readFileSync(join(path, folder, name), 'utf8')] as const),
    ),
  );
}

function fromArchive(path: string, split: string): Map<string, string> {
  return new Map(
    [...readTarGz(path)]
      .filter(([name]) => name.includes(`${split}/`))
      .map(([name, bytes]) => [basename(name), bytes.toString('utf8')] as const),
  );
}

function attributions(text: string, standoff: string): Attribution[] {
  const offset = codePoints(text);
  const spans = new Map<string, Span[]>();
  const relations: [string, string][][] = [];
  for (const line of standoff.split('\n')) {
    const [id, body] = line.split('\t');
    if (body === undefined) continue;
    if (id!.startsWith('T')) {
      const parts = body.slice(body.indexOf(' ') + 1).split(';');
      spans.set(
        id!,
        parts.map((part) => {
          const [start, end] = part.split(' ').map(Number);
          return { start: offset(start!), end: offset(end!) };
        }),
      );
    } else if (id!.startsWith('E')) relations.push(body.split(' ').map((pair) => pair.split(':') as [string, string]));
  }
  return relations
    .filter(([first]) => first![0].startsWith('Attribution'))
    .map((relation) => {
      const pick = (role: string): Span[] =>
        relation
          .filter(([name]) => name.replace(/\d+$/, '') === role)
          .flatMap(([, id]) => spans.get(id) ?? [])
          .sort((a, b) => a.start - b.start);
      return { source: pick('Source'), cue: pick('Cue'), content: pick('Content') };
    })
    .filter(({ cue, content }) => cue.length > 0 || content.length > 0);
}

/** Offsets in code points (as the annotations have them) to UTF-16 code units. */
function codePoints(text: string): (offset: number) => number {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return (offset) => offset;
  const units: number[] = [];
  for (let at = 0; at < text.length; at += text.codePointAt(at)! > 0xffff ? 2 : 1) units.push(at);
  units.push(text.length);
  return (offset) => units[offset] ?? text.length;
}
