import { createHash, randomBytes } from 'node:crypto';
import { GeneralizedTime, Integer, ObjectIdentifier, OctetString, PrintableString } from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  Extension,
  ExtKeyUsage,
  IssuerAndSerialNumber,
  MessageImprint,
  PKIStatusInfo,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';

const SHA256 = '2.16.840.1.101.3.4.2.1';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const EC = { name: 'ECDSA', namedCurve: 'P-256' } as const;

export interface SampleAuthority {
  certificate: Certificate;
  key: CryptoKey;
}

/** A time-stamping authority that vouches for itself. `usage`: its extended key usage. */
export async function sampleAuthority(
  name = 'Sample Authority',
  usage = '1.3.6.1.5.5.7.3.8',
): Promise<SampleAuthority> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(EC, true, ['sign', 'verify']);
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({ value: 7 });
  for (const side of [certificate.issuer, certificate.subject])
    side.typesAndValues.push(
      new AttributeTypeAndValue({ type: '2.5.4.3', value: new PrintableString({ value: name }) }),
    );
  certificate.notBefore.value = new Date('2020-01-01T00:00:00Z');
  certificate.notAfter.value = new Date('2040-01-01T00:00:00Z');
  const constraints = new BasicConstraints({ cA: true });
  const purpose = new ExtKeyUsage({ keyPurposes: [usage] });
  certificate.extensions = [
    new Extension({
      extnID: '2.5.29.19',
      critical: true,
      extnValue: constraints.toSchema().toBER(),
      parsedValue: constraints,
    }),
    new Extension({ extnID: '2.5.29.37', critical: true, extnValue: purpose.toSchema().toBER(), parsedValue: purpose }),
  ];
  await certificate.subjectPublicKeyInfo.importKey(publicKey);
  await certificate.sign(privateKey, 'SHA-256');
  return { certificate, key: privateKey };
}

/** An RFC 3161 reply of that authority over a file's SHA-256. */
export async function sampleReply(file: Uint8Array, { certificate, key }: SampleAuthority): Promise<Uint8Array> {
  const stamp = new TSTInfo({
    version: 1,
    policy: '1.3.6.1.4.1.99999.1',
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256 }),
      hashedMessage: new OctetString({ valueHex: new Uint8Array(createHash('sha256').update(file).digest()).buffer }),
    }),
    serialNumber: new Integer({ valueHex: new Uint8Array(randomBytes(8).fill(1, 0, 1)).buffer }),
    genTime: new Date('2024-12-08T10:12:00Z'),
  });
  const content = stamp.toSchema().toBER();
  const signed = new SignedData({
    version: 3,
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: TST_INFO,
      eContent: new OctetString({ valueHex: content }),
    }),
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
        signedAttrs: new SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            new Attribute({ type: '1.2.840.113549.1.9.3', values: [new ObjectIdentifier({ value: TST_INFO })] }),
            new Attribute({
              type: '1.2.840.113549.1.9.5',
              values: [new GeneralizedTime({ valueDate: new Date('2024-12-08T10:12:00Z') })],
            }),
            new Attribute({
              type: '1.2.840.113549.1.9.4',
              values: [
                new OctetString({
                  valueHex: new Uint8Array(createHash('sha256').update(new Uint8Array(content)).digest()).buffer,
                }),
              ],
            }),
          ],
        }),
      }),
    ],
    certificates: [certificate],
  });
  await signed.sign(key, 0, 'SHA-256');
  const token = new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: signed.toSchema(true) });
  const reply = new TimeStampResp({ status: new PKIStatusInfo({ status: 0 }), timeStampToken: token });
  return new Uint8Array(reply.toSchema().toBER());
}
