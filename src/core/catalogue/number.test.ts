import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codesIn,
  numbersBeside,
  codesOf,
  isOccupationCode,
  isPathwayId,
  bareNumberIn,
  numberIn,
  officialUrl,
  registerNumber,
} from './number.ts';

const first = (text: string) => codesOf(text)?.map(({ ids }) => ids[0]) ?? null;

describe('codesOf, a field', () => {
  it.each([
    ['RNCP36376', ['RNCP36376']],
    ['rncp 36376', ['RNCP36376']],
    ['rncp-36376', ['RNCP36376']],
    ['RNCP 36 376', ['RNCP36376']],
    ['36 376', ['RNCP36376']],
    ['36\u00a0376', ['RNCP36376']],
    ['36\u202f376', ['RNCP36376']],
    ['Fiche RNCP n° 36376', ['RNCP36376']],
    ['RNCP036376', ['RNCP36376']],
    ['RNCP36376BC01', ['RNCP36376']],
    ['https://www.francecompetences.fr/recherche/rncp/36376/', ['RNCP36376']],
    ['francecompetences.fr/recherche/rs/6345', ['RS6345']],
    ['RS6345', ['RS6345']],
    ['ci 83978', ['CI83978']],
    ['h2102', ['H2102']],
    ['métier H2102', ['H2102']],
    ['code ROME H 2102', ['H2102']],
    ['RNCP36376, RNCP38690', ['RNCP36376', 'RNCP38690']],
    ['36376 et 38690', ['RNCP36376', 'RNCP38690']],
    ['36 376 38 690', ['RNCP36376', 'RNCP38690']],
    ['RNCP36376 H2102', ['RNCP36376', 'H2102']],
    ['IDCC 3248', ['3248']],
    ['idcc 18', ['0018']],
    ['Z9999', null],
    ['soudeur', null],
    ['niveau 4', null],
    ['35 heures', null],
    ['4', null],
    ['35 36', null],
    ['RNCP36376 soudeur', null],
    ['RNCP12345678', null],
    ['', null],
  ])('%s', (text, ids) => {
    expect(first(text)).toEqual(ids);
  });

  it('takes a bare number for any of the three registers, and a short one with a doubt', () => {
    expect(codesOf('36376')).toMatchObject([{ ids: ['RNCP36376', 'RS36376', 'CI36376'], sure: true }]);
    expect(codesOf('515')).toMatchObject([{ ids: ['RNCP515', 'RS515', 'CI515'], sure: false }]);
  });

  it('reads what it writes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('RNCP', 'RS'),
        fc.integer({ min: 1, max: 9_999_999 }),
        (register, number) => {
          const id = `${register}${number}`;
          expect(first(id.toLowerCase())).toEqual([id]);
          expect(first(officialUrl(id) ?? '')).toEqual([id]);
        },
      ),
    );
  });
});

describe('codesIn, a text', () => {
  const found = (text: string) =>
    codesIn(text).map(({ ids, start, end }) => [ids[0], text.slice(start, end)]);

  it.each([
    [
      'Titulaire du RNCP 36 376 et du rs-6345.',
      [
        ['RNCP36376', 'RNCP 36 376'],
        ['RS6345', 'rs-6345'],
      ],
    ],
    ['voir francecompetences.fr/recherche/rncp/36376/ svp', [['RNCP36376', 'rncp/36376']]],
    [
      'soudeur (H2913), IDCC 3248',
      [
        ['H2913', 'H2913'],
        ['3248', 'IDCC 3248'],
      ],
    ],
    ['35 heures, 36 376 euros, il a 2019 raisons, né ici 1990', []],
    ['cours RS232', [['RS232', 'RS232']]],
    ['chers 232', []],
  ])('%s', (text, codes) => {
    expect(found(text)).toEqual(codes);
  });

  it('says where, in any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const { start, end } of codesIn(text)) expect(end <= text.length && start < end).toBe(true);
      }),
    );
  });
});

describe('numbersBeside, a text', () => {
  const found = (text: string) => numbersBeside(text).map(({ ids }) => ids[0]);

  it('takes five digits or more', () => {
    expect(found('soudeur 36376, cqp 114293')).toEqual(['RNCP36376', 'RNCP114293']);
    expect(numbersBeside('soudeur 36376')).toMatchObject([{ start: 8, end: 13, sure: false }]);
    expect(found('bac 2014')).toEqual([]);
  });

  it.each(['36376 euros', '36376€', '36376 h', '38000 Grenoble', 'lot12345', '12345,50'])(
    'not %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('stored ids and addresses', () => {
  it('are strict', () => {
    expect(['RNCP1', 'RS12', 'CI3', 'rncp1', 'RNCP', 'H2102'].map(isPathwayId)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(['H2102', 'h2102', 'Z2102', 'H210'].map(isOccupationCode)).toEqual([true, false, false, false]);
    expect([' rncp 123 ', 'RS5', '123', 'CI9'].map(registerNumber)).toEqual([
      'RNCP123',
      'RS5',
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['/parcours/rncp36376', 'RNCP36376'],
    ['/en/parcours/RS-6345/', 'RS6345'],
    ['/parcours/RNCP%2036%20376', 'RNCP36376'],
    ['/parcours/ci83978', 'CI83978'],
    ['/metiers/h2102', 'H2102'],
    ['/parcours/36376', null],
    ['/RNCP/36376', 'RNCP36376'],
    ['/recherche/rs/5550/', 'RS5550'],
    ['/parcours/%E0%A4%A', null],
    ['/secteurs/textile', null],
    ['/', null],
  ])('%s', (path, id) => {
    expect(numberIn(path)).toBe(id);
  });

  it.each([
    ['/parcours/36376', '36376'],
    ['/en/parcours/36376/', '36376'],
    ['/36', null],
    ['/parcours/rncp36376', null],
    ['/secteurs/textile', null],
  ])('%s has the bare number %s', (path, number) => {
    expect(bareNumberIn(path)).toBe(number);
  });

  it('writes the official address of a national number only', () => {
    expect(officialUrl('RNCP36376')).toBe('https://www.francecompetences.fr/recherche/rncp/36376/');
    expect(officialUrl('CI83978')).toBeNull();
  });
});
