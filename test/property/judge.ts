import type { Act } from '../../src/record/judgement.ts';
import { happenings } from '../../src/situation/brief/happenings.ts';
import { type Store, StoreError } from '../../src/store/store.ts';
import { agents, chance, outlets, places, speakers } from './readings.ts';

export const START = Date.parse('2024-11-27T00:00:00Z');
export const HOUR = 3_600_000;
/** When the persons judge: in the middle of the tales. */
export const JUDGED = START + 100 * HOUR;
const JUDGEMENTS = 8;
const all = { at: null, known: null };
const iso = (ms: number): string => new Date(ms).toISOString();

/** What persons might decide, drawn by chance from what is on record; what the record refuses is passed over. */
export function judge(
  store: Store,
  seed: number,
  until = Number.POSITIVE_INFINITY,
  more: (line: string) => Act[] = () => [],
): void {
  const next = chance(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  for (let i = 0; i < JUDGEMENTS && JUDGED + i * 2 * HOUR <= until; i++) {
    const lines = happenings(store, all);
    if (lines.length < 2) return;
    const line = pick(lines);
    const other = pick(lines);
    const observations = line.told.map(({ observation }) => observation).filter(() => next() < 0.5);
    const before = store.judgements();
    const acts: Act[] = [
      { do: 'merge', happenings: [line.id, other.id] },
      { do: 'merge', happenings: [line.id, other.id, pick(lines).id] },
      { do: 'apart', happenings: [line.id, other.id] },
      { do: 'split', happening: line.id, observations },
      { do: 'confirm', line: line.id },
      { do: 'dispute', line: line.id },
      { do: 'grade-source', source: pick([...outlets, ...speakers]), grade: pick(['A', 'C', 'D', 'E', 'F'] as const) },
      { do: 'grade-item', item: line.id, grade: pick(['1', '2', '3', '4', '5', '6'] as const) },
      { do: 'grade-item', item: line.told[0]!.observation, grade: pick(['4', '5', '6'] as const) },
      { do: 'place', of: line.id, place: pick(Object.values(places)) },
      { do: 'place', of: line.told[0]!.observation, place: pick(Object.values(places)) },
      { do: 'side', party: pick(agents), side: pick(['government:SY', 'opposition:SY', 'state:RU', null]) },
      { do: 'undo', judgement: before.length > 0 ? pick(before).id : 'none' },
      ...more(line.id),
    ];
    try {
      store.judge(
        { by: 'A. Editor', reason: `reason ${i}`, act: pick(acts) },
        { recorded: iso(JUDGED + i * 2 * HOUR) },
      );
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== 'judgement') throw error;
    }
  }
}
