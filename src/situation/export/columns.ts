const actors =
  'by the names that most reports use. The place taken is `location`, no actor; a bomb or a shell is nobody. Where nobody is named who acts, `actor1` is empty (ACLED writes "Unidentified Armed Group") and those harmed stand in `actor2`';
const kinds =
  "ACLED's kinds of actors by the words of the name: State forces, Rebel group, Political militia (armed people of whom nobody says whose), Identity militia, Rioters, Protesters, Civilians, External/Other forces (a state's forces outside it, peacekeepers, coalitions)";

/** Columns of ACLED's public codebook in its order, each with how it is derived. docs/export.md shows both tables. */
export const acledColumns = [
  ['event_id_cnty', "the country's two letters (X where unknown) and our id: stable, not ACLED's number"],
  [
    'event_date',
    'first day of the interval told, where that interval is a month at most; where no words give a day, the day by which it was known',
  ],
  ['year', 'where both ends lie in one year'],
  [
    'time_precision',
    '1: a day that the words state; 2: within a week, or a day worked out; 3: within a month, or by that day',
  ],
  ['disorder_type', "from `event_type`, by ACLED's table (`src/situation/export/codebook.ts`)"],
  ['event_type', 'from `sub_event_type`, by the same table'],
  [
    'sub_event_type',
    'what most tellings carry: the type that was decided on, by the one table of event types ([events.md](events.md)), or the finer code of its word. Two turns, as ACLED codes: ground overtaken by a state\'s forces is "Government regains territory"; an "Attack" on those who bear arms is "Armed clash"',
  ],
  ['actor1', `who acts, ${actors}`],
  ['assoc_actor_1', 'those told together with `actor1`'],
  ['inter1', kinds],
  ['actor2', 'who it was done to, in the same way'],
  ['assoc_actor_2', 'those told together with `actor2`'],
  ['inter2', 'as `inter1`'],
  ['interaction', 'both joined ("State forces-Civilians"); "… only" where one side is told'],
  ['civilian_targeting', '"Civilian targeting" where violence is done to civilians'],
  ['iso', "ISO 3166-1 numeric code of the place's country"],
  ['region', "ACLED's region"],
  ['country', 'its name'],
  ['admin1', 'the division that the gazetteer (GeoNames) puts the place in'],
  ['admin2', 'the division within it'],
  ['admin3', 'empty: the gazetteer knows two levels'],
  ['location', 'the place; empty where only a country is told'],
  ['latitude', 'in degrees (WGS 84), of the place'],
  ['longitude', 'the same'],
  ['geo_precision', '1: town, airport, site; 2: a part of a region (a river, a mountain); 3: a province or region'],
  ['source', 'publishers, all of them'],
  ['source_scale', 'empty: the reports do not say how far an outlet reaches'],
  ['notes', 'the line, its status with the reason, and the words of up to three reports'],
  ['fatalities', 'the lowest figure (below); empty where nobody counts the dead. Beasts are not counted'],
  ['tags', 'the status, where it is less than reported'],
  ['timestamp', 'when we learned the latest of it (seconds, UTC)'],
] as const;

/** Our columns, behind those of ACLED. */
export const ownColumns = [
  ['id', 'of the happening: for `sitrep why`'],
  ['kind', 'type of the event ([events.md](events.md))'],
  ['line', 'the happening in one plain line'],
  ['status', 'as in the brief ([status.md](status.md))'],
  ['rule', 'that decided the status'],
  ['reason', 'for it, in words'],
  ['origins', 'roots of information that tell of it, with `; ` between them'],
  ['fatalities_low', 'the lowest figure, as `fatalities`'],
  ['fatalities_best', 'the figure of the latest word that gives one'],
  ['fatalities_high', 'the highest; `45+`: at least'],
  ['fatalities_by', 'each figure with who says it'],
  [
    'happened_within',
    'the whole interval that is told, its ends with `/` between them; `../2024-03-08`: by that day (ISO 8601-2)',
  ],
  [
    'date_stated',
    '`true` where the words carry `event_date`; `false` where it is worked out, or the day by which it was known',
  ],
  ['background', '`yes` for history and context: only with `--background`'],
] as const;

/** All columns, in order. */
export const columns = [...acledColumns, ...ownColumns].map(([name]) => name);
export type Column = (typeof columns)[number];
