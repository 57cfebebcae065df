import type { Reading } from '../../src/record/reading.ts';
import { happenings } from '../../src/situation/situation.ts';
import type { Store } from '../../src/store/store.ts';
import { type Answer, answerControl, answerPerson, type ControlQuestion, type PersonQuestion } from './answers.ts';
import { archiveOf } from './archive.ts';

/** What a feed of real items must give; see syria-2024.json. */
export interface FeedCase {
  control: (ControlQuestion & { known: string })[];
  persons: (PersonQuestion & { known: string })[];
  /** Items that are no battle: kinds of happening which must not stand on them as news. */
  never: { id: string; title: string; what: string[] }[];
  /** An item with another's address and instant: not known before the next report that says the same, and a problem says so. */
  rewrite: { id: string; title: string; known: string };
}

/** Adds the feed and asks everything as of its own hour. */
export async function feedAnswers(path: string, expected: FeedCase): Promise<({ id: string } & Answer)[]> {
  const readings: Reading[] = [];
  const store = await archiveOf(path, (reading) => readings.push(reading));
  const idOf = (title: string): string => {
    const found = readings.find(({ report }) => report.title === title);
    if (found === undefined) throw new Error(`the feed has no item "${title}"`);
    return found.report.id;
  };
  return [
    ...expected.control.map((question) => ({
      id: question.id,
      ...answerControl(store, { at: null, known: question.known }, question),
    })),
    ...expected.persons.map((question) => ({
      id: question.id,
      ...answerPerson(store, { at: null, known: question.known }, question),
    })),
    ...expected.never.map(({ id, title, what }) => ({ id, ...noBattle(store, idOf(title), what) })),
    rewritten(store, expected.rewrite, idOf(expected.rewrite.title)),
  ];
}

function noBattle(store: Store, report: string, what: readonly string[]): Answer {
  const wrong = happenings(store, { at: null, known: null }).filter(
    (one) =>
      !one.background &&
      what.includes(one.what) &&
      one.told.length > 0 &&
      one.told.every((told) => told.report === report),
  );
  return {
    verdict: wrong.length === 0 ? 'right' : 'wrong',
    found: wrong.map(({ line, status }) => `${line} (${status})`).join('; '),
  };
}

function rewritten(store: Store, { id, known }: FeedCase['rewrite'], report: string): { id: string } & Answer {
  const early = happenings(store, { at: null, known }).filter((one) => one.told.some((told) => told.report === report));
  const said = store.reading(report)?.problems.some(({ rule }) => /rewrite|revis|address|instant/.test(rule)) ?? false;
  return {
    id,
    verdict: early.length > 0 ? 'wrong' : said ? 'right' : 'unknown',
    found: `known early: ${early.map(({ line }) => line).join('; ') || 'nothing'}; problem ${said ? 'said' : 'not said'}`,
  };
}
