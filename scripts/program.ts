import { join, relative } from 'node:path';
import type { Node, SourceFile } from 'typescript/unstable/ast';
import { API, type Checker } from 'typescript/unstable/sync';

export const root = join(import.meta.dirname, '..');

/** The repository as the compiler sees it: syntax trees, and the types of what stands in them. */
export interface Program {
  /** Files of the project by their path from the root, tests left out, sorted. */
  files: ReadonlyMap<string, SourceFile>;
  checker: Checker;
}

/**
 * Opens the project of a tsconfig.json and hands it to `ask`; the compiler's process ends with it. TypeScript 7 calls its API
 * unstable: this file and the two that walk its trees are all that a change of it can touch.
 */
export function withProgram<T>(ask: (program: Program) => T, directory = root, config = 'tsconfig.json'): T {
  const api = new API({ cwd: directory });
  try {
    const [project] = api.updateSnapshot({ openProjects: [join(directory, config)] }).getProjects();
    if (project === undefined) throw new Error(`there is no project at ${join(directory, config)}`);
    const files = new Map<string, SourceFile>();
    for (const path of [...project.rootFiles].sort()) {
      const file = /\.test\.tsx?$/.test(path) ? undefined : project.program.getSourceFile(path);
      if (file !== undefined) files.set(relative(directory, path), file);
    }
    return ask({ files, checker: project.checker });
  } finally {
    api.close();
  }
}

/** One-based line that a node starts on. */
export function lineOf(file: SourceFile, node: Node): number {
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
}

/** Calls `see` for the node and all below it, parents first; where it answers false those below are left out. */
export function walk(node: Node, see: (node: Node) => boolean | undefined): void {
  if (see(node) === false) return;
  node.forEachChild((child) => walk(child, see));
}
