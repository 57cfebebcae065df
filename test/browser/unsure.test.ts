import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { happenings } from '../../src/situation/situation.ts';
import type { Store } from '../../src/store/store.ts';
import { openStore } from '../../src/stores.ts';
import { readingOf, sampleTale, unsure } from '../property/readings.ts';
import { listen } from '../sample-server.ts';

const executablePath = process.env.SITREP_CHROMIUM ?? '/usr/bin/chromium';
const shots = join(import.meta.dirname, '../../build/screenshots');
/** More than the brief shows of a section. */
const MANY = 64;

describe.skipIf(executablePath === '')('what may be misread, on the desk', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof listen>>;
  let store: Store;
  let page: Page;

  beforeAll(async () => {
    mkdirSync(shots, { recursive: true });
    store = openStore(':memory:');
    const sure = readingOf({ ...sampleTale, place: 'Homs' });
    const maybe = Array.from({ length: MANY }, (_, i) =>
      unsure(readingOf({ ...sampleTale, what: 'kill', killed: i + 1 }), 0.43),
    );
    store.addReadings([sure, ...maybe], { recorded: '2024-12-09T00:00:00.000Z', archive: true });
    server = await listen(store);
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--enable-unsafe-swiftshader', '--use-gl=angle', '--use-angle=swiftshader'],
    });
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(server.address);
    await page.waitForSelector('.line');
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    store?.close();
  });

  test('stands in a section of its own by the words of the source, and on no map and no axis', async () => {
    const section = page.locator('.section', { hasText: 'Unsure: read the words' });
    expect(await section.locator('h2').innerText()).toMatch(/60 of 64/i);
    const line = await section.locator('.line').first().innerText();
    expect(line).toMatch(/^Unsure/);
    expect(line).toMatch(/“rebels killed people in Hama, killing \d+ people\.”/);
    expect(line).toMatch(/read as ".+", right with a probability of 0\.43/);
    expect(await page.locator('.time .bar').count()).toBeLessThan(5);
  });

  test('is accepted with a name and a reason, and stands with what is known', async () => {
    const first = page.locator('.section', { hasText: 'Unsure: read the words' }).locator('.line a').first();
    await first.click();
    await page.waitForSelector('.claim');
    expect(await page.locator('.why-line').innerText()).toContain('until somebody accepts it as read rightly');
    await page.getByRole('button', { name: 'Judge…' }).click();
    expect(await page.getByRole('button', { name: 'Merge with…' }).count()).toBe(0);
    await page.screenshot({ path: join(shots, 'desk-1440-unsure.png') });
    await page.getByRole('button', { name: 'Accept as read rightly' }).first().click();
    await page.locator('.judge-form input').nth(0).fill('The sentence says so');
    await page.locator('.judge-form input').nth(1).fill('A. Sample');
    await page.locator('.judge-form .do').click();
    await page.waitForSelector('.judgement');
    expect(await page.locator('.judgement').innerText()).toMatch(/A\. Sample: accepted as read rightly\./);
    expect(store.judgements()).toMatchObject([{ by: 'A. Sample', act: { do: 'accept' } }]);
    expect(happenings(store, { at: null, known: null }).filter(({ sure }) => !sure)).toHaveLength(MANY - 1);
    await page.getByRole('button', { name: 'Judge…' }).waitFor();
  });
});
