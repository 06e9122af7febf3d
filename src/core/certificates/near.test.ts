import { describe, expect, it, test } from 'vitest';
import { plainKind } from '../catalogue/plain.fixture.ts';
import { lookup } from '../catalogue/lookup.ts';
import type { KnownNumber } from '../catalogue/known-number.ts';
import { sampleCatalogue } from '../search/sample.fixture.ts';
import { readLines } from './lines.ts';
import { resolve } from './resolve.ts';
import { shelf } from './shelf.ts';
import { apartFromKind, initialsOf, sigleIn, spells } from '../catalogue/sigle.ts';

const number = (id: string, title: string, kind: string | null = null): KnownNumber => ({
  ...{ id, title, kind, level: null, status: 'active', ends: null, successors: [], sameTitle: [] },
});

const catalogue = {
  ...sampleCatalogue(),
  kinds: [plainKind('cap', 'cap', ['cap']), plainKind('bac-pro', 'bac-pro', ['bac pro'])],
};
const bare = (title: string) => title.toLowerCase().replace(/^(?:cap|bac pro) /, '');

/** What is answered to one line when these records are known. */
function ask(text: string, known: readonly KnownNumber[]) {
  const on = shelf(lookup(catalogue), new Map(known.map((one) => [one.id, one])), '2026-06-01', bare);
  const [answer] = readLines(text).flatMap((one) => resolve(on, one));
  return [answer?.outcome, ...(answer?.certificates.map(({ id }) => id) ?? [])];
}

describe('a title that no record bears as it is written', () => {
  const known = [
    number('RNCP81000', 'Conducteur de ligne', 'cap'),
    number('RNCP82000', 'Conducteur de ligne de production', 'cap'),
    number('RNCP83000', 'Soudeur', 'bac-pro'),
    number('RNCP84000', 'Maçon'),
  ];

  it.each([
    ['conducteur ligne', 'RNCP81000'],
    ['ligne (conducteur)', 'RNCP81000'],
    ['conducteurs de lignes', 'RNCP81000'],
    ['conducteur de lgine', 'RNCP81000'],
    ['condutceur production', 'RNCP82000'],
    ['soudeurr', 'RNCP83000'],
  ])('%s is near %s', (text, id) => {
    expect(ask(text, known)).toEqual(['near', id]);
  });

  it.each(['soudeur de ligne', 'production', 'maco', 'conducteur de train'])('%s is not known', (text) => {
    const titles = Array.from({ length: 9 }, (_, at) =>
      number(`RNCP9${String(at)}000`, `Production de ${'abcdefghi'.charAt(at).repeat(6)}`),
    );
    expect(ask(text, [...known, ...titles])).toEqual(['unknown']);
  });

  it('is of the kind asked for, or is said to be of another', () => {
    expect(ask('cap conducteur ligne', known)).toEqual(['near', 'RNCP81000']);
    expect(ask('bac pro conducteur ligne', known)).toEqual(['other', 'RNCP81000']);
    expect(ask('bac pro conducteur production', known)).toEqual(['unknown']);
    expect(ask('cap conducteur ligne', [number('RS9000', 'Conducteur ligne industrielle')])).toEqual([
      'unknown',
    ]);
  });

  it('gives those that say fewest words more first', () => {
    const some = [
      number('RNCP91000', 'Pilote de ligne de conditionnement'),
      number('RNCP90000', 'Pilote de ligne'),
    ];
    expect(ask('pilote ligne', some)).toEqual(['near', 'RNCP90000']);
    expect(
      ask('ligne conditionnement', [...some, number('RNCP92000', 'Agent ligne conditionnement froid sec')]),
    ).toEqual(['near', 'RNCP91000', 'RNCP92000']);
  });
});

describe('a sigle', () => {
  const old = number('RNCP3632', 'Maintenance des équipements industriels', 'bac-pro');

  it('is that of a diploma, by the first letters of its words', () => {
    expect(ask('MEI', [old])).toEqual(['near', 'RNCP3632']);
    expect(ask('bac pro MDEI', [old])).toEqual(['near', 'RNCP3632']);
    expect(ask('MEI', [{ ...old, kind: 'titre-rncp' }])).toEqual(['unknown']);
  });

  it('is that of any record that gives it', () => {
    expect(ask('PSPA', [number('RNCP39375', 'Pilote de production (PSPA)')])).toEqual(['near', 'RNCP39375']);
  });

  it('of another kind is told of the catalogue only', () => {
    expect(ask('cap MEI', [old])).toEqual(['unknown']);
    const [ours] = catalogue.pathways.filter(({ register }) => register === 'rncp');
    expect(ask('cap PSPA', [number(ours?.id ?? '', 'Pilote (PSPA)', 'bac-pro')])).toEqual([
      'other',
      ours?.id,
    ]);
  });

  it('names those of the catalogue alone, if some are', () => {
    const [ours] = catalogue.pathways.filter(({ register }) => register === 'rncp');
    const some = [number('RNCP999', 'Autre chose (PSPA)'), number(ours?.id ?? '', 'Pilote (PSPA)')];
    expect(ask('PSPA', some)).toEqual(['near', ours?.id]);
  });
});

describe('a sigle that words cut short make', () => {
  const electric = number('RNCP38878', "Métiers de l'électricité et de ses environnements", 'bac-pro');

  it('is read in capitals or after its kind, not as a word', () => {
    expect(ask('MELEC', [electric])).toEqual(['near', 'RNCP38878']);
    expect(ask('bac pro melec', [electric])).toEqual(['near', 'RNCP38878']);
    expect(ask('melec', [electric])).toEqual(['unknown']);
    expect(ask('cap melec', [electric])).toEqual(['unknown']);
  });

  it('is none where more than four titles could be meant', () => {
    const more = 'abcde'
      .split('')
      .map((end, at) => number(`RNCP5000${String(at)}`, `Métiers de l'élec${end}`, 'cap'));
    expect(ask('MELEC', more.slice(0, 4))[0]).toBe('near');
    expect(ask('MELEC', more)).toEqual(['unknown']);
  });

  it.each([
    ['ciel', 'cybersecurite informatique reseaux electronique', true],
    ['mase', 'maintenance systemes energetiques', false],
    ['ciel', 'informatique cybersecurite electronique', false],
    ['abcd', 'alpha x y beta cat dog', false],
    ['abcd', 'alpha x beta cat dog', true],
    ['abbccd', 'alpha bbeta ccat dog', false],
    ['mel', 'metiers electricite', false],
  ])('%s of %s: %s', (sigle, title, made) => {
    expect(spells(sigle, title.split(' '))).toBe(made);
  });
});

test('a kind and a sigle written in one word are read apart, where the sigle is one', () => {
  expect(apartFromKind('BTSCRSA')).toEqual({ kind: 'bts', sigle: 'crsa' });
  expect(apartFromKind('boulanger')).toBeNull();
  const mei = number('RNCP3632', 'Maintenance des équipements industriels', 'cap');
  expect(ask('CAPMEI', [mei])).toEqual(['near', 'RNCP3632']);
  expect(ask('CAPMEX', [mei])).toEqual(['unknown']);
});

test('two letters are a sigle only after the words of a kind', () => {
  const ms = number('RNCP36968', 'Maintenance des systèmes (option A)', 'cap');
  expect(ask('cap MS', [ms])).toEqual(['near', 'RNCP36968']);
  expect(ask('MS.', [ms])).toEqual(['unknown']);
});

test('a long title is known by the words that it begins with', () => {
  const long = number(
    'RNCP39640',
    'Opérateur régleur sur machine-outil à commande numérique par enlèvement de matière',
  );
  expect(ask('operateur regleur', [long])).toEqual(['near', 'RNCP39640']);
  expect(ask('regleur operateur', [long])).toEqual(['unknown']);
});

test('a title gives its sigle in capitals, not when it is all in capitals', () => {
  expect(sigleIn("ACS'AGRI : Analyse, Conduite et Stratégie")).toEqual(['acsagri']);
  expect(sigleIn('Chaudronnerie industrielle (C.R.C.I)')).toEqual(['crci']);
  expect(sigleIn('HOTELLERIE OPTION CHEF')).toEqual([]);
  expect(sigleIn('Ouvrier de la TP')).toEqual([]);
});

test('initials leave out options and specialities, and small words or not', () => {
  expect(initialsOf('Conduite et gestion de l’exploitation agricole, option vigne', bare)).toContain('cgea');
  expect(initialsOf('Technicien en installation des systèmes énergétiques', bare)).toEqual([
    'tise',
    'teidse',
  ]);
  expect(initialsOf('Boulanger', bare)).toEqual([]);
});
