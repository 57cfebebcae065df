import type { Credentials, CredentialFailure as Failure } from '../../record/file-checks.ts';
import { type Action, actionsOf, type Manifest, ManifestStore, type Status } from './manifest.ts';
import { readStore } from './reader.ts';

export type { Credentials } from '../../record/file-checks.ts';

/** A file larger than this is not loaded for its credentials. */
export const MOST_BYTES = 512 * 2 ** 20;
/** The code that says the signer is on no trust list: sitrep ships none, so it says nothing about the file. */
const UNTRUSTED = 'signingCredential.untrusted';
/** Informational codes that still mean that something does not hold. */
const BAD_NEWS = /mismatch|malformed|invalid|outsideValidity|revoked|expired/;

const none = (words: string): Credentials => ({
  state: 'none',
  words,
  signer: null,
  trust: null,
  time: null,
  generator: null,
  title: null,
  actions: [],
  generated: false,
  ingredients: [],
  failures: [],
});

/** What is said of a file that is too large to be loaded. */
export const tooLarge = (): Credentials => ({
  ...none('The file is too large to look for content credentials here (over 512 MiB).'),
  state: 'unreadable',
});

/**
 * Reads and checks the content credentials in a file of that type (a media type as `kindOf` gives it). Nothing is fetched: credentials kept
 * elsewhere are named, not read. Never throws for what the file holds.
 */
export async function credentialsOf(bytes: Uint8Array, type: string): Promise<Credentials> {
  const signs = signsIn(bytes);
  const nothing = nothingFound(signs.elsewhere);
  if (!signs.embedded) return nothing;
  if (bytes.length > MOST_BYTES) return tooLarge();
  let found: unknown;
  try {
    found = await readStore(bytes, type);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    if (/JumbfNotFound|UnsupportedType|ProvenanceMissing|RemoteManifest/.test(why)) return nothing;
    return {
      ...none(`Its content credentials cannot be read: ${why.replace(/^C2pa\((.*)\)$/s, '$1')}`),
      state: 'unreadable',
    };
  }
  const store = ManifestStore.safeParse(found);
  const manifest = store.data?.manifests[store.data.active_manifest ?? ''];
  if (store.data === undefined || manifest === undefined)
    return { ...none('Its content credentials have a form that is not known here.'), state: 'unreadable' };
  return judged(store.data, manifest);
}

function judged(store: ManifestStore, manifest: Manifest): Credentials {
  const active = store.validation_results?.activeManifest;
  const deltas = store.validation_results?.ingredientDeltas ?? [];
  const failing = (of: { failure: Status[]; informational: Status[] } | null | undefined): Status[] =>
    [...(of?.failure ?? []), ...(of?.informational ?? []).filter(({ code }) => BAD_NEWS.test(code))].filter(
      ({ code }) => code !== UNTRUSTED,
    );
  const failures = [...failing(active), ...deltas.flatMap(({ validationDeltas }) => failing(validationDeltas))].map(
    failureOf,
  );
  const signature = manifest.signature_info;
  const stamped = active?.success.find(({ code }) => code === 'timeStamp.validated');
  const actions = actionsOf(manifest).map(actionOf);
  const signer =
    signature === null || signature === undefined
      ? null
      : {
          name: signature.common_name ?? null,
          issuer: signature.issuer ?? null,
          serial: signature.cert_serial_number ?? null,
        };
  const unlisted = active?.failure.some(({ code }) => code === UNTRUSTED) ?? true;
  const tampered = failures.length > 0;
  return {
    state: tampered ? 'tampered' : 'valid',
    words: tampered
      ? `Its content credentials do not hold: ${[...new Set(failures.map(({ words }) => words))].join('; ')}.`
      : 'Its content credentials hold: nothing they cover was changed since they were signed.',
    signer,
    trust: unlisted
      ? 'The signer is on no trust list known here: whoever holds such a certificate can sign with this name.'
      : 'The signer is on a trust list.',
    time:
      typeof signature?.time === 'string'
        ? {
            instant: signature.time,
            vouched: stamped !== undefined,
            by: stamped?.explanation?.split(': ').slice(1).join(': ') || null,
          }
        : null,
    generator: generatorOf(manifest),
    title: manifest.title ?? null,
    actions,
    generated: actions.some(
      ({ source }) =>
        source !== null && /(trainedAlgorithmicMedia|compositeWithTrainedAlgorithmicMedia)$/i.test(source),
    ),
    ingredients: manifest.ingredients.map(({ title, relationship, active_manifest, label }) => {
      const delta = deltas.filter(
        ({ ingredientAssertionURI }) =>
          label !== null && label !== undefined && ingredientAssertionURI.endsWith(`/${label}`),
      );
      const bad = delta.some(({ validationDeltas }) => failing(validationDeltas).length > 0);
      const has = active_manifest !== null && active_manifest !== undefined;
      return {
        title: title ?? null,
        relationship: relationship ?? null,
        credentials: bad ? 'tampered' : has ? 'valid' : 'none',
      };
    }),
    failures,
  };
}

const WORDS: Record<string, string> = {
  'assertion.dataHash.mismatch': 'the picture or sound was changed after signing',
  'assertion.bmffHash.mismatch': 'the video was changed after signing',
  'assertion.boxesHash.mismatch': 'the file was changed after signing',
  'assertion.hashedURI.mismatch': 'a statement in the credentials was changed after signing',
  'assertion.missing': 'a statement that was signed is missing',
  'claimSignature.mismatch': 'the signature is not over this claim',
  'claimSignature.missing': 'the signature is missing',
  'claim.missing': 'the signed claim is missing',
  'claim.hashedURI.mismatch': 'the credentials of an ingredient were changed',
  'ingredient.manifest.missing': 'the credentials of an ingredient are missing',
  'ingredient.hashedURI.mismatch': 'the credentials of an ingredient were changed',
  'ingredient.manifest.mismatch': 'the credentials of an ingredient were changed',
  'timeStamp.mismatch': 'the time stamp is over another signature',
  'signingCredential.expired': "the signer's certificate had run out",
  'signingCredential.invalid': "the signer's certificate is not fit for signing",
  'signingCredential.revoked': "the signer's certificate was revoked",
};

function failureOf({ code, url, explanation }: Status): Failure {
  const where = url?.split('/').at(-1) ?? null;
  const words = WORDS[code] ?? explanation ?? code;
  return { code, where, words: where === null || where === '' ? words : `${words} (${where})` };
}

function actionOf({ action, when, softwareAgent, digitalSourceType }: Action): Credentials['actions'][number] {
  const agent =
    typeof softwareAgent === 'string'
      ? softwareAgent
      : [softwareAgent?.name, softwareAgent?.version].filter(Boolean).join(' ');
  return { action, when: when ?? null, agent: agent || null, source: digitalSourceType ?? null };
}

function generatorOf({ claim_generator, claim_generator_info }: Manifest): string | null {
  const [first] = claim_generator_info ?? [];
  return first === undefined ? (claim_generator ?? null) : [first.name, first.version].filter(Boolean).join(' ');
}

/** What in a file's bytes points to credentials. */
export interface Signs {
  /** It has bytes that every embedded manifest has. */
  embedded: boolean;
  /** Where XMP says that they are kept (dcterms:provenance), when that is another place; untrusted text. */
  elsewhere: string | null;
}

/** A JUMBF superbox: its type, four bytes of length, its description box (ISO/IEC 19566-5). */
function holdsJumbf(buffer: Buffer): boolean {
  for (let at = buffer.indexOf('jumd'); at >= 0; at = buffer.indexOf('jumd', at + 4))
    if (at >= 8 && buffer.toString('latin1', at - 8, at - 4) === 'jumb') return true;
  return false;
}

/** Looks for signs of credentials in a file or a piece of one. */
export function signsIn(bytes: Uint8Array): Signs {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = buffer.indexOf('dcterms:provenance');
  const link =
    at < 0
      ? null
      : /^dcterms:provenance(?:="|>)(https?:\/\/[^"<\s]{1,500})/.exec(buffer.toString('latin1', at, at + 600));
  return { embedded: holdsJumbf(buffer), elsewhere: link?.[1] ?? null };
}

/** What is said of a file without embedded credentials. */
export const nothingFound = (elsewhere: string | null): Credentials =>
  none(
    elsewhere === null
      ? 'It carries no content credentials.'
      : `It carries no content credentials and names ${elsewhere}, which was not fetched.`,
  );
