import type { KnownMention } from '../../record/known-mention.ts';
import { nameKey } from '../../record/name-key.ts';
import type { Source } from '../../record/source.ts';

type Counted = KnownMention & { quantity: NonNullable<KnownMention['quantity']> };

/**
 * The mentions without those whose figure its own origin has replaced since: what an outlet counts, on its own word or on one voice's, the
 * same outlet's next figure replaces; so does a higher one that the same named voice gives to anybody (a lower one may be an old one passed
 * on late). Whoever only passes a replaced figure on, as a copy of that origin, falls with it. Other origins' figures stay.
 */
export function newestFigures(
  mentions: readonly KnownMention[],
  origins: readonly { reports: readonly string[] }[],
  sources: (report: string) => Source,
): KnownMention[] {
  const counted = mentions.filter((one): one is Counted => one.quantity !== null);
  if (counted.length < 2) return [...mentions];
  const outlets = new Map(counted.map(({ report }) => [report, nameKey(sources(report).publisher ?? '')] as const));
  const outletOf = ({ report }: Counted): string => outlets.get(report)!;
  const replaces = (newer: Counted, older: Counted): boolean => {
    if (newer.known <= older.known) return false;
    if (outletOf(newer) !== '' && outletOf(newer) === outletOf(older)) return true;
    const voice = newer.speakers.at(-1);
    return voice !== undefined && !voice.nameless && most(newer) > most(older);
  };
  const sameWord = Map.groupBy(counted, ({ quantity, speakers }) => `${speakers.at(-1)?.key ?? ''} ${quantity.of}`);
  const gone = [...sameWord.values()].flatMap((all) =>
    all.filter((older) => all.some((newer) => replaces(newer, older))),
  );
  if (gone.length === 0) return [...mentions];
  const originOf = new Map(origins.flatMap(({ reports }, i) => reports.map((report) => [report, i] as const)));
  const passesOn = (one: Counted): boolean => {
    const origin = originOf.get(one.report);
    return (
      origin !== undefined &&
      gone.some(
        (older) => origin === originOf.get(older.report) && outletOf(older) !== outletOf(one) && sameFigure(one, older),
      )
    );
  };
  const left = counted.filter((one) => !gone.includes(one));
  const own = left.filter((one) => !passesOn(one));
  const fallen = new Set<KnownMention>(gone);
  // Where outlets of one origin changed their figures crosswise, none of them only passes on another's.
  if (own.length > 0) for (const one of left) if (!own.includes(one)) fallen.add(one);
  return mentions.filter((one) => !fallen.has(one));
}

const most = ({ quantity: { low, best, high } }: Counted): number => high ?? best ?? low ?? Number.NEGATIVE_INFINITY;

const sameFigure = ({ quantity: a }: Counted, { quantity: b }: Counted): boolean =>
  a.of === b.of && a.low === b.low && a.best === b.best && a.high === b.high;
