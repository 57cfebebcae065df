import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../intake.ts';
import { readWhole } from '../../sitrep.ts';
import { averageLink } from './average-link.ts';
import { groupMentions, type Told, toldIn } from './group-mentions.ts';
import { ownMentions } from './mentions-of-reading.ts';

/** Reports of our own about three events; mentions stand in brackets with their ids: "[m1 exploded]". */
const texts = [
  'A bomb [bomb1 exploded] at the Saddar market in Karachi on Tuesday, [dead1 killing] 12 people. Police [said1 said] the bomb was hidden in a rickshaw near the Saddar market.',
  'Twelve people [dead2 died] when the [bomb2 explosion] tore through the Saddar market in Karachi. Shopkeepers of the Saddar market [said2 said] the roof fell on them.',
  'The [dead3 deaths] of 12 shoppers at the Saddar market shocked Karachi. The [bomb3 blast] was the third in the city this year.',
  'Norsk Kabel [buy1 acquired] the Danish firm Lyngby Fiber for 300 million crowns, the Oslo company [said3 said].',
  'The [buy2 acquisition] of Lyngby Fiber by Norsk Kabel of Oslo makes it the largest maker of cables. Lyngby Fiber has 900 workers.',
  'Norsk Kabel of Oslo [buy3 bought] Lyngby Fiber for 300 million crowns, its largest [buy4 purchase] of a Danish firm.',
  'A bomb [other1 exploded] outside a police station in Cotabato on the island of Mindanao; nobody was hurt. The Philippine army blamed rebels of the island.',
  'Rebels of Mindanao set off the bomb which [other2 exploded] outside the Cotabato police station, the Philippine army believes.',
];

function told(text: string, key: string): Told {
  const mentions: { id: string; start: number; end: number }[] = [];
  let plain = '';
  for (const part of text.split(/(\[\w+ [^\]]+\])/)) {
    const marked = /^\[(\w+) ([^\]]+)\]$/.exec(part);
    if (marked !== null) mentions.push({ id: marked[1]!, start: plain.length, end: plain.length + marked[2]!.length });
    plain += marked === null ? part : marked[2];
  }
  return toldIn(readWhole(readText(plain)), key, mentions);
}

const run = texts.map((text, i) => told(text, `report ${i}`));
const groups = groupMentions(run);
const together = (...ids: string[]): boolean => new Set(ids.map((id) => groups.get(id))).size === 1;

describe('groupMentions', () => {
  it('puts a verb and the noun of its kin in several reports together', () => {
    expect(together('bomb1', 'bomb2')).toBe(true);
    expect(together('dead2', 'dead3')).toBe(true);
    expect(together('buy1', 'buy2')).toBe(true);
  });
  it('puts words near in meaning together where what stands around them is alike', () => {
    expect(together('buy1', 'buy3')).toBe(true);
  });
  it('keeps the like event of another story apart', () => {
    expect(together('other1', 'other2')).toBe(true);
    expect(together('bomb1', 'other1')).toBe(false);
  });
  it('keeps apart what several speakers said', () => {
    expect(together('said1', 'said2')).toBe(false);
    expect(together('said1', 'said3')).toBe(false);
  });
  it('takes a pronoun for the event told before it, not for what was said', () => {
    const one = told(
      'A dam [dam1 burst] above Wadi Derna at night, officials [said4 said]. [it1 This] left the lower town under water.',
      'x',
    );
    const two = told('The lower town lies under water since a dam above Wadi Derna [dam2 burst] at night.', 'y');
    const dams = groupMentions([one, two]);
    expect(new Set(['dam1', 'dam2', 'it1'].map((id) => dams.get(id))).size).toBe(1);
    expect(dams.get('said4')).toBe('said4');
  });
  it('gives every mention a group, named by a mention of the group', () => {
    expect([...groups.keys()].sort()).toEqual(run.flatMap(({ seen }) => seen.map(({ id }) => id)).sort());
    for (const group of groups.values()) expect(groups.get(group)).toBe(group);
  });
  it('does not depend on the order of reports or mentions', () => {
    const before = Object.fromEntries([...groups].sort());
    fc.assert(
      fc.property(fc.shuffledSubarray(run, { minLength: run.length }), fc.boolean(), (reports, turned) => {
        const again = groupMentions(
          turned ? reports.map((one) => ({ ...one, seen: [...one.seen].reverse() })) : reports,
        );
        expect(Object.fromEntries([...again].sort())).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });
  it('gives nothing for nothing, and takes a report without mentions', () => {
    expect(groupMentions([]).size).toBe(0);
    expect(groupMentions([told('Nothing is marked here.', 'x')]).size).toBe(0);
  });
  it('takes the mentions that a reading found', () => {
    const { reading } = readWhole(
      readText('Rebels seized the town of Tessalit on Monday. The army said its troops withdrew.'),
    );
    const own = ownMentions(reading);
    expect(own.map(({ start, end }) => reading.report.text.slice(start, end))).toEqual(
      expect.arrayContaining(['seized', 'said', 'withdrew']),
    );
  });
});

describe('averageLink', () => {
  it('joins by the mean, so that one strong tie does not chain two clusters', () => {
    const ties = [
      { a: 1, b: 0, score: 1 },
      { a: 3, b: 2, score: 1 },
      { a: 2, b: 1, score: 1 },
    ];
    expect([...averageLink(4, ties, 0.5, 0)]).toEqual([0, 0, 2, 2]);
    expect([...averageLink(4, ties, 0.25, 0)]).toEqual([0, 0, 0, 0]);
  });
  it('is the same as comparing all clusters anew at each step', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 21, maxLength: 21 }), (scores) => {
        const ties = scores.map((score, i) => ({ ...pairs[i]!, score: score / 1000 + i * 1e-7 }));
        expect([...averageLink(7, ties, 0.5, 0)]).toEqual(plainly(7, ties, 0.5));
      }),
      { numRuns: 100 },
    );
  });
});

const pairs = Array.from({ length: 7 }, (_, a) => Array.from({ length: a }, (_, b) => ({ a, b }))).flat();

function plainly(items: number, ties: { a: number; b: number; score: number }[], least: number): number[] {
  let clusters = Array.from({ length: items }, (_, i) => [i]);
  for (;;) {
    let best = { mean: least, x: -1, y: -1 };
    clusters.forEach((one, x) => {
      clusters.slice(0, x).forEach((other, y) => {
        const between = ties.filter(
          ({ a, b }) => (one.includes(a) && other.includes(b)) || (one.includes(b) && other.includes(a)),
        );
        const mean = between.reduce((sum, { score }) => sum + score, 0) / (one.length * other.length);
        if (mean > best.mean) best = { mean, x, y };
      });
    });
    if (best.x < 0) break;
    const joined = [...clusters[best.x]!, ...clusters[best.y]!].sort((a, b) => a - b);
    clusters = [...clusters.filter((_, i) => i !== best.x && i !== best.y), joined];
  }
  return Array.from({ length: items }, (_, i) => clusters.find((one) => one.includes(i))![0]!);
}
