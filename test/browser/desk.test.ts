import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { listen, sampleStore } from '../sample-server.ts';

const executablePath = process.env.SITREP_CHROMIUM ?? '/usr/bin/chromium';
const shots = join(import.meta.dirname, '../../build/screenshots');

describe.skipIf(executablePath === '')('the desk in a real browser', () => {
  let browser: Browser;
  let store: Store;
  let server: Awaited<ReturnType<typeof listen>>;
  const complaints: string[] = [];

  const open = async (view: { width: number; height: number; dark?: boolean }, path = '/'): Promise<Page> => {
    const page = await browser.newPage({ viewport: view, colorScheme: view.dark ? 'dark' : 'light' });
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (
        !request.url().startsWith(server.address) &&
        !request.url().startsWith('blob:') &&
        !request.url().startsWith('data:')
      )
        complaints.push(`asked ${request.url()}`);
    });
    await page.goto(`${server.address}${path}`);
    await page.waitForSelector('.line');
    return page;
  };

  beforeAll(async () => {
    mkdirSync(shots, { recursive: true });
    store = await sampleStore();
    server = await listen(store);
    browser = await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--enable-unsafe-swiftshader',
      ],
    });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    store.close();
  });

  test('a line lights up the very words that carry it, and its address is a permalink', async () => {
    const page = await open({ width: 1440, height: 900 });
    await page.locator('.line a').first().click();
    const lit = await page.locator('mark.lit').first().textContent();
    expect(lit?.length).toBeGreaterThan(3);
    const claim = await page.locator('.claim').textContent();
    const again = await open({ width: 1440, height: 900 }, `/${new URL(page.url()).hash}`);
    await again.waitForSelector('mark.lit');
    expect(await again.locator('.claim').textContent()).toBe(claim);
    await page.close();
    await again.close();
  });

  test('says SAMPLE, as of when, and which engine', async () => {
    const page = await open({ width: 1440, height: 900 });
    await page.waitForSelector('.sample');
    expect(await page.locator('.header').textContent()).toMatch(
      /SAMPLE.*World at.*now.*As known.*now.*UTC.*sitrep\/\d/s,
    );
    await page.close();
  });

  test('draws a map without asking anyone', async () => {
    const page = await open({ width: 1440, height: 900 });
    await page.waitForSelector('.map[data-ready="true"]', { timeout: 30_000 });
    await page.waitForTimeout(1500);
    await page.screenshot({ path: join(shots, 'desk-1440-light.png') });
    await page.close();
  });

  test('j and k walk through the brief; Escape lets go', async () => {
    const page = await open({ width: 1440, height: 900 });
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await page.locator('.line').nth(1).getAttribute('class')).toContain('selected');
    await page.keyboard.press('Escape');
    expect(await page.locator('.line.selected').count()).toBe(0);
    await page.close();
  });

  test('an earlier moment of knowledge shows fewer reports', async () => {
    const page = await open({ width: 1440, height: 900 }, '/#/?known=2024-11-30T00:00:00Z');
    expect(await page.locator('.summary').textContent()).toMatch(/^6 reports/);
    await page.close();
  });

  test('a pasted report is read at once, and markup in it stays text', async () => {
    const page = await open({ width: 1440, height: 900 });
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'Rebels captured Salamiyah on Friday. <img src=x onerror="document.title=1">');
      window.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    });
    await page.waitForSelector('.toast button');
    expect(await page.locator('.report .body').textContent()).toContain('<img src=x');
    expect(await page.locator('.report .body img').count()).toBe(0);
    // The text does not say when it was published: the reader does, and it is read again.
    const reread = page.waitForRequest(/api\/read\?.*published=2024-12-06T09%3A30%3A00Z/);
    await page.locator('.toast input').fill('2024-12-06T09:30');
    await page.locator('.toast input').dispatchEvent('change');
    await reread;
    await page.waitForSelector('.toast button');
    await page.close();
  });

  test('fits a phone: one pane at a time, nothing wider than the screen', async () => {
    for (const dark of [false, true]) {
      const page = await open({ width: 390, height: 844, dark });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await page.screenshot({ path: join(shots, `desk-390-${dark ? 'dark' : 'light'}.png`) });
      await page.locator('.line a').first().click();
      await page.waitForSelector('mark.lit');
      await page.screenshot({ path: join(shots, `desk-390-report-${dark ? 'dark' : 'light'}.png`) });
      await page.close();
    }
  });

  test('dark', async () => {
    const page = await open({ width: 1440, height: 900, dark: true });
    await page.waitForSelector('.map[data-ready="true"]', { timeout: 30_000 });
    await page.locator('.line a').nth(1).click();
    await page.waitForSelector('mark.lit');
    await page.waitForTimeout(1500);
    await page.screenshot({ path: join(shots, 'desk-1440-dark.png') });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(22, 24, 27)');
    await page.close();
  });

  test('a print holds every line of every section, with its source', async () => {
    const page = await open({ width: 794, height: 1123 });
    const before = await page.locator('.line').count();
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const counts = (await page.locator('.count').allTextContents()).map((text) =>
      Number.parseInt(text.replaceAll(',', ''), 10),
    );
    expect(await page.locator('.line').count()).toBe(counts.reduce((sum, count) => sum + count, 0));
    expect(await page.locator('.line').count()).toBeGreaterThan(before);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.line').first().innerText()).toMatch(/2024, \d\d:\d\d UTC: “/);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.line').count()).toBe(before);
    await page.close();
  });

  test('the keyboard help holds the focus and gives it back', async () => {
    const page = await open({ width: 1440, height: 900 });
    await page.locator('button[aria-label="Keyboard help"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    for (let i = 0; i < 4; i++) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.line, .header'))).toBeNull();
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Keyboard help');
    await page.close();
  });

  test('a bar of the time axis is a button for the keyboard too', async () => {
    const page = await open({ width: 1440, height: 900 });
    await page.locator('.bar').first().focus();
    await page.keyboard.press(' ');
    await page.waitForSelector('.bar.selected');
    await page.close();
  });

  test('nothing was complained of: no error, no blocked script, no address but its own', () => {
    expect(complaints).toEqual([]);
  });
});
