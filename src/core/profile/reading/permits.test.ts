import { describe, expect, it } from 'vitest';
import { normsIn, permitsIn } from './permits.ts';

describe('permits', () => {
  const labels = (text: string) => permitsIn(text).map(({ label }) => label);

  it('reads the categories of a CACES, old writing and new', () => {
    expect(labels('caces 1 et 3')).toEqual(['CACES cat. 1', 'CACES cat. 3']);
    expect(labels('CACES R489 cat. 1A, 3 et 5 (2022)')).toEqual([
      'CACES R489 cat. 1A',
      'CACES R489 cat. 3',
      'CACES R489 cat. 5',
    ]);
    expect(labels('nacelle caces')).toEqual(['CACES R486 nacelle']);
    expect(labels('CACES R486')).toEqual(['CACES R486 nacelle']);
    expect(labels('CACES R482 cat. F')).toEqual(['CACES R482 cat. F']);
    expect(labels('CACES nacelle 3B')).toEqual(['CACES R486 cat. B']);
    expect(labels('CACES chariot 3 et 5')).toEqual(['CACES R489 cat. 3', 'CACES R489 cat. 5']);
  });

  it('reads electrical authorisations, driving and welding licences', () => {
    expect(labels('Habilitations B1V BR H1, zone ATEX')).toEqual([
      'Habilitation électrique B1V',
      'Habilitation électrique BR',
      'Habilitation électrique H1',
    ]);
    expect(labels('habilitation électrique')).toEqual(['Habilitation électrique']);
    expect(labels('permi b, permis CE')).toEqual(['Permis B', 'Permis CE']);
    expect(labels('permis de conduire, habilité')).toEqual([]);
    expect(labels('Driving licence category C')).toEqual(['Permis C']);
    expect(labels('licence 135 et 141')).toEqual(['Licence de soudage 135', 'Licence de soudage 141']);
    expect(labels('EN ISO 9606-1')).toEqual(['Qualification de soudage EN ISO 9606-1']);
  });

  it('reads norms, not years', () => {
    expect(normsIn('ISO 22716, EN 9100, en 2011').map(({ label }) => label)).toEqual([
      'ISO 22716',
      'EN 9100',
    ]);
  });
});
