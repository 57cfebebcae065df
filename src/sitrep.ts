import { engine } from './engine.ts';
import { extract } from './extract/extract.ts';
import type { WholeReading } from './language/document.ts';
import { languageOf, languages, unread } from './languages/spoken.ts';
import { mentionsOf } from './mentions/mentions.ts';
import type { ReadItem } from './read/read.ts';
import type { Brief } from './record/happening.ts';
import type { Reading } from './record/reading.ts';
import type { AsOf } from './record/view.ts';
import { resolve } from './resolve/resolve.ts';

/*
 * The whole path. First half, one report at a time, over its words:
 *
 *   read ─▶ language ─▶ extract ─▶ resolve ─▶ event mentions
 *
 * Then the log (`store`), which keeps report and reading for good. Second half, over event mentions alone (`situation/fold/fold.ts`):
 *
 *   corroborate ─▶ happenings ─ situation ─▶ control · brief · why
 */

/**
 * A report to its reading. Pure: the same report and the same engine give the same reading. What a stage drops or doubts stands in
 * `problems`.
 */
export const readReport = (item: ReadItem, spoken = languages): Reading => readWhole(item, spoken).reading;

/** As `readReport`, with the document: for those who look at words that no observation holds. */
export function readWhole(item: ReadItem, spoken = languages): WholeReading {
  const { language, code } = languageOf(item.report, spoken);
  if (language === null) return unread(item, code, spoken, engine());
  const { document, problems: ofLanguage } = language.analyse({
    ...item.report,
    language: code ?? item.report.language,
  });
  const { drafts, problems: ofExtract } = extract(document, language);
  const { times, problems: ofResolve, ...found } = resolve(document, drafts, language);
  const sentences = document.sentences.map(({ start, end }) => ({ start, end }));
  const observed = { report: document.report, sentences, ...found };
  const model = language.eventModel();
  const learnt = model === null ? null : { document, model };
  const { eventMentions, problems: ofMentions } = mentionsOf(observed, language, learnt);
  const problems = [...item.problems, ...ofLanguage, ...ofExtract, ...ofResolve, ...ofMentions];
  return { document, reading: { schema: 2, engine: engine(), ...observed, times, eventMentions, problems } };
}

/** Readings to what is known, claimed, disputed and unknown. What comes after the log is loaded only here: to read needs none of it. */
export async function briefOf(readings: Iterable<Reading>, asOf: AsOf = { at: null, known: null }): Promise<Brief> {
  const { openStore } = await import('./stores.ts');
  const { brief } = await import('./situation/situation.ts');
  const log = openStore(':memory:');
  log.addReadings(readings, { recorded: new Date(0).toISOString(), archive: true });
  return brief(log, asOf);
}
