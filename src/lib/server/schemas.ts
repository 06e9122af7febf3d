import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join('data', 'schema');

/** The committed JSON Schemas, by file name. */
export function committedSchemas(): Record<string, unknown> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json'))
    .sort();
  return Object.fromEntries(
    names.map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown]),
  );
}
