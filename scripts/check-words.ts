import { join } from 'node:path';
import { root, withProgram } from './program.ts';
import { type Counts, readCounts, writeCounts } from './ratchet.ts';
import { recordNames, vocabularyFor } from './vocabulary.ts';
import { type WordKind, type WordPlace, wordsIn } from './words.ts';

/**
 * Words of a language are data: they belong in src/languages. This counts the places in the rooms below where they stand in code, and
 * fails when there are more than scripts/words.json says; at the end there are none. Tests and folders `en` (until they have moved) are
 * left out.
 *
 * - regexes: patterns, and texts that are parts of one, with two letters in a row that stand for themselves ("ing" too)
 * - sets: lists of words, each counted once: arrays, sets, maps, objects whose keys can be any text, `'a b c'.split(' ')`
 * - comparisons: `===`, `case`, `includes`, `startsWith`, `endsWith`, `indexOf`, `has`, `get` with a word
 *
 * No words are texts whose type says what they are (a union of literals: the program's own vocabulary, which is why a name should have
 * a type), and what scripts/vocabulary.ts leaves out: names of the record, of UD and Penn, HTML, MIME, code books. Messages to users and
 * the wording of lines are none of the three kinds, so they are not counted; but `line.includes(': has left')` is.
 * Nor are the sentences that prove a decision (`yes` and `no`): nothing is looked up in them.
 *
 * `read` gets its words as an argument and has a row of its own. Words may move from one of the other rooms to another as long as there
 * are not more of their kind in all. `--list [FOLDER]` shows each place, `--update` writes what has fallen (after a merge conflict in
 * words.json too: take either side and update).
 */
const folders = ['read', 'language', 'extract', 'resolve', 'mentions', 'corroborate', 'situation', 'store'];
const kinds: WordKind[] = ['regexes', 'sets', 'comparisons'];
const apart = 'read';

/** All places with words in the rooms of the project at `directory`. */
export function findWords(directory = root): WordPlace[] {
  return withProgram(({ files, checker }) => {
    const record = recordNames(files);
    const places: WordPlace[] = [];
    for (const [path, file] of files) {
      const [source, folder = ''] = path.split('/');
      if (source !== 'src' || !folders.includes(folder) || path.includes('/en/')) continue;
      const vocabulary = vocabularyFor(path, record);
      if (vocabulary !== null) places.push(...wordsIn(path, file, checker, vocabulary));
    }
    return places;
  }, directory);
}

const folderOf = ({ file }: WordPlace): string => file.split('/')[1] ?? '';

/** Places by folder and kind. */
export function countWords(places: readonly WordPlace[]): Record<string, Counts> {
  return Object.fromEntries(
    folders.map((folder) => [
      folder,
      Object.fromEntries(
        kinds.map((kind) => [kind, places.filter((one) => folderOf(one) === folder && one.kind === kind).length]),
      ),
    ]),
  );
}

const sum = (table: Record<string, Counts>, kind: string): number =>
  folders.reduce((all, folder) => all + (folder === apart ? 0 : (table[folder]?.[kind] ?? 0)), 0);

/** What rose, in words; empty where nothing did. A folder may gain what others lost, `read` may not. */
export function risen(now: Record<string, Counts>, before: Record<string, Counts>): string[] {
  return folders.flatMap((folder) =>
    kinds.flatMap((kind) => {
      const [had, has] = [before[folder]?.[kind] ?? 0, now[folder]?.[kind] ?? 0];
      const moved = folder !== apart && sum(now, kind) <= sum(before, kind);
      return has > had && !moved ? [`src/${folder}: ${has} ${kind} with words, ${had} before`] : [];
    }),
  );
}

function table(now: Record<string, Counts>, before: Record<string, Counts>): string {
  const row = (name: string, counts: (number | string)[]): string =>
    `${name.padEnd(13)}${counts.map((count) => `${count}`.padStart(16)).join('')}`;
  const cell = (has: number, had: number): string => (has === had ? `${has}` : `${has} (was ${had})`);
  const rows = folders.map((folder) =>
    row(
      folder,
      kinds.map((kind) => cell(now[folder]?.[kind] ?? 0, before[folder]?.[kind] ?? 0)),
    ),
  );
  const sums = row(
    'without read',
    kinds.map((kind) => cell(sum(now, kind), sum(before, kind))),
  );
  return `${[row('src/', kinds), ...rows, sums].join('\n')}\n`;
}

function main(options: string[]): void {
  const path = join(root, 'scripts/words.json');
  const before = readCounts<Counts>(path);
  const places = findWords();
  const now = countWords(places);
  if (options.includes('--list')) {
    const folder = options[options.indexOf('--list') + 1];
    for (const { file, line, kind, text } of places.filter((one) => [undefined, folderOf(one)].includes(folder)))
      process.stdout.write(`${file}:${line} ${kind} ${text.slice(0, 120)}\n`);
    return;
  }
  process.stdout.write(table(now, before));
  const rose = Object.keys(before).length === 0 ? [] : risen(now, before);
  if (rose.length > 0) {
    process.stderr.write(
      `${rose.join('\n')}\nWords belong in src/languages: move them there, or give a name of the program its own type. ` +
        '`node scripts/check-words.ts --list FOLDER` shows each place; scripts/vocabulary.ts says what is no word.\n',
    );
    process.exitCode = 1;
  } else if (options.includes('--update')) writeCounts(path, now);
  else if (
    JSON.stringify(now) !== JSON.stringify(Object.fromEntries(folders.map((folder) => [folder, before[folder]])))
  )
    process.stdout.write(
      'Fewer words than scripts/words.json says: `node scripts/check-words.ts --update` holds it there.\n',
    );
}

if (import.meta.main) main(process.argv.slice(2));
