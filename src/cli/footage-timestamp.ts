import { createHash, getHashes } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { TimestampCheck } from '../footage/timestamps/check.ts';
import { checkTimestamp } from '../footage/timestamps/timestamp.ts';
import { exitCodes, UsageError } from './failure.ts';
import { type Output, plain, terminal, wrap } from './terminal.ts';

export interface TimestampOptions {
  reply: string;
  blockHeader?: string;
  json?: boolean;
}

/** `sitrep footage timestamp FILE --reply X`: checks an RFC 3161 reply or an OpenTimestamps proof against a file, offline. Exit code 2 when it does not hold. */
export async function timestamp(file: string, options: TimestampOptions): Promise<number> {
  if (!statOf(file)) throw new UsageError(`${file} is not a file: give the photo or video that was time-stamped.`);
  if (!statOf(options.reply)) throw new UsageError(`--reply ${options.reply} is not a file: give a .tsr or .ots file.`);
  const digests = new Map<string, Promise<Uint8Array>>();
  const digestOf = (algorithm: string): Promise<Uint8Array> => {
    const known = digests.get(algorithm) ?? digest(file, algorithm);
    digests.set(algorithm, known);
    return known;
  };
  const check = await checkTimestamp(readFileSync(options.reply), digestOf, headerOf(options.blockHeader));
  const out = terminal();
  if (options.json) out.line(JSON.stringify(check));
  else show(out, check);
  return check.verdict === 'invalid' || check.verdict === 'unreadable' ? exitCodes.input : exitCodes.ok;
}

const COLOURS = {
  valid: 'green',
  unconfirmed: 'yellow',
  pending: 'yellow',
  invalid: 'red',
  unreadable: 'red',
} as const;

function show(out: Output, check: TimestampCheck): void {
  const kind = check.kind === null ? '' : ` (${check.kind === 'rfc3161' ? 'RFC 3161' : 'OpenTimestamps'})`;
  out.line(`${out.style(COLOURS[check.verdict], check.verdict)}${kind}`);
  if (check.time !== null) out.line(`time       ${check.time}`);
  if (check.authority !== null) out.line(`authority  ${plain(check.authority)}`);
  for (const { check: name, holds, words } of check.steps)
    out.line(wrap(plain(`${holds === null ? '?' : holds ? '✓' : '✗'} ${name}: ${words}`), out.columns, '  '));
  out.line(wrap(plain(check.far), out.columns));
}

const statOf = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

async function digest(file: string, algorithm: string): Promise<Uint8Array> {
  if (!getHashes().includes(algorithm)) throw new RangeError(`The digest ${algorithm} cannot be made here.`);
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file), hash);
  return hash.digest();
}

/** 80 bytes as 160 hex digits, as block explorers and `bitcoin-cli getblockheader HASH false` print them. */
function headerOf(written: string | undefined): Uint8Array | null {
  if (written === undefined) return null;
  if (!/^[0-9a-f]{160}$/i.test(written))
    throw new UsageError('--block-header takes the 80 bytes of a Bitcoin block header as 160 hex digits.');
  return Buffer.from(written, 'hex');
}
