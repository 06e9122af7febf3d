import { describe, expect, it } from 'vitest';
import { withHardships } from './hardships.ts';

describe('what is told as hard to bear', () => {
  it.each([
    ['l’abattoir, le froid j’en peux plus', 'l’abattoir, pas de froid'],
    ['a l abattoir mal a l epaule et le froid j en peux plus', 'a l abattoir mal a l epaule, pas de froid'],
    ['le froid et le bruit c’est plus possible', 'pas de froid, pas de bruit'],
    ['cariste, les nuits j’en peux plus', 'cariste, pas de nuits'],
    ['le bruit je supporte plus, soudeur', 'pas de bruit, soudeur'],
    ['les odeurs c’est trop', 'pas d’odeurs'],
    ['à cause du froid je quitte l’abattoir', 'pas de froid, je quitte l’abattoir'],
    ['menuisier, à cause de la poussière', 'menuisier, pas de poussière'],
    ['trop froid', 'pas de froid'],
    ['une laiterie où il fait trop froid', 'une laiterie où, pas de froid'],
    ['il y a trop de bruit', 'pas de bruit'],
    ['trop chaud à la fonderie', 'pas de chaleur, à la fonderie'],
    ['un endroit pas trop froid', 'un endroit, pas de froid'],
    ['j’ai toujours froid', 'pas de froid'],
    ['on se gèle à l’abattoir', 'pas de froid, à l’abattoir'],
    ['slaughterhouse, too cold', 'slaughterhouse, no cold'],
    ['I’m always cold', 'no cold'],
    ['because of the noise', 'no noise'],
    ['the heat is killing me, welder', 'no heat, welder'],
  ])('is refused: %s', (typed, said) => {
    expect(withHardships(typed)).toBe(said);
  });

  it.each([
    ['abattoir, froid, épaule', 'abattoir, pas de froid, mal à l’epaule'],
    ['abattoir / froid / dos', 'abattoir, pas de froid, mal au dos'],
    ['abattoir, le froid et l’épaule droite', 'abattoir, pas de froid, mal à l’epaule'],
    ['cariste, 20 ans, genoux', 'cariste, 20 ans, mal aux genoux'],
    ['maçon, hanche', 'maçon, mal à la hanche'],
    ['cariste, dos, la chimie', 'cariste, mal au dos, la chimie'],
    ['boulanger, dos, nuit', 'boulanger, mal au dos, pas de nuit'],
    ['laiterie, mal au dos et froid', 'laiterie, mal au dos, pas de froid'],
    ['fonderie, dos foutu, la chaleur qui monte', 'fonderie, dos foutu, pas de chaleur'],
    ['maintenance, froid, épaule', 'maintenance, pas de froid, mal à l’epaule'],
    ['slaughterhouse, cold, left shoulder', 'slaughterhouse, no cold, bad left shoulder'],
    ['packer, my wrists, nights', 'packer, bad wrists, no nights'],
  ])('ends a list of bare words: %s', (typed, said) => {
    expect(withHardships(typed)).toBe(said);
  });

  it.each([
    '',
    'froid',
    'épaule',
    'entrepôt froid',
    'chambre froide, cariste',
    'cariste, chambre froide',
    'cariste, nuit',
    'usine, nuit',
    'frigoriste, froid',
    'monteur, froid, climatisation',
    'technicien froid et climatisation',
    'cuisinier, chaud, froid',
    'entrepôt, le froid, les surgelés',
    'kiné, épaule, genou',
    'boucher, épaule, jambon',
    'soudeur, tube, coude',
    'couturière, mains',
    'acousticien, bruit',
    'tout sauf la viande et le froid',
    'j’en peux plus du froid, je bosse à l’abattoir',
    'je supporte plus le froid',
    'la nuit je supporte plus le bruit',
    'la nuit c’est trop bien payé',
    'pas froid aux yeux',
    'j’ai de l’asthme à cause de la farine',
    'trop de charges sociales',
    'le lait caille',
    'forge à froid',
    'cold store operative',
    'it’s cold forming',
    'warehouse, cold store',
    'soudeur/soudeuse, TIG - MIG',
  ])('is nothing else: %s', (typed) => {
    expect(withHardships(typed)).toBe(typed);
  });

  it('is written once', () => {
    for (const typed of ['abattoir, froid, épaule', 'laiterie, mal au dos et le froid j’en peux plus']) {
      const said = withHardships(typed);
      expect(withHardships(said)).toBe(said);
    }
  });
});
