import { describe, expect, it } from 'vitest';
import { readingOf, tales } from '../../../../../test/property/readings.ts';
import { knownMentions } from '../../../../corroborate/events/known-mention.ts';
import { sourceOf } from '../../../../corroborate/origins/source.ts';
import { wording } from '../../../../languages/en/wording/index.ts';
import { judgingBy } from '../../../../situation/fold/judging.ts';
import { project } from '../../../../situation/fold/project.ts';
import { memoryProjections } from '../../memory/projections.ts';
import { openItem, packItem } from './item.ts';
import { openSource, packSource } from './source.ts';
import { openWindow, packWindow } from './window.ts';

describe('the rows of the projections', () => {
  const readings = tales(7, 300).map((tale) => readingOf(tale));
  const prepared = readings.map((reading) => ({
    source: sourceOf(reading.report, 5),
    mentions: knownMentions(reading, 5),
  }));
  const { projections, items } = memoryProjections();
  project(projections, prepared, judgingBy([], wording));

  it('give back windows as they were', () => {
    const seen = new Set<string>();
    for (const { source } of prepared) {
      for (const at of projections.windowsOf(source.id)) {
        const window = projections.window(at.blockKey, at.window)!;
        const { maxKnown, revised, judged, members, leaders } = window;
        expect(openWindow(window.blockKey, packWindow(window))).toEqual({
          maxKnown,
          revised,
          judged,
          members,
          leaders,
        });
        seen.add(window.blockKey);
      }
    }
    expect(seen.size).toBeGreaterThan(20);
  });

  it('give back items as they were', () => {
    const all = [...items()];
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(['happening', 'statement']));
    for (const item of all) expect(openItem(packItem(item))).toEqual(item);
  });

  it('give back sources as they were, of short texts, long ones and none', () => {
    const long = Array.from({ length: 900 }, (_, i) => `word${(i * 7919) % 613}`).join(' ');
    for (const text of ['', 'two words', 'A short report of eight words in all.', long]) {
      const source = sourceOf({ ...readings[0]!.report, text, parts: [] }, 5);
      const { body, sketch } = packSource(source);
      expect(openSource(body, sketch)).toEqual(source);
    }
  });
});
