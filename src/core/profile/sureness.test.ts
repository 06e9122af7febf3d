import { describe, expect, it } from 'vitest';
import { perTest } from '../per-test.fixture.ts';
import { lookup } from '../catalogue/lookup.ts';
import { occupation, matchCatalogue } from '../match/sample.fixture.ts';
import { emptyProfile, type Profile } from './profile.ts';
import { partsOfBar, surenessOf } from './sureness.ts';

/** A trade of three gestures, one of them transversal beside. */
const ways = perTest(() =>
  lookup({
    ...matchCatalogue(),
    occupations: [occupation('H2102', ['11', '12', '21', '31', '91'], [])],
  }),
);
const job = (skills: Profile['skills']): Profile => ({
  ...emptyProfile(),
  jobs: [{ code: 'H2102' }],
  skills,
});
const step = (skills: Profile['skills']) => surenessOf(ways(), job(skills)).step;

describe('surenessOf', () => {
  it('counts the gestures at the heart of the trade, each once, transversal ones aside', () => {
    expect(surenessOf(ways(), job({ '12': 'no', '91': 'yes' }))).toEqual({ step: 3, answered: 1, asked: 3 });
  });

  it('grows from the trade alone to every gesture answered', () => {
    expect(step({})).toBe(1);
    expect(step({ '91': 'yes' })).toBe(2);
    expect(step({ '11': 'yes' })).toBe(3);
    expect(step({ '11': 'yes', '21': 'partly' })).toBe(4);
    expect(step({ '11': 'yes', '21': 'no', '31': 'yes' })).toBe(5);
  });

  it('fills a bar with what is answered at the heart of the trade, and nothing before', () => {
    const parts = (skills: Profile['skills']) => partsOfBar(surenessOf(ways(), job(skills)));
    expect(parts({})).toBe(0);
    expect(parts({ '91': 'yes' })).toBe(0);
    expect(parts({ '11': 'yes' })).toBe(2);
    expect(parts({ '11': 'yes', '21': 'no', '31': 'yes' })).toBe(4);
    expect(partsOfBar(surenessOf(ways(), emptyProfile()))).toBe(0);
    expect(partsOfBar(surenessOf(ways(), { ...emptyProfile(), skills: { '11': 'yes' } }))).toBe(1);
  });

  it('without a trade, knows only whether something was said', () => {
    expect(surenessOf(ways(), emptyProfile()).step).toBe(0);
    expect(surenessOf(ways(), { ...emptyProfile(), skills: { '11': 'yes' } }).step).toBe(2);
    expect(surenessOf(ways(), { ...emptyProfile(), certifications: ['RNCP1'] }).step).toBe(2);
    expect(surenessOf(ways(), { ...emptyProfile(), blocs: ['RNCP1BC01'] })).toEqual({
      ...{ step: 2, answered: 0, asked: 0 },
    });
    expect(surenessOf(ways(), { ...emptyProfile(), jobs: [{ code: 'Z9999' }] }).step).toBe(1);
  });
});
