import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Reading } from '../src/record/reading.ts';

/** Writes the JSON Schema of a reading (one line of `sitrep read --json`) from the program's own validators. */
const dist = join(import.meta.dirname, '../dist');
mkdirSync(dist, { recursive: true });
writeFileSync(join(dist, 'schema.json'), `${JSON.stringify(z.toJSONSchema(Reading), null, 2)}\n`);
