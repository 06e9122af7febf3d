import { describe, expect, it } from 'vitest';
import { readSample as read } from './reader.fixture.ts';
import { firmsIn } from './subjects.ts';

const ids = (text: string) => read(text).map(({ id }) => id);

describe('whose clause it is', () => {
  it.each([
    'Un client était soudeur et m’a dit de me lancer',
    'Notre fournisseur était un soudeur',
    'Mon travail me plaît. The foreman was a former soudeur',
    'Une collègue soudeuse m’a montré l’hydraulique',
    'On parlait. Le comptable avait une GMAO',
  ])('is of others where they are its subject: %s', (text) => {
    expect(ids(`Boucher, 4 ans. ${text}`)).toEqual(['H2103']);
  });

  it('is of who writes again where he tells of himself', () => {
    expect(ids('Je raconte. Un client était boucher, moi je suis soudeur')).toEqual(['H2913']);
    expect(ids('le cariste était malade et j’étais soudeur')).toEqual(['H2913']);
  });

  it('is of the post where nobody writes of himself', () => {
    expect(ids('Le soudeur est en atelier')).toEqual([]);
    expect(ids('Poste : soudeur. Le titulaire fait du lavage de cuves')).toEqual(['H2913', '3']);
  });

  it('takes what a firm makes or is known for as no gesture', () => {
    expect(ids('Je suis boucher. L’usine fabrique en 5S des pièces d’hydraulique')).toEqual(['H2103']);
    expect(ids('Boucher, 4 ans. Groupe spécialisé dans l’hydraulique')).toEqual(['H2103']);
    expect(ids('Fabricant de pièces d’hydraulique, la société emploie M. Bel, boucher')).toEqual(['H2103']);
    expect(ids('Boucher, 4 ans. Le magasin comprend un rayon d’hydraulique')).toEqual(['H2103']);
    expect(ids('Boucher, 4 ans. Employeur : atelier d’hydraulique')).toEqual(['H2103']);
    expect(ids('Boucher, 4 ans, convention collective de l’hydraulique')).toEqual(['H2103']);
    expect(ids('Boucher, 4 ans, hydraulique')).toEqual(['H2103', '500']);
  });
});

describe('trades of others', () => {
  it('leave no word for another trade or a gesture', () => {
    expect(ids('Cariste, 4 ans. Alertez le lavage cuve soudeur, avec le soudeur')).toEqual(['N1101', '3']);
    expect(ids('Cariste, 4 ans. On bosse avec une pareuse')).toEqual(['N1101']);
    expect(ids('Cariste, 4 ans. Travail avec la découpe')).toEqual(['N1101']);
    expect(ids('Cariste, 4 ans. Travail à la découpe')).toEqual(['N1101', 'H2103']);
  });
});

it('what a firm is, is no trade, unless who writes is it', () => {
  const firms = (text: string) => firmsIn(text).map(({ start, end }) => text.slice(start, end));
  expect(firms('Notre client, acteur de la charpente bois, cherche')).toEqual([
    'acteur de la charpente bois',
  ]);
  expect(firms('Je suis fabricant de meubles')).toEqual([]);
});
