import { expect, test } from 'vitest';
import { givenBy } from './given-by.ts';

const by = (kind: string, certifier: string | null, register: 'rncp' | 'none' = 'rncp') =>
  givenBy({ kind, certifier, register });

test('the sessions of a ministry’s certificate are asked of a centre', () => {
  expect(by('titre-professionnel', null)).toBe('title-centre');
  expect(by('titre-professionnel', 'Ministère du travail du plein emploi et de l’insertion')).toBe(
    'title-centre',
  );
  expect(by('cap', 'Ministère de l’éducation nationale et de la jeunesse')).toBe('diploma-centre');
});

test('any other certifier is asked, and the armed forces too', () => {
  expect(by('cqp', 'Ocapiat')).toBeNull();
  expect(by('titre-rncp', 'Ministère des armées')).toBeNull();
  expect(by('cqp', null, 'none')).toBeNull();
  expect(by('titre-professionnel', null, 'none')).toBeNull();
});
