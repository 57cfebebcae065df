import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';

/** A certificate's holder in words: common name, then organisation; untrusted text. */
export function nameOf({ subject }: X509Certificate): string {
  const fields = new Map(
    subject.split('\n').map((line) => {
      const at = line.indexOf('=');
      return [line.slice(0, at), line.slice(at + 1).replaceAll('\\,', ',')];
    }),
  );
  return (
    [fields.get('CN'), fields.get('O')].filter((part) => part !== undefined && part !== '').join(', ') ||
    subject.replaceAll('\n', ', ')
  );
}

export interface Chain {
  /**
   * `known`: it ends in a root that the runtime ships (Mozilla's list). `self-signed`: it ends in a certificate that vouches for itself
   * and is on no list. `unknown`: who issued the last one is neither in the reply nor on the list. `broken`: a signature or date fails.
   */
  root: 'known' | 'self-signed' | 'unknown' | 'broken';
  names: string[];
  words: string;
}

let roots: X509Certificate[] | undefined;
const knownRoots = (): X509Certificate[] => (roots ??= rootCertificates.map((pem) => new X509Certificate(pem)));

/** Longest chain followed: real ones have two to five certificates. */
const LONGEST = 10;

/** Follows who issued whom from the signer's certificate up, with the certificates at hand and the runtime's roots, at an instant. */
export function chainOf(own: X509Certificate, others: readonly X509Certificate[], at: Date): Chain {
  const names = [nameOf(own)];
  const valid = (one: X509Certificate): boolean =>
    Date.parse(one.validFrom) <= at.getTime() && at.getTime() <= Date.parse(one.validTo);
  const issued = (one: X509Certificate, by: X509Certificate): boolean =>
    one.checkIssued(by) && one.verify(by.publicKey);
  let last = own;
  for (let length = 0; length < LONGEST; length++) {
    const root = knownRoots().find((one) => one.fingerprint256 === last.fingerprint256 || issued(last, one));
    if (root !== undefined) {
      if (root.fingerprint256 !== last.fingerprint256) names.push(nameOf(root));
      return { root: 'known', names, words: `${names.join(', issued by ')}: a root of Mozilla's list` };
    }
    if (issued(last, last)) {
      const words =
        length === 0
          ? `self-signed: ${names[0]} vouches for itself, and nobody else does`
          : `${names.join(', issued by ')}: self-signed, and on no list of known roots`;
      return { root: 'self-signed', names, words };
    }
    const issuer = others.find((one) => one.fingerprint256 !== last.fingerprint256 && last.checkIssued(one));
    if (issuer === undefined) {
      const words = `no known root vouches for ${names.at(-1)}: who issued it (${oneLine(last.issuer)}) is neither in the reply nor on Mozilla's list, so it is self-signed or of a private authority as far as can be told`;
      return { root: 'unknown', names, words };
    }
    if (!last.verify(issuer.publicKey))
      return {
        root: 'broken',
        names,
        words: `${names.at(-1)} names ${nameOf(issuer)} as its issuer, whose key did not sign it`,
      };
    if (!issuer.ca)
      return {
        root: 'broken',
        names,
        words: `${nameOf(issuer)} may not issue certificates, yet issued ${names.at(-1)}`,
      };
    if (!valid(issuer))
      return { root: 'broken', names, words: `the certificate of ${nameOf(issuer)} was not valid at the time` };
    names.push(nameOf(issuer));
    last = issuer;
  }
  return { root: 'broken', names, words: `the chain of ${names[0]} does not end` };
}

const oneLine = (name: string): string => name.replaceAll('\n', ', ');
