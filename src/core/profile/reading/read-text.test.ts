import { describe, expect, it } from 'vitest';
import { lookup } from '../../catalogue/lookup.ts';
import { plainKind, plainPathway, plainTrade } from '../../catalogue/plain.fixture.ts';
import { matchCatalogue } from '../../match/sample.fixture.ts';
import { emptyProfile } from '../profile.ts';
import { knownIn } from '../reconcile.ts';
import { keepFinding } from './keep.ts';
import { TextReader } from './read-text.ts';

const trade = (code: string, label: string, ...titles: string[]) =>
  plainTrade(code, { label, titles: titles.map((text, at) => ({ id: `${code}${at}`, label: text })) });
const catalogue = {
  ...matchCatalogue(),
  kinds: [plainKind('cap', 'CAP', ['cap'])],
  occupations: [
    trade('N1101', 'Cariste', 'Conducteur / Conductrice de chariots élévateurs'),
    trade('H2913', 'Soudeur / Soudeuse'),
    trade('L1401', 'Sportif / Sportive'),
    trade('H2103', 'Boucher / Bouchère', 'Désosseur / Désosseuse'),
    trade('B1804', 'Remailleur / Remailleuse de bonneterie'),
  ],
  skills: [
    ['1', 'Entretenir une machine'],
    ['3', 'Nettoyer une cuve'],
  ].map(([id = '', label = '']) => ({ id, label, code: null, field: 'Production', issue: null })),
  fineSkills: [],
  knowledge: [{ id: '500', label: 'Hydraulique', category: null }],
  pathways: [plainPathway('RNCP9000', { kind: 'cap', title: 'Boulanger' })],
  superseded: [
    {
      ...{ id: 'RNCP5000', title: 'Boulanger', kind: 'cap', level: null, ends: '2008-08-31', successors: [] },
      ...{ current: ['RNCP9000'], sources: ['test'] },
    },
    {
      ...{ id: 'RNCP51', title: 'Tanneur', kind: 'cap', level: null, ends: '2008-08-31', successors: [] },
      ...{ current: [], sources: ['test'] },
    },
  ],
  blocSkills: [],
};
const lookedUp = lookup(catalogue);
const basis = { trades: 'x', gestures: 'x', items: 'x', diplomas: 'x' };
const reader = new TextReader(lookedUp, knownIn(lookedUp).numbers, {
  basis,
  groups: { quai: ['quai', 'transport*'] },
  trades: [
    { code: 'N1101', forms: ['cariste'] },
    { code: 'N1101', near: ['quai'], forms: ['agent'] },
    { code: 'H2913', forms: ['soudeur'] },
    { code: 'H2103', forms: ['boucher', 'abattoir'] },
  ],
  gestures: [{ skill: '3', forms: ['lavage cuve*'] }],
  items: [
    { kind: 'method', id: '5s', label: '5S', labelEn: '5S', forms: ['5s'] },
    { kind: 'tool', id: 'gmao', label: 'GMAO', labelEn: 'CMMS', knowledge: '500', forms: ['gmao'] },
    { kind: 'language', id: 'anglais', label: 'Anglais', labelEn: 'English', forms: ['anglais'] },
    { kind: 'licence', id: 'permis-conduire', label: 'Permis', labelEn: 'Licence', forms: ['permis'] },
    {
      kind: 'tool',
      id: 'presse',
      label: 'Presse',
      labelEn: 'Press',
      brand: true,
      forms: ['arburg', 'engel'],
    },
    {
      kind: 'licence',
      id: 'agrement',
      label: 'Agrément soudeur',
      labelEn: 'Welder',
      forms: ['agrement soudeur'],
    },
  ],
  diplomas: [{ kind: 'cap', words: ['cap'] }],
  initials: [],
});
const read = (text: string) => reader.read(text, '2026-11-26');
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

describe('papers', () => {
  it('are told by their category, else by their word', () => {
    expect(ids('permis B')).toEqual(['licence:permis-B']);
    expect(ids('permis')).toEqual(['licence:permis-conduire']);
  });

  it('are no trade where they hold its name', () => {
    expect(ids('agrément soudeur')).toEqual(['licence:agrement']);
    expect(ids('soudeur, agrément soudeur')).toEqual(['H2913', 'licence:agrement']);
  });

  it('tell norms as ways of working', () => {
    expect(read('ISO 9001')).toEqual([
      {
        ...{ kind: 'method', id: 'method:ISO 9001', label: 'ISO 9001', labelEn: 'ISO 9001' },
        ...{ words: 'ISO 9001', start: 0, end: 8 },
      },
    ]);
  });
});

describe('a diploma of a text', () => {
  it('is the certificate of today, with the one of its year where that was another', () => {
    expect(read('CAP boulanger 2005')).toEqual([
      {
        ...{ kind: 'certification', id: 'RNCP9000', label: 'Boulanger', words: 'CAP boulanger' },
        ...{ start: 0, end: 13, year: 2005, then: { id: 'RNCP5000', title: 'Boulanger' } },
      },
    ]);
  });

  it('stays its own words where nothing replaces it, or where it is not known', () => {
    expect(read('CAP tanneur 2005')).toEqual([
      {
        ...{ kind: 'diploma', id: 'diploma:cap tanneur', label: 'CAP tanneur', labelEn: 'CAP tanneur' },
        ...{ words: 'CAP tanneur', start: 0, end: 11, year: 2005 },
        then: { id: 'RNCP51', title: 'Tanneur' },
      },
    ]);
    expect(read('CAP horloger')).toEqual([
      {
        ...{ kind: 'diploma', id: 'diploma:cap horloger', label: 'CAP horloger', labelEn: 'CAP horloger' },
        ...{ words: 'CAP horloger', start: 0, end: 12 },
      },
    ]);
  });

  it('is read by its number too', () => {
    expect(ids('RNCP5000')).toEqual(['RNCP9000']);
  });
});

describe('what is kept of a text', () => {
  const kept = (text: string) =>
    read(text).reduce((profile, finding) => keepFinding(profile, finding), emptyProfile());

  it('is its trades with their years and its certificates, nothing that is to be asked about', () => {
    expect(kept('Cariste 8 ans. Soudeur. CAP boulanger. GMAO, lavage des cuves')).toEqual({
      jobs: [
        { code: 'N1101', title: 'Cariste', years: 8 },
        { code: 'H2913', title: 'Soudeur / Soudeuse' },
      ],
      ...{ skills: {}, certifications: ['RNCP9000'], blocs: [] },
    });
  });
});

describe('who the words are about', () => {
  it('a maker is told with what it makes, each by its name', () => {
    expect(read('Arburg et Engel').map(({ label }) => label)).toEqual(['Presse : Arburg', 'Presse : Engel']);
  });

  it('who corrects himself says the second trade', () => {
    expect(ids('cariste, enfin soudeur')).toEqual(['H2913']);
    expect(ids('cariste non pardon un soudeur')).toEqual(['H2913']);
    expect(ids('cariste, soudeur')).toEqual(['N1101', 'H2913']);
  });

  it('who hires, a paper, a course and a side role are no trade', () => {
    expect(ids('Boucher cherche soudeur')).toEqual(['H2913']);
    expect(ids('Cariste cherche un emploi')).toEqual(['N1101']);
    expect(ids('ma licence de soudeur')).toEqual([]);
    expect(ids('formation cariste')).toEqual([]);
    expect(ids('cariste bénévole')).toEqual([]);
  });

  it('what is refused is not held', () => {
    expect(ids('Agrément soudeur : non')).toEqual([]);
    expect(ids('Permis B : non')).toEqual([]);
    expect(ids('Permis B : nombreux')).toEqual(['licence:permis-B']);
  });

  it('today ends what lasts', () => {
    expect(told('cariste depuis 2016')).toEqual([['N1101', 'cariste', 10]]);
  });
});
