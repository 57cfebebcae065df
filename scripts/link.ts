import { lstatSync, mkdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * Links the program into node_modules/.bin, where npx looks first, so that `npx sitrep` in the repository and its workspaces runs this
 * checkout on the Node that it brings. npm links the programs of dependencies only, never a package's own (docs/decisions/npx.md).
 * Does nothing where nothing is installed, nor on Windows, where .bin holds command files in place of links.
 */
export function linkProgram(root: string): void {
  if (process.platform === 'win32' || lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false }) === undefined)
    return;
  const link = join(root, 'node_modules/.bin/sitrep');
  const target = relative(dirname(link), join(root, 'bin/sitrep.js'));
  const present = lstatSync(link, { throwIfNoEntry: false });
  if (present?.isSymbolicLink() && readlinkSync(link) === target) return;
  mkdirSync(dirname(link), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(target, link);
}
