import { describe, expect, it } from 'vitest';
import { leftFirst, leftHalves, tradeLeft } from './left-first.ts';

describe('leftFirst', () => {
  it.each([
    ['coiffeuse allergique aux colorations, quoi en usine ?', 'coiffeuse', 'usine'],
    ['militaire qui quitte l’armée, plutôt maintenance', 'militaire', 'maintenance'],
    ['ex-gendarme, qualité ou sécurité industrielle', 'gendarme', 'qualite ou securite industrielle'],
    ['après 20 ans de boulangerie, dos en vrac, un labo', 'boulangerie', 'labo'],
    [
      'caissière à Auchan ras le bol des gens, conditionnement pourquoi pas',
      'caissiere a auchan',
      'conditionnement',
    ],
    ['libraire en dépôt de bilan, les stocks oui les clients non', 'libraire', 'stocks'],
    ['menuisier, je voudrais la maintenance', 'menuisier', 'maintenance'],
    ['livreur, j’ai toujours aimé la mécanique', 'livreur', 'mecanique'],
    ['serveur, j’ai envie d’apprendre la soudure', 'serveur', 'apprendre la soudure'],
    ['ambulancier ras le bol, diplômé bac pro MEI', 'ambulancier', 'diplome bac pro mei'],
  ])('reads the trade left and the wish of %s', (text, does, wish) => {
    expect(leftFirst(text)).toMatchObject({ does, wish });
  });

  it('tells the trade that is over from one that goes on elsewhere', () => {
    expect(leftFirst('soudeur, mes yeux sont fichus, que faire d’autre')).toMatchObject({
      over: true,
      wish: '',
    });
    expect(leftFirst('soudeur, j’arrête les déplacements, rentrer')).toMatchObject({ over: false });
  });

  it('says where neither a reason nor a wish is told, so that the trade must tell it', () => {
    expect(leftFirst('coiffeuse, la chimie')).toMatchObject({
      does: 'coiffeuse',
      wish: 'chimie',
      bare: true,
    });
    expect(leftFirst('menuisier, je voudrais la maintenance')).toMatchObject({ bare: false });
    expect(leftHalves('coiffeuse, la chimie')).toBeNull();
  });

  it.each([
    'cariste, caces 1 3 5',
    'soudeur licencié, 10 ans de TIG',
    'ripeur, genou foutu, la boîte veut un papier en plus',
    'je remplis les tanks, je mets les ferments',
    'soudeur usé',
    'un boulot propre, je sors du cambouis',
    'cariste RQTH vers conducteur de ligne',
    '',
  ])('reads no wish in %s', (text) => {
    expect(leftFirst(text)).toBeNull();
  });
});

describe('tradeLeft', () => {
  it('is the trade without why one leaves it', () => {
    expect(tradeLeft('cuisinière épuisée par les services')).toBe('cuisiniere');
    expect(tradeLeft('maçon, genoux fichus')).toBe('macon');
    expect(tradeLeft('ex-cariste')).toBe('cariste');
  });

  it('is nothing where no reason is given', () => {
    expect(tradeLeft('agent de maintenance')).toBeNull();
    expect(tradeLeft('marre de tout')).toBeNull();
  });
});

describe('leftHalves', () => {
  it('keeps both halves as they are typed', () => {
    expect(leftHalves('Vendeuse licenciée, plutôt l’Atelier de couture.')).toEqual({
      does: 'Vendeuse licenciée',
      wants: 'Atelier de couture',
    });
  });

  it('is nothing where the wish is said in more than the last clause', () => {
    expect(leftHalves('serveuse usée, en journée, une usine')).toBeNull();
    expect(leftHalves('serveuse usée, marre du soir')).toBeNull();
  });
});

it.each([
  '58 ans, maçon, genoux hs',
  'maman de 2 enfants, vendeuse, plus de samedis',
  'père au foyer, arthrose',
])('takes no age nor family for a trade: %s', (text) => {
  expect(leftFirst(text)).toBeNull();
});
