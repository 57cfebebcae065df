import type { StepHanded } from '../../../src/record/wire/dossier.ts';
import type { ReportRow as Row } from '../../../src/record/wire/situation.ts';
import type { Moment } from '../api.ts';
import { address, get, post } from '../call.ts';

export type { Copy, Footage } from '../../../src/record/footage.ts';
export type { FootageVerdict, Step, StepAct } from '../../../src/record/step.ts';
export type {
  CopyRow,
  FootageChecked as Told,
  FootageDossier as Piece,
  Seen,
  StepRow,
  SunTold,
} from '../../../src/record/wire/dossier.ts';

/** A report, as it is chosen among others. */
export type ReportRow = Pick<Row, 'id' | 'publisher' | 'title' | 'published'>;

/** What is said of files when they are handed in; what is empty is not said. */
export interface Handed {
  source: string;
  published: string;
  claimedPlace: string;
  claimedTime: string;
  reports: string[];
}

const said = (words: string): string | null => (words === '' ? null : words);

export const footageApi = {
  all: ({ known }: Moment) => get('/api/footage', { known }),
  told: (id: string, { known }: Moment) => get('/api/footage/{id}', { id, known }),
  lines: (id: string, moment: Moment) => get('/api/footage/{id}/lines', { ...moment, id }),
  keep: (file: Blob, name: string, { source, published, claimedPlace, claimedTime, reports }: Handed) =>
    post(
      '/api/footage',
      {
        name,
        source: said(source),
        published: said(published),
        claimedPlace: said(claimedPlace),
        claimedTime: said(claimedTime),
        reports: said(reports.join(',')),
      },
      file,
    ),
  tie: (id: string, reports: string[]) => post('/api/footage/{id}/reports', { id }, { reports }),
  step: (id: string, handed: StepHanded) => post('/api/footage/{id}/steps', { id }, handed),
  sun: (asked: { lat: number; lon: number; time: string; shadow?: string; within?: number }) => get('/api/sun', asked),
  reports: (words: string) => get('/api/reports', { words: said(words.trim()), limit: 8 }),
};

/** Address of a small picture, and of one to look at. */
export const pictureOf = (id: string, n: number): string => address('/api/footage/{id}/pictures/{n}', { id, n });
export const viewOf = (id: string, at: number): string => address('/api/footage/{id}/view', { id, at });
