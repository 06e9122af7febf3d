import { describe, expect, it } from 'vitest';
import { ownParts } from './own-parts.ts';

describe('what a letter tells of its writer', () => {
  it.each<[string, string[]]>([
    ['Bonjour madame, cariste depuis 6 ans, CACES 1 et 3.', ['cariste depuis 6 ans']],
    ['Je suis soudeur. Mon mari est boulanger. Où aller ?', ['Je suis soudeur']],
    ['J’ai un BTS et je suis laborantine', ['je suis laborantine']],
    ['Monteuse. Je ne sais pas où aller. Merci', ['Monteuse']],
    ['je mets en carton, avant j’étais couturière', ['je mets en carton', 'couturière']],
    ['Cariste. Chez moi je bricole, je démonte des scooters', ['Cariste']],
    ['Elle a 39 ans et met des biscuits en étuis', ['met des biscuits en étuis']],
    [
      'Je fais que des missions d’intérim dans des entrepôts, je conduis un chariot',
      ['je conduis un chariot'],
    ],
    ['Mon mari est désosseur. Moi je suis aide ménagère, c’est moi qui écris.', ['Mon mari est désosseur']],
  ])('%s', (letter, parts) => {
    expect(ownParts(letter)).toEqual(parts);
  });
});
