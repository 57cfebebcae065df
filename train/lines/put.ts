import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsOf } from './sources.ts';
import { toStandOff } from './standoff.ts';

/*
 * node train/lines/put.ts SOURCE FILE…: adds annotated reports, written as GUIDE.md beside the data says, to annotations/SOURCE.txt as
 * offsets. A report that is there already is left out.
 */
const [source = '', ...files] = process.argv.slice(2);
const data = process.env.SITREP_DATA ?? join(import.meta.dirname, '../../../shared/data');
const target = join(import.meta.dirname, 'annotations', `${source}.txt`);
const there = new Set(
  [...readFileSync(target, { encoding: 'utf8', flag: 'a+' }).matchAll(/^#(\S+)/gm)].map(([, id]) => id),
);
for (const file of files) {
  const blocks = readFileSync(file, 'utf8')
    .split(/^(?=#)/m)
    .filter((block) => block.startsWith('#'));
  const fresh = blocks.filter((block) => {
    const id = /^#(\S+)/.exec(block)?.[1];
    const isNew = !there.has(id);
    there.add(id);
    return isNew;
  });
  const ids = new Set(fresh.map((block) => /^#(\S+)/.exec(block)?.[1] ?? ''));
  const texts = new Map([...textsOf(data, source, ids).values()].map(({ id, text }) => [id, text]));
  appendFileSync(target, `${toStandOff(texts, fresh.join('\n'))}\n`);
  console.log(`${file}: ${fresh.length} reports added, ${blocks.length - fresh.length} were there`);
}
