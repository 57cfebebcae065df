/** Names of fields as they are written, with their colon: records have few. */
const written = new Map<string, string>();
const KEPT = 4096;

/** JSON with sorted keys and no white space (RFC 8785 for the values the record holds): equal values give equal bytes. */
export function canonical(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return `${value === 0 ? 0 : value}`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  let text = '';
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) text += i === 0 ? canonical(value[i]) : `,${canonical(value[i])}`;
    return `[${text}]`;
  }
  const fields = value as Record<string, unknown>;
  const keys = Object.keys(fields);
  if (!inOrder(keys)) keys.sort();
  for (const key of keys) {
    const field = fields[key];
    if (field === undefined) continue;
    if (text !== '') text += ',';
    text += nameOf(key) + canonical(field);
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
  for (let i = 1; i < keys.length; i++) if (keys[i - 1] > keys[i]) return false;
  return true;
}
