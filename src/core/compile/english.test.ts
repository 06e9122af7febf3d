import { describe, expect, it } from 'vitest';
import { sampleCatalogue } from '../search/sample.fixture.ts';
import { englishOf } from './english.ts';

const tables = {
  basis: 'translated by us',
  occupations: { H2913: { name: 'Welder', everyday: ['welding'] }, Z9999: { name: 'Nobody', everyday: [] } },
  titles: { RNCP1001: 'Line operator' },
  skills: {},
  contexts: {},
  behaviours: {},
  domains: {},
  romeSectors: {},
  levels: {},
};

describe('englishOf', () => {
  it('keeps the English of what the catalogue holds, by id', () => {
    const found = englishOf(sampleCatalogue(), tables);
    expect(found.map(({ id }) => id)).not.toContain('Z9999');
    expect(found.find(({ id }) => id === 'H2913')).toEqual({
      id: 'H2913',
      kind: 'occupation',
      name: 'Welder',
      everyday: ['welding'],
    });
  });

  it('is empty without a curated file', () => {
    expect(englishOf(sampleCatalogue(), null)).toEqual([]);
  });
});
