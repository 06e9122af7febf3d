import { describe, expect, it } from 'vitest';
import { encodeNames, encodeSearch } from './data/encode.ts';
import { addFrench, buildEngine } from './engine.ts';
import { noFacets, type Facets } from './facet.ts';
import { emptyQuery, type Query } from './query.ts';
import { sampleCatalogue } from './sample.fixture.ts';
import { search } from './search.ts';
import { addNames } from './suggest.ts';

const engine = buildEngine(encodeSearch(sampleCatalogue()));
addNames(engine, encodeNames(sampleCatalogue()));
const ask = (text: string, more: Partial<Query> = {}) => search(engine, { ...emptyQuery(), text, ...more });
const ids = (text: string, more: Partial<Query> = {}) => ask(text, more).hits.map(({ id }) => id);
const chosen = (more: Partial<Facets>): Partial<Query> => ({ facets: { ...noFacets(), ...more } });

describe('words', () => {
  it.each([
    ['soudeuse', 'H2913'],
    ['SOUDURE', 'H2913'],
    ['soudrue', 'H2913'],
    ['boulangere', 'D1102'],
    ['electromec', 'I1304'],
    ['conducteur de ligne', 'H2102'],
    ['réparer une machine', 'I1304'],
    ['métier de soudeur', 'H2913'],
    ['fromagerie', 'H2102'],
    ['travailler dans une usine à pain', 'D1102'],
    ['MSPC', 'RNCP1000'],
  ])('%s finds %s first', (text, id) => {
    expect(ids(text)[0]).toBe(id);
  });

  it.each([
    ['mon usine de soudure ferme', 'mon usine de soudure'],
    ['la boîte de pain va fermer', 'la boîte de pain'],
    ['soudeur motivé koi com taf', 'soudeur'],
  ])('%s is read as %s', (text, plain) => {
    expect(ask(text).read).toEqual(ask(plain).read);
    expect(ids(text)).toEqual(ids(plain));
  });

  it('a farm beside a factory stays a farm', () => {
    expect(ask('une usine ou une ferme').read).toMatchObject([{ typed: 'ferme' }]);
  });

  it.each(['xyzzy', 'asdfgh qwerty', 'Z9999'])('%s finds nothing', (text) => {
    expect(ask(text).total).toBe(0);
  });

  it.each([
    ['CAP RI', 'RNCP1004'],
    ['cap mspc', undefined],
    ['soudeur RI', undefined],
  ])('%s: initials beside the word of a diploma are those of a title of its kind', (text, id) => {
    const catalogue = sampleCatalogue();
    const [first] = catalogue.pathways;
    if (first === undefined) throw new Error('the sample has pathways');
    const named = { ...first, id: 'RNCP1004', kind: 'cap', title: 'Réalisations industrielles, option tôle' };
    catalogue.pathways.push(named);
    const { hits } = search(buildEngine(encodeSearch(catalogue)), { ...emptyQuery(), text });
    expect(hits.find((hit) => hit.id === 'RNCP1004')?.id).toBe(id);
  });

  it('takes a wording that stands for a word as a whole', () => {
    const catalogue = sampleCatalogue();
    catalogue.words.everyday = [{ from: 'biscuit', to: ['ligne industrie alimentaire'], basis: 'sample' }];
    const { hits } = search(buildEngine(encodeSearch(catalogue)), { ...emptyQuery(), text: 'biscuit' });
    expect(hits.map(({ id }) => id)).not.toContain('H2913');
    expect(hits[0]?.id).toBe('H2102');
  });

  it('asks no record for the industry that closes a question', () => {
    expect(ids('soudeur industrie')[0]).toBe('H2913');
  });

  it('says once of a word that it was not understood', () => {
    expect(ask('xyzzy soudeur xyzzy').read.map(({ typed }) => typed)).toEqual(['xyzzy']);
  });

  it('says what an unknown word keeps from being found', () => {
    const { hits, read } = ask('soudeur xyzzy');
    expect(hits[0]?.id).toBe('H2913');
    expect(read).toEqual([{ kind: 'unknown', value: 'xyzzy', typed: 'xyzzy', path: null }]);
  });

  it('reads a word cut short as the word that is meant, and no other', () => {
    expect(ids('maint système')).toEqual(ids('maintenance système'));
    expect(ask('MAINT. systeme').hits[0]?.id).toBe('RNCP1000');
  });

  it('lets a word with a sense of its own decide when it stands alone', () => {
    expect(ids('système')[0]).toBe('H2913');
    expect(ids('système maintenance')[0]).toBe('RNCP1000');
  });

  it('says that no record has all the words, and lists those that have one', () => {
    const { hits, loose } = ask('boulanger maintenance');
    expect(loose).toBe(true);
    expect(hits.map(({ id }) => id)).toEqual(expect.arrayContaining(['D1102', 'RNCP1000']));
    expect(ask('boulanger').loose).toBe(false);
  });

  it('gives the trade to who asks for a rank in it, after those that have the rank', () => {
    expect(ids('chef soudeur')[0]).toBe('H2913');
    expect(ids('soudeur confirmé')[0]).toBe('H2913');
  });

  it('hears a misspelt word that its ending would have taken for another', () => {
    expect(ids('sodeur')[0]).toBe('H2913');
    expect(ids('konducteur de ligne')[0]).toBe('H2102');
  });

  it('says why a record is there', () => {
    expect(ask('soudrue').hits[0]?.matched).toMatchObject([
      { typed: 'soudrue', found: 'soudure', through: 'typo' },
    ]);
    expect(ask('soudrue').corrections).toEqual([{ typed: 'soudrue', used: 'soudure' }]);
    expect(ask('electromec').hits[0]?.matched[0]).toMatchObject({
      found: 'electromecanicien',
      through: 'prefix',
      fields: ['names'],
    });
    expect(ask('pilote de ligne').hits[0]?.alsoKnownAs).toBe('Pilote de ligne de conditionnement');
  });

  it('sets expired ones apart', () => {
    const { hits, expired } = ask('soudeur');
    expect(hits.map(({ id }) => id)).toEqual(['H2913', 'RNCP1002']);
    expect(expired.map(({ id }) => id).sort()).toEqual(['RNCP1003', 'RNCP900']);
  });
});

describe('a correction', () => {
  const learned = buildEngine(encodeSearch(sampleCatalogue()));
  addFrench(learned, '# where from\nsoudrue\nboulangee\n');
  const said = (text: string) => search(learned, { ...emptyQuery(), text });

  it('never replaces a French word: it is said and left aside', () => {
    expect(said('soudrue').corrections).toEqual([]);
    expect(said('conducteur soudrue').read).toMatchObject([{ kind: 'unknown', value: 'soudrue' }]);
    expect(said('soudrue').total).toBe(0);
  });

  it('still puts right what is no word', () => {
    expect(said('soudurr').corrections).toEqual([{ typed: 'soudurr', used: 'soudure' }]);
  });
});

describe('codes', () => {
  it.each([
    ['RNCP1000', ['RNCP1000']],
    ['1000', ['RNCP1000']],
    ['ci100', ['CI100']],
    ['RNCP900', ['RNCP900', 'RNCP1002']],
    ['métier H2913', ['H2913', 'RNCP1002']],
    ['ci100, RNCP900', ['CI100', 'RNCP900', 'RNCP1002']],
    ['1 000', ['RNCP1000']],
    ['h2913', ['H2913', 'RNCP1002']],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  describe('a bare number beside words', () => {
    const sample = sampleCatalogue();
    const relieur = {
      ...sample.pathways[0],
      id: 'RNCP12345',
      title: 'Relieur',
      register: 'rncp',
      occupations: [],
    };
    const numbered = buildEngine(
      encodeSearch({ ...sample, pathways: [...sample.pathways, relieur] as typeof sample.pathways }),
    );
    const found = (text: string) => search(numbered, { ...emptyQuery(), text });

    it.each([
      ['boulanger 12345', ['RNCP12345', 'D1102', 'RNCP1001']],
      ['12345 boulanger', ['RNCP12345', 'D1102', 'RNCP1001']],
      ['CQP 12345', ['RNCP12345']],
      ['boulanger 12345 euros', ['D1102', 'RNCP1001']],
      ['boulanger 12345 h', ['D1102', 'RNCP1001']],
      ['boulanger 75000', ['D1102', 'RNCP1001']],
    ])('%s', (text, expected) => {
      expect(found(text).hits.map(({ id }) => id)).toEqual(expected);
      expect(found(text).total).toBe(expected.length);
    });

    it('that no record has leads to the page that tells of it, beside the word of a certificate', () => {
      const { hits, read } = found('CAP 54321 soudeur');
      expect(read).toEqual([
        { kind: 'number', value: 'RNCP54321', typed: '54321', path: '/certificats#n=RNCP54321' },
      ]);
      expect(hits[0]?.id).toBe('H2913');
      expect(found('soudeur 54321').read).toMatchObject([{ kind: 'unknown', value: '54321' }]);
    });
  });

  it('takes a short number for one only when a record has it', () => {
    expect(ids('100')).toEqual(['CI100']);
    expect(ask('35').unknownCode).toBeNull();
    expect(ask('35 heures').unknownCode).toBeNull();
  });

  it('tells an unknown number', () => {
    expect(ask('RNCP99999')).toMatchObject({ total: 0, unknownCode: 'RNCP99999' });
    expect(ask('RNCP99999').read).toEqual([
      { kind: 'number', value: 'RNCP99999', typed: 'RNCP99999', path: '/certificats#n=RNCP99999' },
    ]);
  });

  it('leads several numbers to the page that tells of each', () => {
    expect(ask('ci100, RNCP900').read.map(({ path }) => path)).toEqual([
      '/certificats#n=CI100,RNCP900',
      null,
    ]);
    expect(ask('RNCP1000').read[0]?.path).toBeNull();
  });

  it('follows the kind that is asked', () => {
    expect(ids('RNCP1002', { show: 'occupation' })).toEqual(['H2913']);
    expect(ids('H2913', { show: 'pathway' })).toEqual(['RNCP1002']);
  });
});

describe('diploma words', () => {
  it('filter instead of being searched', () => {
    expect(ids('bac pro maintenance')).toEqual(['RNCP1000']);
    expect(ids('cap')).toEqual(['RNCP1001']);
    expect(ids('niveau 3').sort()).toEqual(['RNCP1001', 'RNCP1002']);
  });

  it('are dropped, and said so, when nothing fits', () => {
    const { hits, recognised } = ask('cap soudeur');
    expect(hits[0]?.id).toBe('H2913');
    expect(recognised).toMatchObject([{ typed: 'cap', relaxed: true }]);
  });
});

describe('facets', () => {
  it('are disjunctive, with the counts of the other facets', () => {
    const { hits, facets } = ask('', chosen({ kind: ['cap'] }));
    expect(hits.map(({ id }) => id)).toEqual(['RNCP1001']);
    expect(facets.kind.find(({ value }) => value === 'bac-pro')).toEqual({
      value: 'bac-pro',
      count: 1,
      chosen: false,
    });
    expect(facets.level.filter(({ count }) => count > 0)).toEqual([{ value: '3', count: 1, chosen: false }]);
  });

  it('widen within one and narrow across', () => {
    expect(ids('', chosen({ kind: ['cap', 'bac-pro'] })).sort()).toEqual(['RNCP1000', 'RNCP1001']);
    expect(ids('', chosen({ kind: ['cap', 'bac-pro'], level: ['4'] }))).toEqual(['RNCP1000']);
  });

  it('know unknown as a value', () => {
    expect(ids('', chosen({ level: ['non-renseigne'] }))).toEqual(['CI100']);
  });

  it('bring expired ones back when they are asked', () => {
    expect(ids('', chosen({ status: ['remplace', 'inactif'] })).sort()).toEqual(['RNCP1003', 'RNCP900']);
  });
});

describe('lists', () => {
  it('sort by title and by level, unknown last', () => {
    expect(ids('', { show: 'pathway', sort: 'title' })).toEqual([
      'RNCP1001',
      'CI100',
      'RNCP1000',
      'RNCP1002',
    ]);
    expect(ids('', { show: 'pathway', sort: 'level' }).at(-1)).toBe('CI100');
  });

  it('give pages, the last one when asked too far', () => {
    const query = { ...emptyQuery(), page: 9 };
    expect(search(engine, query, 3)).toMatchObject({ total: 8, pages: 3 });
    expect(search(engine, query, 3).hits).toHaveLength(2);
  });
});
