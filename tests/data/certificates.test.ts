import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { openShelf, resolveText } from '#core/certificates/open.ts';
import { sortOf } from '#core/certificates/table.ts';

/** Answers read one by one, and kept, on the registers of April 2026, for the 26th of November 2026: what is asked, the sort, the records, those of today. */
const golden = readFileSync(new URL('certificates.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) =>
    v.parse(
      v.strictObject({
        asked: v.string(),
        sort: v.string(),
        records: v.array(v.string()),
        today: v.array(v.string()),
      }),
      JSON.parse(line),
    ),
  );

test('146 real numbers, titles and sigles of all kinds are answered as they were read', async () => {
  expect(golden.length).toBeGreaterThanOrEqual(144);
  const register = v.parse(
    v.array(v.string()),
    JSON.parse(readFileSync('data/catalogue/register.json', 'utf8')),
  );
  const shelf = openShelf(await readCatalogue('data/catalogue'), register, '2026-11-26');
  const answers = resolveText(shelf, golden.map(({ asked }) => asked).join('\n'));
  const told = answers.map((answer) => ({
    asked: answer.text,
    sort: sortOf(answer),
    records: answer.certificates.map(({ id }) => id),
    today: [...new Set(answer.certificates.flatMap(({ current }) => current.map(({ id }) => id)))],
  }));
  expect(told).toEqual(golden);
}, 60_000);
