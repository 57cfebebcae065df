import { instant } from '../src/record/plain.ts';
import type { Reading } from '../src/record/reading.ts';
import type { Item } from '../src/record/view.ts';
import { control } from '../src/situation/situation.ts';
import { openStore } from '../src/stores.ts';

/** What a golden may expect of the situation that its reports make: each gives null when it holds, or what was found instead. */
export type SituationCheck = (...fields: string[]) => string | null;

const all = { at: null, known: null };
const has = (hay: string, needle: string): boolean =>
  needle === '-' || needle === '' || hay.toLowerCase().includes(needle.toLowerCase());
const anyOf = (hay: readonly string[], needles: string): boolean =>
  needles === '-' || needles.split(',').some((needle) => hay.some((one) => has(one, needle)));

/** The checks on the situation that these readings make, each report known from when it was published. */
export function situationChecks(readings: readonly Reading[]): Record<string, SituationCheck> {
  const store = openStore(':memory:');
  store.addReadings(readings, { recorded: instant(Date.UTC(2030, 0, 1)), archive: true });
  const items = store.items({ known: null, at: null, kind: 'happening' });
  const news = items.filter(
    ({ happening }) => !happening.background && happening.status !== 'denied' && happening.status !== 'retracted',
  );
  const is = (whats: string, { happening }: Item): boolean => whats.split(',').includes(happening.what);
  const names = (parties: readonly { name: string }[]): string[] => parties.map(({ name }) => name);
  const placesOf = ({ happening }: Item): string[] => (happening.place === null ? [] : [happening.place.name]);
  const show = (found: readonly Item[], otherwise: string): string =>
    found
      .map(({ happening: { line, place, status, time } }) => `${line} @${place?.name} ${time.from} ${status}`)
      .join('; ') || otherwise;
  /** News of that kind about that party or place. */
  const about = (whats: string, name: string): Item[] =>
    news.filter(
      (item) =>
        is(whats, item) && anyOf([...names(item.happening.patient), ...placesOf(item), item.happening.line], name),
    );
  const none = (found: readonly Item[]): string | null => (found.length === 0 ? null : show(found, ''));
  const some = (found: readonly Item[]): string | null => (found.length > 0 ? null : show(news, 'no news'));
  const cited = ({ happening }: Item): string[] => happening.told.map(({ words }) => words);

  return {
    news: (whats, agent = '-', other = '-') =>
      some(about(whats, other).filter(({ happening }) => anyOf(names(happening.agent), agent))),
    'no news': (whats) => none(news.filter((item) => is(whats, item))),
    at: (whats, place) => some(news.filter((item) => is(whats, item) && anyOf(placesOf(item), place))),
    'no at': (whats, place) => none(news.filter((item) => is(whats, item) && anyOf(placesOf(item), place))),
    'no agent': (whats, name) =>
      none(
        news.filter(
          ({ happening, ...item }) => is(whats, { happening, ...item }) && anyOf(names(happening.agent), name),
        ),
      ),
    status: (whats, about_, status) => {
      const found = about(whats, about_);
      return found.length > 0 && found.every(({ happening }) => happening.status === status)
        ? null
        : show(found, show(news, 'no news'));
    },
    origins: (whats, about_, count) => {
      const found = about(whats, about_);
      return found.length > 0 && found.every(({ happening }) => happening.origins.length === Number(count))
        ? null
        : found.map(({ happening }) => happening.origins.map(({ root }) => root).join(', ')).join('; ') ||
            show(news, 'no news');
    },
    cites: (whats, words) => {
      const found = news.filter((item) => is(whats, item));
      return found.length > 0 && found.every((item) => cited(item).every((one) => has(one, words)))
        ? null
        : found.flatMap(cited).join(' / ') || show(news, 'no news');
    },
    'no cite': (whats, words) =>
      none(news.filter((item) => is(whats, item) && cited(item).some((one) => has(one, words)))),
    dated: (whats, about_, day) =>
      some(about(whats, about_).filter(({ happening }) => (happening.time.from ?? '').startsWith(day))),
    'no dated': (whats, about_, day) =>
      none(about(whats, about_).filter(({ happening }) => (happening.time.to ?? '').startsWith(day))),
    'no status': (whats, about_, status) =>
      none(about(whats, about_).filter(({ happening }) => happening.status === status)),
    holds: (place, holder) => {
      const held = control(store, all, { place });
      return held.length > 0 && held.every((one) => has(one.holder?.name ?? 'contested', holder))
        ? null
        : held.map((one) => one.holder?.name ?? 'contested').join(', ') || 'nobody';
    },
    'no control': (place) => {
      const held = control(store, all, { place });
      return held.length === 0 ? null : held.map(({ holder }) => holder?.name ?? 'contested').join(', ');
    },
    harmed: (of, count) => {
      const found = news.filter(({ happening }) => happening.quantity?.of === of);
      return found.some(({ happening }) => happening.quantity?.best === Number(count))
        ? null
        : found.map(({ happening }) => `${happening.quantity?.best} in ${happening.line}`).join('; ') ||
            show(news, 'no news');
    },
    'no code': (code) => {
      const wrong = readings
        .flatMap(({ observations }) => observations)
        .filter((one) => one.kind === 'event')
        .filter(
          ({ codes, background, polarity, certainty, happened }) =>
            (codes.plover === code || codes.acled === code) &&
            !background &&
            polarity === 'positive' &&
            certainty === 'asserted' &&
            (happened === null || happened > 0),
        );
      return wrong.length === 0 ? null : wrong.map(({ what, lemma }) => `${what}/${lemma}`).join('; ');
    },
  };
}
