import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { wordsOfPage } from './of-pages.ts';
import { modulesUnder } from '../../../tests/structure/modules.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const modules = new Map(modulesUnder('src').map((module) => [module.file, module]));
const files = [...modules.keys()];
const groupIn = /^src\/lib\/i18n\/\w+\/index\.ts$/;
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The files that come at once with a file; a part that is asked for later (`*`) is not among them. */
function broughtBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || groupIn.test(file)) return seen;
  seen.add(file);
  const imports = modules.get(file)?.imports ?? [];
  const later = new Set(imports.filter(({ name }) => name === '*').map(({ from }) => from));
  for (const { from } of imports) if (!later.has(from)) broughtBy(from, seen);
  return seen;
}

/** The groups of words that files say: one that is only handed on (`webText` without its call) is not said. */
function saidIn(brought: Iterable<string>): string[] {
  const said = [...brought].flatMap((file) =>
    (modules.get(file)?.imports ?? [])
      .filter(({ from, name }) => groupIn.test(from) && textOf(file).includes(`${name}()`))
      .map(({ name }) => name),
  );
  return [...new Set(said)].sort();
}

/** `import('X')` in a file, with the words that are named after it. */
function partsOf(file: string): { part: string; words: string[] }[] {
  const parts = textOf(file).matchAll(/import\('([^']+\.(?:svelte|ts))'\)((?:,\s*\w+Text)*)/g);
  return [...parts].map(([, from = '', named = '']) => ({
    part: from.startsWith('$lib/') ? from.replace('$lib/', 'src/lib/') : join(dirname(file), from),
    words: named.match(/\w+/g) ?? [],
  }));
}

const pages = files.filter((file) => file.endsWith('/+page.svelte'));
const routeOf = (file: string): string => dirname(file).replace(/^src\/routes/, '');
const nameOf = new Map<unknown, string>();

beforeAll(async () => {
  for (const file of files.filter((one) => groupIn.test(one)))
    for (const [name, words] of Object.entries((await import(join(root, file))) as object))
      nameOf.set(words, name);
});

describe('a page', () => {
  it.each(pages)('has at hand the words it says, and no others: %s', (file) => {
    const atHand = wordsOfPage(routeOf(file)).map((words) => nameOf.get(words));
    expect(atHand.sort()).toEqual(saidIn(broughtBy(file)));
  });

  it.each(pages)('brings with each later part the words that the part says: %s', (file) => {
    const brought = broughtBy(file);
    const atHand = saidIn(brought);
    for (const { part, words } of [...brought].flatMap(partsOf)) {
      const later = saidIn(broughtBy(part)).filter((name) => !atHand.includes(name));
      expect(words.sort(), part).toEqual(later);
    }
  });

  it('that every page shares says only what every page brings', () => {
    for (const file of ['src/routes/+layout.svelte', 'src/routes/+error.svelte'])
      expect(saidIn(broughtBy(file)), file).toEqual([]);
  });
});
