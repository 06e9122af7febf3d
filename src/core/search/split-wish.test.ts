import { describe, expect, it } from 'vitest';
import { splitWish } from './split-wish.ts';

describe('splitWish', () => {
  it('cuts what one does from what one would like', () => {
    expect(splitWish('j’ai 15 ans d’usinage cn, je veux passer en aéro')).toEqual({
      does: 'j’ai 15 ans d’usinage cn',
      wants: 'aéro',
    });
    expect(splitWish('machine operator in packaging, want to work in a lab')).toEqual({
      does: 'machine operator in packaging',
      wants: 'lab',
    });
    expect(splitWish('soudeur et je voudrais devenir technicien de maintenance')).toEqual({
      does: 'soudeur',
      wants: 'technicien de maintenance',
    });
  });

  it.each(['abattoir, mal au dos, froid', 'cariste, mal à l’épaule, le froid j’en peux plus'])(
    'takes what is hard at work for no wish: %s',
    (typed) => {
      expect(splitWish(typed)).toBeNull();
    },
  );

  it('reads an arrow between what one does and where one would go', () => {
    expect(splitWish('piqueuse en maroquinerie vers l’ameublement')).toEqual({
      does: 'piqueuse en maroquinerie',
      wants: 'ameublement',
    });
    expect(splitWish('Passer de cariste -> laiterie')).toEqual({ does: 'cariste', wants: 'laiterie' });
    expect(splitWish('vers la chimie')).toBeNull();
  });

  it.each([
    ['je suis soudeur je voudrai aller dans le nucléaire', 'nucléaire'],
    ['soudeur jvoudrais aller dans le nucléaire', 'nucléaire'],
    ['cariste je veu bosser dans l’agro', 'agro'],
    ['cariste jaimerais la laiterie', 'laiterie'],
  ])('reads a wish as it is misspelt: %s', (typed, wants) => {
    expect(splitWish(typed)?.wants).toBe(wants);
  });

  it.each([
    ['Bonjour, ma femme est cariste et voudrait se reconvertir', 'ma femme est cariste', 'se reconvertir'],
    ['mon fils est soudeur, il veut la chimie', 'mon fils est soudeur', 'chimie'],
    ['une couturière qui aimerait le labo', 'une couturière', 'labo'],
    ['my brother is a welder, he wants to work in pharma', 'my brother is a welder', 'pharma'],
  ])('reads what another wishes, and takes a greeting for no trade: %s', (typed, does, wants) => {
    expect(splitWish(typed)).toEqual({ does, wants });
  });

  it('reads a wish after the trade that one leaves, and why', () => {
    expect(splitWish('aide-soignante à bout, production pharmaceutique')).toEqual({
      does: 'aide-soignante à bout',
      wants: 'production pharmaceutique',
    });
  });

  it.each([
    [
      'cariste intérim, la laiterie à côté embauche et je voudrais une place fixe là-bas',
      'cariste intérim',
      'la laiterie à côté, une place fixe là-bas',
    ],
    ['cariste, l’usine de cosmétiques recrute, je voudrais y entrer', 'cariste', 'l’usine de cosmétiques'],
    ['cariste, la laiterie recrute mais je voudrais la chimie', 'cariste, la laiterie recrute', 'chimie'],
    [
      'piqueuse, je ne veux pas suivre. Il y a des usines de canapés qui cherchent du monde. Corinne',
      'piqueuse, je ne veux pas suivre',
      'usines de canapés',
    ],
    ['soudeur, je veux pas de nuit, je voudrais la chimie', 'soudeur, je veux pas de nuit', 'chimie'],
    ['soudeur. Je voudrais la chimie. Merci, Paul', 'soudeur', 'chimie'],
  ])('knows who hires there, and what one does not want: %s', (typed, does, wants) => {
    expect(splitWish(typed)).toEqual({ does, wants });
  });

  it('leaves alone what says one of them only', () => {
    expect(splitWish('soudeur')).toBeNull();
    expect(splitWish('je veux passer en aéro')).toBeNull();
    expect(splitWish('cariste, je veux')).toBeNull();
  });
});
