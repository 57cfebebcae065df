import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countWords, findWords, risen } from './check-words.ts';

const made: string[] = [];
afterAll(() => {
  for (const directory of made) rmSync(directory, { recursive: true });
});

/** The places with words in a project of these files, as "kind text". */
function wordsOf(files: Record<string, string>): string[] {
  const directory = mkdtempSync(join(tmpdir(), 'words-'));
  made.push(directory);
  const config = { compilerOptions: { strict: true, target: 'ES2024', types: [] }, include: ['src'] };
  for (const [path, text] of Object.entries({ ...files, 'tsconfig.json': JSON.stringify(config) })) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  return findWords(directory).map(({ kind, text }) => `${kind} ${text}`);
}
const inExtract = (text: string): string[] => wordsOf({ 'src/extract/a.ts': text });

test('finds patterns over words, and texts that are parts of one', () => {
  expect(
    inExtract(`
      export const day = /^(?:mon|tues)day$/i;
      export const ending = /ing$/;
      export const army = String.raw\`\\b(?:army|troops)\\b\`;
      export const told = (verb: string) => new RegExp(\`^(?:has|had) \${verb}\`);
    `),
  ).toEqual([
    'regexes /^(?:mon|tues)day$/i',
    'regexes /ing$/',
    'regexes `\\b(?:army|troops)\\b`',
    `regexes \`^(?:has|had) \${verb}\``,
  ]);
});

test('leaves out patterns without words: classes, escapes, names of groups, tags, names of classes in HTML, ids', () => {
  expect(
    inExtract(`
      export const all = [/^[A-Z][a-z]+$/, /\\p{Lu}\\p{L}*/u, /(?<word>\\w+)\\b/, /^(?:nsubj|nmod:poss)$/, /^VB[DZP]$/, /^\\d{4}-\\d\\d$/,
        /[^aeiou]y$/, /(?:^|[\\s_-])(?:comment|advert)/, /^state:[0-9a-f]{12}$/, /\\u0600/];
      export const raw = String.raw\`\\p{Lu}{1,2}&\\p{Lu}\`;
    `),
  ).toEqual([]);
});

test('finds lists of words, each once', () => {
  expect(
    inExtract(`
      export const near = new Set(['near', 'around']);
      export const light = new Set('take make give'.split(' '));
      export const past: Record<string, string> = { told: 'tell' };
      export const titles = new Map([['sir', 'knight']]);
      export const parts = ['half', 'most'];
    `),
  ).toEqual([
    "sets new Set(['near', 'around'])",
    "sets new Set('take make give'.split(' '))",
    "sets { told: 'tell' }",
    "sets new Map([['sir', 'knight']])",
    "sets ['half', 'most']",
  ]);
});

test('finds a word that something is held against', () => {
  expect(
    inExtract(`
      export function see(word: string, words: Set<string>, lemma: string | undefined): number {
        switch (word) { case 'until': return 1; }
        if (word === 'ago' || 'since' !== lemma || words.has('of') || word.endsWith('ed')) return 2;
        return word === ',' || word === '' || word === '2nd'.slice(3) ? 3 : 4;
      }
    `),
  ).toEqual([
    "comparisons case 'until': return 1;",
    "comparisons word === 'ago'",
    "comparisons 'since' !== lemma",
    "comparisons words.has('of')",
    "comparisons word.endsWith('ed')",
  ]);
});

test('leaves out the names of the program: by their type, their field, or where the record has them', () => {
  expect(
    wordsOf({
      'src/record/a.ts': "export type Certainty = 'asserted' | 'claimed';",
      'src/extract/a.ts': `
        import type { Certainty } from '../record/a.ts';
        interface Token { deprel: string; upos: string }
        type Event = { kind: 'event' } | { kind: 'state' };
        export const sure = new Set<Certainty>(['asserted']);
        export const both = new Set(['asserted', 'claimed']);
        export const weights: Record<Certainty, number> = { asserted: 1, claimed: 2 };
        export const put: Certainty[] = ['claimed'];
        export const is = (token: Token, event: Event, certainty: Certainty, rest: Certainty[]) =>
          token.deprel === 'nsubj' || token.upos === 'NOUN' || event.kind === 'state' || certainty === 'claimed' ||
          rest.includes('asserted') || /claimed|asserted/.test(certainty) || token.deprel + '' === \`state:\${token.upos}\`;
        export const fail = (name: string) => { throw new Error(\`\${name} is no place: give a town\`); };
      `,
    }),
  ).toEqual([]);
});

test('a word of the record is one all the same where a text is held against it', () => {
  expect(
    wordsOf({
      'src/record/a.ts': "export type Kind = 'state';",
      'src/extract/a.ts': "export const is = (lemma: string) => lemma === 'state';",
    }),
  ).toEqual(["comparisons lemma === 'state'"]);
});

test('looks into the rooms of the stages only, and not at a language or a test', () => {
  const text = 'export const day = /^(?:mon|tues)day$/;';
  expect(
    wordsOf({
      'src/languages/en/days.ts': text,
      'src/resolve/en/days.ts': text,
      'src/cli/days.ts': text,
      'src/resolve/days.test.ts': text,
    }),
  ).toEqual([]);
  expect(wordsOf({ 'src/mentions/deep/days.ts': text })).toHaveLength(1);
});

test('a count may fall, or move to another room; it may not rise', () => {
  const table = (read: number, extract: number, mentions: number) =>
    countWords(
      [['read', read] as const, ['extract', extract] as const, ['mentions', mentions] as const].flatMap(
        ([folder, count]) =>
          Array.from({ length: count }, () => ({
            kind: 'sets' as const,
            file: `src/${folder}/a.ts`,
            line: 1,
            text: '',
          })),
      ),
    );
  expect(risen(table(1, 4, 0), table(1, 4, 0))).toEqual([]);
  expect(risen(table(0, 1, 3), table(1, 4, 0))).toEqual([]);
  expect(risen(table(1, 4, 1), table(1, 4, 0))).toEqual(['src/mentions: 1 sets with words, 0 before']);
  expect(risen(table(2, 3, 0), table(1, 4, 0))).toEqual(['src/read: 2 sets with words, 1 before']);
});

test('leaves out the sentences that prove a decision, and nothing beside them', () => {
  const examples = "yes: [['Rebels left the town.', 'withdraw']], no: ['Villagers left the town.']";
  expect(inExtract(`export const one = { name: 'what/leave', ${examples} };`)).toEqual([]);
  expect(inExtract(`export const one = { ${examples}, verbs: new Set(['leave', 'flee']) };`)).toHaveLength(1);
  expect(inExtract("export const yes = new Set(['leave', 'flee']);")).toHaveLength(1);
});
