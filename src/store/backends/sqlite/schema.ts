import { controlFamilies, holdingFamilies } from '../../../record/event-families.ts';
import { DAY } from '../../../record/plain.ts';

/** "SITR": marks a SQLite file as a situation file (PRAGMA application_id). */
export const APPLICATION_ID = 0x53495452;
/** Version of the tables (PRAGMA user_version). Each step of `migrations` leads to the next version. */
export const VERSION = 14;

/** Kinds of entries that there are few of; queries say it in these words, so that SQLite sees that the index answers them. */
export const fewOf = `kind NOT IN ('report', 'reading')`;

/** The log: the only truth. Payloads are canonical JSON, deflated; a payload that is null was erased. */
const log = `
  CREATE TABLE entry (
    seq INTEGER PRIMARY KEY,
    recorded TEXT NOT NULL,
    known TEXT NOT NULL,
    payload_hash TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL,
    kind TEXT NOT NULL,
    report TEXT NOT NULL,
    engine TEXT,
    payload BLOB
  ) STRICT;
  CREATE INDEX entry_of_report ON entry (report, kind, seq);
`;

/** Entries about anything, or about nothing that has an id; those of few kinds are found by their kind. */
const anySubject = `
  DROP INDEX entry_of_report;
  ALTER TABLE entry RENAME TO older_entry;
  CREATE TABLE entry (
    seq INTEGER PRIMARY KEY,
    recorded TEXT NOT NULL,
    known TEXT NOT NULL,
    payload_hash TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT,
    engine TEXT,
    payload BLOB
  ) STRICT;
  INSERT INTO entry SELECT seq, recorded, known, payload_hash, previous, hash, kind, report, engine, payload FROM older_entry;
  DROP TABLE older_entry;
  CREATE INDEX entry_of_subject ON entry (subject, kind, seq) WHERE subject IS NOT NULL;
  CREATE INDEX entry_of_kind ON entry (kind, seq) WHERE ${fewOf};
`;

/** Whose readings there are; one that was erased is nobody's. */
const byEngine = `
  UPDATE entry SET engine = NULL WHERE payload IS NULL AND engine IS NOT NULL;
  CREATE INDEX entry_of_engine ON entry (engine, seq) WHERE engine IS NOT NULL;
`;

/** Engines in the order of their first reading: a step through the index for each, not for each reading. */
export const enginesMet = `
  WITH RECURSIVE met (engine) AS (
    SELECT min(engine) FROM entry WHERE engine IS NOT NULL
    UNION ALL
    SELECT (SELECT min(engine) FROM entry WHERE engine > met.engine) FROM met WHERE met.engine IS NOT NULL
  )
  SELECT engine FROM met WHERE engine IS NOT NULL ORDER BY (SELECT min(seq) FROM entry WHERE entry.engine = met.engine)`;

/** Reports after entry ?1 that engine ?2 has not read, ?3 at most. */
export const reportsUnreadBy = `
  SELECT * FROM entry WHERE kind = 'report' AND seq > ?1 AND payload IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM entry AS reading WHERE reading.subject = entry.subject AND reading.kind = 'reading' AND +reading.engine = ?2
  ) ORDER BY seq LIMIT ?3`;

/** Reports by the day they became known and outlets by when they were first heard of: what there is in all is told without counting reports. */
const totals = `
  CREATE TRIGGER report_added AFTER INSERT ON report BEGIN
    INSERT INTO day VALUES (NEW.known / ${DAY}, 1, NEW.published, NEW.published)
      ON CONFLICT (day) DO UPDATE SET reports = reports + 1,
        first = min(coalesce(first, excluded.first), coalesce(excluded.first, first)),
        last = max(coalesce(last, excluded.last), coalesce(excluded.last, last));
    INSERT INTO outlet SELECT NEW.publisher, NEW.known WHERE NEW.publisher IS NOT NULL
      ON CONFLICT (name) DO UPDATE SET known = min(known, excluded.known);
  END;
  CREATE TRIGGER report_gone AFTER DELETE ON report BEGIN
    DELETE FROM day WHERE day = OLD.known / ${DAY};
    INSERT INTO day SELECT known / ${DAY} AS on_day, count(*), min(published), max(published) FROM report
      WHERE known > OLD.known - ${DAY} AND known < OLD.known + ${DAY} AND on_day = OLD.known / ${DAY} GROUP BY on_day;
    DELETE FROM outlet WHERE name = OLD.publisher;
    INSERT INTO outlet SELECT publisher, min(known) FROM report WHERE publisher = OLD.publisher GROUP BY publisher;
  END;
`;

/** What is in all known by ?1 (ms): whole days from their sums, the day of that moment from its reports. Numbers are bound as REAL. */
export const totalsKnownBy = `
  WITH asked (day) AS (SELECT CAST(?1 AS INTEGER) / ${DAY})
  SELECT coalesce(sum(reports), 0) AS reports, (SELECT count(*) FROM outlet WHERE known <= ?1) AS publishers,
    min(first) AS first, max(last) AS last
  FROM (
    SELECT reports, first, last FROM day WHERE day < (SELECT day FROM asked)
    UNION ALL
    SELECT count(*), min(published), max(published) FROM report
      WHERE known <= ?1 AND known > ?1 - ${DAY} AND known / ${DAY} = (SELECT day FROM asked)
  )`;

/** Projections: all of them can be dropped and made again from the log. Times are milliseconds UTC. */
export const tables = `
  CREATE TABLE report (
    num INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    publisher TEXT,
    title TEXT,
    url TEXT,
    published TEXT,
    known INTEGER NOT NULL,
    gaps INTEGER NOT NULL,
    observations INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE day (day INTEGER PRIMARY KEY, reports INTEGER NOT NULL, first TEXT, last TEXT) STRICT;
  CREATE TABLE outlet (name TEXT PRIMARY KEY, known INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  ${totals}
  CREATE TABLE source (report TEXT PRIMARY KEY, address TEXT, text_key TEXT, sketch BLOB NOT NULL, body TEXT NOT NULL) STRICT;
  CREATE INDEX source_by_address ON source (address) WHERE address IS NOT NULL;
  CREATE INDEX source_by_text ON source (text_key) WHERE text_key IS NOT NULL;
  CREATE TABLE windows_of (report TEXT PRIMARY KEY, windows TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE time_window (
    num INTEGER PRIMARY KEY,
    block_key TEXT NOT NULL,
    n INTEGER NOT NULL,
    min_known INTEGER NOT NULL,
    settled INTEGER NOT NULL,
    horizon INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE time_window_body (num INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
  CREATE TABLE item (
    id TEXT NOT NULL,
    time_window INTEGER NOT NULL,
    lead TEXT NOT NULL,
    kind TEXT NOT NULL,
    family TEXT NOT NULL,
    section TEXT NOT NULL,
    place TEXT,
    spot INTEGER NOT NULL,
    person TEXT,
    begins INTEGER,
    min_known INTEGER NOT NULL,
    last INTEGER NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX item_of_window ON item (time_window, lead);
  CREATE TABLE holding (place TEXT NOT NULL UNIQUE, last TEXT, intervals TEXT NOT NULL) STRICT;
  CREATE TABLE unmade_holding (place TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  CREATE TABLE place_name (name TEXT NOT NULL, place TEXT NOT NULL, PRIMARY KEY (name, place)) STRICT, WITHOUT ROWID;
  CREATE VIRTUAL TABLE words USING fts5(title, text, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2");
`;

const among = (families: readonly string[]): string =>
  `family IN (${families.map((family) => `'${family}'`).join(',')})`;

/** Items that tell who holds a place, or whom something drove out of it. */
export const tellsOfHoldings = among(holdingFamilies);

/** Items that tell who holds a spot; queries say it in these words, so that SQLite sees that the index answers them. */
export const tellsOfControl = `spot = 1 AND place IS NOT NULL AND ${among(controlFamilies)}`;

/** Places, each found by a step through the index, of which anything told who holds them between ?1 and ?2 (ms), known by ?3; ?4 at most. */
export const placesTold = `
  WITH RECURSIVE met (place) AS (
    SELECT min(place) FROM item WHERE ${tellsOfControl}
    UNION ALL
    SELECT (SELECT min(place) FROM item WHERE ${tellsOfControl} AND place > met.place) FROM met WHERE met.place IS NOT NULL
  )
  SELECT place FROM met WHERE place IS NOT NULL AND EXISTS (
    SELECT 1 FROM item WHERE ${tellsOfControl} AND item.place = met.place AND last >= ?1 AND last <= ?2 AND min_known <= ?3
  ) LIMIT ?4`;

/** Milliseconds within which what is learned of most windows has been learned; the few others are found by an index of their own. */
const SHORT_MS = 30 * DAY;
const isLong = `horizon - min_known > ${SHORT_MS}`;

/** Of an item: when its window stands as stored (ms). */
export const HORIZON = '(SELECT horizon FROM time_window WHERE num = item.time_window)';

/** Windows that hold something known by ?1 (ms) and something learned later: an index walk over the last month, and the long ones. */
export const straddling = `
  SELECT num, block_key AS blockKey, n FROM time_window
    WHERE min_known <= ?1 AND min_known >= ?1 - ${SHORT_MS} AND horizon > ?1 AND NOT (${isLong})
  UNION ALL SELECT num, block_key AS blockKey, n FROM time_window WHERE min_known <= ?1 AND horizon > ?1 AND ${isLong}`;
/** A row of `straddling`. */
export type Straddling = { num: number; blockKey: string; n: number };

/** Look-ups that filling the tables from the log does not need: made afterwards they cost a sort each. */
export const indexes = `
  CREATE INDEX report_by_known ON report (known DESC, published);
  CREATE INDEX outlet_by_known ON outlet (known);
  CREATE INDEX report_with_gaps ON report (known DESC) WHERE gaps > 0;
  CREATE UNIQUE INDEX window_at ON time_window (block_key, n);
  CREATE INDEX window_straddling ON time_window (min_known, horizon);
  CREATE INDEX window_straddling_long ON time_window (min_known, horizon) WHERE ${isLong};
  CREATE UNIQUE INDEX item_by_id ON item (id);
  CREATE INDEX item_of_section ON item (section, last DESC, time_window, begins);
  CREATE INDEX item_of_whereabouts ON item (last DESC) WHERE family = 'whereabouts';
  CREATE INDEX item_of_place ON item (place, last DESC, family) WHERE place IS NOT NULL;
  CREATE INDEX item_of_control ON item (last DESC, place, min_known, time_window) WHERE ${tellsOfControl};
  CREATE INDEX item_of_control_place ON item (place, last, min_known) WHERE ${tellsOfControl};
  CREATE INDEX item_of_person ON item (person) WHERE person IS NOT NULL;
`;

export const projectionTables = [
  'report',
  'day',
  'outlet',
  'source',
  'windows_of',
  'time_window',
  'time_window_body',
  'item',
  'holding',
  'unmade_holding',
  'place_name',
  'words',
];

/** What projections were called before version 13. */
const formerTables = ['cell_of', 'cell', 'cell_body'];

const dropped = [...projectionTables, ...formerTables].map((table) => `DROP TABLE IF EXISTS ${table};`).join('\n');

/** What leads from version n (its index) to n + 1. Projections of an older form are dropped: the store makes them again from the log. */
export const migrations: readonly string[] = [
  log,
  dropped + tables + indexes,
  anySubject + dropped + tables + indexes,
  dropped + tables + indexes,
  dropped + tables + indexes,
  dropped + tables + indexes,
  dropped + tables + indexes,
  dropped + tables + indexes,
  byEngine,
  dropped + tables + indexes,
  dropped + tables + indexes,
  dropped + tables + indexes,
  dropped + tables + indexes,
  dropped + tables + indexes,
];
