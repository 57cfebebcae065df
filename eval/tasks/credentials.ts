import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Credentials, credentialsOf } from '../../src/footage/credentials/credentials.ts';
import { fingerprint } from '../fingerprint.ts';
import { needed } from '../gold.ts';
import type { EvalMiss, EvalResult, EvalTask } from '../types.ts';

/** Codes that C2PA has given another name since the manifests were written. */
const RENAMED: Record<string, string> = { 'claim.missing': 'ingredient.manifest.missing' };

interface Manifest {
  validation_status?: { code: string }[];
  active_manifest: string;
  manifests: Record<string, { signature_info?: { issuer?: string; time?: string } }>;
}

/** State, failing codes, signer and time as the manifest store beside the picture says; none when there is none. */
function expected(folder: string, name: string): { state: Credentials['state']; codes: string[]; signer: string } {
  const path = join(folder, 'manifests', name, 'manifest_store.json');
  if (!existsSync(path)) return { state: 'none', codes: [], signer: '' };
  const store = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const codes = new Set((store.validation_status ?? []).map(({ code }) => RENAMED[code] ?? code));
  const signature = store.manifests[store.active_manifest]?.signature_info;
  return {
    state: codes.size > 0 ? 'tampered' : 'valid',
    codes: [...codes].sort(),
    signer: signerWords(signature?.issuer, signature?.time),
  };
}

const signerWords = (issuer: string | null | undefined, time: string | null | undefined): string =>
  [issuer, time].filter(Boolean).join(' ');

export const task: EvalTask = {
  name: 'credentials',
  describe:
    'content credentials judged as the manifests beside them say (a folder of pictures with manifests/NAME/manifest_store.json)',
  async run(context): Promise<EvalResult> {
    const folder = context.file ?? join(context.data, 'footage/c2pa');
    const result: EvalResult = { rows: [], errors: [], fingerprints: {} };
    if (!existsSync(folder)) return result;
    const names = needed(
      readdirSync(folder)
        .filter((file) => file.endsWith('.jpg'))
        .sort(),
      'pictures',
    );
    const right = { state: 0, codes: 0, signer: 0 };
    const all: string[] = [];
    for (const file of names) {
      const bytes = readFileSync(join(folder, file));
      const gold = expected(folder, file.slice(0, -4));
      const found = await credentialsOf(bytes, 'image/jpeg');
      const codes = [...new Set(found.failures.map(({ code }) => code))].sort();
      const signer = signerWords(found.signer?.issuer, found.time?.instant);
      if (found.state === gold.state) right.state++;
      if (codes.join() === gold.codes.join()) right.codes++;
      if (signer === gold.signer) right.signer++;
      const ours = `${found.state} ${codes.join(', ')} ${signer}`;
      const wanted = `${gold.state} ${gold.codes.join(', ')} ${gold.signer}`;
      if (ours !== wanted)
        result.errors.push({ set: 'c2pa', words: file, expected: wanted, found: ours } satisfies EvalMiss);
      all.push(fingerprint(bytes), wanted);
    }
    const row = { task: 'credentials', set: 'c2pa', of: names.length };
    result.rows.push(
      { ...row, metric: 'none, valid or tampered', ours: right.state / names.length },
      { ...row, metric: 'what fails', ours: right.codes / names.length },
      { ...row, metric: 'signer and time', ours: right.signer / names.length },
    );
    result.fingerprints.c2pa = fingerprint(all.join());
    return result;
  },
};
