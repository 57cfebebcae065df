import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { newLanguage } from './new.ts';

const root = join(import.meta.dirname, '..');
const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');

describe('the recipes in CONTRIBUTING.md', () => {
  const recipes = text
    .slice(text.indexOf('## Recipes'))
    .split('\n### ')
    .slice(1)
    .map((recipe) => ({
      title: recipe.slice(0, recipe.indexOf('\n')),
      files: [...recipe.matchAll(/`((?:src|test|docs|scripts|eval|desk)\/[^`]*)`/g)].map(([, file]) => file ?? ''),
    }));

  it('are there for each kind of change', () => {
    expect(recipes.map(({ title }) => title.split(' ').slice(0, 2).join(' '))).toEqual([
      'An event',
      'A construction',
      'A decision',
      'A language',
      'A store',
      'An input',
      'A command',
      'A route',
    ]);
  });

  it.each(recipes)('name files that exist: $title', ({ files }) => {
    expect(files.length).toBeGreaterThan(1);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});

describe('npm run new -- language', () => {
  const into = mkdtempSync(join(tmpdir(), 'sitrep-language-'));
  afterAll(() => rmSync(into, { recursive: true }));

  it('copies the template under the name of the language', () => {
    expect(newLanguage('ar', into)).toContain('src/languages/spoken.ts');
    expect(readFileSync(join(into, 'ar/index.ts'), 'utf8')).toMatch(
      /export const arabic: Language = \{\n {2}code: 'ar',\n {2}name: 'Arabic'/,
    );
  });

  it('refuses what is no code, and a folder that is there', () => {
    expect(() => newLanguage('Arabic!', into)).toThrow('is no language code');
    expect(() => newLanguage('ar', into)).toThrow('is there already');
  });
});
