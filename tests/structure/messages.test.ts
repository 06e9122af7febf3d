import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', 'src');
const i18n = join(root, 'lib', 'i18n');
const isMessages = (file: string): boolean => /i18n\/(?:\w+\/)?(?:fr|en)\.ts$/.test(file);

/** What pages and their logic say, messages and tests aside. */
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|svelte)$/.test(file) && !isMessages(file) && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

/** Whether a message is read by its name, `.title`. */
const isNamed = (key: string): boolean => new RegExp(`\\.${key}\\b`).test(sources);
/** Whether a group is taken whole, as in `t().card.evidence[link]`: any of its messages may then be read. */
function isTaken(reader: string, path: readonly string[]): boolean {
  const group = path.at(-1) ?? '';
  const kept = new RegExp(`const (\\w+) = \\$derived\\(${reader}\\(\\)\\)`).exec(sources)?.[1];
  const first = kept === undefined ? `${reader}\\(\\)` : `\\b(?:${reader}\\(\\)|${kept})`;
  const owner = path.length === 1 ? first : `\\.${path.at(-2) ?? ''}`;
  return new RegExp(`\\.${group}\\[|${owner}\\.${group}\\b(?!\\??\\.|\\()`).test(sources);
}

/** The messages that nothing reads, by their path. */
function unread(reader: string, messages: object, path: readonly string[] = []): string[] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) => {
    const here = [...path, key];
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return isTaken(reader, here) ? [] : unread(reader, value, here);
    return isNamed(key) ? [] : [here.join('.')];
  });
}

const groups = readdirSync(i18n, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

it.each(['', ...groups])('every French message of %j is read somewhere', async (group) => {
  const { fr } = (await import(join(i18n, group, 'fr.ts'))) as { fr: object };
  const index = readFileSync(join(i18n, group, 'index.ts'), 'utf8');
  const reader = /export const (\w+Text) =/.exec(index)?.[1] ?? 't';
  const whole = new RegExp(`\\b${reader}\\(\\)\\[`).test(sources);
  expect(whole ? [] : unread(reader, fr)).toEqual([]);
});
