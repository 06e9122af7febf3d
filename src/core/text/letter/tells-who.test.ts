import { expect, it } from 'vitest';
import { tellsWho } from './tells-who.ts';

it.each(['soudeur TIG', 'je suis mécanicienne', 'agent de conditionnement'])('%s says who', (said) => {
  expect(tellsWho(said)).toBe(true);
});

it.each(['planifier', 'les chantiers de Lorient', 'j’ai peur', 'à toute heure', 'le papier'])(
  '%s ends like it, and does not',
  (said) => {
    expect(tellsWho(said)).toBe(false);
  },
);

it('looks at the first words only, where it is asked to', () => {
  expect([tellsWho('depuis des années soudeur', 3), tellsWho('depuis des années soudeur', 6)]).toEqual([
    false,
    true,
  ]);
});

it('takes who leads others where it is asked to', () => {
  expect([tellsWho('chef de ligne'), tellsWho('chef de ligne', 6, true)]).toEqual([false, true]);
});
