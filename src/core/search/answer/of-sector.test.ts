import { describe, expect, it } from 'vitest';
import type { Engine } from '../engine.ts';
import { ofSector } from './of-sector.ts';

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
  ofSector(engine, sectors, [asked], found, strict).map(({ record }) => cards[record]?.id);

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
});
