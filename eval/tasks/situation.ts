import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Store } from '../../src/store/store.ts';
import { openStore } from '../../src/stores.ts';
import { fingerprint } from '../fingerprint.ts';
import {
  type Answer,
  answerControl,
  answerPerson,
  type ControlQuestion,
  type PersonQuestion,
} from '../questions/answers.ts';
import { archiveOf, slice, windowOf } from '../questions/archive.ts';
import { type FeedCase, feedAnswers } from '../questions/feed.ts';
import type { EvalResult, EvalTask } from '../types.ts';

type DatedQuestion = { at: string } & (({ ask: 'control' } & ControlQuestion) | ({ ask: 'person' } & PersonQuestion));

/** Lists of dated questions over the long archive, by the name of the list. */
type Lists = Record<string, DatedQuestion[]>;

const here = join(import.meta.dirname, '../questions');

export const task: EvalTask = {
  name: 'situation',
  describe:
    'who held what as known then: a feed of one week, and dated questions over 22 years; FILE has the form of eval/questions/control.json; SITREP_WHOLE names a situation file with the whole archive, to be asked as well',
  async run({ data, file }) {
    const result: EvalResult = { rows: [], errors: [], fingerprints: {} };
    const feed = join(data, 'cases/syria-2024/feed-items.tsv');
    if (file === null && existsSync(feed)) {
      const expected = JSON.parse(readFileSync(join(here, 'syria-2024.json'), 'utf8')) as FeedCase;
      score(result, 'syria-2024', await feedAnswers(feed, expected));
      result.fingerprints['feed-items.tsv'] = fingerprint(readFileSync(feed, 'utf8'));
    }
    const archive = join(data, 'current-events/2002-2024.tsv.gz');
    if (!existsSync(archive)) return result;
    const { about: _about, ...lists } = JSON.parse(readFileSync(file ?? join(here, 'control.json'), 'utf8')) as Lists;
    const answers = await ask(archive, Object.values(lists).flat());
    const setOf = (name: string): string => (file === null ? name : `${basename(file)}: ${name}`);
    for (const [name, questions] of Object.entries(lists))
      score(
        result,
        setOf(name),
        questions.map(({ id }) => ({ id, ...answers.get(id)! })),
      );
    const whole = process.env.SITREP_WHOLE;
    if (whole) askWhole(result, whole, lists, setOf, answers);
    return result;
  },
};

/** Asks the same of a situation file that holds the whole archive; an answer that differs from the slice's is a miss. No floors. */
function askWhole(
  result: EvalResult,
  path: string,
  lists: Lists,
  setOf: (name: string) => string,
  sliced: ReadonlyMap<string, Answer>,
): void {
  const store = openStore(path, { readonly: true });
  for (const [name, questions] of Object.entries(lists)) {
    const set = `${setOf(name)}, the whole archive in one store`;
    const answers = answersOf(store, questions);
    const one: EvalResult = { rows: [], errors: [], fingerprints: {} };
    score(
      one,
      set,
      questions.map(({ id }) => ({ id, ...answers.get(id)! })),
    );
    result.rows.push(...one.rows.map((row) => ({ ...row, floor: false })));
    for (const { id } of questions) {
      const [alone, together] = [sliced.get(id)!, answers.get(id)!];
      if (alone.verdict !== together.verdict)
        result.errors.push({
          set,
          words: id,
          expected: `as from the slice, ${alone.verdict}: ${alone.found}`,
          found: `${together.verdict}: ${together.found}`,
        });
    }
  }
  store.close();
}

function answersOf(store: Store, questions: readonly DatedQuestion[]): Map<string, Answer> {
  return new Map(
    questions.map((question) => {
      const asOf = { at: question.at, known: question.at };
      return [
        question.id,
        question.ask === 'control' ? answerControl(store, asOf, question) : answerPerson(store, asOf, question),
      ];
    }),
  );
}

/**
 * Asks every question as known at the end of its day, over the rows of the weeks before it and all earlier ones that name what is asked;
 * `named` reads only the latter, for a quick look.
 */
export async function ask(
  archive: string,
  questions: readonly DatedQuestion[],
  named = false,
): Promise<Map<string, Answer>> {
  const windows = questions.map((question) => {
    const names =
      question.ask === 'control' ? [question.place, ...(question.others ?? [])] : [question.person.split(' ').at(-1)!];
    return { ...windowOf(question.at), names };
  });
  const rows = await slice(archive, (day, row) =>
    windows.some(
      ({ from, to, names }) => day <= to && ((!named && day >= from) || names.some((name) => row.includes(name))),
    ),
  );
  try {
    return answersOf(await archiveOf(rows.path), questions);
  } finally {
    rows.remove();
  }
}

function score(result: EvalResult, set: string, answers: readonly ({ id: string } & Answer)[]): void {
  const share = (wanted: string): number =>
    answers.filter(({ verdict }) => verdict === wanted).length / Math.max(1, answers.length);
  result.rows.push(
    { task: 'situation', set, metric: `right (of ${answers.length})`, ours: share('right') },
    { task: 'situation', set, metric: 'not wrong', ours: 1 - share('wrong') },
  );
  for (const { id, verdict, found } of answers)
    if (verdict !== 'right') result.errors.push({ set, words: id, expected: 'right', found: `${verdict}: ${found}` });
}
