import { describe, expect, it } from 'vitest';
import type { BlocSkills } from '../catalogue/bloc-skills.ts';
import { isGeneral } from './general.ts';
import { sameBlocKey } from './same-bloc.ts';

const read = (...skills: [id: string, nature: 'trade' | 'transversal'][]): BlocSkills => ({
  ...{ bloc: 'X', general: false, knowledge: [], evidence: 'curated', reading: 'agreed' },
  skills: skills.map(([id, nature]) => ({ id, nature, confidence: 'high' })),
});

describe('the same bloc', () => {
  it('needs one gesture of a trade, not of trades only', () => {
    expect(sameBlocKey('Entretenir', read(['1', 'trade'], ['9', 'transversal']))).not.toBeNull();
    expect(sameBlocKey('Entretenir', read(['9', 'transversal']))).toBeNull();
    expect(sameBlocKey('Entretenir', read())).toBeNull();
    expect(sameBlocKey('Entretenir', { ...read(['1', 'trade']), general: true })).toBeNull();
  });

  it('is not that of other words, nor of other skills', () => {
    const key = (label: string, ...ids: string[]) =>
      sameBlocKey(label, read(...ids.map((id): [string, 'trade'] => [id, 'trade'])));
    expect(key('Entretenir la ligne', '1')).not.toBe(key('Entretenir la ligne', '2'));
    expect(key('Entretenir la ligne', '1', '12')).not.toBe(key('Entretenir la ligne', '11', '2'));
    expect(key('Mettre en route', '1')).not.toBe(key('Mettre enroute', '1'));
    expect(key('« Entretenir », la ligne !', '1')).toBe(key('entretenir la ligne', '1'));
  });
});

it.each([
  'Physique-chimie',
  'Physique chimie',
  'Langue vivante',
  'Langues vivantes',
  'Langue vivante 2',
  'Langues vivante',
  'Prévention santé environnement',
  'Prévention - santé',
  'Prévention, santé',
  'Économie-gestion',
  'Économie gestion',
  'Économie-droit',
  'Économie droit',
  'Mobilité à l’étranger',
  'Unité facultative',
  'Français',
])('%s is general education', (label) => {
  expect(isGeneral(label)).toBe(true);
});

it.each(['Physique des matériaux', 'Langue de bœuf', 'Économiser l’énergie', 'Automobilité', 'Prévention'])(
  '%s is of a trade',
  (label) => {
    expect(isGeneral(label)).toBe(false);
  },
);
