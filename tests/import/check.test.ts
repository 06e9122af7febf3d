import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { edec, here, importWith, temp } from './harness.ts';

let sound: string;

beforeAll(async () => {
  sound = join(await temp(), 'catalogue');
  await importWith(['--rncp', join(here, 'csv', 'input', 'rncp')], sound);
});

/** Edits one file by hand as a maintainer would, and gives what `check` says of it. */
async function afterEdit(
  file: string,
  from: string,
  to: string,
): Promise<{ code: number; issues: unknown[] }> {
  const folder = await temp();
  await cp(sound, folder, { recursive: true });
  const text = await readFile(join(folder, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(folder, file), text.replace(from, to));
  const { code, out } = await edec('check', folder, '--json');
  return { code, issues: JSON.parse(out).issues };
}

describe('edec check', () => {
  it('accepts a sound catalogue', async () => {
    expect(await edec('check', sound)).toMatchObject({ code: 0, err: '' });
  });

  it('refuses a folder that is no catalogue', async () => {
    expect(await edec('check', await temp())).toMatchObject({ code: 1, out: '' });
  });

  it.each([
    [
      'a level that does not exist',
      'pathways.json',
      '"level":3',
      '"level":9',
      { file: 'pathways.json', record: 'RNCP90001', field: 'level', value: '9' },
    ],
    [
      'a date that is not one',
      'pathways.json',
      '"ends":"2027-12-31"',
      '"ends":"31/12/2027"',
      { record: 'RNCP90001', field: 'ends', expected: 'une date AAAA-MM-JJ' },
    ],
    [
      'a bad number',
      'pathways.json',
      '"id":"RNCP90003"',
      '"id":"FR90003"',
      { record: 'FR90003', field: 'id', expected: 'RNCP123, RS123 ou CI123' },
    ],
    [
      'an unknown occupation',
      'pathways.json',
      '{"code":"H2102"',
      '{"code":"H9999"',
      {
        line: 2,
        record: 'RNCP90001',
        field: 'occupations.0.code',
        value: 'H9999',
        expected: 'un métier de occupations.json',
      },
    ],
    [
      'an unknown sector',
      'pathways.json',
      '{"sector":"industrie-laitiere"',
      '{"sector":"industrie-laiterie"',
      { record: 'RNCP90001', field: 'sectors.0.sector', value: 'industrie-laiterie' },
    ],
    [
      'a successor that does not exist',
      'superseded.json',
      '"current":["RNCP90001"]',
      '"current":["RNCP1"]',
      { file: 'superseded.json', record: 'RNCP90002', field: 'current.0', value: 'RNCP1' },
    ],
    [
      'a field that does not exist',
      'pathways.json',
      '"register":"rncp"',
      '"registre":"rncp"',
      { record: 'RNCP90001', field: 'register' },
    ],
    [
      'an evidence that does not exist',
      'pathways.json',
      '"evidence":"predecessor","via"',
      '"evidence":"rumeur","via"',
      { record: 'RNCP90001', field: 'sectors.0.evidence', value: 'rumeur' },
    ],
    [
      'a number given twice',
      'pathways.json',
      '"id":"RNCP90003"',
      '"id":"RNCP90001"',
      { record: 'RNCP90001', field: 'id', expected: 'un identifiant unique' },
    ],
    [
      'a mobility to nowhere',
      'occupations.json',
      '"mobilities":["I1304"',
      '"mobilities":["I9999"',
      { file: 'occupations.json', record: 'H2102', field: 'mobilities.0' },
    ],
    [
      'a reading of no known bloc',
      'bloc-skills.json',
      '"bloc":"RNCP90012"',
      '"bloc":"RNCP90013"',
      { line: 5, file: 'bloc-skills.json', record: 'RNCP90013', field: 'bloc', value: 'RNCP90013' },
    ],
    [
      'a reading with an unknown skill',
      'bloc-skills.json',
      '"id":"1001"',
      '"id":"1009"',
      { line: 2, record: 'RNCP90002BC01', field: 'skills.0.id', value: '1009' },
    ],
    [
      'a general bloc that calls for a skill',
      'bloc-skills.json',
      '"general":false',
      '"general":true',
      { record: 'RNCP90002BC01', field: 'general', expected: 'false, ou ni compétence ni savoir' },
    ],
    [
      'a bloc that nobody read',
      'pathways.json',
      '{"code":"RNCP90003BC01"',
      '{"code":"RNCP90003BC07"',
      { file: 'bloc-skills.json', record: 'RNCP90003BC01' },
    ],
    [
      'a linked competence without macro-competence',
      'bloc-skills.json',
      '"id":"1001"',
      '"id":"1003"',
      { record: 'RNCP90002BC01', field: 'skills.0.id', value: '1003' },
    ],
    [
      'a common core that no bloc asks for',
      'families.json',
      '"commonCore":["3001"]',
      '"commonCore":["3001","3002","1001","3003","1003"]',
      { file: 'families.json', record: 'conduite', field: 'commonCore', value: '1003' },
    ],
    [
      'too many transversal skills',
      'bloc-skills.json',
      '"id":"1001","confidence":"high","nature":"trade"',
      '"id":"1001","confidence":"high","nature":"transversal"',
      { file: 'bloc-skills.json', field: 'skills', expected: 'moins d’un tiers des liens' },
    ],
    [
      'an occupation twice',
      'pathways.json',
      '"occupations":[{"code":"H2102","evidence":"record"',
      '"occupations":[{"code":"H2102","evidence":"record"},{"code":"H2102","evidence":"record"',
      { record: 'RNCP90003', field: 'occupations.1', expected: 'chaque lien une seule fois' },
    ],
    [
      'a day that is not of our time',
      'pathways.json',
      '"ends":"2027-12-31"',
      '"ends":"0227-12-31"',
      { line: 2, record: 'RNCP90001', field: 'ends', value: '0227-12-31' },
    ],
    [
      'a level in use that is gone',
      'levels.json',
      '{"level":3',
      '{"level":2',
      { file: 'pathways.json', record: 'RNCP90001', field: 'level', value: '3' },
    ],
    [
      'an address that is none',
      'meta.json',
      '"url": "https://www.data.gouv.fr',
      '"url": "javascript:alert(1)//www.data.gouv.fr',
      { file: 'meta.json', field: 'sources.0.url', expected: 'une adresse https://…' },
    ],
    [
      'a wrong count',
      'meta.json',
      '"occupations": 6',
      '"occupations": 7',
      { file: 'meta.json', field: 'counts.occupations', value: '7', expected: '6' },
    ],
  ])('names %s', async (_, file, from, to, expected) => {
    const { code, issues } = await afterEdit(file, from, to);
    expect(code).toBe(1);
    expect(issues[0]).toMatchObject(expected);
    expect(issues[0]).toHaveProperty('expected');
  });

  it('gives the line of a record that is no longer JSON', async () => {
    const { issues } = await afterEdit('pathways.json', '"level":4,', '"level":4');
    expect(issues).toEqual([expect.objectContaining({ file: 'pathways.json', line: 4, field: '(ligne)' })]);
  });

  it('gives the line of a wrong value', async () => {
    const { issues } = await afterEdit('pathways.json', '"level":4', '"level":"quatre"');
    expect(issues).toEqual([expect.objectContaining({ line: 4, record: 'RNCP90011', value: 'quatre' })]);
  });

  it('names an orphan sector', async () => {
    const { issues } = await afterEdit(
      'pathways.json',
      '{"sector":"mecanique","branch":"metallurgie","evidence":"occupation","via":"H2951"},{"sector":"metallurgie","branch":"metallurgie","evidence":"ccn","via":"3109"}],"families":[],"occupations":[{"code":"H2951","evidence":"parent","from":"H2950"}]',
      '{"sector":"metallurgie","branch":"metallurgie","evidence":"ccn","via":"3109"}],"families":[],"occupations":[]',
    );
    expect(issues).toEqual([
      expect.objectContaining({ file: 'sectors.json', record: 'mecanique', value: 'aucun parcours' }),
    ]);
  });
});
