import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { canonical } from '../src/record/canonical.ts';
import { LogEntry, Payload } from '../src/record/log.ts';
import { Reading } from '../src/record/reading.ts';
import { indexes, migrations, tables, VERSION } from '../src/store/backends/sqlite/schema.ts';

/** Each form that is kept on disk or sent, tied to its version: a form that changes unseen is one that an older program reads wrongly. */
const hash = (form: unknown): string => createHash('sha256').update(canonical(form)).digest('hex').slice(0, 16);
const pinned = (version: unknown, form: unknown): string => `${version} ${hash(form)}`;

test('the form of a reading', () => {
  expect(
    pinned(Reading.shape.schema.value, z.toJSONSchema(Reading)),
    'The form of a reading changed. Where old readings no longer hold what the new form says, raise `schema` in src/record/reading.ts (they are read again by `sitrep reread`); where a field or a type of event was only added, leave it. Say it in docs/record.md and CHANGELOG.md, then pin the new hash here.',
  ).toBe('2 ebe96e0a1c0f8a05');
});

test('the form of a log entry', () => {
  // What a reading holds has a version of its own, above.
  const kinds = Payload.options.filter(({ shape }) => shape.kind.value !== 'reading');
  expect(
    hash([z.toJSONSchema(LogEntry.omit({ payload: true })), ...kinds.map((kind) => z.toJSONSchema(kind))]),
    'The form of a log entry changed. Entries are never rewritten: each that was ever valid must stay so. Add kinds and optional fields only, see that `sitrep verify` and docs/record.md know them, then pin the new hash here.',
  ).toBe('9097f9a78387e1ee');
});

test('the tables of a situation file', () => {
  expect(
    pinned(VERSION, [migrations.length, tables, indexes]),
    'The tables of a situation file changed. Raise VERSION in src/store/backends/sqlite/schema.ts and add the step that leads to it to `migrations` (projections may be dropped: they are made again from the log; the log itself is only ever copied), then pin the new hash here.',
  ).toBe('14 b207a2b8c6369851');
});
