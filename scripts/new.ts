import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** `npm run new -- language CODE`: a new language from the template, which compiles and knows no word. */
const root = join(import.meta.dirname, '..');

/** Copies the template to `src/languages/CODE`; returns what to do next. Throws a message for the user where it cannot. */
export function newLanguage(code: string, into = join(root, 'src/languages')): string {
  if (!/^[a-z]{2,3}$/.test(code))
    throw new Error(`"${code}" is no language code: give two or three small letters (ISO 639), such as "ar"`);
  const folder = join(into, code);
  if (existsSync(folder)) throw new Error(`${folder} is there already: take another code, or go on with that folder`);
  cpSync(join(root, 'src/languages/template'), folder, { recursive: true });
  const index = join(folder, 'index.ts');
  const text = readFileSync(index, 'utf8');
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
  const variable = name.toLowerCase().replace(/[^a-z]+/g, '') || code;
  writeFileSync(
    index,
    text
      .replace(/\/\*\* A language that knows no word.*\*\/\n/, '')
      .replace('export const template', `export const ${variable}`)
      .replace("code: 'xx'", `code: '${code}'`)
      .replace("name: 'Template'", `name: '${name}'`),
  );
  return `src/languages/${code} is there. Fill in its words, then name \`${variable}\` in \`languages\` in src/languages/spoken.ts.`;
}

if (import.meta.main) {
  const [kind, code = ''] = process.argv.slice(2);
  try {
    if (kind !== 'language') throw new Error(`"${kind ?? ''}" cannot be made: give "language CODE"`);
    process.stdout.write(`${newLanguage(code)}\n`);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(2);
  }
}
