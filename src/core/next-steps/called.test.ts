import { describe, expect, it } from 'vitest';
import { calledAs, namingWords } from './called.ts';
import { calls } from './calls.ts';
import { factsSaid, stepsSaid } from './told.fixture.ts';
import { questionText } from './words.ts';

const names = [
  'Piqueur / Piqueuse en maroquinerie',
  'Piqueur / Piqueuse',
  'Fromager industriel / Fromagère industrielle',
];

describe('the name of a trade, as it was said', () => {
  it.each([
    ['piqueuse en maroquinerie, 12 ans', 'Piqueuse en maroquinerie'],
    ['je suis piqueur', 'Piqueur'],
    ['fromagère industrielle', 'Fromagère industrielle'],
    ['couturière', null],
    ['soudeur tig et arc avec licences', 'soudeur TIG et arc'],
    ['soudeuse TIG, MIG/MAG', 'soudeuse TIG, MIG/MAG'],
  ])('%s', (typed, said) => {
    expect(calledAs(names, typed)).toBe(said);
  });

  it('is in the words before when, where and with what', () => {
    expect(namingWords('piqueuse en maroquinerie depuis 12 ans')).toBe('piqueuse en maroquinerie');
  });

  it('is what a call says, of the trade that it is of alone', () => {
    const from = { id: 'B1802', label: 'Opérateur / Opératrice des cuirs' };
    const asked = (id: string) =>
      calls(
        factsSaid({
          ...{ aim: null, to: from, wish: { from: [from] } },
          person: { called: { id, label: 'Piqueuse en maroquinerie' } },
        }),
        stepsSaid(),
        '2026-11-25',
      ).flatMap(({ questions }) => questions.map((one) => questionText(one, 'fr')));
    expect(asked('B1802')[0]).toMatch(/^Mon métier : piqueuse en maroquinerie\. Je voudrais l’exercer/u);
    expect(asked('H2913')[0]).toMatch(/^Mon métier : opérateur des cuirs\./u);
  });
});
