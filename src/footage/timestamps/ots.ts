import { createHash } from 'node:crypto';
import { instant } from '../../record/plain.ts';
import { type DigestOf, equal, hex, type Step, type TimestampCheck, unreadable } from './check.ts';
import { type Attestation, OtsError, type OtsProof, parseOts } from './ots-parse.ts';

/** Bytes of a Bitcoin block header. */
const HEADER = 80;

/** Whether the proof is for this file; `ours` is null where its digest cannot be made. */
function digestStep({ algorithm, digest }: OtsProof, ours: Uint8Array | null): Step {
  const check = 'digest';
  if (ours === null) return { check, holds: null, words: `the file's ${algorithm} digest cannot be made here` };
  const holds = equal(ours, digest);
  const words = holds
    ? `the proof is for this file: ${algorithm} ${hex(digest)}`
    : `the proof is for another file: it holds ${algorithm} ${hex(digest)}, this file has ${hex(ours)}`;
  return { check, holds, words };
}

/**
 * Checks an OpenTimestamps proof against a file. Offline, the path from the file's digest to a block's Merkle root is replayed; that the
 * block has that root must be looked up, unless the block's 80-byte header is given: then root and proof of work are checked here too.
 * Never throws for what the proof holds.
 */
export async function checkOts(
  bytes: Uint8Array,
  digestOf: DigestOf,
  header: Uint8Array | null = null,
): Promise<TimestampCheck> {
  let proof: OtsProof;
  try {
    proof = parseOts(bytes);
  } catch (error) {
    if (error instanceof OtsError) return unreadable('opentimestamps', error.message);
    throw error;
  }
  const ours = await digestOf(proof.algorithm).catch(() => null);
  const digest = digestStep(proof, ours);
  const steps = [digest, ...proof.attestations.map(stepOf)];
  const said = { kind: 'opentimestamps', steps } as const;
  const bitcoin = proof.attestations.filter(({ kind, digest }) => kind === 'bitcoin' && digest?.length === 32);
  const earliest = bitcoin.toSorted((a, b) => a.height! - b.height!).at(0);
  const authority = earliest === undefined ? null : `Bitcoin block ${earliest.height}`;
  if (digest.holds === false)
    return {
      ...said,
      verdict: 'invalid',
      time: null,
      authority,
      far: 'The proof belongs to another file, or the file was changed.',
    };
  if (earliest === undefined) return { ...said, ...withoutBlock(proof.attestations) };
  const root = rootOf(earliest);
  if (header === null || ours === null) {
    return {
      ...said,
      verdict: 'unconfirmed',
      time: null,
      authority,
      far: `Offline the path from the file to Bitcoin block ${earliest.height} was replayed. What remains: block ${earliest.height} must have the Merkle root ${root}; the block's time is then the time by which the file existed.`,
    };
  }
  const block = checkHeader(header, earliest);
  steps.push(...block.steps);
  const holds = block.steps.every((step) => step.holds);
  return {
    ...said,
    verdict: holds ? 'valid' : 'invalid',
    time: holds ? block.time : null,
    authority,
    far: holds
      ? `The file existed before the given block header was mined. That the header is block ${earliest.height} of the Bitcoin chain rests on where it came from.`
      : 'The given block header does not bear the proof out.',
  };
}

function withoutBlock(
  attestations: readonly Attestation[],
): Pick<TimestampCheck, 'verdict' | 'time' | 'authority' | 'far'> {
  const pending = attestations.filter(({ kind }) => kind === 'pending');
  if (pending.length > 0) {
    const calendars = pending.map(({ calendar }) => calendar).join(', ');
    return {
      verdict: 'pending',
      time: null,
      authority: calendars,
      far: `Pending: a calendar has promised to put it into a block (${calendars}); nothing is proven until the proof is upgraded there.`,
    };
  }
  const chains = attestations.map(({ kind, height, tag }) =>
    kind === 'unknown' ? `an unknown notary (${tag})` : `${kind} block ${height}`,
  );
  return {
    verdict: 'unconfirmed',
    time: null,
    authority: null,
    far: `The proof rests on ${chains.join(', ') || 'nothing'}, which cannot be checked here.`,
  };
}

function stepOf({ kind, digest, height, calendar, tag, operations }: Attestation): Step {
  const path = `${operations} operations`;
  if (digest === null)
    return { check: kind, holds: null, words: `${path}, one of which (keccak256) is not replayed here` };
  switch (kind) {
    case 'bitcoin':
      return digest.length === 32
        ? {
            check: kind,
            holds: null,
            words: `${path} lead to Merkle root ${hex(Uint8Array.from(digest).reverse())} of block ${height}`,
          }
        : { check: kind, holds: false, words: `${path} lead to ${digest.length} bytes, which cannot be a Merkle root` };
    case 'pending':
      return { check: kind, holds: null, words: `${path} lead to commitment ${hex(digest)} at ${calendar}` };
    case 'unknown':
      return {
        check: kind,
        holds: null,
        words: `${path} lead to ${hex(digest)}, attested by an unknown notary (tag ${tag})`,
      };
    default:
      return { check: kind, holds: null, words: `${path} lead to ${hex(digest)} in block ${height}` };
  }
}

/** Merkle roots are shown by every block explorer with their bytes reversed. */
const rootOf = ({ digest }: Attestation): string => hex(Uint8Array.from(digest!).reverse());

/** Merkle root at bytes 36-67, time at 68-71, target at 72-75 (little-endian): the Bitcoin protocol's block header. */
function checkHeader(header: Uint8Array, { digest, height }: Attestation): { steps: Step[]; time: string } {
  if (header.length !== HEADER)
    throw new RangeError(`A Bitcoin block header has 80 bytes; the one given has ${header.length}.`);
  const bytes = Buffer.from(header);
  const same = equal(bytes.subarray(36, 68), digest!);
  const sha = (data: Uint8Array): Buffer => createHash('sha256').update(data).digest();
  const hash = BigInt(`0x${hex(sha(sha(bytes)).reverse())}`);
  const bits = bytes.readUInt32LE(72);
  const target = BigInt(bits & 0x7fffff) << BigInt(Math.max(0, 8 * ((bits >>> 24) - 3)));
  // The easiest target the chain ever had (compact form 0x1d00ffff): anything easier is no Bitcoin block.
  const easiest = 0xffffn << 208n;
  const worked = hash <= target && target <= easiest;
  return {
    time: instant(bytes.readUInt32LE(68) * 1000),
    steps: [
      {
        check: 'merkle root',
        holds: same,
        words: same
          ? `the header has the root that the proof leads to`
          : `the header has another root than block ${height} must have`,
      },
      {
        check: 'proof of work',
        holds: worked,
        words: worked ? 'the header carries its proof of work' : 'the header carries no proof of work',
      },
    ],
  };
}
