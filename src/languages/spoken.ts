import type { Analyse } from '../language/analyse.ts';
import type { WholeReading } from '../language/document.ts';
import { recognise } from '../language/recognise.ts';
import type { ReadItem } from '../read/read.ts';
import type { Problem, Reading } from '../record/reading.ts';
import type { Report } from '../record/report.ts';
import { english } from './en/index.ts';
import type { Language } from './language.ts';
import { smallWords } from './small-words.ts';

/** The languages that are read. The first is also tried where a text is too short to tell. */
export const languages: readonly [Language, ...Language[]] = [english];

/**
 * The language that a report is read in, and its code: the one it was given, else the one its text is recognised by; null where no folder
 * reads it.
 */
export function languageOf(
  report: Report,
  spoken: readonly Language[],
): { language: Language | null; code: string | null } {
  if (report.language !== null) {
    const given = spoken.find(({ code }) => code === report.language);
    return { language: given ?? null, code: report.language };
  }
  const { language: code } = recognise(report.text, smallWords);
  return { language: (code === null ? spoken[0] : spoken.find((one) => one.code === code)) ?? null, code };
}

/** The sentences of a report in its own language; none where no folder reads it. */
export const analyse: Analyse = (report) =>
  languageOf(report, languages).language?.analyse(report) ?? {
    document: { report, lexicon: languages[0].lexicon, sentences: [] },
    problems: [],
  };

/** A report that no language here reads: it is kept, and told as not read. */
export function unread(
  { report, problems }: ReadItem,
  code: string | null,
  spoken: readonly [Language, ...Language[]],
  engine: string,
): WholeReading {
  const names = spoken.map(({ name }) => name).join(', ');
  const reason = `the text is not in a language that is read here (${names}); it looks like "${code}", so it was not read`;
  const told: Problem = { stage: 'language', rule: 'language-not-read', reason, start: null, end: null };
  const reading: Reading = {
    schema: 2,
    engine,
    report: { ...report, language: code },
    sentences: [],
    entities: [],
    mentions: [],
    times: [],
    observations: [],
    eventMentions: [],
    problems: [...problems, told],
  };
  return { document: { report: reading.report, lexicon: spoken[0].lexicon, sentences: [] }, reading };
}
