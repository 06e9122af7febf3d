import { describe, expect, it } from 'vitest';
import { saysNoQuality, saysQuality, tradesOfQualities } from './qualities.ts';

const codes = ['H1503', 'H2604', 'B1604', 'H1203', 'I1304'];
const engine = {
  numbers: new Map(codes.map((code, record) => [code, record])),
  cards: codes.map((id) => ({ kind: 'occupation', id })),
} as unknown as Parameters<typeof tradesOfQualities>[0];

describe('qualities of a work that is wished for', () => {
  it('are heard, and are no trade', () => {
    expect(saysQuality('un métier calme')).toBe(true);
    expect(saysQuality('une fonderie')).toBe(false);
    expect(saysQuality('chef d’équipe')).toBe(false);
    expect(saysQuality('une équipe sympa')).toBe(true);
    expect(saysNoQuality('calme')).toBe(false);
    expect(saysNoQuality('fonderie')).toBe(true);
  });

  it('have trades, those of two qualities first, none that the catalogue has not', () => {
    expect(tradesOfQualities(engine, 'propre')[0]).toBe(0);
    expect(tradesOfQualities(engine, 'technique')).toEqual([4]);
    expect(tradesOfQualities(engine, 'assis et calme')[0]).toBe(3);
    expect(tradesOfQualities(engine, 'fonderie')).toEqual([]);
  });
});
