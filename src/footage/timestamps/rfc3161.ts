import { constants, createHash, verify, type X509Certificate } from 'node:crypto';
import { type DigestOf, equal, hex, type Step, type TimestampCheck, unreadable } from './check.ts';
import { OIDS, parseReply, ReplyError, type Token } from './rfc3161-parse.ts';
import { chainOf, nameOf } from './trust.ts';

/** Extended key usage of a time-stamping authority (RFC 3161, 2.3). */
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

/**
 * Checks an RFC 3161 reply or token against a file: imprint, signature, certificate and its chain up to a root that this program's
 * runtime knows. Whether a certificate was revoked cannot be told offline. Never throws for what the reply holds.
 */
export async function checkReply(bytes: Uint8Array, digestOf: DigestOf): Promise<TimestampCheck> {
  let token: Token;
  try {
    token = parseReply(bytes);
  } catch (error) {
    if (error instanceof ReplyError) return unreadable('rfc3161', error.message);
    throw error;
  }
  const steps = [await imprintStep(token, digestOf), ...signatureSteps(token)];
  const [own] = token.signerFound ? token.certificates : [];
  const authority = own === undefined ? null : nameOf(own);
  const said = { kind: 'rfc3161', time: token.time.replace('.000Z', 'Z'), authority, steps } as const;
  const failed = steps.find(({ holds }) => holds === false);
  const open = steps.filter(({ holds }) => holds === null);
  if (own === undefined)
    return {
      ...said,
      verdict: failed === undefined ? 'unconfirmed' : 'invalid',
      far: "The reply does not bring its signer's certificate, so that its signature cannot be checked.",
    };
  steps.push(...certificateSteps(own, token.time));
  const chain = chainOf(own, token.certificates, new Date(token.time));
  steps.push({
    check: 'chain',
    holds: chain.root === 'known' ? true : chain.root === 'broken' ? false : null,
    words: chain.words,
  });
  const broken = failed ?? steps.find(({ holds }) => holds === false);
  if (broken !== undefined) return { ...said, verdict: 'invalid', far: `It does not hold: ${broken.words}.` };
  if (chain.root !== 'known' || open.length > 0) {
    const why = [...open.map(({ words }) => words), ...(chain.root === 'known' ? [] : [chain.words])].join('; ');
    return {
      ...said,
      verdict: 'unconfirmed',
      far: `Every check that can be made here holds. What remains open: ${why}.`,
    };
  }
  return {
    ...said,
    verdict: 'valid',
    far: `Imprint, signature, certificate and chain hold${accuracyOf(token)}. Whether a certificate was revoked was not asked: that needs the network.`,
  };
}

const accuracyOf = ({ accuracy }: Token): string =>
  accuracy === null ? '' : `; the time is good to ${accuracy} s by the authority's word`;

async function imprintStep({ imprint }: Token, digestOf: DigestOf): Promise<Step> {
  const check = 'imprint';
  if (imprint.algorithm === null)
    return { check, holds: null, words: `the imprint's digest algorithm ${imprint.oid} is not known here` };
  const ours = await digestOf(imprint.algorithm).catch(() => null);
  if (ours === null) return { check, holds: null, words: `the file's ${imprint.algorithm} digest cannot be made here` };
  if (equal(ours, imprint.digest))
    return {
      check,
      holds: true,
      words: `the time stamp is for this file: ${imprint.algorithm} ${hex(imprint.digest)}`,
    };
  // Bellingcat's auto-archiver and others stamp the file's SHA-256 written in hex digits rather than the file.
  const written = createHash(imprint.algorithm)
    .update(hex(await digestOf('sha256')))
    .digest();
  if (equal(written, imprint.digest))
    return {
      check,
      holds: true,
      words: `the time stamp is for this file's SHA-256 written in hex digits: ${imprint.algorithm} ${hex(imprint.digest)}`,
    };
  return {
    check,
    holds: false,
    words: `the time stamp is for another file: it holds ${imprint.algorithm} ${hex(imprint.digest)}, this file has ${hex(ours)}`,
  };
}

function signatureSteps({ signer, content, certificates, signerFound }: Token): Step[] {
  const steps: Step[] = [];
  const { attributes, digest } = signer;
  if (attributes !== null) {
    const stated =
      signer.messageDigest !== null &&
      digest !== null &&
      equal(createHash(digest).update(content).digest(), signer.messageDigest);
    const typed = signer.contentType === OIDS.tstInfo;
    steps.push({
      check: 'content',
      holds: stated && typed,
      words:
        stated && typed
          ? 'what is signed is this time stamp'
          : 'what is signed is not this time stamp: its digest or type differs',
    });
  }
  const [own] = certificates;
  if (!signerFound || own === undefined) return steps;
  if (signer.certificate !== null && signer.certificate.algorithm !== null) {
    const same = equal(createHash(signer.certificate.algorithm).update(own.raw).digest(), signer.certificate.digest);
    steps.push({
      check: 'signer',
      holds: same,
      words: same ? 'the signature names this certificate' : 'the signature names another certificate',
    });
  }
  steps.push(signatureStep(signer, attributes ?? content, own));
  return steps;
}

function signatureStep(signer: Token['signer'], covered: Uint8Array, own: X509Certificate): Step {
  const check = 'signature';
  const digest = signer.pss?.digest ?? signer.digest;
  if (digest === null) return { check, holds: null, words: "the signature's digest algorithm is not known here" };
  const padding = signer.pss === null ? {} : { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: signer.pss.salt };
  try {
    const holds = verify(
      own.publicKey.asymmetricKeyType === 'ed25519' ? null : digest,
      covered,
      { key: own.publicKey, ...padding },
      signer.signature,
    );
    return {
      check,
      holds,
      words: holds ? `signed by ${nameOf(own)}` : `the signature is not ${nameOf(own)}'s over this time stamp`,
    };
  } catch (error) {
    return { check, holds: null, words: `the signature cannot be checked here: ${(error as Error).message}` };
  }
}

function certificateSteps(own: X509Certificate, time: string): Step[] {
  const usage = own.keyUsage ?? [];
  const stamping = usage.length === 1 && usage[0] === TIME_STAMPING;
  const at = Date.parse(time);
  const then = Date.parse(own.validFrom) <= at && at <= Date.parse(own.validTo);
  return [
    {
      check: 'purpose',
      holds: stamping,
      words: stamping
        ? 'the certificate is for time stamping only'
        : 'the certificate is not for time stamping, or not for it only',
    },
    {
      check: 'validity',
      holds: then,
      words: `the certificate ${then ? 'was' : 'was not'} valid at the time (${own.validFrom} to ${own.validTo})`,
    },
  ];
}
