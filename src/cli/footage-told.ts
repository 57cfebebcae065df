import type { FileChecks } from '../footage/checks.ts';
import { type Output, plain, wrap } from './terminal.ts';

/** What a file tells of itself, and whether its credentials hold: the file's own word, each with its field. */
export function showTold(out: Output, { metadata, credentials }: FileChecks): void {
  const line = (text: string): void => out.line(wrap(plain(text), out.columns, '  '));
  const camera = [metadata.make, metadata.model].filter((part) => part !== null).join(' ');
  if (camera !== '') line(`camera     ${camera}`);
  for (const { what, local, zone, source } of metadata.times)
    line(`${what.padEnd(10)} ${local}${zone ?? ' (no zone)'} (${source})`);
  for (const { lat, lon, direction, source } of metadata.places)
    line(
      `position   ${lat.toFixed(6)}, ${lon.toFixed(6)}${direction === null ? '' : `, looking ${direction.degrees}° from ${direction.north ?? 'some'} north`} (${source})`,
    );
  for (const { name, source } of metadata.software) line(`software   ${name} (${source})`);
  for (const { words } of metadata.conflicts) line(`conflict   ${words}`);
  for (const { reason } of metadata.problems) line(`problem    ${reason}`);
  line(`credentials ${credentials.state}: ${credentials.words}`);
  for (const { words, where } of credentials.failures) line(`fails      ${where === null ? '' : `${where}: `}${words}`);
}
