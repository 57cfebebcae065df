import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { withProgram } from './program.ts';
import { commentsIn } from './record-comments.ts';
import { recordFields, typeInWords } from './record-page.ts';

const directory = mkdtempSync(join(tmpdir(), 'record-'));
afterAll(() => rmSync(directory, { recursive: true }));

test('tells the type of a field in words, with links to what has a name', () => {
  const Span = z.object({ start: z.int(), end: z.int() });
  const told = (type: z.ZodType): string => typeInWords(type, (one) => (one === Span ? 'Span' : null));
  expect(told(z.string().min(1).nullable())).toBe('text or null');
  expect(told(z.array(Span).optional())).toBe('list of [Span](#span), or absent');
  expect(told(z.enum(['full', 'part']))).toBe('`full`, `part`');
  expect(told(z.literal(2))).toBe('`2`');
  expect(told(z.object({ at: z.number(), ids: z.array(z.string()) }))).toBe('{ at: number; ids: list of text }');
  expect(told(z.record(z.string(), z.tuple([z.int(), z.boolean()])))).toBe('[whole number, true or false] by text');
  expect(told(z.union([z.string(), Span]))).toBe('text, or [Span](#span)');
});

test('reads comments of schemas and fields, and what a schema takes over', () => {
  writeFileSync(
    join(directory, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { types: [] }, include: ['a.ts'] }),
  );
  writeFileSync(
    join(directory, 'a.ts'),
    `const common = { /** Its name. */ id: z.string() };
/**
 * Words of
 * a report.
 */
export const Span = z.object({ ...common, /** Where. */ start: z.int(), end: z.int() });
export const Part = Span.extend({ kind: z.string() });
export const Head = Part.pick({ start: true }).meta({ description: 'none of ours' });
export const Both = Part.extend(Span.shape);
`,
  );
  const found = withProgram(
    ({ files }) => new Map([...files.values()].flatMap((file) => [...commentsIn(file)])),
    directory,
  );
  expect(found.get('Span')).toEqual({
    comment: 'Words of a report.',
    fields: new Map([
      ['start', 'Where.'],
      ['end', ''],
    ]),
    extends: [],
    picksFrom: ['common'],
  });
  expect(found.get('common')?.fields.get('id')).toBe('Its name.');
  expect(found.get('Part')).toMatchObject({ fields: new Map([['kind', '']]), extends: ['Span'] });
  expect(found.get('Head')).toMatchObject({ fields: new Map(), extends: [], picksFrom: ['Part'] });
  expect(found.get('Both')).toMatchObject({ extends: ['Part', 'Span'] });
});

test('shows the fields of everything on record', async () => {
  const page = await recordFields();
  expect(page).toContain(
    '| `speaker` | [Speaker](#speaker) or null | Null when nobody is named as the speaker ("it is said"). |',
  );
  expect(page).toContain('### Part\n\nA stretch of the text by what it is on the page.\n\nAll of [Span](#span), and:');
  for (const [, name] of page.matchAll(/\]\(#(\w+)\)/g)) expect(page.toLowerCase()).toContain(`### ${name}\n`);
});
