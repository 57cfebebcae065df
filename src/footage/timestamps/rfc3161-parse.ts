import { X509Certificate } from 'node:crypto';
import { fromBER, Integer, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import { Certificate, ContentInfo, SignedData, type SignerInfo, TimeStampResp, TSTInfo } from 'pkijs';

/** A malformed RFC 3161 reply or token. */
export class ReplyError extends RangeError {
  override name = 'ReplyError';
}

/** Object identifiers of RFC 3161, RFC 5652, RFC 5035 and RFC 8017. */
export const OIDS = {
  signedData: '1.2.840.113549.1.7.2',
  tstInfo: '1.2.840.113549.1.9.16.1.4',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  pss: '1.2.840.113549.1.1.10',
} as const;

const DIGESTS: Record<string, string> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.4': 'sha224',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
  '2.16.840.1.101.3.4.2.8': 'sha3-256',
  '2.16.840.1.101.3.4.2.10': 'sha3-512',
};

/** A time-stamp token taken apart; nothing in it is checked yet. */
export interface Token {
  /** Status of the reply (0 granted, 1 granted with changes); null for a bare token. */
  status: number | null;
  imprint: { algorithm: string | null; oid: string; digest: Uint8Array };
  /** ISO instant. */
  time: string;
  /** Seconds either way; null when the authority does not say. */
  accuracy: number | null;
  policy: string;
  /** The token's own serial number, hex digits. */
  serial: string;
  /** The signed content. */
  content: Uint8Array;
  signer: {
    digest: string | null;
    signature: Uint8Array;
    pss: { salt: number; digest: string | null } | null;
    /** DER of the signed attributes as a SET, what the signature covers; null when there are none. */
    attributes: Uint8Array | null;
    contentType: string | null;
    messageDigest: Uint8Array | null;
    /** Digest of the signing certificate that the signed attributes name (ESS). */
    certificate: { algorithm: string | null; digest: Uint8Array } | null;
  };
  /** All certificates of the token; the signer's first, when it is there. */
  certificates: X509Certificate[];
  signerFound: boolean;
}

const bytesOf = (view: ArrayBuffer | Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(view);

/** Reads an RFC 3161 reply (.tsr) or a bare token; throws ReplyError for anything malformed. */
export function parseReply(bytes: Uint8Array): Token {
  try {
    return parse(bytes);
  } catch (error) {
    if (error instanceof ReplyError) throw error;
    // The ASN.1 library throws many kinds of errors for malformed input.
    throw new ReplyError(`This is no time-stamp reply of RFC 3161: ${(error as Error).message}`, { cause: error });
  }
}

function parse(bytes: Uint8Array): Token {
  const outer = fromBER(new Uint8Array(bytes).buffer);
  if (outer.offset === -1 || !(outer.result instanceof Sequence))
    throw new ReplyError(`This is no time-stamp reply of RFC 3161: ${outer.result.error || 'it is no ASN.1 sequence'}`);
  if (outer.offset !== bytes.length) throw new ReplyError('Bytes follow the end of the time-stamp reply.');
  const bare = outer.result.valueBlock.value[0] instanceof ObjectIdentifier;
  const reply = bare ? null : new TimeStampResp({ schema: outer.result });
  const status = reply?.status.status ?? null;
  if (status !== null && status > 1)
    throw new ReplyError(`The authority refused: status ${status}${statusWords(reply!)}.`);
  const info = bare ? new ContentInfo({ schema: outer.result }) : reply!.timeStampToken;
  if (info === undefined || info.contentType !== OIDS.signedData)
    throw new ReplyError('The reply holds no signed token.');
  const signed = new SignedData({ schema: info.content });
  if (signed.encapContentInfo.eContentType !== OIDS.tstInfo)
    throw new ReplyError('What is signed is not a time stamp.');
  const [signer, ...others] = signed.signerInfos;
  if (signer === undefined || others.length > 0)
    throw new ReplyError(`A time stamp has one signer; this has ${signed.signerInfos.length}.`);
  const content = bytesOf(signed.encapContentInfo.eContent!.getValue());
  const stamp = TSTInfo.fromBER(content);
  const certificates = (signed.certificates ?? []).filter((one) => one instanceof Certificate);
  const own = certificates.findIndex((one) => isOf(signer, one));
  const x509 = certificates.map((one) => new X509Certificate(bytesOf(one.toSchema(true).toBER())));
  if (own > 0) x509.unshift(...x509.splice(own, 1));
  const { seconds = 0, millis = 0, micros = 0 } = stamp.accuracy ?? {};
  const imprint = stamp.messageImprint.hashAlgorithm.algorithmId;
  return {
    status,
    imprint: {
      algorithm: DIGESTS[imprint] ?? null,
      oid: imprint,
      digest: bytesOf(stamp.messageImprint.hashedMessage.getValue()),
    },
    time: stamp.genTime.toISOString(),
    accuracy: stamp.accuracy === undefined ? null : seconds + millis / 1e3 + micros / 1e6,
    policy: stamp.policy,
    serial: Buffer.from(stamp.serialNumber.valueBlock.valueHexView).toString('hex'),
    content,
    signer: signerOf(signer),
    certificates: x509,
    signerFound: own >= 0,
  };
}

function statusWords({ status }: TimeStampResp): string {
  const words = (status.statusStrings ?? []).map(({ valueBlock }) => valueBlock.value).join('; ');
  return words === '' ? '' : `, "${words}"`;
}

/** Does the signer's identifier (issuer and serial number, or key identifier) name this certificate? */
function isOf({ sid }: SignerInfo, certificate: Certificate): boolean {
  if (sid instanceof OctetString || 'valueBlock' in sid) {
    const wanted = Buffer.from((sid as OctetString).valueBlock.valueHexView);
    const key = certificate.extensions?.find(({ extnID }) => extnID === '2.5.29.14');
    return (
      key?.parsedValue instanceof OctetString && wanted.equals(Buffer.from(key.parsedValue.valueBlock.valueHexView))
    );
  }
  return sid.issuer.isEqual(certificate.issuer) && sid.serialNumber.isEqual(certificate.serialNumber);
}

function signerOf(signer: SignerInfo): Token['signer'] {
  const attributes = signer.signedAttrs?.attributes ?? [];
  const value = (type: string): unknown => attributes.find((one) => one.type === type)?.values[0];
  const contentType = value(OIDS.contentType);
  const messageDigest = value(OIDS.messageDigest);
  const v2 = value(OIDS.signingCertificateV2);
  const v1 = value(OIDS.signingCertificate);
  const algorithm = signer.signatureAlgorithm;
  return {
    digest: DIGESTS[signer.digestAlgorithm.algorithmId] ?? DIGEST_OF_SIGNATURE[algorithm.algorithmId] ?? null,
    signature: bytesOf(signer.signature.getValue()),
    pss: algorithm.algorithmId === OIDS.pss ? pssOf(algorithm.algorithmParams) : null,
    attributes: signer.signedAttrs === undefined ? null : bytesOf(signer.signedAttrs.encodedValue),
    contentType: contentType instanceof ObjectIdentifier ? contentType.valueBlock.toString() : null,
    messageDigest: messageDigest instanceof OctetString ? bytesOf(messageDigest.getValue()) : null,
    certificate: essOf(v2, 'sha256') ?? essOf(v1, 'sha1'),
  };
}

/** Signature algorithms that name their digest, for signers whose digest algorithm is not known. */
const DIGEST_OF_SIGNATURE: Record<string, string> = {
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
};

/** SigningCertificate(V2): the first ESSCertID's digest; its algorithm is SHA-1 in version 1 and SHA-256 by default in version 2 (RFC 5035). */
function essOf(value: unknown, byDefault: string): { algorithm: string | null; digest: Uint8Array } | null {
  const first = (one: unknown): unknown => (one instanceof Sequence ? one.valueBlock.value[0] : undefined);
  const id = first(first(value));
  if (!(id instanceof Sequence)) return null;
  const [head, next] = id.valueBlock.value;
  if (head instanceof OctetString) return { algorithm: byDefault, digest: bytesOf(head.getValue()) };
  const oid = first(head);
  if (!(oid instanceof ObjectIdentifier) || !(next instanceof OctetString)) return null;
  return { algorithm: DIGESTS[oid.valueBlock.toString()] ?? null, digest: bytesOf(next.getValue()) };
}

/** RSASSA-PSS parameters (RFC 8017): digest and salt length, 20 and SHA-1 when left out. */
function pssOf(parameters: unknown): { salt: number; digest: string | null } {
  const fields = parameters instanceof Sequence ? parameters.valueBlock.value : [];
  const tagged = (tag: number): unknown =>
    (fields.find((field) => field.idBlock.tagNumber === tag) as { valueBlock: { value?: unknown[] } } | undefined)
      ?.valueBlock.value?.[0];
  const digest = tagged(0);
  const oid = digest instanceof Sequence ? digest.valueBlock.value[0] : undefined;
  const salt = tagged(2);
  return {
    salt: salt instanceof Integer ? salt.valueBlock.valueDec : 20,
    digest: oid instanceof ObjectIdentifier ? (DIGESTS[oid.valueBlock.toString()] ?? null) : 'sha1',
  };
}
