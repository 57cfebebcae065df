import type { Source, WithdrawalOnRecord } from '../../../../record/source.ts';
import { type Codec, flag, list, plain, record } from './pack.ts';
import { openSketch, packSketch } from './sketch.ts';

/** A source without its sketch, its two flags as bits. */
type SourceRow = Omit<Source, 'sketch' | 'archived' | 'rewrite'> & { flags: number };

const gaps: Codec<Source['gaps']> = { pack: (value) => value, open: (packed) => packed as Source['gaps'] };

const sourceRow = record<SourceRow>({
  id: plain(),
  publisher: plain(),
  published: plain(),
  known: plain(),
  url: plain(),
  title: plain(),
  cites: plain(),
  shingles: plain(),
  quotes: plain(),
  gaps,
  revisedBy: plain(),
  revisedKnown: plain(),
  keys: plain(),
  address: plain(),
  flags: plain(),
  withdrawals: list(
    record<WithdrawalOnRecord>({ known: plain(), seq: plain(), by: plain(), reason: plain(), undone: flag }),
  ),
  textKey: plain(),
  reprintKnown: plain(),
});

/** A source without its sketch, and the sketch as bytes: the distinct minima (32 bits each), then, where any repeats, the bin of each. */
export function packSource({ sketch, archived, rewrite, ...source }: Source): { body: string; sketch: Uint8Array } {
  const flags = (archived ? 1 : 0) + (rewrite ? 2 : 0);
  return {
    body: JSON.stringify(sourceRow.pack({ ...source, flags })),
    sketch: packSketch(Buffer.from(sketch, 'base64')),
  };
}

/** Reads what `packSource` wrote. */
export function openSource(body: string, sketch: Uint8Array): Source {
  const { flags, ...source } = sourceRow.open(JSON.parse(body));
  return {
    ...source,
    archived: (flags & 1) !== 0,
    rewrite: (flags & 2) !== 0,
    sketch: openSketch(sketch).toString('base64'),
  };
}
