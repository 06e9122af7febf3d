import { describe, expect, it } from 'vitest';
import { hiringTold } from './hiring-told.ts';
import { saysProduction, wishesTold } from './wishes-told.ts';

/** The first thing that each wish of a letter may be of. */
const firsts = (letter: string): (string | undefined)[] =>
  wishesTold(letter).map(({ parts }) => parts[0]?.said);

describe('what a letter wishes for', () => {
  it.each([
    ['Cariste depuis 6 ans. J’aimerais bien la maintenance parce que ça bouge.', 'la maintenance'],
    ['Ce qui m’attire c’est le médicament, chez nous aussi tout est tracé.', 'le médicament'],
    ['Fondeur. Mon rêve c’est les sous-marins.', 'les sous-marins'],
    ['Projet : technicien de méthodes', 'technicien de méthodes'],
    ['Est-ce que je peux devenir soudeur à mon âge ?', 'devenir soudeur à mon âge'],
    ['Je me demande si la chimie me prendrait', 'la chimie me prendrait'],
    ['Passer électricien en usine, j’y pense depuis longtemps', 'Passer électricien en usine'],
    ['je me vois bien conducteur de ligne, au chaud', 'conducteur de ligne'],
    ['elle s’imagine bien au contrôle qualité, dans le cuir', 'au contrôle qualité'],
    ['Vous prenez des gens comme moi en cosmétique ?', 'en cosmétique'],
    ['Contrôleur tridim ça m’irait', 'Contrôleur tridim'],
    ['Les fenêtres, pourquoi pas', 'Les fenêtres'],
    ['Automaticien quoi', 'Automaticien'],
    ['je sais conduire un chariot, donc cariste', 'cariste'],
    ['Est-ce que les verreries prennent des boulangers ?', 'les verreries'],
    ['je voudrais les gros entrepôts, enfin le froid industriel', 'le froid industriel'],
  ])('%s', (letter, wish) => {
    expect(firsts(letter)).toEqual([wish]);
  });

  it.each([
    [
      'Monteur. Il y a une usine de trains à côté. Je voudrais y entrer.',
      'Il y a une usine de trains à côté',
    ],
    ['Soudeur. Mon cousin est parti chez Alstom. Ça me plairait.', 'chez Alstom'],
    ['Livreur, avant j’étais fraiseur à Cluses. Je voudrais y revenir.', 'fraiseur à Cluses'],
    [
      'Maçon. Une usine coule des dalles près d’ici. C’est là que je me verrais.',
      'Une usine coule des dalles près d’ici',
    ],
    [
      'Caissière. Ma voisine est entrée dans une biscuiterie. Ils prennent des débutants ?',
      'dans une biscuiterie',
    ],
  ])('points at what was said before: %s', (letter, wish) => {
    const [told] = wishesTold(letter);
    expect([told?.back, told?.parts[0]?.said]).toEqual([true, wish]);
  });

  it('tells which post one would have there', () => {
    const [told] = wishesTold(
      'Cariste. La laiterie embauche. Je voudrais y entrer comme opératrice de ligne.',
    );
    expect([told?.parts[0]?.said, told?.post]).toEqual(['La laiterie embauche', 'opératrice de ligne']);
  });

  it.each([
    'Mon médecin voudrait que j’arrête',
    'Je ne veux plus de nuits',
    'Je suis soudeur depuis huit ans.',
    'Mon usine ferme en mars',
  ])('is nothing of %s', (letter) => {
    expect(firsts(letter)).toEqual([]);
  });

  it.each(['Je voudrais savoir qui appeler', 'J’aimerais un autre regard', 'Je cherche quelque chose'])(
    'names nowhere in %s',
    (letter) => {
      expect(firsts(letter)).toEqual([undefined]);
    },
  );

  it('stands where the letter says it, with its verb', () => {
    const letter = 'Cariste depuis 6 ans. Mais j’aimerais la maintenance. Merci';
    const [told] = wishesTold(letter);
    expect(letter.slice(told?.from, told?.until)).toBe('j’aimerais la maintenance');
  });
});

it('hears who hires, and not who closes', () => {
  const letter = 'La papeterie ferme. Il paraît que la laiterie d’en face recrute. Mon usine embauche aussi.';
  expect(hiringTold(letter).map(({ said }) => said)).toEqual(['la laiterie d’en face recrute']);
});

it('knows that making is said, and not of what', () => {
  expect([saysProduction('passer en production'), saysProduction('productions')]).toEqual([true, false]);
});
