import { describe, expect, it } from 'vitest';
import { found, lookup } from '../catalogue/lookup.ts';
import { plainPathway, plainSector, plainTrade } from '../catalogue/plain.fixture.ts';
import { matchCatalogue } from '../match/sample.fixture.ts';
import { isColdPathway, isColdSector, isColdTrade } from './cold.ts';

const inRome = (code: string, ...contexts: string[]) => plainTrade(code, { contexts });
const sectors = [
  plainSector('viandes', { occupations: ['H2101', 'H2102', 'N1103'], usual: ['froid'] }),
  plainSector('sucre', { occupations: ['H2102', 'I1306'] }),
];
const occupations = [
  inRome('H2101'),
  inRome('H2102', '300787'),
  inRome('H2301'),
  { ...inRome('H3302', '300787'), widespread: true as const },
  inRome('I1306', '403021'),
  { ...inRome('N1103'), widespread: true as const },
];
const known = lookup({ ...matchCatalogue(), sectors, occupations });
const isCold = (code: string) => isColdTrade(known, found(known.occupations, code));

describe('work in the cold', () => {
  it('is in a trade of cold sectors only, by our judgement', () => {
    expect(isCold('H2101')).toBe(true);
    expect(isCold('H2301')).toBe(false);
  });

  it('is in a trade of which ROME tells it, in no sector that we judge cold', () => {
    expect(isCold('I1306')).toBe(true);
  });

  it('depends on the place for a trade of cold and other sectors, and for one of most industries', () => {
    expect(['H2102', 'H3302', 'N1103'].map(isCold)).toEqual([false, false, false]);
  });

  it('is in sectors that we judge so, and in pathways of these only', () => {
    const of = (...ids: string[]) =>
      isColdPathway(
        known,
        plainPathway('RNCP1', {
          sectors: ids.map((sector) => ({ sector, branch: null, evidence: 'certifier' as const, via: 'x' })),
        }),
      );
    expect(sectors.map(isColdSector)).toEqual([true, false]);
    expect([of('viandes'), of('viandes', 'sucre'), of()]).toEqual([true, false, false]);
  });
});
