import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Span } from '../../src/record/span.ts';
import { unescapeXml } from './gold.ts';

/** Files of a .tar.xz by path. Needs the system's tar and xz; null where they are missing. */
export function readTarXz(file: string): Map<string, string> | null {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-eval-'));
  try {
    execFileSync('tar', ['-xJf', file, '-C', folder], { stdio: 'ignore' });
    const files = new Map<string, string>();
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (/\.(?:xml|csv)$/.test(path) && statSync(join(folder, path)).isFile())
        files.set(path, readFileSync(join(folder, path), 'utf8'));
    }
    return files;
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface MarkedText {
  id: string;
  text: string;
  /** Gold event mentions. */
  mentions: Span[];
  /** Sentences that were annotated in full; only they count. */
  lines: Span[];
}

export const attributes = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/([\w.]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));

/** Text and token offsets of a CAT (Content Annotation Tool) file: one sentence a line. */
export function tokensOf(xml: string): {
  text: string;
  tokens: Map<string, Span & { sentence: number }>;
  lines: (Span & { sentence: number })[];
} {
  let text = '';
  let previous: number | null = null;
  const tokens = new Map<string, Span & { sentence: number }>();
  const lines: (Span & { sentence: number })[] = [];
  for (const [, head, body] of xml.matchAll(/<token ([^>]*)>([\s\S]*?)<\/token>/g)) {
    const of = attributes(head!);
    const word = unescapeXml(body!);
    const sentence = Number(of.sentence);
    if (previous !== null) {
      text += sentence !== previous ? '\n' : /^(?:[.,;:!?%)\]]|'s|n't|'re|'ve|'ll|'d|'m)$/.test(word) ? '' : ' ';
    }
    if (sentence !== previous) lines.push({ sentence, start: text.length, end: text.length });
    previous = sentence;
    tokens.set(of.t_id!, { start: text.length, end: text.length + word.length, sentence });
    text += word;
    lines.at(-1)!.end = text.length;
  }
  return { text, tokens, lines };
}

function mentionsIn(
  xml: string,
  element: RegExp,
  tokens: Map<string, Span & { sentence: number }>,
): (Span & { sentence: number })[] {
  const body = xml.slice(xml.indexOf('<Markables>'), xml.indexOf('</Markables>'));
  return [...body.matchAll(element)].flatMap(([, , , inner = '']) => {
    const spans = [...inner.matchAll(/t_id="(\d+)"/g)].flatMap(([, id]) => tokens.get(id!) ?? []);
    if (spans.length === 0) return [];
    return {
      start: Math.min(...spans.map(({ start }) => start)),
      end: Math.max(...spans.map(({ end }) => end)),
      sentence: spans[0]!.sentence,
    };
  });
}

/** Numbers of the checked sentences of each ECB+ text, by its name (`2_1ecb`). */
export function checkedSentences(files: Map<string, string>): Map<string, Set<number>> {
  const checked = new Map<string, Set<number>>();
  const list = [...files].find(([path]) => path.endsWith('coreference_sentences.csv'))?.[1] ?? '';
  for (const line of list.split(/\r?\n/).slice(1)) {
    const [topic, file, sentence] = line.split(',');
    if (sentence === undefined) continue;
    const id = `${topic}_${file}`;
    checked.set(id, (checked.get(id) ?? new Set()).add(Number(sentence)));
  }
  return checked;
}

/** ECB+ documents of some topics, or of all: action mentions in the sentences that were checked. */
export function ecbDocuments(files: Map<string, string>, topics: readonly number[] | null = null): MarkedText[] {
  const checked = checkedSentences(files);
  return [...files]
    .filter(([path]) => path.endsWith('.xml'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, xml]) => {
      const id = path.slice(path.lastIndexOf('/') + 1, -4);
      const wanted = checked.get(id);
      if (wanted === undefined || topics?.includes(Number(id.split('_')[0])) === false) return [];
      const { text, tokens, lines } = tokensOf(xml);
      const mentions = mentionsIn(xml, /<((?:NEG_)?ACTION_\w+) ([^>]*?)(?:\/>|>([\s\S]*?)<\/\1>)/g, tokens).filter(
        ({ sentence }) => wanted.has(sentence),
      );
      return { id, text, mentions, lines: lines.filter(({ sentence }) => wanted.has(sentence)) };
    });
}

/** MEANTIME documents (annotated within the document): event mentions. Six sentences of each are annotated. */
export function meantimeDocuments(files: Map<string, string>): MarkedText[] {
  return [...files]
    .filter(([path]) => path.endsWith('.xml') && path.includes('/intra-doc_annotation/'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, xml]) => {
      const { text, tokens, lines } = tokensOf(xml);
      const mentions = mentionsIn(xml, /<(EVENT_MENTION) ([^>]*?)(?:\/>|>([\s\S]*?)<\/\1>)/g, tokens);
      const marked = new Set(mentions.map(({ sentence }) => sentence));
      return { id: path, text, mentions, lines: lines.filter(({ sentence }) => marked.has(sentence)) };
    });
}

/** One-to-one matches of gold mentions and found cues, the largest share of common characters first. */
export function matchMentions(gold: readonly Span[], found: readonly Span[]): { pairs: number; missed: Span[] } {
  const candidates: { share: number; mention: number; cue: number }[] = [];
  gold.forEach((mention, index) => {
    found.forEach((span, at) => {
      const both = Math.min(mention.end, span.end) - Math.max(mention.start, span.start);
      if (both > 0) {
        const either = Math.max(mention.end, span.end) - Math.min(mention.start, span.start);
        candidates.push({ share: both / either, mention: index, cue: at });
      }
    });
  });
  candidates.sort((a, b) => b.share - a.share || a.mention - b.mention || a.cue - b.cue);
  const paired = new Set<number>();
  const used = new Set<number>();
  for (const { mention, cue } of candidates) {
    if (paired.has(mention) || used.has(cue)) continue;
    paired.add(mention);
    used.add(cue);
  }
  return { pairs: paired.size, missed: gold.filter((_, index) => !paired.has(index)) };
}
