import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  Level,
  LooseDate,
  OccupationCode,
  OgrId,
  OpcoId,
  PathwayId,
  RouteId,
  SectorId,
  Text,
} from './ids.ts';
import {
  bareNumberIn,
  codesIn,
  codesOf,
  isPathwayId,
  numberIn,
  officialLinks,
  officialUrl,
  registerNumber,
} from './number.ts';
import { parsePlace, readPlace, writePlace, type Place } from './place.ts';
import { soundCatalogue } from './sound.fixture.ts';
import { asOf, dated } from './status.ts';

const fits = (schema: v.GenericSchema, values: readonly unknown[]) =>
  values.map((value) => v.safeParse(schema, value).success);

describe('ids', () => {
  it.each([
    [
      'a slug',
      SectorId,
      ['cuir', 'industrie-laitiere', 'a1'],
      ['', '-cuir', 'cuir-', 'a--b', 'Cuir', 'a b', 'x cuir!'],
    ],
    ['a pathway', PathwayId, ['RNCP1', 'RS12', 'CI3'], ['RNCP', 'xRNCP1', 'RNCP1x', 'FR1']],
    ['a trade', OccupationCode, ['H2102', 'A1101'], ['O2102', 'H210', 'H21022', 'xH2102']],
    ['an item of ROME', OgrId, ['1', '300010'], ['', 'a1', '1a']],
    ['a level', Level, [1, 8], [0, 9, 3.5, '3']],
    ['a text', Text, ['a', 'a b'], ['', ' a', 'a ', 3]],
    ['an Opco', OpcoId, ['opco-2i', 'ocapiat'], ['', 'afdas']],
    ['a route', RouteId, ['vae', 'statut-scolaire'], ['', 'VAE']],
  ] as const)('%s is read, and nothing near it', (_, schema, good, bad) => {
    expect(fits(schema, good)).toEqual(good.map(() => true));
    expect(fits(schema, bad)).toEqual(bad.map(() => false));
  });

  it('a date is as loose as its source: a year, a month, a day', () => {
    const good = ['2026', '2026-01', '2026-10', '2026-12', '2026-02-28'];
    const bad = ['26', '2026-00', '2026-13', '2026-02-30', '2026-1', 'x2026', '2026-01-011', '02/2026'];
    expect(fits(LooseDate, good)).toEqual(good.map(() => true));
    expect(fits(LooseDate, bad)).toEqual(bad.map(() => false));
  });
});

describe('numbers', () => {
  it('of an export are read without spaces nor case, whole', () => {
    expect(['rncp 36 376', 'RS5550', 'xRNCP1', 'RNCP1x', 'CI3', ''].map(registerNumber)).toEqual([
      ...['RNCP36376', 'RS5550', undefined, undefined, undefined, undefined],
    ]);
  });

  it('have an official address when they are national', () => {
    expect(officialUrl('RNCP36376')).toBe('https://www.francecompetences.fr/recherche/rncp/36376/');
    expect(officialUrl('RS12')).toBe('https://www.francecompetences.fr/recherche/rs/12/');
    expect([officialUrl('CI3'), officialUrl('xRNCP3')]).toEqual([null, null]);
    const links = (number: string) => officialLinks(number).map(({ id }) => id);
    expect(links('RNCP36376')).toEqual(['RNCP36376']);
    expect(links('36376')).toEqual(['RNCP36376']);
    expect(links('5550')).toEqual(['RNCP5550', 'RS5550']);
    expect([...links('CI3'), ...links('H2102')]).toEqual([]);
  });

  it('are no longer than any that exists', () => {
    expect([isPathwayId('RNCP1234567'), isPathwayId('RNCP12345678')]).toEqual([true, false]);
  });

  it('come in the order of the text, each for what it is', () => {
    const read = codesIn('H2102 puis RNCP 36376, IDCC 112, ci 5, CI54034 et G1601');
    expect(read.map(({ kind, ids }) => `${kind} ${ids.join(' ')}`)).toEqual([
      'occupation H2102',
      'record RNCP36376',
      'agreement 0112',
      'record CI54034',
      'occupation G1601',
    ]);
  });

  it('of a field come in its order too, without their leading zeros', () => {
    const ids = (field: string) => codesOf(field)?.map((code) => code.ids[0]);
    expect(ids('H2102, RNCP36376')).toEqual(['H2102', 'RNCP36376']);
    expect(ids('IDCC 112 et RNCP1')).toEqual(['0112', 'RNCP1']);
    expect(ids('RNCP00036376')).toEqual(undefined);
    expect(ids('RNCP0036376')).toEqual(['RNCP36376']);
  });

  it('by themselves are sure from four digits on, and none with one', () => {
    expect(codesOf('1234')?.[0]?.sure).toBe(true);
    expect(codesOf('123')?.[0]?.sure).toBe(false);
    expect(codesOf('12')?.[0]?.ids).toEqual(['RNCP12', 'RS12', 'CI12']);
    expect(codesOf('1')).toBeNull();
    expect(codesOf('12 et 34')).toBeNull();
  });

  it.each([
    ['http://www.francecompetences.fr/recherche/rncp/36376/', 'RNCP36376'],
    ['fiche RNCP36376', 'RNCP36376'],
    ['numéro RNCP36376', 'RNCP36376'],
    ['numéros RNCP36376', 'RNCP36376'],
    ['certification RNCP36376', 'RNCP36376'],
  ])('are read with the words that stand around them: %s', (field, id) => {
    expect(codesOf(field)?.[0]?.ids).toContain(id);
  });

  it('end an address, with their register before or in the folder', () => {
    expect(numberIn('/parcours/rncp36376')).toBe('RNCP36376');
    expect(numberIn('/rs/5550/')).toBe('RS5550');
    expect(numberIn('/rs/x5550')).toBeNull();
    expect(numberIn('/rs/5550x')).toBeNull();
    expect(numberIn('/parcours/36376')).toBeNull();
    expect(numberIn('/idcc112')).toBeNull();
    expect(numberIn('/metiers/h2102')).toBe('H2102');
    expect(numberIn('/parcours/%E0%A4%A')).toBeNull();
    expect(numberIn('/metiers')).toBeNull();
    expect(bareNumberIn('/parcours/36376/')).toBe('36376');
    expect(bareNumberIn('/36376/blocs')).toBeNull();
    expect(bareNumberIn('/parcours/363')).toBeNull();
  });
});

describe('places', () => {
  it('are written and read whole', () => {
    expect(
      ['secteur:cuir !', 'bloc:a b', ' secteur:cuir', 'x-secteur:cuir', 'bloc:é'].map(parsePlace),
    ).toEqual([...[null, null, null, null, null]]);
    expect(readPlace('  secteur:cuir ')).toEqual({ kind: 'sector', id: 'cuir' });
    expect(readPlace('idcc 112')).toBeNull();
    expect(readPlace('ville:h2102')).toBeNull();
  });

  it('speak for themselves when they are numbers, and are named otherwise', () => {
    const places: Place[] = [
      { kind: 'occupation', id: 'H2102' },
      { kind: 'pathway', id: 'RNCP1' },
      { kind: 'family', id: 'qualite' },
      { kind: 'bloc', id: 'RNCP1BC01' },
    ];
    expect(places.map(writePlace)).toEqual(['H2102', 'RNCP1', 'famille:qualite', 'bloc:RNCP1BC01']);
  });
});

describe('a catalogue as of a day', () => {
  it('has ended what has ended by then, and nothing else changes', () => {
    const catalogue = soundCatalogue();
    const states = (today: string) =>
      asOf(catalogue, today).pathways.map(({ id, status }) => `${id} ${status}`);
    expect(states('2028-02-29')).toContain('RNCP10 active');
    expect(states('2028-03-01')).toContain('RNCP10 inactive');
    expect(asOf(catalogue, '2028-02-29')).toEqual(catalogue);
    const [, ended] = asOf(catalogue, '2028-03-01').pathways;
    expect(ended).toEqual({ ...catalogue.pathways[1], status: 'inactive' });
  });

  it('leaves what the source ended, and what has no end, as it is', () => {
    for (const record of [
      { status: 'inactive', ends: '2020-01-01' },
      { status: 'active', ends: null },
    ] as const)
      expect(dated(record, '2026-11-26')).toBe(record);
  });
});
