/** A CSV field. A text that a spreadsheet would read as a formula is led by an apostrophe (OWASP, CSV injection). */
function field(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/g, '""')}"`;
}

/** Values as one line of CSV for spreadsheets: `;`, every field quoted. */
export function csvLine(values: readonly (string | number | null)[]): string {
  return values.map(field).join(';');
}

/** Lines of values as a CSV file for spreadsheets: UTF-8 with byte order mark, CRLF. */
export function csvFile(lines: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${lines.map(csvLine).join('\r\n')}\r\n`;
}
