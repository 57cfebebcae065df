import { engine } from './engine.ts';
import { extract } from './extract/extract.ts';
import { analyse } from './language/analyse.ts';
import type { ReadItem } from './read/read.ts';
import type { Reading } from './record/reading.ts';
import { resolve } from './resolve/resolve.ts';

/**
 * The stages that turn one report into its reading, in order: language, extract, resolve.
 * Pure: the same report and the same engine give the same reading. What a stage drops or doubts stands in `problems`.
 */
export function readReport({ report, problems }: ReadItem): Reading {
  const { document, problems: doubtsOfLanguage } = analyse(report);
  const { drafts, problems: doubtsOfExtract } = extract(document);
  const { entities, mentions, times, observations, problems: doubtsOfResolve } = resolve(document, drafts);
  return {
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
}
