import { describe, expect, it } from 'vitest';
import { plainPathway, plainTrade } from '../../catalogue/plain.fixture.ts';
import { encodeNames, encodeSearch } from '../data/encode.ts';
import { buildEngine } from '../engine.ts';
import { sampleCatalogue } from '../sample.fixture.ts';
import { Names } from './names.ts';

/** The names of pathways of these titles and of trades of these names, the label first; `first`: the other names have not come. */
function namesOf(titles: readonly string[], trades: readonly string[][], first = false) {
  const catalogue = {
    ...sampleCatalogue(),
    superseded: [],
    pathways: titles.map((title, at) => plainPathway(`RNCP${String(at)}`, { title })),
    occupations: trades.map((names, at) =>
      plainTrade(`H110${String(at)}`, {
        label: names[0] ?? '',
        titles: names.map((label, place) => ({ id: String(place), label })),
      }),
    ),
  };
  const { cards, ranges } = buildEngine(encodeSearch(catalogue));
  return new Names(cards, ranges, first ? null : encodeNames(catalogue));
}

describe('the names of a record', () => {
  const trades = [
    ['Soudeur', 'Brasseur de tubes', 'Chaudronnier'],
    ['Tourneur', 'Décolleteur'],
  ];
  const all = (names: Names) =>
    [0, 1, 2, 3].map((record) => [0, 1, 2].map((place) => names.of(record, place)));

  it('are its title, then the other names of a trade', () => {
    expect(all(namesOf(['Boulanger'], trades))).toEqual([
      ['Boulanger', null, null],
      ['Soudeur', 'Brasseur de tubes', 'Chaudronnier'],
      ['Tourneur', 'Décolleteur', null],
      [null, null, null],
    ]);
  });

  it('are the title alone until the others have come', () => {
    expect(all(namesOf(['Boulanger'], trades, true))).toEqual([
      ['Boulanger', null, null],
      ['Soudeur', null, null],
      ['Tourneur', null, null],
      [null, null, null],
    ]);
  });
});

describe('the wordings that initials stand for', () => {
  const spelled = (names: Names, typed: string) => names.wordingsOf(typed).map(({ text }) => text);
  const [inside, begun, whole] = [
    'Nouvelle gamme de fours industriels carrés',
    'Grand four industriel chauffant régulé',
    'Gestion des flux industriels connectés',
  ];

  it('are whole names first, then those that begin so, then those that hold them', () => {
    const names = namesOf([inside, begun, whole], [['Soudeur', 'Guide de forage individuel commandé']]);
    expect(spelled(names, 'gfic')).toEqual([whole, 'Guide de forage individuel commandé', begun, inside]);
    expect(spelled(names, 'gfi')).toEqual([]);
    expect(names.wordingsOf('gfic').map(({ stems }) => stems.join(' '))).toEqual([
      'gestion flux industri connect',
      'guid forag individu command',
      'grand four industri chauffant',
      'gam four industri car',
    ]);
  });

  it('follow each other in the name', () => {
    expect(spelled(namesOf(['Grand dépôt frigorifique industriel central'], []), 'gfic')).toEqual([]);
  });

  it('are each in the name that says it best, and in the first of those', () => {
    const long = 'Nouvelle gestion des flux industriels connectés';
    const same = 'Gestion de flux industriel connecté';
    expect(spelled(namesOf([long, whole, same], []), 'gfic')).toEqual([whole]);
    expect(spelled(namesOf([same, whole, long], []), 'gfic')).toEqual([same]);
  });

  it('are four at most', () => {
    const names = ['a', 'b', 'c', 'd', 'e'].map((last) => `Gestion des flux industriels c${last}ble`);
    expect(spelled(namesOf(names, []), 'gfic')).toEqual(names.slice(0, 4));
  });
});

describe('the titles that initials spell beside a diploma', () => {
  const titles = ['Maintenance des systèmes (option A)', 'Boulanger', 'Moules, soudure'];
  const spelled = (typed: string) =>
    namesOf(titles, [['Monteur de structures']])
      .titlesOf(typed)
      .map(({ text }) => text.trim());

  it('are those of pathways, read as far as their first part', () => {
    expect(spelled('ms')).toEqual(['Maintenance des systèmes']);
  });

  it('are none for one letter', () => {
    expect(spelled('b')).toEqual([]);
    expect(spelled('')).toEqual([]);
  });
});
