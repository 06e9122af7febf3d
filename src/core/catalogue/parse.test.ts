import { describe, expect, it } from 'vitest';
import { optionalFiles, recordFiles } from './files.ts';
import { parseCatalogue } from './parse.ts';
import { filesOf, soundCatalogue } from './sound.fixture.ts';

/** What is said of the sound catalogue once a record of a file is changed. */
function issuesAfter(file: string, change: (record: Record<string, unknown>) => object | string | number) {
  const files = filesOf(soundCatalogue());
  const content = files[file] as Record<string, unknown> | Record<string, unknown>[];
  files[file] = Array.isArray(content)
    ? content.map((record, at) => (at === 0 ? change(record) : record))
    : change(content);
  const parsed = parseCatalogue(files);
  return parsed.ok ? [] : parsed.issues;
}
const firstOf = (file: string, changed: object) =>
  issuesAfter(file, (record) => ({ ...record, ...changed }))[0];

describe('the gate of a catalogue', () => {
  it('lets a sound one through as it is', () => {
    const catalogue = soundCatalogue();
    expect(parseCatalogue(filesOf(catalogue))).toEqual({ ok: true, catalogue });
  });

  it('refuses any field that is not of a record, in each file', () => {
    for (const file of Object.keys(filesOf(soundCatalogue())))
      expect(firstOf(file, { inconnu: 1 }), file).toMatchObject({
        file,
        field: 'inconnu',
        expected: 'pas de champ de ce nom',
      });
  });

  it('names file, record and what was expected', () => {
    expect(firstOf('pathways.json', { level: 9 })).toEqual({
      file: 'pathways.json',
      record: 'CI5',
      field: 'level',
      value: '9',
      expected: 'une valeur <=8',
    });
    expect(firstOf('pathways.json', { level: 0 })?.expected).toBe('une valeur >=1');
    expect(firstOf('pathways.json', { level: 3.5 })?.expected).toBe('un nombre entier');
    expect(firstOf('pathways.json', { level: '3' })?.expected).toBe('un nombre');
    expect(firstOf('pathways.json', { title: '' })?.expected).toBe('un texte non vide');
    expect(firstOf('pathways.json', { title: ' x' })?.expected).toBe('pas d’espace au début ni à la fin');
    expect(firstOf('pathways.json', { title: 7 })?.expected).toBe('un texte');
    expect(firstOf('pathways.json', { blocs: {} })?.expected).toBe('une liste');
    expect(firstOf('pathways.json', { prerequisites: 3 })?.expected).toBe('un objet');
    expect(firstOf('pathways.json', { sources: [] })?.expected).toBe('au moins un élément');
    expect(firstOf('pathways.json', { ends: '31/12/2027' })?.expected).toBe('une date AAAA-MM-JJ');
    expect(firstOf('pathways.json', { ends: '2026-02-31' })?.expected).toBe('un jour du calendrier');
    expect(firstOf('pathways.json', { status: 'open' })?.expected).toBe('"active" ou "inactive"');
    expect(firstOf('kinds.json', { inScope: 'yes' })?.expected).toBe('true ou false');
    expect(firstOf('domains.json', { label: undefined })?.value).toBe('(absent)');
    expect(issuesAfter('domains.json', () => ({ code: 'H' }))[0]).toMatchObject({
      record: 'H',
      field: 'label',
      expected: 'le champ "label"',
    });
  });

  it('names a record without id by its place, and what is no record at all', () => {
    expect(firstOf('domains.json', { code: null })).toMatchObject({ record: 'n° 1', field: 'code' });
    expect(issuesAfter('domains.json', () => 'H21')[0]).toMatchObject({ record: 'n° 1', field: '(tout)' });
    expect(firstOf('meta.json', { schema: 2 })).toEqual({
      file: 'meta.json',
      field: 'schema',
      value: '2',
      expected: '1',
    });
  });

  it('says every file that is missing, but those that a catalogue may lack', () => {
    const parsed = parseCatalogue({});
    const missing = parsed.ok ? [] : parsed.issues;
    const all = Object.keys(filesOf(soundCatalogue()));
    expect(missing.map(({ file }) => file).sort()).toEqual(
      all.filter((file) => !optionalFiles.has(file)).sort(),
    );
    expect(missing[0]).toMatchObject({ field: '(fichier)', value: '(absent)' });
    expect([...optionalFiles].every((file) => all.includes(file))).toBe(true);
    const without = Object.entries(filesOf(soundCatalogue())).filter(([file]) => !optionalFiles.has(file));
    expect(parseCatalogue(Object.fromEntries(without)).ok).toBe(true);
  });

  it('refuses a file that holds no list', () => {
    const files = { ...filesOf(soundCatalogue()), 'skills.json': { id: '1' } };
    expect(parseCatalogue(files)).toEqual({
      ok: false,
      issues: [{ file: 'skills.json', field: '(tout)', value: '{"id":"1"}', expected: 'une liste' }],
    });
  });

  it('refuses ids that are none', () => {
    const bad: Record<string, string> = {
      pathways: 'FR1',
      occupations: 'H21',
      skills: 'A1',
      sectors: 'Lait é',
    };
    for (const [name, id] of Object.entries(bad)) {
      const { key } = recordFiles[name as keyof typeof recordFiles];
      expect(firstOf(`${name}.json`, { [key]: id }), name).toMatchObject({ field: key, value: id });
    }
  });
});
