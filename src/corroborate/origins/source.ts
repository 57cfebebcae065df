import { createHash } from 'node:crypto';
import { nameKey } from '../../record/name-key.ts';
import { addressOf } from '../../record/outlet-key.ts';
import { DAY } from '../../record/plain.ts';
import type { Report } from '../../record/report.ts';
import type { Source } from '../../record/source.ts';
import { firstInstant, lastInstant } from '../../record/time.ts';
import { quotesOf, sketchOf } from './sketch.ts';

/** When a report of an archive could be known (ms UTC): the latest of published and modified; null when it has neither. */
export function knownOfArchive(report: Report): number | null {
  const instants = [report.published, report.modified ?? null].filter((at) => at !== null).map(lastInstant);
  return instants.length > 0 ? Math.max(...instants) : null;
}

/** What a report brings to the count of independent origins. Words of promo lines and captions are left out of the sketch. */
export function sourceOf(report: Report, known: number): Source {
  const parts = report.parts.filter(({ kind }) => kind === 'headline' || kind === 'body');
  const words =
    parts.length > 0 ? parts.map(({ start, end }) => report.text.slice(start, end)).join('\n') : report.text;
  const { minima, shingles } = sketchOf(words);
  return {
    id: report.id,
    publisher: report.publisher,
    published: report.published,
    known,
    url: report.url,
    address: addressOf(report.url),
    title: report.title,
    cites: report.cites,
    keys: [...new Set([report.publisher ?? '', ...report.cites].map(nameKey))],
    sketch: minima,
    shingles,
    quotes: quotesOf(words),
    revisedBy: null,
    revisedKnown: null,
    archived: knownOfArchive(report) === known,
    rewrite: false,
    withdrawals: [],
    textKey: textKeyOf(report),
    reprintKnown: null,
    gaps: report.gaps.map(({ at, reason }) => ({
      at,
      reason,
      words: report.text.slice(Math.max(0, at - 60), at + 60).replace(/\s+/g, ' '),
    })),
  };
}

/** Words below which two bodies may be alike by chance. */
const FEW_WORDS = 12;

function textKeyOf({ parts, text }: Report): string | null {
  const body = parts.filter(({ kind }) => kind === 'body');
  const told = body.length > 0 ? body.map(({ start, end }) => text.slice(start, end)).join(' ') : text;
  const words = told.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length < FEW_WORDS ? null : createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 16);
}

/** Days between two dates of one text from which the later one is a reprint: within fewer they are one happening anyway. */
const REPRINT_DAYS = 4;

/** When it was known (ms) that `later` prints again what one of `others` had printed days before; null where none had. */
export function reprintKnown(later: Source, others: readonly Source[]): number | null {
  const { published } = later;
  if (published === null) return null;
  let known: number | null = null;
  for (const one of others) {
    if (one.id === later.id || one.published === null) continue;
    if (firstInstant(published) - lastInstant(one.published) < REPRINT_DAYS * DAY) continue;
    const since = Math.max(one.known, later.known);
    known = known === null ? since : Math.min(known, since);
  }
  return known;
}
