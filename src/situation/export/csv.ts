/** Begins a spreadsheet formula: Excel, LibreOffice and Sheets take such a cell for one (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r]/;

/**
 * One record of RFC 4180, with its line break. Text that a spreadsheet would take for a formula gets an apostrophe in front; numbers keep
 * their sign. Null is an empty cell.
 */
export const csvLine = (cells: readonly (string | number | boolean | null)[]): string =>
  `${cells.map(cell).join(',')}\r\n`;

function cell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
