import { readFileSync, statSync } from 'node:fs';
import { mediaOf } from '../../footage/keep/media.ts';
import { attachProof } from '../../footage/timestamps/attached.ts';
import type { TimestampCheck } from '../../footage/timestamps/check.ts';
import { digestsOfFile } from '../../footage/timestamps/digests.ts';
import { checkTimestamp } from '../../footage/timestamps/timestamp.ts';
import { exitCodes, UsageError } from '../failure.ts';
import { type Output, plain, terminal, wrap } from '../print/terminal.ts';
import { openForReading, withStore } from '../situation-file.ts';
import { pieceOf } from './piece.ts';

export interface TimestampOptions {
  reply: string;
  blockHeader?: string;
  situation: string;
  attach?: boolean;
  json?: boolean;
}

/**
 * `sitrep footage timestamp FILE|ID --reply X`: checks an RFC 3161 reply or an OpenTimestamps proof against a file or a kept original, offline;
 * with --attach it is kept beside the original. Exit code 2 when it does not hold.
 */
export async function timestamp(of: string, options: TimestampOptions): Promise<number> {
  if (!isFile(options.reply)) throw new UsageError(`--reply ${options.reply} is not a file: give a .tsr or .ots file.`);
  const { path, sha256 } = subject(of, options);
  const proof = readFileSync(options.reply);
  const check = await checkTimestamp(proof, digestsOfFile(path), headerOf(options.blockHeader));
  const bad = check.verdict === 'invalid' || check.verdict === 'unreadable';
  const kept =
    options.attach && !bad && sha256 !== null ? attachProof(mediaOf(options.situation).folder, sha256, proof) : null;
  const out = terminal();
  if (options.json) out.line(JSON.stringify(options.attach ? { ...check, kept } : check));
  else {
    show(out, check);
    if (kept !== null) out.line(`kept as ${plain(kept)}`);
  }
  return bad ? exitCodes.input : exitCodes.ok;
}

/** A file as it is; else the kept original that an id names. A proof is attached only to a kept one. */
function subject(of: string, { situation, attach }: TimestampOptions): { path: string; sha256: string | null } {
  if (isFile(of) && !attach) return { path: of, sha256: null };
  if (!isFile(situation))
    throw new UsageError(
      `${of} is not a file${attach ? ' that is kept' : ''}, and there is no situation file at ${situation}.`,
    );
  const { sha256 } = withStore(openForReading(situation), (store) => pieceOf(store, of, null));
  const path = mediaOf(situation).original(sha256);
  if (!isFile(path)) throw new UsageError(`The original of ${of} is not on this machine: ${path}`);
  return { path, sha256 };
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

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** 80 bytes as 160 hex digits, as block explorers and `bitcoin-cli getblockheader HASH false` print them. */
function headerOf(written: string | undefined): Uint8Array | null {
  if (written === undefined) return null;
  if (!/^[0-9a-f]{160}$/i.test(written))
    throw new UsageError('--block-header takes the 80 bytes of a Bitcoin block header as 160 hex digits.');
  return Buffer.from(written, 'hex');
}
