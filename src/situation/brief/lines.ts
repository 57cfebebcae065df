import { isVerdict } from '../../corroborate/status/rules.ts';
import type { BriefLine, ControlInterval, Happening } from '../../record/happening.ts';
import type { LineWording } from '../../record/line-wording.ts';
import type { Item } from '../../record/view.ts';
import { latestOf } from '../control/latest-told.ts';

/** Longer lines than this are no plain lines; `happenings` still lists them. */
const LONGEST = 220;
/** Of what may be misread the sentence is shown up to so many characters. */
const LONGEST_SENTENCE = 600;

/** The brief's line of an item, for footage with how many verification steps are on record; null when its words make no plain line. */
export function lineOfItem(item: Item, checks: number): BriefLine | null {
  const { happening, kind } = item;
  if (!happening.sure) return unsureLine(item);
  const text = item.kind === 'statement' || item.kind === 'footage' ? cut(happening.line) : happening.line;
  if (text.length > LONGEST || text.trim() === '') return null;
  const base = baseOf(item, text);
  if (kind !== 'footage') return { ...base, status: happening.status, reason: happening.reason };
  if (happening.status === 'disputed' || isVerdict(happening.rule))
    return { ...base, status: happening.status, reason: happening.reason };
  return checks === 0
    ? { ...base, status: 'unknown', reason: 'footage exists; no check of it is on record' }
    : {
        ...base,
        status: happening.status,
        reason: `${happening.reason}; ${checks} verification step${checks === 1 ? '' : 's'} on record`,
      };
}

const baseOf = ({ happening, kind }: Item, text: string): Omit<BriefLine, 'status' | 'reason'> => ({
  id: happening.id,
  kind,
  text,
  place: happening.place,
  time: happening.time,
  lastPublished: latestOf(happening.told),
  origins: independent(happening),
  quantity: happening.quantity,
  p: happening.p,
  sure: happening.sure,
  told: happening.told,
});

/** The words of the source before what they were read as. */
function unsureLine(item: Item): BriefLine {
  const { line, p, told, status } = item.happening;
  const chance = p === null ? '' : `, right with a probability of ${inHundredths(p)}`;
  const words = (told[0]?.words ?? line).replace(/\s+/g, ' ').trim();
  return { ...baseOf(item, cut(words, LONGEST_SENTENCE)), status, reason: `read as "${line}"${chance}` };
}

/** A probability as people read it: "0.43", "under 0.01". */
export const inHundredths = (p: number): string => (p > 0 && p < 0.01 ? 'under 0.01' : p.toFixed(2));

/** How many independent origins tell it. */
export const independent = ({ origins }: Pick<Happening, 'origins'>): number =>
  origins.filter(({ part }) => part === 'independent').length;

const cut = (text: string, longest = LONGEST): string =>
  text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest - 2))}…`;

/** "Rebels hold Hama (claimed)": who holds a place, on whose word. */
export function controlLine(wording: LineWording, interval: ControlInterval): BriefLine {
  const { place, from, to, beganBy, status, reason, told } = interval;
  return {
    id: interval.id,
    kind: 'control',
    text: wording.control(interval),
    status,
    reason,
    place,
    time: {
      from,
      to,
      precision: from === null ? 'unknown' : from.length === 10 ? 'day' : 'minute',
      stated: interval.stated,
    },
    ...(beganBy === undefined ? {} : { beganBy }),
    lastPublished: interval.lastReported,
    origins: interval.origins,
    quantity: null,
    p: null,
    sure: true,
    told,
  };
}
