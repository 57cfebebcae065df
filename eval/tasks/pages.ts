import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readBytes } from '../../src/intake.ts';
import { isProblem } from '../../src/read/read.ts';
import type { Report } from '../../src/record/report.ts';
import { fingerprint } from '../fingerprint.ts';
import { needed } from '../gold.ts';
import { here, published } from '../peers/installed.ts';
import { type PagePeer, pagePeers, runnable } from '../peers/pages.ts';
import { matchShingles, scoreMatches } from '../shingles.ts';
import type { EvalPeer, EvalResult, EvalRow, EvalTask } from '../types.ts';

/** Peers whose output on these pages does not stand beside the gold: their figure on the whole benchmark. */
const ELSEWHERE = [published('trafilatura (all 181)', 0.958), published('rs_trafilatura (all 181)', 0.97)];

type Misses = EvalResult['errors'];

interface Page {
  id: string;
  url: string;
  gold: string;
  bytes: Uint8Array;
}

/**
 * Body of raw news pages by shingles of four words, as article-extraction-benchmark's evaluate.py scores it: the report's
 * `body` parts joined. Also how many pages give a published instant, how many of these agree with the day in the page's
 * own address (a check that does not look at the metadata), and milliseconds of processor time a page. The later stages leave the report's
 * text and parts as they are, so only the reading of bytes is run.
 */
export const task: EvalTask = {
  name: 'pages',
  describe: 'main text of news pages; a folder with ground-truth.json and html/ID.html.gz, or its ground-truth.json',
  run: async ({ data, file }) => {
    const given = file ?? join(data, 'pages');
    if (file === null && !existsSync(given)) return { rows: [], errors: [], fingerprints: {} };
    const folder = statSync(given).isDirectory() ? given : dirname(given);
    const gold = readFileSync(join(folder, 'ground-truth.json'));
    const pages = needed(loadPages(folder, gold.toString()), 'pages');
    const set = file === null ? 'pages' : `pages of ${basename(folder)}`;
    const matches = [];
    const errors: Misses = [];
    const reports: (Report | null)[] = [];
    let milliseconds = 0;
    for (const page of pages) {
      await readPage(page);
      const started = process.cpuUsage();
      const report = await readPage(page);
      milliseconds += spent(started);
      reports.push(report);
      const body = report === null ? '' : bodyOf(report);
      matches.push(matchShingles(page.gold, body));
      errors.push(...misses(set, page, report));
    }
    const score = scoreMatches(matches);
    const peers = await scorePeers(await pagePeers(folder), pages);
    const figures = (figure: 'f1' | 'precision' | 'recall' | 'ms'): EvalPeer[] => [
      ...runnable.map((name) => here(name, peers.find((peer) => peer.name === name)?.[figure])),
      ...peers.filter(({ how }) => how === 'published').map((peer) => published(peer.name, peer[figure])),
    ];
    const row = (metric: string, ours: number, more: Partial<EvalRow> = {}): EvalRow => ({
      task: 'pages',
      set,
      metric,
      ours,
      ...more,
    });
    const dated = reports.map((report, i) => ({
      published: report?.published ?? null,
      day: dayInAddress(pages[i]!.url),
    }));
    const checked = dated.filter(({ published, day }) => published !== null && day !== null);
    const near = checked.filter(
      ({ published, day }) => Math.abs(Date.parse(published!.slice(0, 10)) - Date.parse(day!)) <= 86_400_000,
    );
    return {
      rows: [
        row('body F1', score.f1, { peers: [...figures('f1'), ...(file === null ? ELSEWHERE : [])] }),
        row('body precision', score.precision, { peers: figures('precision') }),
        row('body recall', score.recall, { peers: figures('recall') }),
        row('published found', dated.filter(({ published }) => published !== null).length / pages.length),
        row("published within a day of the address's", near.length / Math.max(1, checked.length), {
          of: checked.length,
        }),
        row('processor time a page', milliseconds / pages.length, {
          unit: 'ms',
          floor: false,
          peers: figures('ms').filter(({ how }) => how !== 'published'),
        }),
      ],
      errors,
      fingerprints: { [set]: fingerprint(gold) },
    } satisfies EvalResult;
  },
};

function loadPages(folder: string, gold: string): Page[] {
  return Object.entries(JSON.parse(gold) as Record<string, { articleBody?: string; url?: string }>).map(
    ([id, { articleBody = '', url = '' }]) => {
      const packed = join(folder, 'html', `${id}.html.gz`);
      const bytes = existsSync(packed)
        ? gunzipSync(readFileSync(packed))
        : readFileSync(join(folder, 'html', `${id}.html`));
      return { id, url, gold: articleBody, bytes };
    },
  );
}

/** Milliseconds of processor time since `started`: what else runs on the machine does not count. */
const spent = (started: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
};

async function readPage({ bytes }: Page): Promise<Report | null> {
  for await (const item of readBytes(bytes, { name: 'page.html' })) if (!isProblem(item)) return item.report;
  return null;
}

const bodyOf = ({ text, parts }: Report): string =>
  parts
    .filter(({ kind }) => kind === 'body')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');

async function scorePeers(peers: readonly PagePeer[], pages: readonly Page[]) {
  const scored = [];
  for (const { name, how, body } of peers) {
    const matches = [];
    const started = process.cpuUsage();
    for (const { id, bytes, url, gold } of pages) {
      const found = await body(id, new TextDecoder().decode(bytes), url).catch(() => '');
      matches.push(matchShingles(gold, found));
    }
    scored.push({ name, how, ms: spent(started) / pages.length, ...scoreMatches(matches) });
  }
  return scored;
}

/** Lines that one side has and the other has not. */
function misses(set: string, { url, gold }: Page, report: Report | null): Misses {
  const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ');
  const goldWords = plain(gold);
  const ourWords = report === null ? '' : plain(bodyOf(report));
  const shorten = (line: string): string => `${line.slice(0, 100)} (${url.slice(0, 60)})`;
  const missed = gold
    .split(/\n+/)
    .filter((line) => line.length > 40 && !ourWords.includes(plain(line).trim()))
    .map((line) => ({
      set,
      words: shorten(line),
      expected: 'body',
      found: report === null ? 'no article' : 'left out',
    }));
  const extra = (report?.parts ?? [])
    .filter(
      ({ kind, start, end }) =>
        kind === 'body' && end - start > 40 && !goldWords.includes(plain(report!.text.slice(start, end)).trim()),
    )
    .map(({ start, end }) => ({
      set,
      words: shorten(report!.text.slice(start, end)),
      expected: 'nothing',
      found: 'body',
    }));
  return [...missed, ...extra];
}

/** The day in an address such as /2019/11/20/ or /2019/nov/20/, read apart from the reader's own rules. */
function dayInAddress(url: string): string | null {
  const digits = /\/(20\d\d)[/-](\d{1,2})[/-](\d{1,2})\b/.exec(url);
  if (!digits) return null;
  return `${digits[1]}-${digits[2]!.padStart(2, '0')}-${digits[3]!.padStart(2, '0')}`;
}
