import { describe, expect, it } from 'vitest';
import type { Issue } from '#core/catalogue/issue.ts';
import { issueLine } from './issue-line.ts';
import { parseJsonFile } from './json-file.ts';
import { readToday } from './today.ts';

const read = (text: string) => {
  const issues: Issue[] = [];
  return { content: parseJsonFile('a.json', text, issues), said: issues.map(issueLine) };
};

describe('a file of the catalogue', () => {
  it('is its content, without a word', () => {
    const text = '[\n{"id":"a","b":{"id":"c"}},\n{"id":"d","b":"{\\"id\\":1}"}\n]\n';
    expect(read(text)).toEqual({ content: JSON.parse(text) as unknown, said: [] });
  });

  it.each([
    ['', 1, 'un fichier JSON'],
    ['  \n', 1, 'un fichier JSON'],
    ['\ufeff[]', 1, 'de l’UTF-8 sans BOM'],
    ['[\n<<<<<<< HEAD\n{"id":"a"}\n]', 2, 'un fichier sans conflit de fusion'],
    ['[\n{"id":"a"}\n=======\n]', 3, 'un fichier sans conflit de fusion'],
    ['[\n{"id":"a"}\n{"id":"b"}\n]', 2, 'une virgule entre deux enregistrements'],
    ['[\n{"id":"a"},\n{"id":"b"},\n]', 3, 'pas de virgule après le dernier enregistrement'],
    ['[\n{"id":"a"},\n{"id":"b"\n]', 3, 'un enregistrement JSON par ligne, séparés par des virgules'],
  ])('that cannot be read says where and why: %j', (text, line, expected) => {
    const { content, said } = read(text);
    expect(content).toBeUndefined();
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(new RegExp(`^ {2}a\\.json:${line} · \\(ligne\\) : .*, attendu : ${expected}$`));
  });

  it('that is cut says a line by record is wanted', () => {
    expect(read('[\n{"id":"a"}').said).toEqual([
      '  a.json · (ligne) : (vide), attendu : un enregistrement JSON par ligne, séparés par des virgules',
    ]);
  });

  it('is read, and told of, when it gives a field twice', () => {
    expect(read('[\n{"id":"a","id":"b"}\n]')).toEqual({
      content: [{ id: 'b' }],
      said: ['  a.json:2 · id : {"id":"a","id":"b"}, attendu : un champ donné une seule fois'],
    });
    expect(read('{"schema":1,"schema":1}').said).toEqual([
      '  a.json · schema : schema, attendu : un champ donné une seule fois',
    ]);
    expect(read('[\n{"id": "a", "b": {"id": "c"}}\n]').said).toEqual([]);
  });
});

describe('what is wrong with a record', () => {
  const issue = { file: 'a.json', field: 'level', value: '12', expected: 'une valeur <=8' };

  it('names file, line, record, field, value and what was expected', () => {
    expect(issueLine({ ...issue, line: 12, record: 'RNCP1' })).toBe(
      '  a.json:12 · RNCP1 · level : 12, attendu : une valeur <=8',
    );
    expect(issueLine({ ...issue, record: '', value: '' })).toBe(
      '  a.json · level : (vide), attendu : une valeur <=8',
    );
  });
});

describe('today', () => {
  it('is the day given, else the one of the clock, never another text', () => {
    expect(readToday('2026-02-28')).toBe('2026-02-28');
    expect(readToday(undefined, () => new Date('2026-11-26T10:00:00Z'))).toBe('2026-11-26');
    for (const text of ['2026-02-29', 'demain', '']) expect(() => readToday(text)).toThrow('--today');
  });
});
