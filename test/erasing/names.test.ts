import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../src/record/reading.ts';
import { unknownTime } from '../../src/record/time.ts';
import { brief } from '../../src/situation/situation.ts';
import { openStore } from '../../src/stores.ts';
import { readingOf, tales } from '../property/readings.ts';
import { bytesOf } from './bytes.ts';

const folder = mkdtempSync(join(tmpdir(), 'sitrep-erasing-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const key = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
const archive = { recorded: '2024-12-20T00:00:00.000Z', archive: true };
const later = { by: 'A. Editor', reason: 'asked to', recorded: '2025-01-02T00:00:00.000Z', key };

/** A reading with its report's fields changed, its id and text left alone. */
const published =
  (change: (report: Reading['report'], name: string) => Partial<Reading['report']>) =>
  (reading: Reading, name: string): Reading => ({
    ...reading,
    report: { ...reading.report, ...change(reading.report, name) },
  });
const common = {
  span: { start: 0, end: 4 },
  certainty: 'asserted',
  polarity: 'positive',
  background: false,
  said: null,
  rule: 'made',
} as const;
const observed =
  (observe: (name: string) => Reading['observations'][number]) =>
  (reading: Reading, name: string): Reading => ({
    ...reading,
    observations: [...reading.observations, observe(name)],
  });
const doubted =
  (reason: (name: string) => string) =>
  (reading: Reading, name: string): Reading => ({
    ...reading,
    problems: [{ stage: 'read', rule: 'published', reason: reason(name), start: null, end: null }],
  });
const entity = (name: string, kind: 'person' | 'place') => ({
  id: 'e9',
  kind,
  name: kind === 'person' ? name : 'the square',
  place:
    kind === 'person' ? null : { name, lat: 1, lon: 1, country: 'SY', feature: 'site' as const, source: 'sample:1' },
});

/** Each field that holds words: how a name comes into it, and at how many places. */
const FIELDS: Record<string, { put: (reading: Reading, name: string) => Reading; places: number }> = {
  byline: { put: published((_, name) => ({ byline: `By ${name} and others` })), places: 1 },
  cites: { put: published((_, name) => ({ cites: ['Sample Wire', name] })), places: 1 },
  publisher: { put: published((_, name) => ({ publisher: `${name.toUpperCase()} on Telegram` })), places: 1 },
  title: { put: published((_, name) => ({ title: `${name}: ${name} speaks` })), places: 2 },
  'address, by dashes': {
    put: published((_, name) => ({ url: `https://example.org/by/${name.toLowerCase().replaceAll(' ', '-')}/1` })),
    places: 1,
  },
  'address, escaped': {
    put: published((_, name) => ({ url: `https://example.org/?by=${encodeURIComponent(name)}` })),
    places: 1,
  },
  'address, as one word': {
    put: published((_, name) => ({ url: `https://example.org/${name.toLowerCase().replaceAll(' ', '')}` })),
    places: 1,
  },
  text: {
    put: published(({ text }, name) => ({ text: `${text} ${name} said so. Ms ${name.split(' ').at(-1)} left.` })),
    places: 2,
  },
  'text, with a soft hyphen': {
    put: published(({ text }, name) => ({ text: `${text} So said ${name.slice(0, 2)}\u00ad${name.slice(2)}.` })),
    places: 1,
  },
  gap: { put: published((_, name) => ({ gaps: [{ at: 1, reason: `words lost: "by and ${name}"` }] })), places: 1 },
  'entity, a person': {
    put: (reading, name) => ({ ...reading, entities: [...reading.entities, entity(name, 'person')] }),
    places: 1,
  },
  'entity, a place': {
    put: (reading, name) => ({ ...reading, entities: [...reading.entities, entity(name, 'place')] }),
    places: 1,
  },
  'role and venue': {
    put: observed((name) => ({
      ...common,
      id: 'o8',
      kind: 'statement',
      act: 'say',
      speaker: { start: 0, end: 4, entity: null, role: `aide to ${name}` },
      cue: null,
      content: [],
      form: 'indirect',
      addressee: null,
      venue: `the channel of ${name}`,
    })),
    places: 2,
  },
  office: {
    put: observed((name) => ({
      ...common,
      id: 'o8',
      kind: 'state',
      what: 'office',
      subject: { start: 0, end: 4, entity: null },
      object: null,
      value: `spokesman of ${name}`,
      time: unknownTime(),
    })),
    places: 1,
  },
  'where footage stood': {
    put: observed((name) => ({
      ...common,
      id: 'o8',
      kind: 'footage',
      shows: [],
      medium: 'video',
      where: `shared by ${name}`,
    })),
    places: 1,
  },
  'quoted in a problem': { put: doubted((name) => `"${name}, a day ago" at line 1 is no instant`), places: 1 },
};

const part = fc.stringMatching(/^[QXZ][bdgklmnprtv][aeiouéäø][bdgklmn][aeiou][rsx]{1,2}$/);
const names = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const histories = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  name: names,
  /** For each report the field that the name stands in, or none. */
  fields: fc.array(fc.option(fc.constantFrom(...Object.keys(FIELDS))), { minLength: 3, maxLength: 7 }),
});

describe('a name erased from random histories', () => {
  it('stands nowhere, and each report stands without it', () => {
    let runs = 0;
    fc.assert(
      fc.property(histories, ({ seed, name, fields }) => {
        fc.pre(fields.some((field) => field !== null));
        const plain = tales(seed, fields.length).map((tale, i) =>
          readingOf({ ...tale, url: `https://example.org/${seed}/${i}` }),
        );
        const all = plain.map((reading, i) => (fields[i] === null ? reading : FIELDS[fields[i]!]!.put(reading, name)));
        const naming = all.filter((_, i) => fields[i] !== null);
        const path = join(folder, `${runs++}.db`);
        const store = openStore(path);
        store.addReadings(all, archive);
        store.addReadings(
          naming.map((reading) => ({ ...reading, engine: 'sample@2' })),
          archive,
        );
        const before = store.reports({ limit: 100 }).map(({ id }) => id);

        const plan = store.planErasure({ name, whole: false });
        const { kept } = store.erase(plan, later);

        const ids = naming.map(({ report }) => report.id).sort();
        expect(kept).toEqual(ids);
        expect(plan.redacted.map(({ places }) => places).sort()).toEqual(
          fields.flatMap((field) => (field === null ? [] : FIELDS[field]!.places)).sort(),
        );
        expect(plan.forms.reduce((sum, { count }) => sum + count, 0)).toBe(
          plan.redacted.reduce((sum, { places }) => sum + places, 0),
        );
        expect(store.reports({ limit: 100 }).map(({ id }) => id)).toEqual(before);
        expect(brief(store, { at: null, known: null }).reports).toBe(all.length);
        for (const { report, observations } of all) {
          expect(store.report(report.id)?.text.length).toBe(report.text.length);
          expect(store.reading(report.id)?.observations.length).toBe(observations.length);
        }
        for (const { report } of naming) expect(store.has(report.id, 'sample@1')).toBe(true);
        expect(store.verify()).toMatchObject({ ok: true, erased: 3 * naming.length });
        const digest = store.digest();
        expect(store.rebuild()).toBe(digest);

        // Nothing that holds the name is taken in again, whoever read it.
        const again = naming.flatMap((reading) => [reading, { ...reading, engine: 'sample@3' }]);
        const { reports, readings, problems } = store.addReadings(again, archive);
        expect([reports, readings]).toEqual([[], 0]);
        expect(problems.map(({ problem }) => problem.rule)).toEqual(again.map(() => 'erased'));
        store.close();
        const left = bytesOf(path).normalize('NFC').toLowerCase();
        for (const one of name.toLowerCase().split(' ')) {
          expect(left).not.toContain(one);
          expect(left).not.toContain(encodeURIComponent(one).toLowerCase());
          expect(left).not.toContain(Buffer.from(one).toString('latin1'));
        }
        rmSync(path);
      }),
      { numRuns: 40 },
    );
  });
});
