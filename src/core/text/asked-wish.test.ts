import { describe, expect, it } from 'vitest';
import { withAskedWish } from './asked-wish.ts';

describe('what is asked about at the end of a sentence', () => {
  it.each([
    [
      '58 ans aide ménagère usée, blanchisserie faisable ?',
      '58 ans aide ménagère usée, je veux blanchisserie',
    ],
    ['maçon, mal au dos, dessinateur c’est jouable ?', 'maçon, mal au dos, je veux dessinateur'],
    ['soudeur 45 ans, contrôle qualité possible', 'soudeur 45 ans, je veux contrôle qualité'],
    ['serveur, maroquinerie ?', 'serveur, je veux maroquinerie'],
    [
      'boulanger depuis 10 ans, une usine de chocolat vous croyez ?',
      'boulanger depuis 10 ans, je veux une usine de chocolat',
    ],
    ['aide à domicile, un labo ça irait pour moi ?', 'aide à domicile, je veux un labo'],
    ['warehouse worker, quality control doable?', 'warehouse worker, je veux quality control'],
  ])('is the wish of who said something of themselves: %s', (typed, read) => {
    expect(withAskedWish(typed)).toBe(read);
  });

  it.each([
    'soudeur, que faire ?',
    'câbleuse, usine qui ferme, quelles pistes pour moi ?',
    'plombier m’attire, je suis cariste, par où commencer ?',
    'je dois arrêter verrier, mais plombier me tente',
    'je suis boulanger, comment devenir pâtissier ?',
    'quel métier pour moi ?',
    'cariste, mal au dos ?',
    'plus de nuits, je veux la journée ?',
    'usine de chocolat',
    'soudeur, chaudronnier',
  ])('is no wish where it is a question, a reason, or a wish already: %s', (typed) => {
    expect(withAskedWish(typed)).not.toContain(', je veux que');
    expect(withAskedWish(typed).replace(/\s*\?$/u, '')).toBe(typed.replace(/\s*\?$/u, ''));
  });

  it('leaves a trade asked about by itself, without what asks', () => {
    expect(withAskedWish('soudeur sous-marin accessible ?')).toBe('soudeur sous-marin');
  });
});
