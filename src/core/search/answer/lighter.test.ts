import { describe, expect, it } from 'vitest';
import type { Engine } from '../engine.ts';
import type { Read } from '../results.ts';
import { lighterFirst, lighterOfAny } from './lighter.ts';

type Trade = { id: string; title: string; pathways?: number; sectors?: string[]; barred?: string[] };

const trades: Trade[] = [
  { id: 'H2103', title: 'Opérateur de transformation', sectors: ['viandes'], barred: ['mal-de-dos'] },
  { id: 'H1404', title: 'Technicien méthodes', pathways: 9 },
  { id: 'H1503', title: "Technicien d'analyse", pathways: 3 },
  { id: 'H1505', title: 'Contrôleur des viandes', sectors: ['viandes'] },
  { id: 'H1506', title: 'Contrôleur en métallurgie', sectors: ['metallurgie'] },
  { id: 'H1516', title: 'Expert métrologue' },
  { id: 'H1521', title: 'Technicien de validation' },
  { id: 'H1528', title: 'Technicien qualité', pathways: 5, barred: ['mal-de-dos'] },
  { id: 'N4101', title: 'Conducteur de poids lourd' },
  { id: 'N4103', title: 'Conducteur de bus' },
  { id: 'D1102', title: 'Boulanger' },
  { id: 'N4203', title: "Agent d'exploitation" },
];

const engineOfTrades = (trades: readonly Trade[]) =>
  ({
    cards: trades.map((one) => ({ kind: 'occupation', pathways: 0, sectors: [], ...one })),
    ranges: { occupations: 0, superseded: trades.length },
    settings: new Map([
      [
        'mal-de-dos',
        new Set(trades.flatMap(({ barred = [] }, at) => (barred.includes('mal-de-dos') ? [at] : []))),
      ],
    ]),
  }) as unknown as Engine;

const situation = (value: string, typed = value): Read => ({ kind: 'situation', value, typed, path: null });

function answered(text: string, read: Read[], ...asked: (string | Trade[])[]): string[] {
  const found = asked.filter((one) => typeof one === 'string');
  const all = [...trades, ...asked.filter((one) => typeof one !== 'string').flat()];
  const candidates = found.map((id, place) => ({
    record: all.findIndex((one) => one.id === id),
    score: 10 - place,
    explain: () => ({ matched: [], alsoKnownAs: null }),
  }));
  return [...lighterFirst(engineOfTrades(all), text, read, candidates)]
    .sort((one, other) => other.score - one.score)
    .map(({ record }) => all[record]?.id ?? '');
}

describe('trades for who must leave one', () => {
  const back = [situation('mal-de-dos', 'mal au dos')];

  it('are asked for by who would sit, and are of any industry for who moves goods', () => {
    const goods: Trade[] = [
      { id: 'N1105', title: 'Manutentionnaire', barred: ['mal-de-dos'] },
      { id: 'H2604', title: 'Assembleur électronique', pathways: 4, sectors: ['electronique-electrique'] },
    ];
    expect(answered('mal au dos apres la manutention', back, goods, 'N1105')).toEqual(['N1105']);
    const seated = [...back, situation('station-assise', 'assis')];
    expect(answered('mal au dos, je cherche assis', seated, goods, 'N1105')).toEqual([
      'N4203',
      'H2604',
      'H1503',
      'H1505',
      'H1506',
      'N1105',
    ]);
  });

  it('come before it: of its sector, of quality, of methods, the technicians of no pathway last', () => {
    expect(answered('mal au dos, je peux plus', back, 'H2103')).toEqual([
      'H1505',
      'H1503',
      'H1404',
      'H1521',
      'H2103',
    ]);
  });

  it('are of several domains, and say not twice the same', () => {
    const more: Trade[] = [
      { id: 'H1502', title: 'Contrôleur de pièces plastiques', pathways: 8 },
      { id: 'H1504', title: 'Technicien de pièces plastiques', pathways: 7 },
      { id: 'H1507', title: 'Technicien de mesure', pathways: 6 },
      { id: 'H1509', title: 'Technicien du bruit', pathways: 5 },
      { id: 'H3301', title: 'Conducteur de ligne', pathways: 4 },
      { id: 'H3302', title: 'Conducteur de four', pathways: 0 },
    ];
    expect(answered('mal au dos, je peux plus', back, 'H2103', more)).toEqual([
      'H1505',
      'H1502',
      'H1404',
      'H3301',
      'H3302',
      'H2103',
    ]);
  });

  it('are not given to who only says a limit, nor without one', () => {
    expect(answered('mal au dos', back, 'H2103')).toEqual(['H2103']);
    expect(answered('je peux plus', [], 'H2103')).toEqual(['H2103']);
    expect(answered('que faire', [situation('sante', 'daltonien')], 'H2103')).toEqual(['H2103']);
    expect(answered('que faire', [situation('sante', 'enceinte')], 'H2103')[0]).toBe('H1505');
  });

  it('leave out what is forbidden beside a trade that is not', () => {
    expect(answered('je peux plus', back, 'H1404', 'H1528')).toEqual(['H1404']);
  });

  it('are given to who says the trade beside an allergy, before it, and not to who says another', () => {
    const allergy = [situation('allergie')];
    const others = ['H1528', 'H1503', 'H1404', 'H1521'];
    expect(answered('boulanger allergique', allergy, 'D1102')).toEqual([...others, 'D1102']);
    expect(answered('asthme du boulanger, conduire', allergy, 'N4103')).toEqual(['N4103']);
    expect(answered('opérateur allergique', allergy, 'H2103')).toEqual(['H2103']);
    expect(answered('boulanger', back, 'D1102')).toEqual(['D1102']);
  });

  it('drive no longer where the licence is lost', () => {
    const text = "j'ai perdu mon permis";
    expect(answered(text, [situation('sans-permis', 'perdu mon permis')], 'N4101')).toEqual([
      'N4203',
      'N4101',
    ]);
    expect(answered(text, [situation('sans-permis', 'pas de permis')], 'N4101')).toEqual(['N4101']);
  });
});

describe('trades where a limit is all that was said', () => {
  const of = (read: Read[]) =>
    lighterOfAny(engineOfTrades(trades), read).map(({ record }) => trades[record]?.id);

  it('are of any industry, free of what is forbidden; none where nothing is', () => {
    const lost = of([situation('sans-permis', 'perdu mon permis')]);
    expect(lost).toContain('H1528');
    expect(lost).not.toContain('N4103');
    expect(of([situation('mal-de-dos', 'mal au dos')])).not.toContain('H1528');
    expect(of([situation('contact-public', 'pas de contact client')])).toContain('H1528');
    expect(of([situation('travail-de-nuit', 'de nuit')])).toEqual([]);
  });

  it('are none of packing for who flees noise', () => {
    const all: Trade[] = [...trades, { id: 'H3301', title: 'Conducteur de ligne', pathways: 9 }];
    const of = (...read: Read[]) =>
      lighterOfAny(engineOfTrades(all), read).map(({ record }) => all[record]?.id);
    expect(of(situation('bruit', 'sans bruit'))).toContain('H1528');
    expect(of(situation('bruit', 'sans bruit'))).not.toContain('H3301');
    expect(of(situation('contact-public', 'pas de contact client'))).toContain('H3301');
  });
});
