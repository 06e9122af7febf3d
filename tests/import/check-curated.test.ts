import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { edec, here, importWith, temp } from './harness.ts';

let sound: string;

beforeAll(async () => {
  sound = join(await temp(), 'catalogue');
  await importWith(['--rncp', join(here, 'csv', 'input', 'rncp')], sound);
});

describe('edec check, of what is curated', () => {
  it('warns of what is past its review on a day, and does not fail', async () => {
    const folder = await temp();
    await cp(sound, folder, { recursive: true });
    const [scheme] = JSON.parse(await readFile('data/curated/funding.json', 'utf8'));
    const write = (reviewBy: string) =>
      writeFile(join(folder, 'funding.json'), `[\n${JSON.stringify({ ...scheme, reviewBy })}\n]\n`);
    await write('2026-06-30');
    const counted = async (today: string) => {
      const { code, out } = await edec('check', folder, '--json', '--today', today);
      const { warnings } = JSON.parse(out) as { warnings: { record: string }[] };
      return { code, warned: warnings.map(({ record }) => record) };
    };
    expect(await counted('2026-06-30')).toEqual({ code: 0, warned: [] });
    expect(await counted('2026-07-01')).toEqual({ code: 0, warned: [scheme.id] });
    expect((await edec('check', folder, '--today', '2026-07-01')).out).toContain('À relire : 1 fiche(s).');
    expect((await edec('check', folder, '--today', '2026-02-31')).code).not.toBe(0);
    await write('2026-02-31');
    expect((await edec('check', folder)).code).toBe(1);
  });

  it('refuses an amount in euros that quotes no text', async () => {
    const folder = await temp();
    await cp(sound, folder, { recursive: true });
    const [scheme] = JSON.parse(await readFile('data/curated/funding.json', 'utf8'));
    const amount = { fr: '1 000 € par personne.', en: '1,000 EUR each.' };
    await writeFile(join(folder, 'funding.json'), `[\n${JSON.stringify({ ...scheme, amount })}\n]\n`);
    const { code, out } = await edec('check', folder, '--json');
    expect([code, JSON.parse(out).issues[0].field]).toEqual([1, 'amount']);
  });

  it.each([
    ['an address that is not secure', { url: 'http://vae.gouv.fr' }, 'url'],
    [
      'a route that does not exist',
      { conditions: [{ fact: 'routes', op: 'includes', value: 'vea', unknown: 'keep' }] },
      'conditions',
    ],
    ['no address where no name stands for it', { url: null }, 'url'],
    ['a review before the reading', { reviewBy: '2026-01-01' }, 'reviewBy'],
  ])('refuses a next step with %s', async (_, over, field) => {
    const folder = await temp();
    await cp(sound, folder, { recursive: true });
    const all = JSON.parse(await readFile('data/curated/next-steps.json', 'utf8')) as { id: string }[];
    const step = { ...all.find(({ id }) => id === 'france-vae'), ...over };
    const routes = JSON.parse(await readFile('data/curated/routes.json', 'utf8')) as { id: string }[];
    const line = (records: readonly object[]) =>
      `[\n${records.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`;
    await writeFile(join(folder, 'routes.json'), line([...routes].sort((a, b) => (a.id < b.id ? -1 : 1))));
    await writeFile(join(folder, 'next-steps.json'), line([step]));
    const { code, out } = await edec('check', folder, '--json');
    const { issues } = JSON.parse(out) as { issues: { file: string; field: string }[] };
    expect(code).toBe(1);
    expect(issues.filter(({ file }) => file === 'next-steps.json').map((issue) => issue.field)).toEqual([
      field,
    ]);
  });
});
