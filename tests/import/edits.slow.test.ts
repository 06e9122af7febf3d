import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { edec, here, importWith, temp } from './harness.ts';

let sound: string;

beforeAll(async () => {
  sound = join(await temp(), 'catalogue');
  await importWith(['--rncp', join(here, 'csv', 'input', 'rncp')], sound);
});

type Edit = (lines: readonly string[], at: number) => string[];

const onLine =
  (change: (line: string) => string): Edit =>
  (lines, at) =>
    lines.map((line, place) => (place === at ? change(line) : line));
const inTitle = (added: string): Edit =>
  onLine((line) => line.replace(/"(title|label)":"/, (head) => `${head}${added}`));

/** What a hand, an editor or a merge does to one record; each must be named. */
const edits: Record<string, Edit> = {
  'a control': inTitle('\\u0007x'),
  'a C1 sign': inTitle('\\u0092x'),
  'an unreadable sign': inTitle('\ufffdx'),
  'a hidden direction': inTitle('\u202ex'),
  markup: inTitle('<b>x</b>'),
  'an entity': inTitle('a&eacute;'),
  'too long a title': inTitle('x'.repeat(301)),
  'a title that is a number': onLine((line) => line.replace(/"(title|label)":"[^"]*"/, '"$1":12')),
  'an unknown field': onLine((line) => line.replace('{', '{"inconnu":1,')),
  'a key twice': onLine((line) => line.replace(/\{("(?:id|code)":"[^"]*")/, '{$1,$1')),
  'a lost brace': onLine((line) => line.replace(/\}(,?)$/, '$1')),
  'a record twice': (lines, at) =>
    lines.flatMap((line, place) => (place === at ? [line.replace(/,?$/, ','), line] : [line])),
  'a missing or trailing comma': onLine((line) => (line.endsWith(',') ? line.slice(0, -1) : `${line},`)),
  'a conflict mark': (lines, at) => [...lines.slice(0, at), '<<<<<<< HEAD', ...lines.slice(at)],
  'a BOM': (lines) => [`\ufeff${lines[0] ?? ''}`, ...lines.slice(1)],
  'an empty file': () => [''],
};

/** What is wrong with the file is said of its first line. */
const wholeFile = new Set(['a BOM', 'an empty file']);
const files = [
  'pathways.json',
  'superseded.json',
  'occupations.json',
  'sectors.json',
  'families.json',
  'kinds.json',
];

const idOf = (line: string): string => /^\{"(?:id|code)":"([^"]*)"/.exec(line)?.[1] ?? '';

it('names each of 500 single edits by its file, and by its line or its record', async () => {
  const folder = join(await temp(), 'catalogue');
  await cp(sound, folder, { recursive: true });
  const edited = fc.record({
    file: fc.constantFrom(...files),
    edit: fc.constantFrom(...Object.keys(edits)),
    at: fc.nat(),
  });
  await fc.assert(
    fc.asyncProperty(edited, async ({ file, edit, at }) => {
      const before = await readFile(join(sound, file), 'utf8');
      const lines = before.split('\n');
      const records = lines.flatMap((line, number) => (line.startsWith('{') ? [number] : []));
      const place = records[at % records.length] ?? 1;
      const after = edits[edit]?.(lines, place).join('\n') ?? '';
      fc.pre(after !== before);
      await writeFile(join(folder, file), after);
      const { code, out } = await edec('check', folder, '--json');
      await writeFile(join(folder, file), before);
      const { issues } = JSON.parse(out) as { issues: { file: string; line?: number; record?: string }[] };
      expect(code).toBe(1);
      const line = wholeFile.has(edit) ? 1 : place + 1;
      const id = idOf(lines[place] ?? '');
      const named = issues.filter(
        (issue) => issue.file === file && (issue.line === line || issue.record === id),
      );
      expect(named, JSON.stringify(issues)).not.toEqual([]);
    }),
    { numRuns: 500, seed: 10 },
  );
}, 300_000);
