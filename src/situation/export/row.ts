import type { Place } from '../../record/entity.ts';
import type { Actor } from '../../record/event-mention.ts';
import type { Happening, HappeningTime, Party } from '../../record/happening.ts';
import { ownId } from '../../record/ids.ts';
import type { NamedPlaces } from '../../record/named-places.ts';
import { isOpenDay } from '../../record/plain.ts';
import type { Item } from '../../record/view.ts';
import { divisionsOf } from '../../resolve/within.ts';
import { figuresOf, type Readings } from '../harm/figures.ts';
import { type Toll, tollsOf } from '../harm/toll.ts';
import { areAnimals } from '../harm/whom.ts';
import { type ActorType, actorTypeOf, interactionOf, isWeapon } from './actors.ts';
import { dateOf, disorderTypeOf, eventTypeOf, geoPrecisionOf, regionOf } from './codebook.ts';
import { type Column, columns } from './columns.ts';
import { numericCode } from './iso.ts';

/** One happening in ACLED's columns; null is an empty cell: not known, or not told. */
export type Row = Record<Column, string | number | boolean | null>;

const MAX_QUOTES = 3;

/** The columns in their order: cells are set into it, so that JSON has them so too. */
const inOrder = Object.fromEntries(columns.map((column) => [column, null]));

/** A happening as a row: docs/export.md tells how each column is derived. */
export function rowOf(item: Item, readings: Readings, places: NamedPlaces): Row {
  const { happening } = item;
  return {
    ...inOrder,
    event_id_cnty: `${happening.place?.country ?? 'X'}${happening.id}`,
    ...whenOf(happening.time),
    ...whatOf(item, readings),
    ...whereOf(happening.place, places),
    source: joined(happening.told.map(({ publisher }) => publisher)),
    source_scale: null,
    notes: notesOf(happening),
    ...deadOf(item, readings),
    tags: happening.status === 'confirmed' || happening.status === 'reported' ? null : happening.status,
    timestamp: Math.floor(item.maxKnown / 1000),
    id: happening.id,
    kind: happening.what,
    line: happening.line,
    status: happening.status,
    rule: happening.rule,
    reason: happening.reason,
    origins: happening.origins.map(({ root }) => root).join('; ') || null,
    background: happening.background ? 'yes' : null,
  };
}

/** Some columns of a row. */
type Cells<C extends Column> = Pick<Row, C>;

function whenOf(
  time: HappeningTime,
): Cells<'event_date' | 'year' | 'time_precision' | 'happened_within' | 'date_stated'> {
  const { from, to } = time;
  const { day, precision } = dateOf(time);
  const date_stated = day === null ? null : time.stated;
  if (from === null || to === null)
    return {
      event_date: day,
      year: day === null ? null : Number(day.slice(0, 4)),
      time_precision: precision,
      happened_within: isOpenDay(time) ? `../${to}` : null,
      date_stated,
    };
  const year = from.slice(0, 4);
  return {
    event_date: day,
    year: year === to.slice(0, 4) ? Number(year) : null,
    time_precision: precision,
    happened_within: `${from}/${to}`,
    date_stated,
  };
}

/** Which event it was, who did it and to whom. */
function whatOf(
  item: Item,
  readings: Readings,
): Cells<'disorder_type' | 'event_type' | 'sub_event_type' | 'civilian_targeting' | 'interaction' | ActorColumn> {
  const sub = subEventOf(item, readings);
  const [type, disorder] = [eventTypeOf(sub), disorderTypeOf(sub)];
  const { acting, suffering } = partiesOf(item);
  const inter1 = kindOf(acting, item.happening, true);
  const inter2 = kindOf(suffering, item.happening, false);
  const isViolent = disorder?.startsWith('Political violence') === true;
  return {
    disorder_type: disorder,
    event_type: type,
    sub_event_type: type === null ? null : sub,
    actor1: acting[0]?.name ?? null,
    assoc_actor_1: names(acting.slice(1)),
    inter1,
    actor2: suffering[0]?.name ?? null,
    assoc_actor_2: names(suffering.slice(1)),
    inter2,
    interaction: interactionOf(inter1, inter2, acting.length === 0 || suffering.length === 0),
    civilian_targeting: isViolent && inter2 === 'Civilians' ? 'Civilian targeting' : null,
  };
}

type ActorColumn = 'actor1' | 'assoc_actor_1' | 'inter1' | 'actor2' | 'assoc_actor_2' | 'inter2';

/** Who acts and whom it befell. The place that was taken is where, not who; a bomb or a shell is nobody. */
const partiesOf = ({ happening: { place }, agents, patients }: Item) => ({
  acting: agents.filter((one) => !isWeapon(one)),
  suffering: patients.filter(({ kind, name }) => kind !== 'place' || name !== place?.name),
});

/** ACLED's kind of the first of some parties. */
const kindOf = ([first]: readonly Actor[], happening: Happening, acts: boolean): ActorType | null =>
  first === undefined ? null : actorTypeOf(first, happening, acts);

function whereOf(place: Place | null, places: NamedPlaces): Cells<PlaceColumn> {
  const country = place?.country ?? null;
  const precision = geoPrecisionOf(place);
  const spot = precision === null ? null : place;
  const divisions = spot === null ? null : divisionsOf(spot);
  return {
    iso: country === null ? null : numericCode(country),
    region: regionOf(country),
    country: country === null ? null : (places.country(country)?.name ?? null),
    admin1: divisions?.admin1 ?? null,
    admin2: divisions?.admin2 ?? null,
    admin3: null,
    location: spot?.name ?? null,
    latitude: spot?.lat ?? null,
    longitude: spot?.lon ?? null,
    geo_precision: precision,
  };
}

type PlaceColumn =
  | 'iso'
  | 'region'
  | 'country'
  | 'admin1'
  | 'admin2'
  | 'admin3'
  | 'location'
  | 'latitude'
  | 'longitude'
  | 'geo_precision';

/** How many died, by the least and the most that is told; beasts are not counted. */
function deadOf(
  { happening, patients }: Item,
  readings: Readings,
): Cells<'fatalities' | 'fatalities_low' | 'fatalities_best' | 'fatalities_high' | 'fatalities_by'> {
  const deaths = areAnimals(patients) ? undefined : tollsOf(figuresOf(happening, readings)).find(isOfDead);
  const { low = null, best = null, high = null, open = false } = deaths ?? {};
  const said = [low, best, high].filter((figure) => figure !== null);
  return {
    fatalities: low?.value ?? null,
    fatalities_low: low?.value ?? null,
    fatalities_best: best?.value ?? null,
    fatalities_high: high !== null && open ? `${high.value}+` : (high?.value ?? null),
    fatalities_by: joined(said.map(({ value, by }) => `${value} ${by}`)),
  };
}

const isOfDead = ({ of }: Toll): boolean => of === 'killed';

/** What is told, each once; null where nothing is. */
const joined = (words: readonly (string | null)[]): string | null =>
  [...new Set(words.filter((one) => one !== null))].join('; ') || null;

const names = (parties: readonly Party[]): string | null => parties.map(({ name }) => name).join('; ') || null;

/**
 * The sub-event type most told, by the codes that the reader gave the words. Ground taken by a state's own forces is regained; an attack on
 * those who bear arms is an armed clash, as ACLED codes it.
 */
function subEventOf(item: Item, readings: Readings): string | null {
  const { happening, agents, patients } = item;
  const told = mostTold(item, readings);
  if (told === 'Non-state actor overtakes territory')
    return isOfState(kindOf(agents, happening, true)) ? 'Government regains territory' : told;
  if (told === 'Attack') return bearsArms(kindOf(patients, happening, false)) ? 'Armed clash' : told;
  return told;
}

const isOfState = (kind: ActorType | null): boolean => kind === 'State forces' || kind === 'External/Other forces';
const bearsArms = (kind: ActorType | null): boolean => kind !== null && kind !== 'Civilians' && kind !== 'Protesters';

/** The sub-event type that most mentions carry; of equals the first by name. */
function mostTold({ happening }: Item, readings: Readings): string | null {
  const count = new Map<string, number>();
  for (const { report, observation } of happening.told) {
    const within = ownId(observation);
    const found = readings(report)?.eventMentions.find(({ id }) => id === within);
    const sub = found?.codes?.acled ?? null;
    if (sub !== null) count.set(sub, (count.get(sub) ?? 0) + 1);
  }
  const [first] = [...count].sort(([a, most], [b, others]) => others - most || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}

/** The line, who tells it with what words, and why it has its status. */
function notesOf({ line, status, reason, told }: Happening): string {
  const quotes = told
    .slice(0, MAX_QUOTES)
    .map(
      ({ words, publisher, published }) =>
        `“${words.replace(/\s+/g, ' ').trim()}” (${publisher ?? 'publisher unknown'}, ${published ?? 'undated'})`,
    );
  return `${line}. ${status}: ${reason}. ${quotes.join(' ')}`;
}
