import { describe, expect, it } from 'vitest';
import { isOfOtherMatter, worksSupple } from './supple.ts';

describe('who works leather or fabrics', () => {
  it('has a trade of skins or fabrics, of crafts, of industry or of mending', () => {
    for (const code of ['H2401', 'H2402', 'B1802', 'B1806', 'D1206', 'D1207'])
      expect(worksSupple([code])).toBe(true);
    for (const code of ['H2201', 'H2909', 'N1103', 'D1102', 'I1304']) expect(worksSupple([code])).toBe(false);
    expect(worksSupple([])).toBe(false);
  });

  it('works no other matter beside, but may have a trade of any industry', () => {
    expect(worksSupple(['H2402', 'N1103'])).toBe(true);
    expect(worksSupple(['H2402', 'H2201'])).toBe(false);
  });
});

describe('a trade of another matter', () => {
  it('works wood, metal, glass, paper or plastics', () => {
    const codes = ['H2201', 'H2905', 'H2801', 'H3101', 'H3201', 'B1601'];
    expect(codes.every(isOfOtherMatter)).toBe(true);
  });

  it('is none that works leather or fabrics, nor one of any industry', () => {
    const codes = ['B1806', 'H2422', 'N1103', 'I1304', 'H3302', 'H2102', 'B1404'];
    expect(codes.some(isOfOtherMatter)).toBe(false);
  });
});
