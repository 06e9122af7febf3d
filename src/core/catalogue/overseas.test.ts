import { expect, it } from 'vitest';
import { overseasOf } from './overseas.ts';

const of = (...names: string[]) => overseasOf({ certifiers: names.map((name) => ({ name, siret: null })) });

it('is told by the certifiers, all of them', () => {
  expect(of('HAUT COMMISSARIAT DE LA REPUBLIQUE EN POLYNESIE FRANCAISE')).toBe('polynesie');
  expect(of('Gouvernement de la Nouvelle-Calédonie')).toBe('caledonie');
  expect(of('Wallis-et-Futuna')).toBe('wallis');
  expect(of('MINISTERE DU TRAVAIL', 'POLYNESIE FRANCAISE')).toBeNull();
  expect(of()).toBeNull();
});
