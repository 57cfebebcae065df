import { engine } from './engine.ts';
import { extract } from './extract/extract.ts';
import { analyse } from './language/analyse.ts';
import type { Document } from './language/document.ts';
import type { ReadItem } from './read/read.ts';
import type { Reading } from './record/reading.ts';
import { resolve } from './resolve/resolve.ts';

/**
 * The stages that turn one report into its reading, in order: language, extract, resolve.
 * Pure: the same report and the same engine give the same reading. What a stage drops or doubts stands in `problems`.
 */
export const readReport = (item: ReadItem): Reading => readWhole(item).reading;

/** A reading with the words it was made from: tokens, trees and names, which the record leaves out. */
export interface WholeReading {
  document: Document;
  reading: Reading;
}

/** As `readReport`, with the document: for stages that look at words no observation holds. */
export function readWhole({ report, problems }: ReadItem): WholeReading {
  const { document, problems: doubtsOfLanguage } = analyse(report);
  const { drafts, problems: doubtsOfExtract } = extract(document);
  const { entities, mentions, times, observations, problems: doubtsOfResolve } = resolve(document, drafts);
  const reading: Reading = {
    schema: 1,
    engine,
    report: document.report,
    sentences: document.sentences.map(({ start, end }) => ({ start, end })),
    entities,
    mentions,
    times,
    observations,
    problems: [...problems, ...doubtsOfLanguage, ...doubtsOfExtract, ...doubtsOfResolve],
  };
  return { document, reading };
}
