import { z } from 'zod';
import { Payload } from '../../record/log.ts';

const parties = ['agent[]', 'patient[]', 'speakers[]'];
const mentionPath = (field: string): string => `reading:reading.eventMentions[].${field}`;

/**
 * Strings of the record that are ours though no type says so: ids, rules, codes, terms of the record's own vocabulary. All other strings
 * that may be anything hold words of a report or of a person: by default a new field does.
 */
const OURS: ReadonlySet<string> = new Set([
  'report:report.language',
  'report:report.revises',
  'engine:name',
  'reading:engine',
  'reading:reading.engine',
  'reading:reading.entities[].id',
  'reading:reading.entities[].place.source',
  'reading:reading.mentions[].entity',
  'reading:reading.times[].value',
  ...['rule', 'said', 'what', 'quantity.of', 'shows[]', 'codes.plover', 'codes.cameo', 'codes.acled'].map(
    (field) => `reading:reading.observations[].${field}`,
  ),
  ...['agent[]', 'patient[]', 'place[]', 'speaker', 'addressee', 'subject', 'object'].map(
    (filler) => `reading:reading.observations[].${filler}.entity`,
  ),
  'reading:reading.problems[].rule',
  ...['what', 'value', 'rule', 'quantity.of', 'codes.plover', 'codes.cameo', 'codes.acled'].map(mentionPath),
  ...['decided[].rule', 'decided[].reason', 'place[].entity', 'place[].place.source'].map(mentionPath),
  ...parties.map((party) => mentionPath(`${party}.entity`)),
  ...['happenings[]', 'happening', 'observations[]', 'line', 'item', 'judgement', 'of', 'place.source'].map(
    (field) => `judgement:act.${field}`,
  ),
  ...['id', 'lead', 'observations[]', 'place.source', 'read.what'].map((field) => `judgement:about[].${field}`),
  ...['type', 'pipeline.decoder', 'pipeline.flags[]', 'copies[].change'].map((field) => `footage:footage.${field}`),
  ...['act.step', 'signed.key', 'signed.signature'].map((field) => `step:step.${field}`),
  ...['at', 'publicKey', 'signature'].map((field) => `erasure:${field}`),
]);

/** Sentences of ours that quote words: in quotation marks they are the report's, else ours. */
const QUOTING: ReadonlySet<string> = new Set([
  'report:report.gaps[].reason',
  'reading:reading.problems[].reason',
  'footage:footage.problems[]',
  'footage:footage.copies[].reason',
]);

/** What the report's words are turned into: nobody looks for a name in it, but a name that was found is taken out of it too. */
const DERIVED: ReadonlySet<string> = new Set(['reading:reading.observations[].lemma', mentionPath('lemma')]);

/** The same in small letters, by which names and words are compared. */
const FOLDED: ReadonlySet<string> = new Set([
  ...parties.map((party) => mentionPath(`${party}.key`)),
  ...['person', 'terms[]', 'tally.including[].who'].map(mentionPath),
]);

/** Values of a state that are the report's words: an office's title. Of others they are ours ("full", "ally", "son"). */
const TITLED: ReadonlySet<unknown> = new Set(['office']);

interface Schema {
  type?: string | string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  prefixItems?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  format?: string;
  maxLength?: number;
}

let known: ReadonlySet<string> | null = null;

/**
 * Paths of the strings of a log entry that hold words of a report or of a person, each behind its entry's kind: told from the record's
 * types (an enumeration, a pattern, a fixed length hold none) and from `OURS`.
 */
export function wordedPaths(): ReadonlySet<string> {
  if (known !== null) return known;
  const paths = new Set<string>();
  const visit = (schema: Schema, path: string): void => {
    for (const one of [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])]) visit(one, path);
    for (const [key, one] of Object.entries(schema.properties ?? {})) visit(one, below(path, key));
    for (const one of [...(schema.items ? [schema.items] : []), ...(schema.prefixItems ?? [])]) visit(one, `${path}[]`);
    const free = [schema.const, schema.enum, schema.pattern, schema.format, schema.maxLength].every(
      (bound) => bound === undefined,
    );
    if ([schema.type].flat().includes('string') && free && !OURS.has(path)) paths.add(path);
  };
  for (const option of Payload.options)
    visit(z.toJSONSchema(option, { reused: 'inline' }) as Schema, `${option.shape.kind.value}:`);
  known = paths;
  return paths;
}

const below = (path: string, key: string): string => (path.endsWith(':') ? path + key : `${path}.${key}`);

/** A payload with the words in it given through `change`: those of reports and persons, those that we quote, those derived from them (`folded`: in small letters). */
export function withWords<P extends Payload>(payload: P, change: (words: string, folded: boolean) => string): P {
  return changed(payload, `${payload.kind}:`, null, (path, words) =>
    QUOTING.has(path) ? withinMarks(words, (quoted) => change(quoted, false)) : change(words, FOLDED.has(path)),
  ) as P;
}

/** The words in which a name is looked for. */
export function wordsHeld(payload: Payload): string[] {
  const held: string[] = [];
  changed(payload, `${payload.kind}:`, null, (path, words) => {
    if (QUOTING.has(path)) held.push(...words.split('"').filter((_, i) => i % 2 === 1));
    else if (!DERIVED.has(path) && !FOLDED.has(path)) held.push(words);
    return words;
  });
  return held;
}

function changed(
  value: unknown,
  path: string,
  parent: object | null,
  change: (path: string, words: string) => string,
): unknown {
  if (typeof value === 'string') {
    const title = path !== 'reading:reading.observations[].value' || (parent !== null && TITLED.has(whatOf(parent)));
    return title && wordedPaths().has(path) ? change(path, value) : value;
  }
  if (Array.isArray(value)) return value.map((one) => changed(one, `${path}[]`, value, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, changed(one, below(path, key), value, change)]),
  );
}

const whatOf = (parent: object): unknown => ('what' in parent ? parent.what : null);

/** A sentence of ours with all from its first quotation mark to its last given through `change`: a quotation may hold marks of its own. */
function withinMarks(sentence: string, change: (words: string) => string): string {
  const [start, end] = [sentence.indexOf('"'), sentence.lastIndexOf('"')];
  return start < 0 ? sentence : sentence.slice(0, start) + change(sentence.slice(start, end)) + sentence.slice(end);
}
