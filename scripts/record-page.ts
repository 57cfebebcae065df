import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { root, withProgram } from './program.ts';
import { type Commented, commentsIn } from './record-comments.ts';

/** Files of src/record by what they tell of, in the order of the page. Those without a schema need no place. */
const sections: [string, string[]][] = [
  ['Fields of one report', ['reading', 'report', 'entity', 'observation', 'event-mention', 'time', 'span']],
  ['Fields across reports', ['happening', 'line', 'alert', 'harm']],
  ['Fields of footage', ['footage', 'step', 'file-checks']],
  ['Fields of what is judged, taken back or erased', ['judgement', 'removal']],
  ['Fields of the log', ['log', 'engine']],
];

interface Schema {
  name: string;
  file: string;
  type: z.ZodType;
}

/** All schemas that src/record exports, each once, in the order of the sections, and of `names` within a file. */
async function schemas(names: readonly string[]): Promise<Schema[]> {
  const order = sections.flatMap(([, files]) => files);
  const directory = join(root, 'src/record');
  const found: Schema[] = [];
  for (const entry of readdirSync(directory).filter((name) => /(?<!\.test)\.ts$/.test(name))) {
    const file = basename(entry, '.ts');
    const exported: Record<string, unknown> = await import(join(directory, entry));
    for (const [name, type] of Object.entries(exported)) {
      if (!(type instanceof z.ZodType)) continue;
      if (!order.includes(file))
        throw new Error(`src/record/${entry} has the schema ${name} and no section: add it in scripts/record-page.ts`);
      found.push({ name, file, type });
    }
  }
  const byFile = found.sort(
    (a, b) => order.indexOf(a.file) - order.indexOf(b.file) || names.indexOf(a.name) - names.indexOf(b.name),
  );
  return byFile.filter(({ type }, i) => byFile.findIndex((other) => other.type === type) === i);
}

/** The type of a field in words, with links to the schemas of the page. */
export function typeInWords(type: z.ZodType, nameOf: (type: z.ZodType) => string | null): string {
  const name = nameOf(type);
  if (name !== null) return `[${name}](#${name.toLowerCase()})`;
  const of = (inner: unknown): string => (inner instanceof z.ZodType ? typeInWords(inner, nameOf) : 'anything');
  if (type instanceof z.ZodNullable) return `${of(type.unwrap())} or null`;
  if (type instanceof z.ZodOptional) return `${of(type.unwrap())}, or absent`;
  if (type instanceof z.ZodArray) return `list of ${of(type.element)}`;
  if (type instanceof z.ZodTuple) return `[${type.def.items.map(of).join(', ')}]`;
  if (type instanceof z.ZodRecord) return `${of(type.valueType)} by ${of(type.keyType)}`;
  if (type instanceof z.ZodUnion) return type.options.map(of).join(', or ');
  if (type instanceof z.ZodEnum) return namesOf(type);
  if (type instanceof z.ZodLiteral) return [...type.values].map((value) => `\`${JSON.stringify(value)}\``).join(', ');
  if (type instanceof z.ZodObject)
    return `{ ${Object.entries(type.shape)
      .map(([field, inner]) => `${field}: ${of(inner)}`)
      .join('; ')} }`;
  if (type instanceof z.ZodString) return 'text';
  if (type instanceof z.ZodNumber) return type.format === null ? 'number' : 'whole number';
  if (type instanceof z.ZodBoolean) return 'true or false';
  return type.def.type;
}

/** More names than this do not fit in a cell: the field's comment says where they stand. */
const MANY = 30;
const namesOf = ({ options }: z.ZodEnum): string =>
  options.length > MANY ? `one of ${options.length} names` : options.map((value) => `\`${value}\``).join(', ');

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** A field's comment, from the schema that writes it. */
function commentOn(field: string, schema: string, comments: ReadonlyMap<string, Commented>): string {
  const own = comments.get(schema);
  if (own === undefined) return '';
  if (own.fields.has(field)) return own.fields.get(field) ?? '';
  return (
    [...own.extends, ...own.picksFrom].map((from) => commentOn(field, from, comments)).find((text) => text !== '') ?? ''
  );
}

function tableOf(
  { name, type }: Schema,
  comments: ReadonlyMap<string, Commented>,
  nameOf: (type: z.ZodType) => string | null,
): string {
  const own = comments.get(name);
  const lines = [`### ${name}`, own?.comment ?? ''];
  const inner = (of: z.ZodType): string => typeInWords(of, (other) => (other === type ? null : nameOf(other)));
  if (!(type instanceof z.ZodObject)) {
    const all = type instanceof z.ZodEnum ? namesOf(type) : inner(type);
    return [...lines, `${all}.`].filter((text) => text !== '').join('\n\n');
  }
  const bases = (own?.extends ?? []).filter((base) => comments.get(base) !== undefined);
  const taken = new Set(bases.flatMap((base) => fieldsOf(base, comments)));
  const rows = Object.entries<z.ZodType>(type.shape)
    .filter(([field]) => own?.fields.has(field) || !taken.has(field))
    .map(([field, of]) => {
      const told = commentOn(field, name, comments) || (of.description ?? '');
      return `| \`${field}\` | ${cell(inner(of))} | ${cell(told)} |`;
    });
  if (bases.length > 0)
    lines.push(
      `All of ${bases.map((base) => `[${base}](#${base.toLowerCase()})`).join(' and ')}${rows.length > 0 ? ', and:' : '.'}`,
    );
  const table = rows.length > 0 ? ['| field | type | what it holds |', '|---|---|---|', ...rows].join('\n') : '';
  return [...lines, table].filter((text) => text !== '').join('\n\n');
}

/** Fields that a schema has by its own text and by those that it extends. */
function fieldsOf(schema: string, comments: ReadonlyMap<string, Commented>): string[] {
  const own = comments.get(schema);
  if (own === undefined) return [];
  return [...own.fields.keys(), ...[...own.extends, ...own.picksFrom].flatMap((from) => fieldsOf(from, comments))];
}

/** The fields of everything on record, as Markdown: docs/record.md shows it. */
export async function recordFields(): Promise<string> {
  const comments = withProgram(({ files }) => {
    const found = new Map<string, Commented>();
    for (const [path, file] of files)
      if (path.startsWith('src/record/')) for (const [name, one] of commentsIn(file)) found.set(name, one);
    return found;
  });
  const all = await schemas([...comments.keys()]);
  const nameOf = (type: z.ZodType): string | null => all.find((one) => one.type === type)?.name ?? null;
  return sections
    .flatMap(([title, files]) => [
      `## ${title}`,
      ...all.filter(({ file }) => files.includes(file)).map((schema) => tableOf(schema, comments, nameOf)),
    ])
    .join('\n\n');
}
