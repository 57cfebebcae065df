import type { Actor } from '../../record/event-mention.ts';
import type { Happening, Party } from '../../record/happening.ts';
import type { Item } from '../../record/view.ts';
import { divisionsOf } from '../../resolve/within.ts';
import { figuresOf, type Readings } from '../harm/figures.ts';
import { tollsOf } from '../harm/toll.ts';
import { areAnimals } from '../harm/whom.ts';
import { places } from '../places.ts';
import { type ActorType, actorTypeOf, interactionOf, isWeapon } from './actors.ts';
import { dateOf, disorderTypeOf, eventTypeOf, geoPrecisionOf, regionOf } from './codebook.ts';
import type { Column } from './columns.ts';
import { numericCode } from './iso.ts';

/** One happening in ACLED's columns; null is an empty cell: not known, or not told. */
export type Row = Record<Column, string | number | null>;

const MAX_QUOTES = 3;

/** A happening as a row: docs/export.md tells how each column is derived. */
export function rowOf(item: Item, readings: Readings): Row {
  const { happening } = item;
  const { place, time, what, status } = happening;
  const sub = subEventOf(item, readings);
  const { day, precision } = dateOf(time);
  // The place that was taken is where, not who; a bomb or a shell is nobody.
  const suffers = item.patients.filter(({ kind, name }) => kind !== 'place' || name !== place?.name);
  const acts = item.agents.filter((one) => !isWeapon(one));
  const typeOf = (parties: readonly Actor[], acting: boolean): ActorType | null =>
    parties.length === 0 ? null : actorTypeOf(parties[0], happening, acting);
  const inter1 = typeOf(acts, true);
  const inter2 = typeOf(suffers, false);
  const violent = disorderTypeOf(sub)?.startsWith('Political violence') === true;
  const country = place?.country ?? null;
  const spot = geoPrecisionOf(place) === null ? null : place;
  const divisions = spot === null ? { admin1: null, admin2: null } : divisionsOf(spot);
  const counted = areAnimals(item.patients) ? [] : figuresOf(happening, readings);
  const deaths = tollsOf(counted).find(({ of }) => of === 'killed') ?? null;
  const said = [deaths?.low, deaths?.best, deaths?.high].filter((figure) => figure != null);
  return {
    event_id_cnty: `${country === null ? 'X' : country}${happening.id}`,
    event_date: day,
    year: time.from === null || time.from.slice(0, 4) !== time.to?.slice(0, 4) ? null : Number(time.from.slice(0, 4)),
    time_precision: precision,
    disorder_type: disorderTypeOf(sub),
    event_type: eventTypeOf(sub),
    sub_event_type: eventTypeOf(sub) === null ? null : sub,
    actor1: acts[0]?.name ?? null,
    assoc_actor_1: names(acts.slice(1)),
    inter1,
    actor2: suffers[0]?.name ?? null,
    assoc_actor_2: names(suffers.slice(1)),
    inter2,
    interaction: interactionOf(inter1, inter2, acts.length === 0 || suffers.length === 0),
    civilian_targeting: violent && inter2 === 'Civilians' ? 'Civilian targeting' : null,
    iso: country === null ? null : numericCode(country),
    region: regionOf(country),
    country: country === null ? null : (places().country(country)?.name ?? null),
    admin1: divisions.admin1,
    admin2: divisions.admin2,
    admin3: null,
    location: spot?.name ?? null,
    latitude: spot?.lat ?? null,
    longitude: spot?.lon ?? null,
    geo_precision: geoPrecisionOf(place),
    source:
      [...new Set(happening.told.map(({ publisher }) => publisher).filter((name) => name !== null))].join('; ') || null,
    source_scale: null,
    notes: notesOf(happening),
    fatalities: deaths?.low?.value ?? null,
    tags: status === 'confirmed' || status === 'reported' ? null : status,
    timestamp: Math.floor(item.maxKnown / 1000),
    id: happening.id,
    kind: what,
    line: happening.line,
    status,
    rule: happening.rule,
    reason: happening.reason,
    origins: happening.origins.map(({ root }) => root).join('; ') || null,
    fatalities_low: deaths?.low?.value ?? null,
    fatalities_best: deaths?.best?.value ?? null,
    fatalities_high: deaths === null ? null : deaths.open ? `${deaths.high?.value}+` : (deaths.high?.value ?? null),
    fatalities_by: [...new Set(said.map(({ value, by }) => `${value} ${by}`))].join('; ') || null,
    happened_within: time.from === null || time.to === null ? null : `${time.from}/${time.to}`,
    background: happening.background ? 'yes' : null,
  };
}

const names = (parties: readonly Party[]): string | null => parties.map(({ name }) => name).join('; ') || null;

/**
 * The sub-event type most told, by the codes that the reader gave the words. Ground taken by a state's own forces is regained; an attack on
 * those who bear arms is an armed clash, as ACLED codes it.
 */
function subEventOf({ happening, agents, patients }: Item, readings: Readings): string | null {
  const count = new Map<string, number>();
  for (const { report, observation } of happening.told) {
    const found = readings(report)?.eventMentions.find(({ id }) => observation.endsWith(`:${id}`));
    const sub = found?.codes?.acled ?? null;
    if (sub !== null) count.set(sub, (count.get(sub) ?? 0) + 1);
  }
  const told = [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
  const [first] = agents;
  const doer = first === undefined ? null : actorTypeOf(first, happening, true);
  const target = patients.length === 0 ? null : actorTypeOf(patients[0], happening, false);
  if (told === 'Non-state actor overtakes territory' && (doer === 'State forces' || doer === 'External/Other forces'))
    return 'Government regains territory';
  if (told === 'Attack' && target !== null && target !== 'Civilians' && target !== 'Protesters') return 'Armed clash';
  return told;
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
