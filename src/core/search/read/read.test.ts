import { describe, expect, it } from 'vitest';
import { encodeNames, encodeSearch } from '../data/encode.ts';
import { addEnglish, buildEngine } from '../engine.ts';
import { emptyQuery } from '../query.ts';
import { sampleCatalogue } from '../sample.fixture.ts';
import { search } from '../search.ts';
import { addNames } from '../suggest.ts';

const engine = buildEngine(encodeSearch(sampleCatalogue()));
addNames(engine, encodeNames(sampleCatalogue()));
addEnglish(engine, { version: 1, lines: 'H2913\tWelder\twelding\nD1102\tBaker\tbakery' });
const ask = (text: string) => search(engine, { ...emptyQuery(), text });
const read = (text: string) => ask(text).read.map(({ kind, value }) => `${kind} ${value}`);

describe('a question that says more than a trade', () => {
  it.each([
    ['formation courte', 'situation formation-courte'],
    ['pas de nuit', 'situation travail-de-nuit'],
    ['3x8', 'situation travail-poste'],
    ['allergique farine', 'situation allergie'],
    ['qui paye ma formation', 'intention prise-en-charge'],
    ['changer de métier', 'intention changer-de-metier'],
    ['coût', 'intention cout'],
    ['temps partiel', 'situation temps-partiel'],
    ['RQTH', 'situation handicap'],
    ['travail en hauteur', 'situation travail-en-hauteur'],
    ['sans permis', 'situation sans-permis'],
  ])('%s is read, and finds no unrelated trade', (text, expected) => {
    expect(read(text)).toEqual([expected]);
    expect(ask(text).hits).toEqual([]);
  });

  it('keeps the words of the trade beside it', () => {
    expect(ask('soudeur sans diplôme').hits[0]?.id).toBe('H2913');
    expect(read('soudeur sans diplôme')).toEqual(['situation sans-diplome']);
  });

  it('leads a move to its page, filled in, and searches where it goes', () => {
    const { read: found, hits } = ask('de boulanger à soudeur');
    expect(found).toMatchObject([
      { kind: 'move', value: 'boulanger>soudeur', path: '/mobilite?de=D1102&vers=H2913' },
    ]);
    expect(hits[0]?.id).toBe('H2913');
  });

  it.each(['welder', 'I am a welder', 'welder / baker'])('%s is read as English', (text) => {
    expect(read(text)[0]).toMatch(/^english Soudeur/);
    expect(ask(text).hits.map(({ id }) => id)).toContain('H2913');
  });

  it('does not take French for English', () => {
    expect(read('conducteur de ligne').filter((one) => one.startsWith('english'))).toEqual([]);
    expect(read('conducteur soud').filter((one) => one.startsWith('english'))).toEqual([]);
  });
});

describe('a word as it is written', () => {
  it.each([
    'soudeur·euse',
    'soudeurs-euses',
    'soudeur/euse',
    'sou\u00addeur',
    'sou\u200bdeur',
    's.o.u.d.e.u.r',
    'lsoudeur soudeur',
  ])('%s', (text) => {
    expect(ask(text).hits[0]?.id).toBe('H2913');
  });
});
