import { english } from '../src/languages/en/index.ts';
import type { ReadItem } from '../src/read/read.ts';
import type { Reading } from '../src/record/reading.ts';
import { readReport as read } from '../src/sitrep.ts';

/**
 * A report read by rules alone. For tests of the rules, and of what comes after the log: they must not hang on what was learnt, which changes
 * with each training and is measured by `npm run eval -- lines`.
 */
export const readReport = (item: ReadItem): Reading => read(item, [{ ...english, eventModel: () => null }]);
