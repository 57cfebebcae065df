import { isVerdict } from '../../corroborate/status/rules.ts';
import type { Place } from '../../record/entity.ts';
import { controlFamilies, deadlyFamilies } from '../../record/event-families.ts';
import { isReply } from '../../record/ids.ts';
import type { Doubt, QueueItem } from '../../record/judgement.ts';
import type { NamedPlaces } from '../../record/named-places.ts';
import { isArea } from '../../record/place-key.ts';
import type { AsOf, Item, View } from '../../record/view.ts';
import { limitOf } from '../asof.ts';
import { inHundredths } from '../brief/lines.ts';
import { lastIntervals } from '../control/control.ts';
import { judgementsOn } from './judgements.ts';
import { settling, settlingPlace } from './suggested-command.ts';

/** A doubt about one line, before it is weighed against the others. */
export interface Doubted {
  item: Item;
  /** The line's own id, where it is not the happening's. */
  id?: string;
  kind?: QueueItem['kind'];
  text?: string;
  doubt: Doubt;
  why: string;
  /** 0 … 1. */
  degree: number;
  settle: QueueItem['settle'];
}

/** Weight from which a line on one origin alone is worth a second source. */
const HEAVY = 0.6;
/** A span of numbers this wide, and this high, is more than different hours of counting. */
const WIDE = 3;
const MANY = 10;
/** Places whose last interval is looked at. */
const PLACES = 60;
/** Other places of a name that are offered. */
const RIVALS = 3;

/** What is in doubt about one item. */
export function itemDoubts(view: View, item: Item, known: number | null): Doubted[] {
  const { happening } = item;
  if (isVerdict(happening.rule)) return toldSince(view, item, known);
  const found: Doubted[] = [];
  const { id, status, reason } = happening;
  const verdicts = [
    settling('It is so', { do: 'confirm', line: id }),
    settling('It is not so', { do: 'dispute', line: id }),
  ];
  const dead = deadOf(item);
  if (status === 'disputed')
    found.push({
      item,
      doubt: 'disputed',
      why: `${dead > 0 ? `${dead} dead are told, and it` : 'it'} is disputed: ${reason}`,
      degree: dead > 0 ? 1 : 0.85,
      settle: verdicts,
    });
  if (happening.rule === 'one-origin' && item.kind === 'happening' && (item.weight >= HEAVY || dead > 0))
    found.push({
      item,
      doubt: 'single-origin',
      why: `it matters much${dead > 0 ? ` (${dead} dead)` : ''} and stands on one origin: ${happening.origins[0]?.root ?? 'unnamed'}`,
      degree: 0.45,
      settle: [...verdicts, settling('Possibly true, no more', { do: 'grade-item', item: id, grade: '3' })],
    });
  const { quantity } = happening;
  if (quantity !== null && quantity.low !== null && quantity.high !== null && quantity.high >= MANY)
    if (quantity.high >= WIDE * Math.max(1, quantity.low))
      found.push({
        item,
        doubt: 'numbers-differ',
        why: `reports give from ${quantity.low} to ${quantity.high} ${quantity.of}: they may tell of different happenings`,
        degree: 0.4,
        settle: [...apartByNumber(view, item, known), ...verdicts],
      });
  const rivals = rivalsLeft(view, item);
  const called = (place: Place): string => inWords(place, view.places());
  if (rivals.length > 0)
    found.push({
      item,
      doubt: 'place-rival',
      why: `taken for ${called(happening.place!)}, though no report of it names another place there; ${happening.place!.name} is also ${rivals.map(called).join(', ')}`,
      degree: 0.5,
      settle: rivals.map((place) =>
        settlingPlace(`It was in ${called(place)}`, { do: 'place', of: id, place }, view.places()),
      ),
    });
  return found;
}

/** Degree of doubt of a line whose probability of being right nobody has learnt to tell. */
const UNTOLD = 0.3;

/** A line of which nobody is sure that it is read rightly: the likelier it is right, the sooner a look at its words pays. */
export function unsureDoubt(item: Item): Doubted {
  const { id, line, p, told } = item.happening;
  return {
    item,
    text: told[0]?.words.replace(/\s+/g, ' ').trim() ?? line,
    doubt: 'unsure',
    why: `read as "${line}"${p === null ? '' : `, right with a probability of ${inHundredths(p)}`}; nothing acts on it until somebody has read the words`,
    degree: p ?? UNTOLD,
    settle: [settling('It is read rightly', { do: 'accept', line: id })],
  };
}

/** Holdings that stand on a claim, or are contested on one. */
export function controlDoubts(view: View, asOf: AsOf): Doubted[] {
  const known = limitOf(asOf.known);
  return lastIntervals(view, asOf, PLACES).flatMap((interval): Doubted[] => {
    if (interval.to !== null || (interval.status !== 'claimed' && !interval.contested)) return [];
    const item = view.item(interval.happenings.at(-1)!, known);
    if (item === null || isVerdict(item.happening.rule)) return [];
    return [
      {
        item,
        id: interval.id,
        kind: 'control',
        text: view.wording.control(interval),
        doubt: 'control-claimed',
        why: `who holds ${interval.place.name} would change: ${interval.reason}`,
        degree: interval.contested ? 0.8 : 0.9,
        settle: [
          settling('It is so', { do: 'confirm', line: item.happening.id }),
          settling('It is not so', { do: 'dispute', line: item.happening.id }),
        ],
      },
    ];
  });
}

/** A line that a person decided and of which more was told since: does her decision still stand? */
function toldSince(view: View, item: Item, known: number | null): Doubted[] {
  const verdict = judgementsOn(view, [item], known).findLast(
    ({ act, undoneBy }) => undoneBy === null && ['confirm', 'dispute', 'grade-item'].includes(act.do),
  );
  if (verdict === undefined || item.maxKnown <= Date.parse(verdict.entry.known)) return [];
  const before = new Set(verdict.about.flatMap(({ observations }) => observations));
  const since = item.happening.told.filter(({ observation }) => !before.has(observation));
  if (since.length === 0) return [];
  return [
    {
      item,
      doubt: 'told-since-judged',
      why: `${verdict.by} judged it (${verdict.reason}); ${since.length === 1 ? 'one more telling has' : `${since.length} more tellings have`} come since`,
      degree: 0.35,
      settle: [settling('Let the reports decide', { do: 'undo', judgement: verdict.id })],
    },
  ];
}

const deadOf = ({ family, happening: { quantity } }: Item): number =>
  quantity !== null && (deadlyFamilies.has(family) || /kill|dead|death/.test(quantity.of))
    ? (quantity.high ?? quantity.best ?? 0)
    : 0;

/** Takes out the mentions with the greatest number, where they are not all of them. */
function apartByNumber(view: View, { happening }: Item, known: number | null): Doubted['settle'] {
  const most = happening.quantity!.high;
  const all = view.mentions(happening.id, known).filter(({ id }) => !isReply(id));
  const out = all.filter(({ quantity }) => quantity !== null && (quantity.high ?? quantity.best) === most);
  return out.length === 0 || out.length === all.length
    ? []
    : [
        settling(`Those of ${most} are another happening`, {
          do: 'split',
          happening: happening.id,
          observations: out.map(({ id }) => id),
        }),
      ];
}

/** Other places of the name, where nothing in the reports but the name itself speaks for the one that was taken. */
function rivalsLeft(view: View, { happening, family, kind }: Item): Place[] {
  const { place } = happening;
  if (place === null || place.source === null || place.country === null || isArea(place)) return [];
  if (kind !== 'happening' && !controlFamilies.includes(family)) return [];
  const reports = [...new Set(happening.told.map(({ report }) => report))];
  const spoken = reports.some((report) =>
    view
      .reading(report)
      ?.entities.some((one) => one.place?.country === place.country && one.place.source !== place.source),
  );
  if (spoken) return [];
  return view
    .places()
    .rivals(place)
    .filter(({ country }, i, all) => all.findIndex((other) => other.country === country) === i)
    .slice(0, RIVALS);
}

const inWords = ({ name, country, feature }: Place, places: NamedPlaces): string =>
  feature === 'country' || country === null
    ? `${name} (${feature})`
    : `${name} in ${places.country(country)?.name ?? country}`;
