import { describe, expect, it } from 'vitest';
import { lookup } from '../catalogue/lookup.ts';
import { plainTrade } from '../catalogue/plain.fixture.ts';
import { matchCatalogue } from '../match/sample.fixture.ts';
import { emptyProfile } from './profile.ts';
import { propose } from './propose.ts';

const none = { main: [], emerging: [], other: [] };
const catalogue = {
  ...matchCatalogue(),
  knowledge: ['500', '501'].map((id) => ({ id, label: `Savoir ${id}`, category: null })),
  occupations: [
    plainTrade('H2102', { skills: { main: ['11'], emerging: ['21'], other: ['12', '91', '22'] } }),
    plainTrade('H2901', {
      skills: { ...none, main: ['22', '21', '31'], other: ['11', '3'] },
      knowledge: { ...none, main: ['501'], other: ['500'] },
    }),
  ],
};
const of = (...codes: string[]) =>
  propose(lookup(catalogue), { ...emptyProfile(), jobs: codes.map((code) => ({ code })) });
const shape = (...codes: string[]) =>
  of(...codes).map(({ id, nature, items }) => [
    id,
    nature,
    ...items.map((item) => `${item.id}${item.core ? '*' : ''}`),
  ]);

describe('what the jobs held let one suppose', () => {
  it('is the gestures by macro-competence, what is most at the heart first, transversal ones last', () => {
    expect(shape('H2102')).toEqual([
      ['1', 'trade', '11*', '12'],
      ['2', 'trade', '21*', '22'],
      ['9', 'transversal', '91'],
    ]);
  });

  it('puts fields of knowledge between, those of the heart first', () => {
    expect(shape('H2901')).toEqual([
      ['2', 'trade', '22*', '21*'],
      ['3', 'trade', '31*', '3'],
      ['1', 'trade', '11'],
      ['knowledge', 'knowledge', '501*', '500'],
    ]);
  });

  it('has each gesture of several jobs once, at the heart where it is for one of them', () => {
    expect(shape('H2102', 'H2901')[0]).toEqual(['2', 'trade', '21*', '22*']);
    expect(shape('H2102', 'H2901')[1]).toEqual(['1', 'trade', '11*', '12']);
    expect(shape('H2901', 'H2102').map(([id]) => id)).toEqual(['2', '1', '3', 'knowledge', '9']);
  });

  it('names each group and gesture, a macro-competence held as such too', () => {
    const [, third] = of('H2901');
    expect(third).toEqual({
      ...{ id: '3', label: 'Souder', nature: 'trade' },
      items: [
        { id: '31', label: 'Geste 31', core: true },
        { id: '3', label: 'Souder', core: false },
      ],
    });
    expect(of('H2901')[3]?.items[0]).toEqual({ id: '501', label: 'Savoir 501', core: true });
  });

  it('is nothing for no job, nor for one that is not known', () => {
    expect(of()).toEqual([]);
    expect(of('Z9999')).toEqual([]);
  });
});
