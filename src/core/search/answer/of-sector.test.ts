import { describe, expect, it } from 'vitest';
import type { Engine } from '../engine.ts';
import type { Read } from '../results.ts';
import { ofSector, sectorsSaid } from './of-sector.ts';

const cards = [
  { kind: 'occupation', id: 'J1202', sectors: [] },
  { kind: 'occupation', id: 'H2302', sectors: ['pharmacie'] },
  { kind: 'pathway', id: 'RNCP1', sectors: ['pharmacie', 'chimie'] },
  { kind: 'pathway', id: 'RNCP2', sectors: ['chimie'] },
  { kind: 'superseded', id: 'RNCP9' },
  { kind: 'occupation', id: 'H1510', sectors: ['pharmacie'] },
];
const engine = { cards } as unknown as Engine;
const all = cards.map((_, record) => ({
  record,
  score: 1,
  explain: () => ({ matched: [], alsoKnownAs: null }),
}));
const kept = (sectors: string[], asked: string, found = all, strict = false) =>
  ofSector(engine, { sectors, named: true }, [asked], found, strict).map(({ record }) => cards[record]?.id);

describe('where a sector is all that was said', () => {
  it('a record of no industry is left out, and one of another sector too in English', () => {
    expect(kept(['pharmacie'], 'pharmacie')).toEqual(['H2302', 'RNCP1', 'RNCP2', 'RNCP9', 'H1510']);
    expect(kept(['pharmacie'], 'pharmacy', all, true)).toEqual(['H2302', 'RNCP1', 'RNCP9', 'H1510']);
    expect(kept(['pharmacie', 'chimie'], 'x', all, true)).toContain('RNCP2');
  });

  it('all stays where no sector was said, where who does it was, and where too few are left', () => {
    expect(kept([], 'pharmacie')).toHaveLength(6);
    expect(kept(['pharmacie'], 'pharmacien')).toHaveLength(6);
    expect(kept(['pharmacie'], 'operateur')).toHaveLength(5);
    expect(kept(['pharmacie'], 'pharmacie', all.slice(0, 3))).toEqual(['J1202', 'H2302', 'RNCP1']);
    expect(kept(['pharmacie'], 'pharmacie', all.slice(0, 5), true)).toHaveLength(5);
  });

  it('a word of its work may mean a trade of no sector, said twice as well, and none of who uses what it makes', () => {
    const trades = ['F1608', 'L1501', 'K2204', 'E1301', 'B1201', 'H2801', 'H2804'];
    const more = trades.map((id, place) => ({
      kind: 'occupation',
      id,
      sectors: place < 4 ? [] : ['ceramique'],
    }));
    const others = { cards: more } as unknown as Engine;
    const left = (score: number, named: boolean) =>
      ofSector(
        others,
        { sectors: ['ceramique'], named },
        ['carrelage'],
        more.map((_, record) => ({
          record,
          explain: () => ({ matched: [], alsoKnownAs: null }),
          score: record === 0 ? score : 1,
        })),
      ).map(({ record }) => trades[record]);
    expect(left(2, false)).toEqual(['F1608', 'K2204', 'E1301', 'B1201', 'H2801', 'H2804']);
    expect(left(1.9, false)).toEqual(['B1201', 'H2801', 'H2804']);
    expect(left(2, true)).toEqual(['B1201', 'H2801', 'H2804']);
  });
});

describe('the sectors that all of the words say', () => {
  const sectorWords = [
    { id: 'ceramique', wording: 'carrelage', stems: 'carrelage', own: false },
    { id: 'ceramique', wording: 'céramique', stems: 'ceramique', own: true },
  ];
  const said = (typed: string, wording: string) =>
    sectorsSaid({ sectorWords }, typed, [{ kind: 'sector', value: 'ceramique', typed: wording, path: null }]);

  it('are said by their name or by a word of their work, and by no more words', () => {
    expect(said('ceramique', 'céramique')).toEqual({ sectors: ['ceramique'], named: true });
    expect(said('carrelage', 'carrelage')).toEqual({ sectors: ['ceramique'], named: false });
    const move: Read[] = [{ kind: 'move', value: 'boulanger>céramique', typed: '', path: null }];
    expect(sectorsSaid({ sectorWords }, 'ceramique', move)).toEqual({ sectors: ['ceramique'], named: true });
    expect(said('carrelage piscine', 'carrelage')).toEqual({ sectors: [], named: false });
  });
});
