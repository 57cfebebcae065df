import { engine } from './engine.ts';
import { extract } from './extract/extract.ts';
import type { Analyse } from './language/analyse.ts';
import type { WholeReading } from './language/document.ts';
import { recognise } from './language/recognise.ts';
import { english } from './languages/en/index.ts';
import type { Language } from './languages/language.ts';
import { smallWords } from './languages/small-words.ts';
import { mentionsOf } from './mentions/mentions.ts';
import type { ReadItem } from './read/read.ts';
import type { Problem, Reading } from './record/reading.ts';
import type { Report } from './record/report.ts';
import { resolve } from './resolve/resolve.ts';

/** The languages that are read. The first is also tried where a text is too short to tell. */
export const languages: readonly Language[] = [english];

/**
 * The stages that turn one report into its reading, in order: language, extract, resolve, event mentions.
 * Pure: the same report and the same engine give the same reading. What a stage drops or doubts stands in `problems`.
 */
export const readReport = (item: ReadItem, spoken = languages): Reading => readWhole(item, spoken).reading;

/** As `readReport`, with the document: for stages that look at words no observation holds. */
export function readWhole({ report, problems }: ReadItem, spoken = languages): WholeReading {
  const { language, code } = languageOf(report, spoken);
  if (language === null) return unread(report, code, problems, spoken);
  const { document, problems: doubtsOfLanguage } = language.analyse({ ...report, language: code ?? report.language });
  const { drafts, problems: doubtsOfExtract } = extract(document, language);
  const { entities, mentions, times, observations, problems: doubtsOfResolve } = resolve(document, drafts, language);
  const sentences = document.sentences.map(({ start, end }) => ({ start, end }));
  const observed = { report: document.report, sentences, entities, mentions, observations };
  const { eventMentions, problems: doubtsOfMentions } = mentionsOf(observed);
  const reading: Reading = {
    schema: 2,
    engine: engine(),
    ...observed,
    times,
    eventMentions,
    problems: [...problems, ...doubtsOfLanguage, ...doubtsOfExtract, ...doubtsOfResolve, ...doubtsOfMentions],
  };
  return { document, reading };
}

/** The sentences of a report in its own language; none where no folder reads it. */
export const analyse: Analyse = (report) =>
  languageOf(report, languages).language?.analyse(report) ?? {
    document: { report, lexicon: languages[0].lexicon, sentences: [] },
    problems: [],
  };

/**
 * The language that a report is read in, and its code: the one it was given, else the one its text is recognised by; null where no folder
 * reads it.
 */
function languageOf(report: Report, spoken: readonly Language[]): { language: Language | null; code: string | null } {
  const given = spoken.find(({ code }) => code === report.language);
  if (given !== undefined) return { language: given, code: given.code };
  const { language: code } = recognise(report.text, smallWords);
  return { language: (code === null ? spoken[0] : spoken.find((one) => one.code === code)) ?? null, code };
}

/** A report that no language here reads: it is kept, and told as not read. */
function unread(
  report: Report,
  code: string | null,
  problems: readonly Problem[],
  spoken: readonly Language[],
): WholeReading {
  const names = spoken.map(({ name }) => name).join(', ');
  const reason = `the text is not in a language that is read here (${names}); it looks like "${code}", so it was not read`;
  const kept = { ...report, language: code };
  const none = { sentences: [], entities: [], mentions: [], times: [], observations: [], eventMentions: [] };
  const told: Problem = { stage: 'language', rule: 'language-not-read', reason, start: null, end: null };
  return {
    document: { report: kept, lexicon: spoken[0].lexicon, sentences: [] },
    reading: { schema: 2, engine: engine(), report: kept, ...none, problems: [...problems, told] },
  };
}
