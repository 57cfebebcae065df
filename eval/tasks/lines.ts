import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readText } from '../../src/intake.ts';
import { english } from '../../src/languages/en/index.ts';
import { readReport } from '../../src/sitrep.ts';
import { fingerprint } from '../fingerprint.ts';
import { needed } from '../gold.ts';
import { goldReports } from '../lines/gold.ts';
import { scoreBeside, scoreReports, setsOf } from '../lines/score.ts';
import type { EvalResult, EvalTask } from '../types.ts';

/** The language without what was learnt of its reports. */
const byRules = { ...english, eventModel: () => null };

export const task: EvalTask = {
  name: 'lines',
  describe:
    'lines that an editor would sign, of each reading and of the situation: FILE is a table (id, day, text), its annotations beside it as .txt',
  parts: ['dev', 'articles-dev', 'train', 'articles-train'],
  async run({ data, file, part, read }): Promise<EvalResult> {
    const result: EvalResult = { rows: [], errors: [], fingerprints: {} };
    const folder = join(data, 'lines');
    const add = (name: string, path: string): void => {
      if (!existsSync(path)) return;
      const table = readFileSync(path, 'utf8');
      const annotations = readFileSync(join(dirname(path), `${basename(path, '.tsv')}.txt`), 'utf8');
      const reports = goldReports(table, annotations).slice(part?.from ?? 0, part?.to ?? undefined);
      const { rows, errors } = scoreReports(name, needed(reports, 'annotated reports'), ({ id, day, text }) => {
        const [reading] = read([{ id, text, published: day, url: `https://gold.invalid/${encodeURIComponent(id)}` }]);
        if (reading?.report.text !== text) throw new Error(`report ${id} was read as another text`);
        return reading;
      });
      result.rows.push(...rows);
      result.rows.push(
        ...scoreBeside(`${name}, rules alone`, reports, ({ id, day, text }) =>
          readReport(readText(text, { url: `https://gold.invalid/${encodeURIComponent(id)}`, published: day }), [
            byRules,
          ]),
        ),
      );
      result.errors.push(...errors);
      for (const set of Object.values(setsOf(name))) result.fingerprints[set] = fingerprint(table + annotations);
    };
    if (file !== null) add(basename(file, '.tsv'), file);
    else
      for (const name of part === null ? ['dev', 'articles-dev'] : [part.name]) add(name, join(folder, `${name}.tsv`));
    return result;
  },
};
