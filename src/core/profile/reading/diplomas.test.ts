import { describe, expect, it } from 'vitest';
import { read, titles, today, unheld } from './diplomas.fixture.ts';

describe('a diploma', () => {
  it('is read behind the word of its kind, and quoted', () => {
    expect(read('J’ai un CAP boulanger, obtenu en 2015.')).toEqual([
      {
        ...{ start: 8, end: 21, title: 'CAP boulanger', year: 2015 },
        ...{ then: { id: 'RNCP100', title: 'CAP - Boulanger' }, current: ['RNCP100'] },
      },
    ]);
    expect(read('boulanger')).toEqual([]);
  });

  it('ends before other papers, and is none where it was failed or is still to come', () => {
    expect(titles('CAP boulanger + habilitations BR')).toEqual(['CAP boulanger']);
    expect(titles('CAP boulanger habilitation BR')).toEqual(['CAP boulanger']);
    expect(titles('CAP boulanger : échec en 2013')).toEqual([]);
    expect(titles('VAE CAP boulanger : en cours')).toEqual([]);
    expect(titles('CAP boulanger en 2013')).toEqual(['CAP boulanger']);
    expect(titles('apprentissage de boulanger du 01/09/2018 au 31/08/2020')).toEqual([]);
  });

  it('is none yet where it is prepared, and none where it was given up, but its words are told', () => {
    expect(titles('Je prépare un CAP boulanger')).toEqual([]);
    expect(unheld('Je prépare un CAP boulanger')).toEqual(['CAP boulanger']);
    expect(titles('actuellement en CAP boulanger')).toEqual([]);
    expect(titles('2de et 1re CAP boulanger')).toEqual([]);
    expect(titles('formation interne 2017')).toEqual([]);
    expect(titles('formation soudage 2017')).toEqual(['formation soudage']);
    expect(titles('j’ai arrêté le CAP boulanger')).toEqual([]);
    expect(titles('raté mon CAP boulanger')).toEqual([]);
    expect(titles('vérifier CAP boulanger')).toEqual([]);
    expect(titles('CAP boulanger pas terminé')).toEqual([]);
    expect(titles('Cap emploi de Lyon')).toEqual([]);
    expect(titles('je prépare le pain, CAP boulanger')).toEqual(['CAP boulanger']);
    expect(unheld('CAP boulanger')).toEqual([]);
  });

  it('ends before how it was learnt', () => {
    expect(titles('CAP boulanger en alternance')).toEqual(['CAP boulanger']);
    expect(titles('CAP boulanger par la VAE')).toEqual(['CAP boulanger']);
    expect(titles('CAP boulanger à La Rochelle')).toEqual(['CAP boulanger']);
    expect(titles('CAP boulanger avant de partir')).toEqual(['CAP boulanger']);
    expect(titles('CAP boulanger en deux mille huit ça je l’ai eu')).toEqual(['CAP boulanger']);
    expect(titles('CAP boulanger je l’ai eu')).toEqual(['CAP boulanger']);
    expect(titles('CAP.\n\nBoulanger')).toEqual([]);
  });

  it('shares its title with the one beside', () => {
    expect(titles('CAP + BTS boulanger 2001')).toEqual(['CAP boulanger', 'BTS boulanger']);
    expect(today('CAP/BTS boulanger 2001')).toEqual([
      ['RNCP100', 2001],
      ['RNCP102', 2001],
    ]);
    expect(titles('Diplôme\nCAP boulanger 2010')).toEqual(['CAP boulanger']);
  });

  it('takes no year of the next one', () => {
    expect(today('CAP boucher, BTS boulanger 1998')).toEqual([
      ['RNCP101', null],
      ['RNCP102', 1998],
    ]);
  });

  it('is of the kind that is named, and of a kind that people take for it', () => {
    expect(today('BTS boulanger')).toEqual([['RNCP102', null]]);
    expect(today('CQP soudeur')).toEqual([['RNCP103', null]]);
    expect(today('BTS boucher')).toEqual([[null]]);
  });

  it('keeps its words where we know no record of it', () => {
    expect(read('CAP horloger')).toEqual([
      { start: 0, end: 12, title: 'CAP horloger', year: null, then: null, current: [] },
    ]);
  });

  it('is written with or without accents, dots and apostrophes', () => {
    expect(today('C.A.P. Boulangère ; brevet de technicien superieur boulanger')).toEqual([
      ['RNCP100', null],
      ['RNCP102', null],
    ]);
    expect(today("certificat d'aptitude boucher")).toEqual([['RNCP101', null]]);
    expect(titles('capable boulanger')).toEqual([]);
    expect(titles('escap boulanger')).toEqual([]);
  });

  it('needs words behind it, and is no cape or passport', () => {
    expect(titles('chef de chantier TP 10 ans')).toEqual([]);
    for (const text of ['CAP', 'CAP 12', 'CAP travail', 'CAP conduire'])
      expect([text, titles(text)]).toEqual([text, []]);
  });

  it('is named by wide words only beside a year', () => {
    expect(titles('diplôme de boulanger')).toEqual([]);
    expect(titles('diplôme boulanger 2003')).toEqual(['diplôme boulanger']);
  });

  it('is one by itself where its word says all', () => {
    expect(read('DEAS, 2010')).toMatchObject([{ title: 'DEAS', year: 2010, current: [], then: null }]);
    expect(titles('DEAS')).toEqual(['DEAS']);
  });

  it('is read once where the words of two kinds overlap', () => {
    expect(titles('diplôme CAP boulanger 2010')).toEqual(['CAP boulanger']);
  });

  it('is read behind its words in English too', () => {
    expect(titles('I have a bakery diploma and a forklift certificate')).toEqual(['bakery diploma']);
    expect(read('finished the welding apprenticeship, 2012')).toMatchObject([
      { title: 'welding apprenticeship', year: 2012, current: [], then: null },
    ]);
    expect(titles('diploma of welding')).toEqual([]);
  });
});

describe('where the title of a diploma ends', () => {
  it.each([
    ['CAP boulanger, puis cariste', 'CAP boulanger'],
    ['CAP boulanger. Cariste', 'CAP boulanger'],
    ['CAP boulanger (2012)', 'CAP boulanger'],
    ['CAP boulanger - Rennes', 'CAP boulanger'],
    ['CAP boulanger obtenu 2012', 'CAP boulanger'],
    ['CAP boulanger et permis B', 'CAP boulanger'],
    ['CAP boulanger ou équivalent', 'CAP boulanger'],
    ['CAP boulanger exigé', 'CAP boulanger'],
    ['CAP boulanger and a licence', 'CAP boulanger'],
    ['CAP : boulanger', 'CAP : boulanger'],
  ])('%s', (text, title) => {
    expect(titles(text)).toEqual([title]);
  });
});

describe('what stands behind a title', () => {
  it.each([
    ['CAP boulanger lycée Gambetta', 'CAP boulanger'],
    ['CAP boulanger CFA de Dijon', 'CAP boulanger'],
    ['CAP boulanger mention bien', 'CAP boulanger'],
    ['CAP boulanger promo 2014', 'CAP boulanger'],
    ['titre RNCP niveau 5 boulanger', 'titre RNCP niveau 5 boulanger'],
  ])('%s', (text, title) => {
    expect(titles(text)).toEqual([title]);
  });

  it('is left aside where no record has it: an option, a town behind initials', () => {
    expect(today('BTS maintenance des systèmes éoliens option A')).toEqual([['RNCP105', null]]);
    expect(today('BTS MDSE Lyon 2006')).toEqual([['RNCP105', 2006]]);
    expect(today('CAP Boulanger Lyon')).toEqual([[null]]);
  });

  it('is the school of a diploma on the same line', () => {
    expect(titles('CAP boulanger 1983 (lycée technique de Montluçon)')).toEqual(['CAP boulanger']);
    expect(titles('CAP boulanger\nlycée technique de Montluçon 1983')).toEqual([
      'CAP boulanger',
      'lycée technique de Montluçon',
    ]);
  });
});

describe('a word of a kind that is another thing', () => {
  it.each([
    ['niveau CAP boulanger', ''],
    ['mise en bac 2015', ''],
    ['Bac +2 2010', ''],
    ['Bac 2010', 'Bac'],
    ['j’ai eu le bac en 2010', 'bac'],
    ['Bac', ''],
    ['M2 logistique 2017', 'M2 logistique'],
    ['entrepôt de 200 M2 propre 2017', ''],
    ['m2 posés 2017', ''],
    ['(CAP 2004)', 'CAP'],
    ['titre rncp 2004', ''],
  ])('%s', (text, title) => {
    expect(titles(text).join()).toBe(title);
  });
});
describe('two diplomas of a text', () => {
  it('are each read at their place, the longest word of a kind first', () => {
    expect(titles('CAP boulanger, BTS boulanger')).toEqual(['CAP boulanger', 'BTS boulanger']);
    expect(read('CAP boulanger, BTS boulanger').map(({ start, end }) => [start, end])).toEqual([
      [0, 13],
      [15, 28],
    ]);
  });

  it('of which one has a wide word leave it to the other', () => {
    expect(titles('diplôme boulanger 2003, CAP boulanger 2005')).toEqual([
      'CAP boulanger',
      'diplôme boulanger',
    ]);
  });

  it('in English keep the place of their words', () => {
    expect(read('I have a bakery diploma, 2012')).toMatchObject([
      { start: 9, end: 23, title: 'bakery diploma' },
    ]);
  });
});
