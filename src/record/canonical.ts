/** Names of fields as they are written, with their colon: records have few. */
const written = new Map<string, string>();
const KEPT = 4096;

/**
 * JSON with sorted keys and no white space (RFC 8785): equal values give equal bytes. Throws RangeError for a number that JSON cannot
 * write. One half of a surrogate pair, which the RFC refuses, is written as its escape: logs of before readers mended it must stay readable.
 */
export const canonical = (value: unknown): string => textOf(value, null);

/** `key` names the field that the value stands in. */
function textOf(value: unknown, key: string | null): string {
  if (typeof value === 'number') {
    if (!Number.isFinite(value))
      throw new RangeError(`${key === null ? 'a value' : `"${key}"`} is ${value}, which JSON cannot write`);
    return `${value === 0 ? 0 : value}`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  let text = '';
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) text += i === 0 ? textOf(value[i], key) : `,${textOf(value[i], key)}`;
    return `[${text}]`;
  }
  const fields = value as Record<string, unknown>;
  const names = Object.keys(fields);
  if (!inOrder(names)) names.sort();
  for (const name of names) {
    const field = fields[name];
    if (field === undefined) continue;
    if (text !== '') text += ',';
    text += nameOf(name) + textOf(field, name);
  }
  return `{${text}}`;
}

function nameOf(key: string): string {
  const have = written.get(key);
  if (have !== undefined) return have;
  const name = `${JSON.stringify(key)}:`;
  if (written.size < KEPT) written.set(key, name);
  return name;
}

function inOrder(keys: readonly string[]): boolean {
  for (let i = 1; i < keys.length; i++) if (keys[i - 1]! > keys[i]!) return false;
  return true;
}
