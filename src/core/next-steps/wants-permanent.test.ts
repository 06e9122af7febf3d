import { expect, test } from 'vitest';
import { fold } from '../text/fold.ts';
import { saysLeavesTemp } from './wants-permanent.ts';
import { personSaid } from './person-said.ts';
import { alsoSaid, personOf } from './person.ts';

test.each([
  'j’en ai marre de l’intérim',
  'magasinier en intérim. un vrai CDI',
  'cariste en intérim, je cherche un CDI',
  'je voudrais sortir de l’intérim',
  'plus de missions d’intérim',
])('%s: agency work is to be left', (typed) => {
  expect(saysLeavesTemp(fold(typed))).toBe(true);
});

test.each(['cariste en intérim', 'intérimaire, j’ai eu un CDI avant', 'en intérim depuis mon CDI'])(
  '%s: nothing tells so',
  (typed) => {
    expect(saysLeavesTemp(fold(typed))).toBe(false);
  },
);

test('it is told of who is in agency work alone, and taken back with it', () => {
  const told = personSaid('cariste en intérim. un vrai CDI', [], [], 'cariste en intérim');
  expect(told.leavesTemp).toBe(true);
  expect(personSaid('cariste. un vrai CDI', [], [], 'cariste').leavesTemp).toBeUndefined();
  const permanent = personOf(
    { status: 'employee', contract: 'cdi', disability: null, jobLoss: null, branch: null },
    [],
  );
  expect(alsoSaid(told, permanent).leavesTemp).toBeUndefined();
});
