import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkExpectations, type Miss, publishedOf } from '../eval/expectations.ts';
import { readText } from '../src/intake.ts';
import type { Reading } from '../src/record/reading.ts';
import { readReport } from './by-rules.ts';
import { situationChecks } from './golden-situation.ts';

/**
 * Drop a file into test/golden: a text, a line of three dashes, and what must be found and what must not (the forms stand in
 * eval/cases/README.md and test/golden/README.md). Several reports stand one after another, each under a line
 * `=== publisher | published | address`. A file without expectations fails.
 */
const folder = join(import.meta.dirname, 'golden');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'));

/** The reports of a golden's text, read. */
function readingsOf(text: string, expectations: string): Reading[] {
  if (!text.startsWith('=== ')) return [readReport(readText(text, { published: publishedOf(expectations) }))];
  return text
    .split(/^=== /m)
    .slice(1)
    .map((one) => {
      const end = one.indexOf('\n');
      const [publisher, published, url = null] = one
        .slice(0, end)
        .split('|')
        .map((field) => field.trim());
      return readReport(readText(one.slice(end + 1).trim(), { publisher, published, url }));
    });
}

describe('goldens', () => {
  test('there are some', () => expect(files.length).toBeGreaterThan(10));
  test.each(files)('%s', (file) => {
    const [text, expectations = ''] = readFileSync(join(folder, file), 'utf8').split('\n---\n');
    const readings = readingsOf(text!, expectations);
    const situation = situationChecks(readings);
    const missed: Miss[] = [];
    const rest: string[] = [];
    let of = 0;
    for (const line of expectations.split('\n')) {
      const check = situation[line.slice(0, Math.max(0, line.indexOf(':')))];
      if (check === undefined) {
        rest.push(line);
        continue;
      }
      of++;
      const found = check(
        ...line
          .slice(line.indexOf(':') + 1)
          .split('|')
          .map((field) => field.trim()),
      );
      if (found !== null) missed.push({ expected: line, found });
    }
    const told = checkExpectations(readings[0]!, rest.join('\n'));
    expect(of + told.of, 'expectations after a line of three dashes').toBeGreaterThan(0);
    expect([...missed, ...told.missed]).toEqual([]);
  });
});
