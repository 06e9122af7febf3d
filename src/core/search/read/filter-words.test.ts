import { describe, expect, it } from 'vitest';
import type { Model } from '../data/model.ts';
import { filterWordsOf, takeFilters } from './filter-words.ts';

type Kinds = Record<string, string[]>;
const kinds: Kinds = {
  cap: ['cap', 'certificat d’aptitude professionnelle'],
  'bac-pro': ['bac pro'],
  bts: ['bts'],
  btsa: ['bts agricole'],
  cqp: ['cqp'],
  cqpm: ['cqpm'],
  cqpi: ['cqp interbranches'],
};
/** What a text asks to filter, and what is left of it; `used`: kinds of which there is a pathway. */
function taken(text: string, used: string[] = Object.keys(kinds)) {
  const model = {
    kinds: Object.entries(kinds).map(([id, words]) => ({ id, words })),
    levels: [
      { id: '3', words: ['niveau cap'] },
      { id: '4', words: [] },
    ],
    pathways: used.map((type) => ({ card: { type } })),
  } as unknown as Pick<Model, 'kinds' | 'levels' | 'pathways'>;
  const { recognised, rest } = takeFilters(text, filterWordsOf(model));
  return [
    ...recognised.map(({ facet, typed, values }) => `${facet} [${typed}] ${values.join(' ')}`),
    rest.join(' '),
  ];
}

describe('the diploma words of a text', () => {
  it('filter, and the other words stay', () => {
    expect(taken('cap boulanger')).toEqual(['kind [cap] cap', 'boulanger']);
    expect(taken('boulanger bac pro à Lyon')).toEqual(['kind [bac pro] bac-pro', 'boulanger a lyon']);
    expect(taken('boulanger')).toEqual(['boulanger']);
  });

  it('are the longest wording, and none for a kind of which there is no pathway', () => {
    expect(taken("certificat d'aptitude professionnelle")[0]).toMatch(/^kind \[.*\] cap$/u);
    expect(taken('niveau cap')).toEqual(['level [niveau cap] 3', '']);
    expect(taken('cap boulanger', ['bts'])).toEqual(['cap boulanger']);
  });

  it('take in the narrower kinds whose wording begins so', () => {
    expect(taken('bts')).toEqual(['kind [bts] bts btsa', '']);
    expect(taken('bts agricole')).toEqual(['kind [bts agricole] btsa', '']);
  });

  it('of a CQP take in those of the branches, and the titles that some have become', () => {
    expect(taken('cqp')[0]?.split(' ').slice(2).sort()).toEqual(['cqp', 'cqpi', 'cqpm', 'titre-rncp']);
    expect(taken('cqpm')).toEqual(['kind [cqpm] cqpm', '']);
  });

  it('filter once by facet: a second one is text', () => {
    expect(taken('cap bts boulanger')).toEqual(['kind [cap] cap', 'bts boulanger']);
    expect(taken('cap niveau 4')).toEqual(['kind [cap] cap', 'level [niveau 4] 4', '']);
  });

  it('take in what "ou" adds', () => {
    expect(taken('cap ou bac pro')).toEqual(['kind [cap ou bac pro] cap bac-pro', '']);
    expect(taken('niveau 3 ou 4')).toEqual(['level [niveau 3 ou 4] 3 4', '']);
    expect(taken('niveau 3 ou 9')).toEqual(['level [niveau 3] 3', 'ou 9']);
    expect(taken('cap ou boulanger')).toEqual(['kind [cap] cap', 'ou boulanger']);
    expect(taken('ou cap')).toEqual(['kind [cap] cap', 'ou']);
    expect(taken('cap ou 4')).toEqual(['kind [cap] cap', 'ou 4']);
    expect(taken('cap ou cap')).toEqual(['kind [cap ou cap] cap', '']);
  });
});
