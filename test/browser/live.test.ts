import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Reading } from '../../src/record/reading.ts';
import { createDeskServer } from '../../src/serve/index.ts';
import { createReplay } from '../../src/serve/replay.ts';
import type { Store } from '../../src/store/store.ts';
import { openStore } from '../../src/stores.ts';
import { listen, sampleReadings, writeToken } from '../sample-server.ts';

const executablePath = process.env.SITREP_CHROMIUM ?? '/usr/bin/chromium';
const shots = join(import.meta.dirname, '../../build/screenshots');
const wide = { width: 1440, height: 900 };
const archive = { recorded: '2024-12-09T00:00:00.000Z', archive: true };

describe.skipIf(executablePath === '')('the desk while news comes in', () => {
  let browser: Browser;
  let samples: Reading[];
  let store: Store;
  let server: Awaited<ReturnType<typeof listen>>;
  let page: Page;
  const complaints: string[] = [];

  const open = async (address: string, viewport = wide): Promise<Page> => {
    const context = await browser.newContext({ viewport });
    const opened = await context.newPage();
    opened.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    opened.on('pageerror', (error) => complaints.push(error.message));
    await opened.goto(address);
    await opened.waitForSelector('.line');
    await opened.waitForSelector('.feed-live');
    return opened;
  };
  const line = (text: string) => page.locator('.line', { hasText: text }).first();
  /** The rest of the samples, known since 8 December. */
  const news = (): Reading[] => samples.slice(-7);

  beforeAll(async () => {
    mkdirSync(shots, { recursive: true });
    samples = (await sampleReadings()).toSorted((a, b) =>
      (a.report.published ?? '') < (b.report.published ?? '') ? -1 : 1,
    );
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--enable-unsafe-swiftshader'],
    });
  });
  beforeEach(async () => {
    store = openStore(':memory:');
    store.addReadings(samples.slice(0, -7), archive);
    server = await listen(store);
    page = await open(server.address);
  });
  afterEach(async () => {
    await page.context().close();
    await server.close();
    store.close();
  });
  afterAll(() => browser.close());

  test('what changed waits behind a quiet mark, shows when asked for, and is marked in the brief', async () => {
    const before = await page.locator('.brief').innerText();
    store.addReadings(news(), archive);
    await page.waitForSelector('.news-mark');
    expect(await page.locator('.news-mark').innerText()).toMatch(/^\d+ changed, \d+ alerts?$/);
    expect(await page.locator('.brief').innerText()).toBe(before);
    await page.keyboard.press('2');
    expect(await page.locator('.alert').first().innerText()).toMatch(
      /CHANGED HANDS[\s\S]*Damascus[\s\S]*“.*”[\s\S]*Told by/,
    );
    await page.keyboard.press('n');
    await line('Rebels hold Damascus').locator('.fresh').waitFor();
    expect(await page.locator('.news-mark').count()).toBe(0);
    expect(await page.locator('.step.waits').count()).toBe(0);
    await page.screenshot({ path: join(shots, 'desk-1440-changes.png') });
  });

  test('a reader who follows sees changes as they come', async () => {
    await page.keyboard.press('f');
    store.addReadings(news(), archive);
    await line('Rebels hold Damascus').waitFor();
    expect(await page.locator('.news-mark').count()).toBe(0);
  });

  test('says what changed since a moment that the reader names', async () => {
    await page.keyboard.press('2');
    await page.locator('.side-head input').fill('2024-12-05T12:00');
    await page.locator('.side-head input').dispatchEvent('change');
    await page.waitForSelector('.news li');
    expect(await page.locator('.news').innerText()).toMatch(/hold Hama/);
  });

  test('a watched line and a watched place say what became of them when the reader comes back', async () => {
    await line('People flee Homs').locator('a').click();
    await page.keyboard.press('p');
    await line('Syrian president leaves Damascus').or(line('President leaves Damascus')).first().locator('a').click();
    await page.keyboard.press('p');
    await page.keyboard.press('P');
    store.addReadings(news(), archive);
    await page.reload();
    await page.waitForSelector('#tab-watch .badge:not([hidden])');
    await page.keyboard.press('3');
    const changed = page.locator('.watched li.changed');
    expect(await changed.count()).toBe(2);
    expect(await changed.first().innerText()).toMatch(/since you last looked/);
    expect(await page.locator('.watched li:not(.changed)').innerText()).toMatch(
      /[Pp]eople flee Homs[\s\S]*As when you last looked/,
    );
    await page.screenshot({ path: join(shots, 'desk-1440-watch.png') });
    await changed.first().getByRole('button', { name: 'Seen' }).click();
    expect(await page.locator('.watched li.changed').count()).toBe(1);
  });

  test('a person confirms a line with a name and a reason, and takes it back', async () => {
    await line('Local rebel fighters hold Daraa').locator('a').click();
    await page.keyboard.press('e');
    await page.getByRole('button', { name: 'Confirm', exact: true }).click();
    const submit = page.locator('.judge-form .do');
    expect(await submit.isDisabled()).toBe(true);
    await page.locator('.judge-form input').nth(0).fill('I spoke to two residents');
    await page.locator('.judge-form input').nth(1).fill('A. Sample');
    await submit.click();
    await page.waitForSelector('.judgement');
    await page.waitForSelector('.why-line .status-confirmed');
    expect(await page.locator('.judgement').innerText()).toMatch(/A\. Sample: confirmed\. “I spoke to two residents”/);
    expect(store.judgements()).toMatchObject([{ by: 'A. Sample', act: { do: 'confirm' } }]);
    await page.screenshot({ path: join(shots, 'desk-1440-judged.png') });
    await page.getByRole('button', { name: 'Undo…' }).click();
    await page.locator('.judgement .judge-form input').nth(0).fill('Wrong town');
    await page.locator('.judgement .do').click();
    await page.waitForSelector('.why-line .status-claimed');
    expect(await page.locator('.judgement.undone').count()).toBe(1);
  });

  test('the queue says why a line waits, and settles it', async () => {
    await page.keyboard.press('4');
    await page.waitForSelector('.queue li');
    const before = await page.locator('.queue li').count();
    const first = page.locator('.queue li').first();
    const doubt = await first.locator('.news-text').innerText();
    await first.locator('.row-acts button').first().click();
    await first.locator('.judge-form input').nth(0).fill('Seen by our own reporter');
    await first.locator('.judge-form input').nth(1).fill('A. Sample');
    await first.locator('.do').click();
    await page.waitForFunction((count) => document.querySelectorAll('.queue li').length < count, before);
    expect(store.judgements()[0]!.about[0]!.line).toContain(doubt.split(' ').at(-1));
  });

  test('both moments have a scrubber; the known one goes report by report', async () => {
    await page.locator('.scrub-at input').focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press('PageDown');
    await page.waitForURL(/at=2024-/);
    await page.locator('.brand').click();
    await page.keyboard.press(',');
    await page.waitForURL(/known=2024-12-07T/);
    expect(await page.locator('.scrub-known strong').innerText()).toMatch(/^7 Dec 2024, \d\d:\d\d UTC$/);
    await page.keyboard.press('.');
    await page.waitForURL((url) => !url.hash.includes('known=2024-12-07T19'));
    // Who looks at the past is told of news too, and brought to it when she asks.
    await page.goto(`${server.address}/#/?known=2024-12-01T00:00:00Z`);
    await page.reload();
    await page.waitForSelector('.feed-live');
    store.addReadings(news(), archive);
    await page.locator('.news-mark').click();
    await line('Rebels hold Damascus').waitFor();
  });

  test('pins are reached by Tab, walked with arrows, opened with Enter', async () => {
    await page.waitForSelector('.map[data-ready="true"]', { timeout: 30_000 });
    const pin = page.locator('.pin-keys [tabindex="0"]');
    expect(await pin.count()).toBe(1);
    await pin.focus();
    const first = await pin.getAttribute('aria-label');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).not.toBe(first);
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(label).toMatch(/: .+, (confirmed|reported|claimed|disputed|denied|unknown); \d+ lines?$/);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.claim');
    expect(label).toContain(await page.locator('.claim').innerText());
  });

  test('all of several dropped files are read and added; one that holds no report is named', async () => {
    await page.evaluate(() => {
      const data = new DataTransfer();
      const file = (name: string, text: string) => data.items.add(new File([text], name, { type: 'text/plain' }));
      file('one.txt', 'Rebels captured Salamiyah on Friday.');
      file('empty.txt', '');
      file('two.txt', 'The army withdrew from Tartus on Saturday.');
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    });
    await page.waitForSelector('.toast-error');
    expect(await page.locator('.toast-error').innerText()).toContain('empty.txt');
    await page.locator('.toast-error button').click();
    expect(await page.locator('.toast').innerText()).toContain('2 files: 2 reports read');
    expect(await page.locator('.report .body').count()).toBe(2);
    await page.getByRole('button', { name: 'Add to the situation' }).click();
    await page.waitForSelector('.toast-done');
    expect(await page.locator('.toast-done').innerText()).toContain('2 added');
  });

  test('a replay is steered from the desk, and shows its own clock', async () => {
    const whole = openStore(':memory:');
    whole.addReadings(samples, archive);
    const run = createReplay(
      whole,
      { from: Date.parse('2024-12-07T00:00:00Z'), to: Date.parse('2024-12-09T00:00:00Z'), speed: 600 },
      {
        now: () => performance.now(),
        later(ms, call) {
          const timer = setTimeout(call, ms);
          return () => clearTimeout(timer);
        },
      },
    );
    const handler = createDeskServer({
      store: run.store,
      replay: run,
      token: null,
      host: '127.0.0.1',
      writeToken,
      clock: () => run.state().clock,
    });
    const replaying = serve({ fetch: handler, port: 0, hostname: '127.0.0.1' });
    await new Promise<void>((resolve) => replaying.once('listening', () => resolve()));
    const { port } = replaying.address() as { port: number };
    const desk = await open(`http://127.0.0.1:${port}/`);
    await desk.waitForSelector('.replaying');
    expect(await desk.locator('.replaying').innerText()).toBe('REPLAY 7 Dec 2024, 00:00 UTC');
    expect(await desk.locator('.summary').innerText()).toMatch(/^17 reports/);
    expect(await desk.getByRole('button', { name: 'Judge…' }).count()).toBe(0);
    await desk.getByLabel('Speed of the replay').selectOption('max');
    await desk.locator('.scrub-replay + .steps button').click();
    await desk.waitForFunction(() => document.querySelector('.summary')?.textContent?.startsWith('29 reports'));
    await desk.getByRole('button', { name: 'Again' }).waitFor();
    await desk.screenshot({ path: join(shots, 'desk-1440-replay.png') });
    // Turned back, the desk shows what was known then.
    await desk.locator('.scrub-replay input').focus();
    await desk.keyboard.press('Home');
    await desk.waitForFunction(() => document.querySelector('.summary')?.textContent?.startsWith('17 reports'));
    await desk.context().close();
    run.close();
    handler.close();
    replaying.close();
    whole.close();
  });

  test('nothing was complained of', () => {
    // The server tells a body without a report by 422, which the browser notes too.
    expect(complaints.filter((text) => !text.includes('422'))).toEqual([]);
  });
});
