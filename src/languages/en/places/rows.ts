/** The rows of a table that is written as text, cut at "|"; `''` for fields that a row leaves out. */
export const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|'));

/** "a;b" as a list; none for an empty field. */
export const listOf = (field: string): string[] => (field === '' ? [] : field.split(';'));

/** "42.55 1.58": latitude and longitude in degrees. */
export function pointOf(field: string): { lat: number; lon: number } {
  const [lat = Number.NaN, lon = Number.NaN] = field.split(' ').map(Number);
  return { lat, lon };
}
