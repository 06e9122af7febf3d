import { describe, expect, it } from 'vitest';
import { outsideWorkIn } from './outside-work.ts';

describe('the names of people', () => {
  it.each([
    ['Cordialement, Luc Boucher', 'Luc Boucher'],
    ['NOM : PÊCHEUR', 'PÊCHEUR'],
    ['Kevin BOULANGER\nné en 1990', 'Kevin BOULANGER'],
    ['BOULANGER Kevin', 'BOULANGER Kevin'],
    ['CV – Kevin BOULANGER – Lyon', 'CV – Kevin BOULANGER'],
  ])('are no trade: %s', (text, name) => {
    expect(outsideWorkIn(text).map(({ start, end }) => text.slice(start, end))).toContain(name);
  });

  it.each([
    ['– Boulanger – 2015-2019 : vendeur électroménager', true],
    ['Gestionnaire de stock – Boulanger – depuis 2021', true],
    ['Boulanger – Fournil Marchand – 2006-2014', false],
    ['Vendeur Boulanger, 2012', false],
  ])('are the shops of that name where one sells: %s', (text, is) => {
    const read = outsideWorkIn(text).map(({ start, end }) => text.slice(start, end));
    expect(read.includes('Boulanger')).toBe(is);
  });

  it.each([
    ['35500 Vitré, cariste', '35500 Vitré'],
    ["2010-2012 Kitchen porter, The Baker's Arms, Leeds", "The Baker's Arms"],
    ['École de la Coiffure, Dijon : un an', 'École de la Coiffure, Dijon : un an'],
  ])('are towns, English houses and schools too: %s', (text, name) => {
    expect(outsideWorkIn(text).map(({ start, end }) => text.slice(start, end))).toContain(name);
  });

  it.each([
    ['Équipier de seconde intervention', 'Équipier de seconde intervention'],
    ['Titre : opérateur en chimie (CQPI)', 'Titre : opérateur en chimie (CQPI)'],
    ['Agent. Souhaite : couture', 'Souhaite : couture'],
    ['Vous avez idéalement été menuisier.', 'Vous avez idéalement été menuisier'],
  ])('are beside parts, certificates and wishes: %s', (text, said) => {
    expect(outsideWorkIn(text).map(({ start, end }) => text.slice(start, end))).toContain(said);
  });

  it.each([
    'Souhaité : couture',
    'Technicien CND – 9 ans',
    'Soudeur TIG',
    'Cariste CACES',
    '12000 pièces par jour',
    'École maternelle : cuisinière',
  ])('are not read in %s', (text) => {
    expect(outsideWorkIn(text)).toEqual([]);
  });
});
