import { readFileSync } from 'node:fs';
import { privateKey } from '../../footage/evidence/keys.ts';
import { signingKey, stepOf } from '../../footage/steps.ts';
import { INSTANT_FORMS } from '../../read/instant.ts';
import { FootageVerdict, type StepAct, type StepDraft } from '../../record/step.ts';
import { exitCodes, UsageError } from '../failure.ts';
import { plain, terminal } from '../print/terminal.ts';
import { instantOption } from '../reading/ingest.ts';
import { openForWriting } from '../situation-file.ts';
import { pieceOf } from './piece.ts';
import { actWords } from './show.ts';

export interface FootageStepOptions {
  situation: string;
  by: string;
  note: string;
  point?: string;
  radius?: string;
  place?: string;
  from?: string;
  to?: string;
  url?: string;
  name?: string;
  picture?: string[];
  confidence?: string;
  key?: string;
  json?: boolean;
}

/** What may stand after the id: kinds of steps, verdicts, and taking a step back. */
const STEP_WORDS = [
  'geolocated',
  'time-located',
  'source-found',
  'uploader',
  'landmark',
  'weather',
  'metadata',
  'manipulation',
  'translated',
  'not-established',
  'verdict',
  'undo',
] as const;

/** `sitrep footage step ID KIND [VALUE]`: records one step of verification; nothing is ever deleted. */
export function addStep(id: string, kind: string, value: string | undefined, options: FootageStepOptions): number {
  const act = actOf(kind, value, options);
  const key = options.key ?? process.env.SITREP_KEY;
  const signing = key === undefined ? null : signingKey(readKey(key));
  const store = openForWriting(options.situation);
  try {
    const { sha256 } = pieceOf(store, id, null);
    const draft: StepDraft = {
      footage: sha256,
      by: options.by,
      note: options.note,
      act,
      pictures: (options.picture ?? []).map((one) => pieceOf(store, one, null).sha256),
      confidence: confidenceOf(options.confidence),
    };
    const now = new Date().toISOString();
    const row = store.addStep(stepOf(draft, now, signing), { recorded: now });
    const out = terminal();
    if (options.json) out.line(JSON.stringify(row));
    else
      out.line(
        plain(
          `${row.step.id}  ${actWords(act)}, ${options.by} · log entry ${row.entry.seq}${signing === null ? '' : ', signed'}`,
        ),
      );
    return exitCodes.ok;
  } finally {
    store.close();
  }
}

function actOf(kind: string, value: string | undefined, options: FootageStepOptions): StepAct {
  const needed = (what: string): string => value ?? fail(`sitrep footage step ID ${kind} needs ${what} after it.`);
  switch (kind) {
    case 'geolocated': {
      const [lat = Number.NaN, lon = Number.NaN] = options.point?.split(',').map(Number) ?? [];
      if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180))
        return fail('geolocated needs --point LAT,LON in degrees, such as --point 15.6,32.5.');
      const radius = Number(options.radius ?? '100');
      if (!(radius > 0)) return fail(`--radius "${options.radius}" is no distance in metres.`);
      return { do: kind, place: options.place ?? value ?? null, lat, lon, radius };
    }
    case 'time-located': {
      const from = instant('--from', options.from ?? value);
      return { do: kind, from, to: instant('--to', options.to ?? options.from ?? value) };
    }
    case 'source-found':
      return { do: kind, url: options.url ?? needed('the address of the source') };
    case 'uploader':
      return { do: kind, name: options.name ?? needed('the account that first showed it') };
    case 'verdict': {
      const verdict = FootageVerdict.safeParse(needed(`one of ${FootageVerdict.options.join(', ')}`));
      if (!verdict.success) return fail(`"${value}" is no verdict: give one of ${FootageVerdict.options.join(', ')}.`);
      return { do: kind, verdict: verdict.data };
    }
    case 'undo':
      return { do: kind, step: needed('the id of a step') };
    case 'landmark':
    case 'weather':
    case 'metadata':
    case 'manipulation':
    case 'translated':
    case 'not-established':
      return { do: kind };
    default:
      return fail(`"${kind}" is no kind of step: give one of ${STEP_WORDS.join(', ')}.`);
  }
}

function fail(message: string): never {
  throw new UsageError(message);
}

function instant(option: string, written: string | undefined): string {
  return instantOption(option, written) ?? fail(`${option} is missing: give ${INSTANT_FORMS}.`);
}

function confidenceOf(written: string | undefined): StepDraft['confidence'] {
  if (written === undefined) return null;
  const found = /^(\d{1,3})(?:\s*[-–]\s*(\d{1,3}))?\s*%?$/.exec(written.trim());
  const [low, high] = found ? [Number(found[1]), Number(found[2] ?? found[1])] : [2, 1];
  if (low > high || high > 100) return fail(`--confidence "${written}" is no interval: give percents such as 70-90.`);
  return { low: low / 100, high: high / 100 };
}

function readKey(path: string): string {
  const named = privateKey(path);
  if (named !== null) return named;
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new UsageError(
      `The key ${path} cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'error'}): give a name of sitrep key list, or a file with an Ed25519 key in PEM.`,
    );
  }
}
