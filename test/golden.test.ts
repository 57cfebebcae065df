import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkExpectations, publishedOf } from '../eval/expectations.ts';
import { readText } from '../src/read/text.ts';
import { readReport } from '../src/sitrep.ts';

/**
 * Drop a file into test/golden: a text, a line of three dashes, and what must be found and what must not (the forms stand in
 * eval/cases/README.md). A file without expectations fails.
 */
const folder = join(import.meta.dirname, 'golden');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'));

describe('goldens', () => {
  test('there are some', () => expect(files.length).toBeGreaterThan(10));
  test.each(files)('%s', (file) => {
    const [text, expectations = ''] = readFileSync(join(folder, file), 'utf8').split('\n---\n');
    const reading = readReport(readText(text, { published: publishedOf(expectations) }));
    const { of, missed } = checkExpectations(reading, expectations);
    expect(of, 'expectations after a line of three dashes').toBeGreaterThan(0);
    expect(missed).toEqual([]);
  });
});
