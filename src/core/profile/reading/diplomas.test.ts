import { describe, expect, it } from 'vitest';
import { lookup } from '../../catalogue/lookup.ts';
import { plainKind, plainPathway } from '../../catalogue/plain.fixture.ts';
import { matchCatalogue } from '../../match/sample.fixture.ts';
import { Diplomas } from './diplomas.ts';
import type { TextForms } from './forms-file.ts';

const record = (id: string, kind: string, title: string, ends: string | null = null) =>
  plainPathway(id, { kind, title, ends });
const old = (id: string, kind: string, title: string, current: string[], ends = '2012-08-31') => ({
  ...{ id, title, kind, level: null, ends, successors: [], current, sources: ['test'] },
});
const catalogue = {
  ...matchCatalogue(),
  kinds: [plainKind('cap', 'CAP', ['cap']), plainKind('bts', 'BTS', ['bts'])],
  pathways: [
    record('RNCP100', 'cap', 'CAP - Boulanger'),
    record('RNCP101', 'cap', 'Boucher'),
    record('RNCP102', 'bts', 'Boulanger'),
    record('RNCP103', 'cqpm', 'Soudeur industriel'),
    record('RNCP104', 'cap', 'Réalisations industrielles en chaudronnerie ou soudage'),
    record('RNCP105', 'bts', 'Maintenance des systèmes option éoliens'),
    record('RNCP106', 'bts', 'Maintenance des systèmes option production'),
    record('RNCP107', 'cap', 'Menuisier fabricant'),
    record('RNCP108', 'cap', 'Menuisier installateur agencement extérieur intérieur escaliers'),
  ],
  superseded: [
    old('RNCP50', 'cap', 'Boucher', ['RNCP101']),
    old('RNCP51', 'cap', 'Tanneur', []),
    old('RNCP52', 'cap', 'Boulanger', ['RNCP100'], '2008-08-31'),
  ],
};
const words = {
  diplomas: [
    { kind: 'cap', words: ['cap', 'certificat d’aptitude'] },
    { kind: 'bts', words: ['bts', 'brevet de technicien supérieur'] },
    { kind: 'cqp', words: ['cqp'] },
    { kind: 'diplome', dated: true, words: ['diplôme'] },
    { kind: 'deas', whole: true, words: ['deas'] },
    { kind: 'bac', dated: true, whole: true, words: ['bac'] },
    { kind: 'm2', dated: true, words: ['m2', 'lycée technique'] },
    { kind: 'titre-rncp', words: ['titre rncp', 'bac s'] },
  ],
} satisfies Pick<TextForms, 'diplomas'>;
const diplomas = new Diplomas(lookup(catalogue), {
  ...words,
  initials: [{ from: 'mdse', to: 'maintenance des systèmes éoliens' }],
});
const read = (text: string) => diplomas.read(text);
/** What each diploma is today, with its year. */
const today = (text: string) => read(text).map(({ current, year }) => [...current, year]);
const titles = (text: string) => read(text).map(({ title }) => title);

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

describe('the year of a diploma', () => {
  const year = (text: string) => read(text)[0]?.year;

  it('stands behind it or before it, in its clause', () => {
    expect(year('CAP boulanger 2011')).toBe(2011);
    expect(year('2011 : CAP boulanger')).toBe(2011);
    expect(year('2011, CAP boulanger')).toBe(2011);
    expect(year('CAP boulanger. 2011')).toBeNull();
    expect(year('2011.\nCAP boulanger')).toBeNull();
    expect(year('CAP boulanger ; 2008')).toBe(2008);
    expect(year('CAP boulanger ; cariste 2008')).toBeNull();
  });

  it('is the last of a range', () => {
    expect(year('CAP boulanger 2009-2011')).toBe(2011);
    expect(year('2008-2010 CAP boulanger')).toBe(2010);
    expect(year('2008 à 2010 : CAP boulanger')).toBe(2010);
  });

  it('may be short: after 40, of the century before', () => {
    expect(year('CAP boulanger en 98')).toBe(1998);
    expect(year('CAP boulanger obtenu en 86')).toBe(1986);
    expect(year("CAP boulanger '12")).toBe(2012);
    expect(year('CAP boulanger 40')).toBe(2040);
    expect(year('CAP boulanger 41')).toBe(1941);
  });

  it('tells the record of that time, and what replaces it', () => {
    expect(read('CAP boucher 2009')).toMatchObject([{ then: { id: 'RNCP50' }, current: ['RNCP101'] }]);
    expect(read('CAP boucher 2014')).toMatchObject([{ then: { id: 'RNCP101' }, current: ['RNCP101'] }]);
    expect(read('CAP boucher')).toMatchObject([{ then: { id: 'RNCP101' }, current: ['RNCP101'] }]);
    expect(read('CAP tanneur 2009')).toMatchObject([{ then: { id: 'RNCP51' }, current: [] }]);
  });
});

describe('which record a title names', () => {
  it('is the one that has every word, wide words aside', () => {
    expect(today('CQP soudeur')).toEqual([['RNCP103', null]]);
    expect(today('CAP boulanger pâtissier')).toEqual([[null]]);
  });

  it('is none where one word is asked and the record is of something narrower', () => {
    expect(today('CAP menuisier')).toEqual([[null]]);
    expect(today('CAP menuisier fabricant')).toEqual([['RNCP107', null]]);
  });

  it('is told by the words of the rest of the text', () => {
    expect(today('CAP menuisier. Je suis fabricant')).toEqual([['RNCP107', null]]);
  });

  it('is none where two fit alike, one where the text tells which', () => {
    expect(today('BTS maintenance des systèmes')).toEqual([[null]]);
    expect(today('BTS maintenance des systèmes éoliens')).toEqual([['RNCP105', null]]);
  });

  it('adds three words to what is asked, no more', () => {
    expect(today('CAP menuisier installateur')).toEqual([[null]]);
    expect(today('CAP menuisier installateur agencement')).toEqual([['RNCP108', null]]);
  });

  it('knows a word of the same family, and what initials stand for', () => {
    expect(today('CAP chaudronnier soudage')).toEqual([['RNCP104', null]]);
    expect(today('BTS MDSE')).toEqual([['RNCP105', null]]);
  });

  it('is told by the initials of its words, or in capitals by their beginnings', () => {
    expect(today('CAP RICS, CAP rincs')).toEqual([['RNCP104', null], [null]]);
    expect(today('CAP rics')).toEqual([['RNCP104', null]]);
    expect(today('CAP RINCS')).toEqual([['RNCP104', null]]);
    expect(today('CAP RECHAS')).toEqual([[null]]);
    expect(today('BTS RICS')).toEqual([[null]]);
  });

  it('is the one that adds fewest words that the text does not say, then the newest where no year is told', () => {
    const some = (...records: ReturnType<typeof record>[]) =>
      new Diplomas(lookup({ ...catalogue, pathways: records, superseded: [] }), { ...words, initials: [] });
    const first = (text: string, ...records: ReturnType<typeof record>[]) =>
      some(...records).read(text)[0]?.current;
    const [plain, wide] = [
      record('RNCP1', 'cap', 'Fromager affineur'),
      record('RNCP2', 'cap', 'Fromager affineur de brebis'),
    ];
    expect(first('CAP fromager affineur', wide, plain)).toEqual(['RNCP1']);
    const twins = [record('RNCP1', 'cap', 'Fromager affineur'), record('RNCP2', 'cap', 'Fromager affineur')];
    expect(first('CAP fromager affineur', ...twins)).toEqual(['RNCP2']);
    expect(first('CAP fromager affineur 2012', ...twins)).toEqual(['RNCP1']);
    const ended = [
      record('RNCP1', 'cap', 'Fromager affineur', '2010-08-31'),
      record('RNCP2', 'cap', 'Fromager affineur'),
    ];
    expect(first('CAP fromager affineur 2012', ...ended)).toEqual(['RNCP2']);
    expect(first('CAP fromager affineur 2010', ...ended)).toEqual(['RNCP1']);
  });

  it('is not another of the same words and more, that the text says', () => {
    const some = new Diplomas(
      lookup({
        ...catalogue,
        pathways: [
          record('RNCP1', 'cap', 'Fromager affineur'),
          record('RNCP2', 'cap', 'Fromager affineur vacher'),
        ],
        superseded: [],
      }),
      { ...words, initials: [] },
    );
    expect(some.read('CAP fromager affineur, je suis vacher')[0]?.current).toEqual(['RNCP2']);
  });

  it('takes for one family long words that begin alike and end shortly', () => {
    const family = (title: string, typed: string) =>
      new Diplomas(lookup({ ...catalogue, pathways: [record('RNCP1', 'cap', title)], superseded: [] }), {
        ...words,
        initials: [],
      }).read(`CAP ${typed} zingage`)[0]?.current;
    expect(family('Chaudronnerie zingage', 'chaudronnier')).toEqual(['RNCP1']);
    expect(family('Metallisation zingage', 'metallurgie')).toEqual([]);
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
