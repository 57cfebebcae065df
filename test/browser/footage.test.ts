import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { openStore } from '../../src/stores.ts';
import { drawnClips } from '../footage/drawn-clip.ts';
import { drawnScene } from '../footage/drawn-scene.ts';
import { listen, sampleReadings } from '../sample-server.ts';

const executablePath = process.env.SITREP_CHROMIUM ?? '/usr/bin/chromium';
const shots = join(import.meta.dirname, '../../build/screenshots');
const hasFfmpeg = spawnSync('ffmpeg', ['-version']).status === 0;
const wide = { width: 1440, height: 900 };

describe.skipIf(executablePath === '')('the footage room in a real browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'footage-room-'));
  let browser: Browser;
  let store: Store;
  let server: Awaited<ReturnType<typeof listen>>;
  const complaints: string[] = [];

  const open = async (path: string, view: { width: number; height: number; dark?: boolean } = wide): Promise<Page> => {
    const page = await browser.newPage({ viewport: view, colorScheme: view.dark ? 'dark' : 'light' });
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${server.address}${path}`);
    await page.waitForSelector('.line', { state: 'attached' });
    return page;
  };
  /** Drops files onto the page, as a browser hands them over. */
  const drop = async (page: Page, files: { name: string; type: string; bytes: Buffer }[]): Promise<void> => {
    const handed = files.map(({ name, type, bytes }) => ({ name, type, base64: bytes.toString('base64') }));
    await page.evaluate((all) => {
      const data = new DataTransfer();
      for (const { name, type, base64 } of all)
        data.items.add(new File([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))], name, { type }));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, handed);
  };

  beforeAll(async () => {
    mkdirSync(shots, { recursive: true });
    store = openStore(join(folder, 'situation.db'));
    store.addReadings(await sampleReadings(), { recorded: '2024-12-09T00:00:00.000Z', archive: true });
    server = await listen(store);
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--enable-unsafe-swiftshader'],
    });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('a dropped picture is kept, tied to a report, and its verdict sinks the line; taken back, the line stands again', async () => {
    const page = await open('/');
    const line = page.locator('.line', { hasText: 'Rebels enter Damascus' }).first();
    const before = await line.locator('.status').textContent();
    expect(before).not.toContain('Disputed');
    await line.locator('a').click();
    await page.waitForSelector('.citations');
    await drop(page, [{ name: 'square.jpg', type: 'image/jpeg', bytes: await drawnScene(31) }]);

    // The reports of the line that was chosen are offered first.
    await page.waitForSelector('.intake .check');
    await page.getByLabel('Who showed it').fill('@sample_account');
    for (const box of await page.locator('.intake .check', { hasText: 'Rebels enter Damascus' }).all())
      await box.locator('input').check();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.waitForSelector('.piece');

    // Blurred until it is asked for.
    expect(await page.locator('.look .covered').count()).toBe(1);
    expect(await page.locator('.look img').getAttribute('alt')).toContain('blurred');
    expect(await page.locator('.look img').evaluate((img) => getComputedStyle(img).filter)).toContain('blur');
    await page.keyboard.press('s');
    expect(await page.locator('.look .covered').count()).toBe(0);
    await page.waitForSelector('.leaning li');
    await page.screenshot({ path: join(shots, 'footage-piece-1440-light.png') });

    await page.keyboard.press('e');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('step-kind');
    await page.getByLabel('Misattributed').check();
    await page.getByLabel('What you found, and how').fill('shown in 2019 already');
    await page.getByLabel('Your name').fill('A. Sample');
    await page.getByRole('button', { name: 'Record' }).click();
    await page.waitForSelector('.verdict-line:has-text("Misattributed")');
    await page.waitForSelector('.leaning .status-disputed');
    await page.waitForSelector('.brief .line:has-text("Rebels enter Damascus") .status-disputed');

    await page.getByRole('button', { name: 'Take back…' }).click();
    const form = page.locator('.footage-steps form');
    await form.getByLabel('What you found, and how').fill('that was another square');
    await form.getByRole('button', { name: 'Take back' }).click();
    await page.waitForSelector('.footage-steps .undone');
    await page.waitForSelector('.verdict-line:has-text("No verdict")');
    await page.waitForFunction(() => document.querySelector('.leaning .status-disputed') === null);
    expect(await line.locator('.status').textContent()).toBe(before);

    // From the line there is a way to its footage.
    await page.locator('.leaning a', { hasText: 'Rebels enter Damascus' }).first().click();
    await page.waitForSelector('.line-footage a');
    expect(await page.locator('.room').count()).toBe(0);
    await page.close();
  });

  test('copies stand together, with the reason and both pictures side by side; what is no footage is told', async () => {
    const page = await open('/#/footage');
    await page.waitForSelector('.tile');
    await drop(page, [
      { name: 'small.jpg', type: 'image/jpeg', bytes: await drawnScene(31, { width: 420, quality: 50 }) },
      { name: 'other.jpg', type: 'image/jpeg', bytes: await drawnScene(32) },
      { name: 'fake.png', type: 'image/png', bytes: Buffer.from('no picture at all') },
    ]);
    await page.getByRole('button', { name: 'Keep all 3' }).click();
    await page.waitForSelector('.family.copies');
    expect(await page.locator('.room-said').allTextContents()).toEqual([
      '2 pieces are kept.',
      expect.stringMatching(/^fake\.png: it is neither photo nor video/),
    ]);
    expect(await page.locator('.family.copies .tile').count()).toBe(2);
    expect(await page.locator('.tile .covered').count()).toBe(3);
    await page.screenshot({ path: join(shots, 'footage-sheet-1440-light.png') });

    // By keyboard: to the first tile, into its page, on to the next, and out again.
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.copy-of');
    expect(await page.locator('.why-copy').textContent()).toMatch(/bits differ/);
    expect(await page.locator('.pair .shot').count()).toBe(2);
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLImageElement>('.pair img')].every((img) => img.naturalWidth > 320),
    );
    const first = await page.locator('.piece-id').textContent();
    await page.keyboard.press('j');
    await page.waitForFunction((id) => document.querySelector('.piece-id')?.textContent !== id, first);
    const second = await page.locator('.piece-id').textContent();
    await page.keyboard.press('Escape');
    await page.waitForSelector('.tile');
    // The sheet is where it was left.
    await page.waitForFunction((id) => document.activeElement?.textContent?.includes(id ?? '?'), second);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.room', { state: 'detached' });
    await page.close();
  });

  test.skipIf(!hasFfmpeg)(
    'an excerpt stands beside the frames that it was cut from, with offset and speed',
    async () => {
      const page = await open('/#/footage');
      await page.waitForSelector('.room-head');
      const [whole, excerpt] = await drawnClips(folder);
      await drop(page, [{ name: 'whole.mp4', type: 'video/mp4', bytes: whole }]);
      await page.getByLabel('When they did (UTC)').fill('2021-03-01T10:00');
      await page.getByRole('button', { name: 'Keep it' }).click();
      await page.waitForSelector('.strip');
      await drop(page, [{ name: 'excerpt.mp4', type: 'video/mp4', bytes: excerpt }]);
      await page.getByLabel('On the day').fill('2024-12-07');
      await page.getByRole('button', { name: 'Keep it' }).click();
      await page.waitForSelector('.stretches');
      const [, offset, speed] = await page.locator('.stretches td').allTextContents();
      expect(Number(offset!.replace(' s', ''))).toBeCloseTo(6, 0);
      expect(Number(speed!.replace(' ×', ''))).toBeCloseTo(1.25, 1);
      expect(await page.locator('.earliest').textContent()).toContain('1 Mar 2021');
      expect(await page.locator('.against').textContent()).toContain('2021-03-01');
      for (let i = await page.locator('.uncover[aria-pressed="false"]').count(); i > 0; i--) {
        const covered = page.locator('.uncover[aria-pressed="false"]');
        if ((await covered.count()) > 0) await covered.first().click();
      }
      await page.waitForFunction(() => {
        const frames = [...document.querySelectorAll<HTMLImageElement>('.pair img')];
        return frames.length === 6 && frames.every((img) => img.naturalWidth > 0);
      });
      await page.locator('.copy-of').scrollIntoViewIfNeeded();
      await page.screenshot({ path: join(shots, 'footage-aligned-1440-light.png') });
      await page.close();
    },
  );

  test('a place that was found is drawn with the sun of the moment', async () => {
    const page = await open('/#/footage');
    await page.locator('.tile a').first().click();
    await page.waitForSelector('.piece');
    await page.locator('#step-kind').selectOption('geolocated');
    await page.getByLabel('Latitude, longitude').fill('33.5116, 36.3064');
    await page.getByLabel('What you found, and how').fill('minaret and gate as in the satellite picture');
    await page.getByLabel('Your name').fill('A. Sample');
    await page.getByLabel('How sure (%)').fill('80-95');
    await page.getByRole('button', { name: 'Record' }).click();
    await page.waitForSelector('.ground');
    expect(await page.locator('.footage-steps').textContent()).toContain('80 to 95 % sure');
    await page.getByLabel('Sun at (UTC)').fill('2024-12-08T07:00');
    await page.getByLabel('Sun at (UTC)').dispatchEvent('change');
    await page.waitForSelector('.ground .ray');
    // By hand, with a declination of -22.7° and 9:33 of solar time: azimuth 142.9°, height 23.8°.
    expect(await page.locator('.sun-words').textContent()).toMatch(/Sun 14[23]\.\d° from north, 23\.\d° high/);
    await page.close();
  });

  test('fits a phone and the dark: nothing wider than the screen', async () => {
    for (const dark of [false, true]) {
      const page = await open('/#/footage', { width: 390, height: 844, dark });
      await page.waitForSelector('.tile');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await page.screenshot({ path: join(shots, `footage-390-${dark ? 'dark' : 'light'}.png`) });
      await page.locator('.tile a').first().click();
      await page.waitForSelector('.piece');
      const body = page.locator('.room-body');
      expect(await body.evaluate((node) => node.scrollWidth - node.clientWidth)).toBeLessThanOrEqual(0);
      await page.close();
    }
  });

  test('nothing was complained of, but what was refused on purpose', () => {
    expect(complaints.filter((words) => !/status of 422/.test(words))).toEqual([]);
  });
});
