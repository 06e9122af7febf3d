import { describe, expect, it } from 'vitest';
import { does, wishes } from './fields.ts';

const trades = [
  ['lab technician', 'H1503'],
  ['laboratory technician', 'H1503'],
  ['welder', 'H2913'],
  ['fitter', 'H2901'],
  ['electrician', 'I1309'],
  ['warehouse operative', 'N1115'],
  ['maintenance technician', 'I1304'],
  ['packer', 'H3302'],
] as const;
const industries = ['cosmetics', 'plastics', 'paper', 'dairy', 'nuclear', 'food processing'];

describe('a trade of an English name beside an industry', () => {
  it.each(trades)('stays that trade: %s', async (trade, code) => {
    for (const industry of industries) {
      expect((await does(`${trade} in ${industry}`))?.place, industry).toBe(code);
      expect((await does(`${trade}, ${industry}`))?.place, industry).toBe(code);
    }
  });

  it('is of its industry where the industry has it by name', async () => {
    expect((await does('line operator in dairy'))?.place).toBe('H2102');
    expect((await does('chemicals line operator'))?.place).toBe('H2301');
    expect((await does('textile quality inspector'))?.place).toBe('H2415');
    expect((await does('aerospace line operator'))?.place).toBe('H3301');
    expect((await does('paper machine operator'))?.place).toBe('H3101');
    expect((await does('factory worker plastic'))?.place).toBe('H3201');
  });

  it('is the technician of a laboratory, in French too', async () => {
    for (const typed of [
      'technicienne de labo dans le cosmetique',
      'technicien labo cosmétique',
      'technicienne de labo, cosmétique',
      'technicienne de labo parfums',
      'lab technician in cosmetics, quality control',
    ])
      expect((await does(typed))?.place, typed).toBe('H1503');
    expect((await does('contrôleur qualité textile'))?.place).toBe('H2415');
  });

  it('wishes for an industry before what is left open', async () => {
    const wish = await wishes('leave cosmetics, food or pharma or something greener');
    expect(wish).toMatchObject({ place: 'filiere:alimentaire', avoid: ['cosmetique-parfum'] });
    expect((await wishes('la chimie ou un truc plus propre'))?.place).toBe('secteur:chimie');
    expect((await wishes('pharma ou autre chose'))?.place).toBe('secteur:pharmacie');
  });
});
