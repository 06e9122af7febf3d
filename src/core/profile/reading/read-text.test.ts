import { describe, expect, it } from 'vitest';
import { readSample as read } from './reader.fixture.ts';

const ids = (text: string) => read(text).map(({ id }) => id);
const told = (text: string) =>
  read(text).map((one) => [one.id, one.words, ...('years' in one ? [one.years] : [])]);

describe('a text', () => {
  it('tells trades with their years first, then what is held, then gestures and fields', () => {
    const text =
      'GMAO, anglais, 5S. Soudeur 3 ans, cariste 8 ans. Lavage des cuves, hydraulique. CAP boulanger 2015';
    expect(read(text)).toEqual([
      { kind: 'occupation', id: 'N1101', label: 'Cariste', words: 'cariste', start: 34, end: 41, years: 8 },
      {
        ...{ kind: 'occupation', id: 'H2913', label: 'Soudeur / Soudeuse', words: 'Soudeur' },
        ...{ start: 19, end: 26, years: 3 },
      },
      {
        ...{ kind: 'certification', id: 'RNCP9000', label: 'Boulanger', words: 'CAP boulanger' },
        ...{ start: 80, end: 93, year: 2015 },
      },
      { kind: 'method', id: 'method:5s', label: '5S', labelEn: '5S', words: '5S', start: 15, end: 17 },
      {
        ...{ kind: 'tool', id: 'tool:gmao', label: 'GMAO', labelEn: 'CMMS', knowledge: '500' },
        ...{ words: 'GMAO', start: 0, end: 4 },
      },
      {
        ...{ kind: 'language', id: 'language:anglais', label: 'Anglais', labelEn: 'English' },
        ...{ words: 'anglais', start: 6, end: 13 },
      },
      {
        ...{ kind: 'skill', id: '3', label: 'Nettoyer une cuve', words: 'Lavage des cuves' },
        ...{ start: 49, end: 65 },
      },
      { kind: 'knowledge', id: '500', label: 'Hydraulique', words: 'hydraulique', start: 67, end: 78 },
    ]);
  });

  it.each([
    '03/2012-06/2018 : cariste, 07/2018-09/2021 : soudeur',
    'cariste pendant six ans et soudeur pendant trois ans',
    'cariste six ans et depuis 2023 soudeur',
    '6 ans cariste pi 3 ans soudeur',
    'du 1er mars 2012 au 1er mars 2018 le poste de cariste et du 1er mars 2018 au 1er mars 2021 celui de soudeur',
  ])('gives each trade its own years: %s', (text) => {
    expect(read(text).map((one) => [one.id, 'years' in one ? one.years : 0])).toEqual([
      ['N1101', 6],
      ['H2913', 3],
    ]);
  });

  it('tells no trade that is done at home for pleasure', () => {
    expect(ids('soudeur à la maison')).toEqual([]);
  });

  it('tells each trade once, its years added', () => {
    expect(told('Cariste 3 ans chez Untel, puis cariste 2 ans ailleurs')).toEqual([['N1101', 'Cariste', 5]]);
    expect(told('Cariste, puis cariste')).toEqual([['N1101', 'Cariste']]);
    expect(told('Cariste, puis cariste 2 ans')).toEqual([['N1101', 'Cariste', 2]]);
  });

  it('quotes the words as they were typed, feminine endings in brackets too', () => {
    expect(told('Soudeur(euse) confirmé(e), 4 ans')).toEqual([['H2913', 'Soudeur(euse)'.slice(0, 7), 4]]);
    expect(told('bouch·er·s')).toEqual([]);
  });

  it('leaves out what is wished, denied, of others, of a school', () => {
    expect(ids('Je cherche un poste de cariste')).toEqual([]);
    expect(ids('je n’ai pas de CAP boulanger')).toEqual([]);
    expect(ids('Mon frère est soudeur')).toEqual([]);
    expect(ids('je n’ai pas fait de lavage de cuves')).toEqual([]);
    expect(ids('pas encore d’expérience en hydraulique')).toEqual([]);
  });

  it('takes a gesture from who does it only where that trade is the person’s', () => {
    expect(ids('Pareuse, 4 ans')).toEqual(['H2103', '1']);
    expect(ids('Cariste, 4 ans. Notre pareuse était contente.')).toEqual(['N1101']);
  });

  it('takes no length of time for an oven, and no feast for a maker of the same sound', () => {
    expect(ids('Cariste for four years')).toEqual(['N1101']);
    expect(ids('Cariste, four')).toEqual(['N1101', 'tool:four']);
    expect(ids('Cariste, presse Fette')).toEqual(['N1101', 'tool:presse:fette']);
    expect(ids('Cariste. Pour les fêtes')).toEqual(['N1101']);
  });

  it('takes no employer, machine, person led or diploma for a trade', () => {
    expect(ids('Cariste chez Boucher')).toEqual(['N1101']);
    expect(ids('j’encadre 4 soudeurs')).toEqual([]);
    expect(ids('cariste au contact des soudeurs')).toEqual(['N1101']);
    expect(ids('sportif 5 ans')).toEqual(['L1401']);
    expect(ids('éducateur sportif 5 ans')).toEqual([]);
    expect(ids('CAP boulanger')).toEqual(['RNCP9000']);
  });

  it('knows a trade by its neighbour', () => {
    expect(ids('agent de quai')).toEqual(['N1101']);
    expect(ids('agent de mairie')).toEqual([]);
  });

  it('knows a trade by its names in ROME, and by a part of one beside a length of time', () => {
    expect(ids('Conductrice de chariots élévateurs')).toEqual(['N1101']);
    expect(told('Remailleuse 6 ans')).toEqual([['B1804', 'Remailleuse', 6]]);
  });

  it('mends one letter of a form and of a name', () => {
    expect(ids('carriste 2 ans')).toEqual(['N1101']);
    expect(ids('travail en abatoir')).toEqual(['H2103']);
  });
});

describe('where one text tells several things', () => {
  it('a sentence that names a trade takes no other by a part of its name', () => {
    expect(ids('Cariste 2 ans, remailleuse')).toEqual(['N1101']);
    expect(ids('Cariste 2 ans. Remailleuse 3 ans')).toEqual(['B1804', 'N1101']);
    expect(ids('Cariste 2 ans. Remailleuse')).toEqual(['N1101']);
    expect(ids('Remailleuse. 3 ans')).toEqual(['B1804']);
  });

  it('the years of a school or of others are none of a trade', () => {
    expect(told('Cariste. Mon père a travaillé 30 ans')).toEqual([['N1101', 'Cariste']]);
  });

  it('what is set aside is so for permits, items, numbers and gestures too', () => {
    expect(ids('je n’ai pas de permis B')).toEqual([]);
    expect(ids('Mon frère connaît la GMAO')).toEqual([]);
    expect(ids('je n’ai pas le RNCP5000')).toEqual([]);
    expect(ids('lavage de cuves chez Boucher')).toEqual(['3']);
  });

  it('a field is told once where an item says it too', () => {
    expect(ids('hydraulique, hydraulique')).toEqual(['500']);
  });

  it('a word of the forms stays as it is typed, and a name of a person', () => {
    expect(ids('cariste')).toEqual(['N1101']);
    expect(ids('Mme Claire Soudeur')).toEqual([]);
  });
});
