import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { here, importWith, temp } from './harness.ts';

const name = 'export-fiches-rncp-v4-1-2026-09-29.xml';
const sound = join(here, 'xml-v41', 'input', name);

type Said = {
  issues: { file: string; record?: string; field: string; value: string }[];
  sources: { file: string; setAside: Record<string, number> }[];
};

/** Imports the sound export after a change, and gives what is said of it. */
async function afterChange(change: (text: string) => string | Buffer): Promise<Said & { text: string }> {
  const folder = await temp();
  await writeFile(join(folder, name), change(await readFile(sound, 'utf8')));
  const out = join(folder, 'catalogue');
  const { code, out: report } = await importWith(['--rncp-xml', join(folder, name), '--accept-loss'], out);
  expect(code).toBe(0);
  return { ...(JSON.parse(report) as Said), text: await readFile(join(out, 'pathways.json'), 'utf8') };
}

it.each([
  ['a record without title', 'INTITULE', '<INTITULE>CQP Pilote laitier</INTITULE>', 'sans intitulé'],
  ['a record without state', 'ACTIF', '<ACTIF>Non</ACTIF>', 'statut illisible'],
])('names %s', async (_, field, removed, reason) => {
  const { issues, sources } = await afterChange((text) => {
    const from = text.indexOf('RNCP90049</NUMERO_FICHE>');
    return text.slice(0, from) + text.slice(from).replace(removed, '');
  });
  expect(issues).toContainEqual(expect.objectContaining({ file: name, record: 'RNCP90049', field }));
  expect(sources.find(({ file }) => file === name)?.setAside[reason]).toBe(1);
});

it('spoils one cell, and names it, for a byte of another encoding', async () => {
  const { issues, text } = await afterChange((sound) => {
    const [before = '', after = ''] = sound.split('ASSOCIATION DES LAITERIES');
    return Buffer.concat([
      Buffer.from(`${before}SOCI`),
      Buffer.from('ÉT', 'latin1'),
      Buffer.from(`E${after}`),
    ]);
  });
  const named = issues.filter(({ value }) => value.includes('<octet C9>'));
  expect(named).toEqual([
    expect.objectContaining({ file: name, record: 'RNCP90050', field: 'NOM_CERTIFICATEUR' }),
  ]);
  expect(text).toContain('SOCIÉTE');
});

it('reads a whole export of the other encoding than the one it declares', async () => {
  const { text } = await afterChange((text) => Buffer.from(text.replace('UTF-8', 'ISO-8859-1')));
  expect(text).toContain('laitière');
  expect(text).not.toContain('Ã');
});
