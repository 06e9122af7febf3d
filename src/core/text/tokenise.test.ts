import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { words } from './terms.ts';
import { tokenise } from './tokenise.ts';

describe('tokenise', () => {
  it.each([
    ["Chef d'équipe", 'chef equipe'],
    ['l’affinage qu’on lui confie', 'affinage on lui confie'],
    ["aujourd'hui", 'aujourd hui'],
    ['Conducteur / Conductrice de ligne', 'conducteur conductrice de ligne'],
    ['Technicien(ne) supérieur(e)', 'technicien superieur'],
    ['Technicien (ne) de maintenance', 'technicien de maintenance'],
    ['Opérateur(trice) polyvalent·e', 'operateur polyvalent'],
    ['agents.es techniques', 'agents techniques'],
    ['agro-alimentaire', 'agroalimentaire'],
    ['agro alimentaire', 'agroalimentaire'],
    ['l’aéro sans bac', 'aero sans bac'],
    ['Electro-mécanicien', 'electromecanicien'],
    ['monteur-câbleur', 'monteur cableur'],
    ['bureau R&D', 'bureau rd'],
    ['Recherche & développement', 'recherche developpement'],
    ['CACES R.489 catégorie 3', 'caces r 489 categorie 3'],
    ['travail posté (2x8)', 'travail poste 2x8'],
    ['bac+2', 'bac 2'],
  ])('%s', (text, expected) => {
    expect(tokenise(text).join(' ')).toBe(expected);
  });

  it('gives folded words, and the same ones when its own are read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const tokens = tokenise(text);
        for (const token of tokens) expect(fold(token)).toBe(token);
      }),
      { examples: [['ŉ']] },
    );
  });
});

describe('words', () => {
  it('leaves out stop words and single letters, keeps digits', () => {
    expect(words("Je veux l'option B du niveau 4 en entreprise")).toEqual([
      'veux',
      'option',
      'niveau',
      '4',
      'entreprise',
    ]);
  });
});
