import type { Copy, Footage } from '../../src/record/footage.ts';
import type { LogRef } from '../../src/record/line.ts';
import type { FootageVerdict, Step, StepAct } from '../../src/record/step.ts';
import { ask, type BriefLine, type Moment, post, query, token } from './api.ts';

export type { Copy, Footage } from '../../src/record/footage.ts';
export type { FootageVerdict, Step, StepAct } from '../../src/record/step.ts';

/** When a piece is known to have been there, and by what. */
export interface Seen {
  at: string;
  by: 'published' | 'retrieved' | 'recorded';
  source: string | null;
  url: string | null;
}
export interface StepRow {
  step: Step;
  entry: LogRef;
  undoneBy: string | null;
  /** Whether its signature holds; null where it bears none. */
  holds: boolean | null;
}
export interface CopyRow {
  id: string;
  sha256: string;
  seen: Seen;
  copy: Copy;
  /** Found when the other was added: its reason is told from there. */
  reversed: boolean;
}

/** A piece of footage, as the list tells it. */
export interface Piece {
  id: string;
  sha256: string;
  sightings: { footage: Footage; entry: LogRef }[];
  seen: Seen;
  copies: CopyRow[];
  earliest: { id: string; sha256: string; seen: Seen };
  contradiction: string | null;
  steps: StepRow[];
  verdict: { verdict: FootageVerdict; step: Step } | null;
  reports: string[];
  /** How many small pictures there are. */
  pictures: number;
}

/** What a file says of itself: the parts that the desk shows. */
export interface Told {
  metadata: {
    make: string | null;
    model: string | null;
    lens: string | null;
    software: { name: string; source: string }[];
    author: string | null;
    title: string | null;
    description: string | null;
    placeNames: string[];
    times: { what: string; local: string; zone: string | null; instant: string | null; source: string }[];
    places: {
      lat: number;
      lon: number;
      error: number | null;
      direction: { degrees: number; north: string | null } | null;
      source: string;
    }[];
    conflicts: { words: string }[];
    problems: { reason: string }[];
  } | null;
  credentials: {
    state: 'none' | 'valid' | 'tampered' | 'unreadable';
    words: string;
    signer: { name: string | null; issuer: string | null } | null;
    trust: string | null;
    time: { instant: string; vouched: boolean; by: string | null } | null;
    generator: string | null;
    generated: boolean;
    failures: { code: string; where: string | null; words: string }[];
  } | null;
  timestamps: { name: string; verdict: string; time: string | null; authority: string | null; far: string }[];
}

export interface SunTold {
  sun: { azimuth: number; height: number } | null;
  /** Where a shadow points, and its length over the height of what casts it. */
  cast: { direction: number; ratio: number } | null;
  times: { from: string; to: string }[] | null;
}

export interface ReportRow {
  id: string;
  publisher: string | null;
  title: string | null;
  published: string | null;
}

/** What is said of files when they are handed in. */
export interface Handed {
  source?: string;
  published?: string;
  claimedPlace?: string;
  claimedTime?: string;
  reports: string[];
}
export interface Taken {
  ids: string[];
  added: number;
  left: { input: string; reason: string }[];
}
export interface StepHanded {
  by: string;
  note: string;
  act: StepAct;
  confidence: { low: number; high: number } | null;
}

const piece = (id: string): string => `footage/${encodeURIComponent(id)}`;

export const footageApi = {
  all: (moment: Moment) => ask<Piece[]>(`footage${query({ at: null, known: moment.known })}`),
  told: (id: string, moment: Moment) => ask<Told>(`${piece(id)}${query({ at: null, known: moment.known })}`),
  lines: (id: string, moment: Moment) => ask<BriefLine[]>(`${piece(id)}/lines${query(moment)}`),
  keep: (file: Blob, name: string, { reports, ...said }: Handed) => {
    const words = Object.entries({ name, ...said, reports: reports.join(',') }).filter(([, value]) => value !== '');
    return ask<Taken>(`footage?${new URLSearchParams(words)}`, {
      method: 'POST',
      body: file,
      headers: { 'x-sitrep-token': token() },
    });
  },
  tie: (id: string, reports: string[]) => post<Taken>(`${piece(id)}/reports`, { reports }),
  step: (id: string, handed: StepHanded) => post<StepRow>(`${piece(id)}/steps`, handed),
  sun: (asked: { lat: number; lon: number; time: string; shadow?: string; within?: number }) =>
    ask<SunTold>(
      `sun?${new URLSearchParams(
        Object.entries(asked).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
      )}`,
    ),
  reports: (words: string) =>
    ask<ReportRow[]>(`reports?limit=8${words.trim() === '' ? '' : `&${new URLSearchParams({ words })}`}`),
};

/** Address of a small picture, and of one to look at. */
export const pictureOf = (id: string, n: number): string => `./api/${piece(id)}/pictures/${n}`;
export const viewOf = (id: string, at: number): string => `./api/${piece(id)}/view?at=${at}`;
