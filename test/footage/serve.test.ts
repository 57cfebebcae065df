import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mediaOf } from '../../src/footage/keep/media.ts';
import { stepOf } from '../../src/footage/steps.ts';
import { type Footage, footageId } from '../../src/record/footage.ts';
import { FootageChecked, FootageDossier } from '../../src/record/wire/dossier.ts';
import type { Store } from '../../src/store/store.ts';
import { openStore } from '../../src/stores.ts';
import { handlerOf } from '../sample-server.ts';
import { sampleFootage } from './sample-footage.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-footage-'));
const situation = join(folder, 'situation.db');
let store: Store;
let sha256 = '';

beforeAll(async () => {
  const jpeg = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#789' } })
    .withExif({ IFD0: { Make: 'Sample Optics' } })
    .jpeg()
    .toBuffer();
  const media = mediaOf(situation);
  const kept = await media.keep(
    (async function* () {
      yield jpeg;
    })(),
  );
  sha256 = kept.sha256;
  media.derive(`${sha256}.0.jpg`, jpeg);
  const footage: Footage = {
    ...sampleFootage,
    sha256,
    bytes: kept.bytes,
    source: 'a sample account',
    claimed: { place: 'Sampleville', time: null },
  };
  store = openStore(situation);
  store.addFootage([footage], { recorded: '2024-12-08T10:00:00Z' });
  const draft = { footage: sha256, by: 'A. Sample', note: 'reverse search', pictures: [], confidence: null };
  const act = { do: 'verdict', verdict: 'unverified' } as const;
  store.addStep(stepOf({ ...draft, act }, '2024-12-08T12:00:00Z', null), { recorded: '2024-12-08T12:00:00Z' });
});
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (path: string) =>
  handlerOf(store)(new Request(`http://127.0.0.1:4600${path}`, { headers: { host: '127.0.0.1:4600' } }));
const json = async (path: string) => (await ask(path)).json() as Promise<Record<string, unknown>>;

describe('footage over HTTP', () => {
  test('lists what is kept, as of what was known', async () => {
    const [one] = FootageDossier.array().parse(await json('/api/footage'));
    expect(one).toMatchObject({ id: footageId(sha256), verdict: { verdict: 'unverified' }, pictures: 1 });
    const [before] = FootageDossier.array().parse(await json('/api/footage?known=2024-12-08T11:00:00Z'));
    expect(before!.verdict).toBeNull();
    expect(await json('/api/footage?known=2024-12-07')).toEqual([]);
    expect((await ask('/api/footage?known=once')).status).toBe(400);
  });
  test('shows a piece with its checks, and its picture', async () => {
    const found = FootageChecked.parse(await json(`/api/footage/${footageId(sha256)}`));
    expect(found).toMatchObject({
      metadata: { make: 'Sample Optics' },
      credentials: { state: 'none' },
      timestamps: [],
    });
    const picture = await ask(`/api/footage/${footageId(sha256)}/pictures/0`);
    expect(picture.headers.get('content-type')).toBe('image/jpeg');
    expect((await ask(`/api/footage/${footageId(sha256)}/pictures/1`)).status).toBe(404);
    expect((await ask('/api/footage/f000000000000')).status).toBe(404);
  });
});

describe('the sun over HTTP', () => {
  test('position, times and places', async () => {
    const at = await json('/api/sun?lat=50.45&lon=30.52&time=2023-05-17T07:25Z');
    expect(at).toMatchObject({ sun: { azimuth: expect.closeTo(122.77, 1) }, times: null, band: null });
    const shadow = `shadow=${encodeURIComponent('303±4')}&ratio=${encodeURIComponent('0.93±0.1')}`;
    const times = (await json(`/api/sun?lat=50.45&lon=30.52&time=2023-05-17&${shadow}`)).times as {
      from: string;
      to: string;
    }[];
    expect(times).toHaveLength(1);
    expect(times[0]!.from < '2023-05-17T07:25:00Z' && '2023-05-17T07:25:00Z' < times[0]!.to).toBe(true);
    const { band } = await json(`/api/sun?time=2023-05-17T07:25Z&${shadow}`);
    expect(band).toMatchObject({ type: 'MultiPolygon' });
  });
  test.each([
    '/api/sun?time=2023-05-17&lat=50&lon=30',
    '/api/sun?time=then&lat=50&lon=30',
    '/api/sun?time=2023-05-17T07:25Z&shadow=north',
    '/api/sun?time=2023-05-17T07:25Z&lat=95&lon=30',
    '/api/sun?time=2023-05-17T07:25Z',
  ])('%s is refused', async (path) => {
    expect((await ask(path)).status).toBe(400);
  });
});
