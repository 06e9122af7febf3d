import { describe, expect, it } from 'vitest';
import { lookup } from '../../catalogue/lookup.ts';
import { Diplomas } from './diplomas.ts';
import { catalogue, read, record, today, words } from './diplomas.fixture.ts';

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

  it('is told by the words of its line', () => {
    expect(today('CAP menuisier, comme fabricant')).toEqual([['RNCP107', null]]);
    // Of a CAP, the words of its line alone: the employer's seats make no "menuisier en sièges".
    expect(today('CAP menuisier. Je suis fabricant')).toEqual([[null]]);
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
