import type { FileChecks } from '../../footage/checks.ts';
import type { Credentials } from '../../footage/credentials/credentials.ts';
import type { ReadMetadata } from '../../footage/metadata/metadata.ts';
import { type Output, plain, wrap } from '../print/terminal.ts';

type Say = (name: string, words: string | null) => void;

/** Prints what a file tells of itself, whether its credentials hold and what its trusted timestamps prove: the file's own word, each with its field. */
export function showTold(out: Output, { metadata, credentials, timestamps }: FileChecks): void {
  const line = (name: string, words: string): string => {
    const head = `  ${name.padEnd(10)} `;
    return head + wrap(plain(words), out.columns, ' '.repeat(head.length)).trimStart();
  };
  const say: Say = (name, words) => {
    if (words !== null && words !== '') out.line(line(name, words));
  };
  const warn: Say = (name, words) => {
    if (words !== null) out.line(out.style('red', line(name, words)));
  };
  showMetadata(say, warn, metadata);
  showCredentials(say, warn, credentials);
  for (const { name, check } of timestamps) {
    const by = [check.time, check.authority].filter((part) => part !== null).join(', ');
    say('timestamp', `${check.verdict}${by === '' ? '' : ` (${by})`}: ${check.far} (${name})`);
  }
}

function showMetadata(say: Say, warn: Say, metadata: ReadMetadata): void {
  const joined = (parts: (string | null)[]): string => parts.filter((part) => part !== null).join(' ');
  say('camera', joined([metadata.make, metadata.model, metadata.lens]));
  say('author', joined([metadata.author, metadata.copyright]));
  say('title', metadata.title);
  say('caption', metadata.description);
  say('named', metadata.placeNames.join(', '));
  for (const { what, local, zone, source } of metadata.times) say(what, `${local}${zone ?? ' (no zone)'} (${source})`);
  for (const { lat, lon, error, direction, source } of metadata.places) {
    const radius = error === null ? '' : ` ± ${error} m`;
    const looking =
      direction === null ? '' : `, looking ${direction.degrees.toFixed(1)}° from ${direction.north ?? 'some'} north`;
    say('position', `${lat.toFixed(6)}, ${lon.toFixed(6)}${radius}${looking} (${source})`);
  }
  for (const { name, source } of metadata.software) say('software', `${name} (${source})`);
  for (const { words } of metadata.conflicts) warn('conflict', words);
  for (const { reason } of metadata.problems) say('problem', reason);
}

function showCredentials(say: Say, warn: Say, found: Credentials): void {
  (found.state === 'tampered' ? warn : say)('credentials', `${found.state}: ${found.words}`);
  for (const { code, where } of found.failures) warn('fails', where === null ? code : `${where}: ${code}`);
  if (found.signer !== null)
    say('signed by', [found.signer.name, found.signer.issuer].filter((part) => part !== null).join(', '));
  if (found.time !== null)
    say(
      'signed at',
      `${found.time.instant}, ${found.time.vouched ? `vouched for by ${found.time.by ?? 'an authority'}` : "by the signer's own clock"}`,
    );
  say('trust', found.trust);
  say('made with', found.generator);
  say('actions', found.actions.map(({ action }) => action).join(', '));
  if (found.generated) warn('generated', 'its credentials say that a trained model made it, wholly or in part');
  say(
    'made from',
    found.ingredients
      .map(({ title, credentials }) => `${title ?? 'untitled'} (credentials: ${credentials})`)
      .join(', '),
  );
}
