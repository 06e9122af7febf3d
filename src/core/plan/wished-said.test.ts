import { describe, expect, it } from 'vitest';
import { isWishedWork } from './wished-names.ts';
import { saysWorkOnly, wishedSaid } from './wished-said.ts';

describe('how one would work', () => {
  it.each([
    ['fabriquer des trucs avec mes mains', ['fabriquer']],
    ['make things with my hands', ['fabriquer']],
    ['j’aime bricoler le bois et le métal', ['fabriquer', 'bois', 'metal']],
    ['19 ans pas de diplome j aime bricoler construire', ['fabriquer']],
    ['j’aime construire', ['fabriquer']],
    ['rien, j ai 19 ans pas de diplome, je bricole des scooters', ['reparer']],
    ['je bricole sur ma moto', ['reparer']],
    ['tinker with bikes', ['reparer']],
    ['je bricole des meubles', ['fabriquer']],
    ['bosser sur des machines', ['machines']],
    ['conducteur machine dans usine', ['machines']],
    ['conductrice de ligne, n’importe où', ['machines']],
    ['machine operator, any factory', ['machines']],
    ['travailler dehors', ['dehors']],
    ['quelque chose dans la bouffe', ['nourriture']],
    ['coudre', ['tissu']],
    ['réparer des choses', ['reparer']],
    ['j’aime démonter les machines', ['reparer']],
    ['repair old machines', ['reparer']],
    ['réparer, travailler sur des machines', ['machines', 'reparer']],
    ['un travail minutieux', ['precis']],
    ['conduire des engins', ['conduire']],
    ['un boulot calme, sans bruit', ['calme']],
    ['quiet work outdoors', ['dehors', 'calme']],
  ])('is heard in a wish: %s', (typed, found) => {
    expect(wishedSaid(typed)).toEqual(found);
    expect(found.every(isWishedWork)).toBe(true);
  });

  it.each(['pas dehors', 'rien de précis', 'plus de machines', 'soudeur', 'une laiterie', ''])(
    'is not heard where it is refused, or not said: %s',
    (typed) => {
      expect(wishedSaid(typed)).toEqual([]);
    },
  );

  it('leaves aside the trade that is guessed in words of anything', () => {
    for (const typed of [
      'réparer des choses',
      'conduire des engins',
      'fix stuff with my hands',
      'j’aime bricoler',
    ])
      expect(saysWorkOnly(typed), typed).toBe(true);
    for (const typed of ['réparer des vélos', 'menuisier', 'des trucs', 'construire des maisons'])
      expect(saysWorkOnly(typed)).toBe(false);
  });
});

it('who tinkers and would mend does not ask to make things by it', () => {
  expect(wishedSaid('j’aime bricoler, je voudrais réparer des machines')).toEqual(['reparer']);
  expect(wishedSaid('j’aime bricoler')).toEqual(['fabriquer']);
  expect(wishedSaid('bricoler, réparer, et travailler de mes mains')).toEqual(['fabriquer', 'reparer']);
});
