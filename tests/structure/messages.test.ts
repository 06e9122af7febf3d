import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', 'src');
const i18n = join(root, 'lib', 'i18n');
const isMessages = (file: string): boolean => /i18n\/(?:\w+\/)?(?:fr|en)\.ts$/.test(file);

/** What pages and their logic say, messages and tests aside, file by file. */
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|svelte)$/.test(file) && !isMessages(file) && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(join(root, file), 'utf8'));
const all = files.join('\n');

/** What the files say that name a reader of messages (`planText`); messages of every page are passed from hand to hand. */
const sayingBy = (reader: string): string =>
  reader === 't' ? all : files.filter((text) => new RegExp(`\\b${reader}\\b`).test(text)).join('\n');

/**
 * Whether a message is read: by its name, `.title`, or `{ title }` taken apart; where a group is read by a word that is known only
 * then (`fundingText()[part]`), by the word itself.
 */
function isRead(reader: string, key: string): boolean {
  const sources = sayingBy(reader);
  if (new RegExp(`\\.\\s*${key}\\b|[{,]\\s*${key}\\s*[,}]`).test(sources)) return true;
  const byWord = new RegExp(`\\b${reader}\\(\\)\\[|const (\\w+) = ${reader}\\(\\);[^]*\\b\\1\\[`).test(
    sources,
  );
  return byWord && new RegExp(`'${key}'|\\b${key}:`).test(all);
}

/** Whether a group is taken whole, as in `t().card.evidence[link]`: any of its messages may then be read. */
function isTaken(reader: string, path: readonly string[]): boolean {
  const sources = sayingBy(reader);
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
    return isRead(reader, key) ? [] : [here.join('.')];
  });
}

const groups = readdirSync(i18n, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

it.each(['', ...groups])('every French message of %j is read somewhere', async (group) => {
  const { fr } = (await import(join(i18n, group, 'fr.ts'))) as { fr: object };
  const index = readFileSync(join(i18n, group, 'index.ts'), 'utf8');
  const reader = /export const (\w+Text) =/.exec(index)?.[1] ?? 't';
  expect(unread(reader, fr)).toEqual([]);
});

/** What waits, fails or finds nothing is said in words of people: the catalogue is our machinery. */
const machinery =
  /(?:pr[ée]paration du|absent du|hors du|dans le|parcours du|getting the|in the|outside the|pathway of the|le) catalogue(?! compilé)/iu;

it.each(['', ...groups.filter((group) => group !== 'method')])(
  'no message of %j speaks of our catalogue where something is missing',
  (group) => {
    for (const lang of ['fr', 'en']) {
      const lines = readFileSync(join(i18n, group, `${lang}.ts`), 'utf8').split('\n');
      const saying = lines.filter((line) => !/^\s*(?:\/\*|\/\/|\*|import)|goSearch|holds/u.test(line));
      expect(saying.filter((line) => machinery.test(line))).toEqual([]);
    }
  },
);
