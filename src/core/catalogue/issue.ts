/** What is wrong in a file: where, what was found, what was expected (in French, for people). */
export type Issue = {
  file: string;
  /** Line in the file, from 1, where known. */
  line?: number;
  /** Id of the record, where known. */
  record?: string;
  /** Column, or path inside the record such as `blocs.0.code`. */
  field: string;
  value: string;
  expected: string;
};

/** A value shown in an issue: short, on one line. */
export function shown(value: unknown): string {
  if (value === undefined) return '(absent)';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > 80 ? `${flat.slice(0, 79)}…` : flat;
}
