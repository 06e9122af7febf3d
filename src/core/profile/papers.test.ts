import { describe, expect, it } from 'vitest';
import { lookup } from '../catalogue/lookup.ts';
import { plainTrade } from '../catalogue/plain.fixture.ts';
import { matchCatalogue } from '../match/sample.fixture.ts';
import { perTest } from '../per-test.fixture.ts';
import { paperView } from './papers.ts';
import type { HeldPaper } from './profile.ts';

const ways = perTest(() =>
  lookup({
    ...matchCatalogue(),
    occupations: ['N1101', 'N1103', 'N4101', 'N4111'].map((code) => plainTrade(code, { label: code })),
  }),
);
const opens = (paper: HeldPaper) => {
  const { level, trades } = paperView(ways(), paper);
  return [level, ...trades.map(({ code }) => code)];
};

describe('what a paper that the catalogue does not hold still opens', () => {
  it.each([
    ['CACES R489 cat. 3', 'N1101', 'N1103'],
    ['CACES R489 chariot élévateur', 'N1101', 'N1103'],
    ['CACES R489 cat. 3 (périmé, dit le texte)'],
    ['CACES R484 pont roulant'],
    ['CACES cat. 3', 'N1101', 'N1103'],
    ['CACES cat. 3 (périmé, dit le texte)'],
    ['CACES cat. A'],
    ['CACES cat. 9'],
    ['Permis C', 'N4101'],
    ['Permis CE', 'N4111'],
    ['Permis C1'],
  ])('is the trades that it is first of, where the catalogue has them: %s', (label, ...codes) => {
    expect(opens({ kind: 'licence', label })).toEqual([null, ...codes]);
  });

  it.each([
    ['CAP maçon', 3],
    ['BEP sanitaire et social', 3],
    ['Bac pro vente', 4],
    ['BP coiffure', 4],
    ['bac +3 chimie', null],
    ['BTS assistant de gestion', 5],
    ['Licence d’histoire', 6],
    ['Master emballage', 7],
    ['Diplôme d’ingénieur en agronomie', 7],
    ['CQP de caissier', null],
    ['capacité en droit', null],
    ['Permis C', null],
  ])('is the level of a diploma by its word: %s', (label, level) => {
    expect(opens({ kind: 'diploma', label })).toEqual([level]);
  });

  it('is said with what the text tells of it', () => {
    expect(paperView(ways(), { kind: 'diploma', label: 'CAP maçon', year: 2012 })).toEqual({
      ...{ kind: 'diploma', label: 'CAP maçon', year: 2012, level: 3, trades: [] },
      ...{ readAs: null, until: null },
    });
  });

  it.each([
    ['CACES cat. 3', 'CACES R489 cat. 3'],
    ['CACES cat. 1B', 'CACES R489 cat. 1B'],
    ['CACES cat. 5 (périmé, dit le texte)', 'CACES R489 cat. 5'],
    ['CACES cat. A', null],
    ['CACES cat. 9', null],
    ['CACES R489 cat. 3', null],
  ])('is a CACES of trucks where a category is told alone: %s', (label, read) => {
    expect(paperView(ways(), { kind: 'licence', label }).readAs).toBe(read);
  });

  it.each([
    ['CACES R489 cat. 3', 2024, 5],
    ['CACES cat. 3', 2024, 5],
    ['CACES R489 cat. 3 (périmé, dit le texte)', 2024, 5],
    ['CACES R386 cat. B', 2024, 5],
    ['CACES R482 cat. A', 2029, 10],
    ['CACES R372 cat. 9', 2029, 10],
    ['CACES R487', null, null],
    ['Permis C', null, null],
  ])('is worth some years from the one that is told: %s', (label, year, years) => {
    const until = year === null ? null : { year, years };
    expect(paperView(ways(), { kind: 'licence', label, year: 2019 }).until).toEqual(until);
    expect(paperView(ways(), { kind: 'licence', label }).until).toBeNull();
  });
});
