import { describe, expect, it } from 'vitest';
import { plainKind } from '../catalogue/plain.fixture.ts';
import { emptyCurated } from './curated.ts';
import { kindInTitle, kindReader } from './kind.ts';
import { emptyRecord, type RawRecord } from './raw.ts';

it.each([
  ['CQP Peintre industriel', 'cqp'],
  ['CQPM Peintre industriel', 'cqpm'],
  ['(CQPI) Agent logistique', 'cqpi'],
  ['CQP Technicien de la qualité (CQPI)', 'cqpi'],
  ['CQP Conducteur de systèmes (fiche incomplète) (CQPM)', 'cqpm'],
  ['Certificat de qualification professionnelle inter-branches agent logistique', 'cqpi'],
  ['Certificat de qualification professionnelle Soigneur', 'cqp'],
  ['Certificat de qualification professionnelle de la métallurgie Soudeur', 'cqpm'],
  ['  CQP Soigneur', 'cqp'],
  ['CQPX Rien', undefined],
  ['Conducteur CQP', undefined],
])('%j is a %s', (title, kind) => {
  expect(kindInTitle(title)).toBe(kind);
});

describe('the kind of a record', () => {
  const kinds = ['cqp', 'cqpi', 'bac-pro', 'titre-rncp'].map((id) => plainKind(id, id, []));
  const kindOf = (id: string, more: Partial<RawRecord>) =>
    kindReader({
      ...emptyCurated(),
      kinds: kinds.map((kind) => ({ ...kind, abbreviations: kind.id === 'bac-pro' ? ['Bac Pro'] : [] })),
      pathwayBranches: [
        { id: 'RNCP1', branches: [], kind: 'cqpi', basis: 'lu' },
        { id: 'RNCP2', branches: [], kind: null, basis: 'lu' },
      ],
    })({ ...emptyRecord(id, 'rncp'), ...more });

  it('is what a person wrote, before the mark in its title, before its official abbreviation', () => {
    expect(kindOf('RNCP1', { title: 'CQP Soudeur', abbreviation: 'BAC PRO' })).toBe('cqpi');
    expect(kindOf('RNCP2', { title: 'CQP Soudeur', abbreviation: 'BAC PRO' })).toBe('cqp');
    expect(kindOf('RNCP3', { title: 'Soudeur', abbreviation: 'BAC PRO' })).toBe('bac-pro');
  });

  it('is a title on demand where the national register gives no abbreviation, and nothing elsewhere', () => {
    expect(kindOf('RNCP3', { title: 'Soudeur' })).toBe('titre-rncp');
    expect(kindOf('RS3', { title: 'Soudeur' })).toBeNull();
    expect(kindOf('CI3', { title: 'Soudeur' })).toBeNull();
  });

  it('is none that the catalogue does not know', () => {
    expect(kindOf('RNCP3', { title: 'CQPM Soudeur' })).toBeNull();
    expect(kindOf('RNCP3', { title: 'Soudeur', abbreviation: 'XYZ' })).toBeNull();
  });
});
