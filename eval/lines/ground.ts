import type { ControlInterval } from '../../src/record/happening.ts';
import { shareWord } from './alike.ts';
import { type GoldGround, type GoldReport, isTold } from './gold.ts';

/** What an interval says on the word of one report. */
export type Holding = Pick<ControlInterval, 'place' | 'holder' | 'extent' | 'contested'>;

/**
 * `right`; `extent`: the right holder, but not how much of it is held; `holder`: another holds it; `lost`: the report says that the holder
 * lost it; `elsewhere`: the report tells nothing of who holds that place.
 */
export type GroundVerdict = 'right' | 'extent' | 'holder' | 'lost' | 'elsewhere';

export interface GroundJudgement {
  holding: Holding;
  verdict: GroundVerdict;
  gold: GoldGround | null;
}

/** Holdings that a report is cited for, judged against its lines of ground; history may be told of as well. */
export function judgeGround(report: GoldReport, holdings: readonly Holding[]): GroundJudgement[] {
  return holdings.map((holding) => {
    const here = report.ground.filter(({ place, mode }) => isTold(mode) && shareWord(place, holding.place.name));
    const order: GroundVerdict[] = ['right', 'extent', 'lost', 'holder'];
    const verdicts = here.map((gold) => ({ gold, verdict: against(gold, holding) }));
    const best = order.flatMap((wanted) => verdicts.filter(({ verdict }) => verdict === wanted))[0];
    return { holding, ...(best ?? { gold: null, verdict: 'elsewhere' }) };
  });
}

function against({ holder, value }: GoldGround, holding: Holding): GroundVerdict {
  if (holding.holder === null) return value === 'contested' ? 'right' : 'holder';
  if (!shareWord(holder, holding.holder.name)) return 'holder';
  if (value === 'lost') return 'lost';
  if (value === 'contested') return holding.contested ? 'right' : 'extent';
  return holding.extent === 'unknown' || holding.extent === value ? 'right' : 'extent';
}

/** Ground that an editor would enter as held or contested now. */
export const heldIn = ({ ground }: GoldReport): GoldGround[] =>
  ground.filter(({ value, mode, background }) => value !== 'lost' && isTold(mode) && !background);

export interface GroundTally {
  told: number;
  right: number;
  gold: number;
  found: number;
}

export const noGround = (): GroundTally => ({ told: 0, right: 0, gold: 0, found: 0 });

/** Adds the ground of a report. Contested ground stands in the gold once for each side: one interval tells all of them. */
export function countGround(tally: GroundTally, report: GoldReport, judgements: readonly GroundJudgement[]): void {
  tally.told += judgements.length;
  const right = judgements.filter(({ verdict }) => verdict === 'right');
  tally.right += right.length;
  const held = heldIn(report);
  tally.gold += held.length;
  tally.found += held.filter((gold) =>
    right.some(
      ({ gold: told }) =>
        told === gold || (told?.value === 'contested' && gold.value === 'contested' && told.place === gold.place),
    ),
  ).length;
}
