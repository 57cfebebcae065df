import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type Fingerprint, fingerprintOf } from './fingerprint.ts';
import { gazetteer } from './resolve/gazetteer/in-use.ts';

let made: Fingerprint | null = null;

/** The build writes it beside this file; run from its sources, the program makes it from them. */
function fingerprint(): Fingerprint {
  made ??=
    extname(import.meta.filename) === '.ts'
      ? fingerprintOf(join(import.meta.dirname, '..'))
      : (JSON.parse(readFileSync(join(import.meta.dirname, 'engine.json'), 'utf8')) as Fingerprint);
  return made;
}

/** The engine that reads with this fingerprint and the gazetteer of this hash (null: none). Equal names read every report alike. */
export function engineOf({ version, stages, models }: Fingerprint, gazetteer: string | null): string {
  const all = createHash('sha256')
    .update(`${stages} ${models} ${gazetteer ?? 'none'}`)
    .digest('hex');
  return `sitrep/${version}+${all.slice(0, 8)}`;
}

/**
 * Name, version and fingerprint of this reader with the gazetteer in use ("sitrep/0.2.0+3fa9c1d0"); part of every reading. It changes with
 * the reading stages, the form of a reading, the models and the gazetteer, and with nothing else.
 */
export const engine = (): string => engineOf(fingerprint(), gazetteer()?.hash ?? null);
