import { expect, it } from 'vitest';
import { perTest } from '../per-test.fixture.ts';
import { occupation, matchCatalogue } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { countsOf, gestureSplit } from './gesture-split.ts';

const catalogue = matchCatalogue();
const space = perTest(() =>
  buildSpace({
    ...catalogue,
    occupations: [...catalogue.occupations, occupation('Z9999', [], [])],
  }),
);
const fines = catalogue.fineSkills;
const first = fines[0];
if (!first) throw new Error('the sample has no fine competence');
const sister = fines.find(({ id, skill }) => skill === first.skill && id !== first.id);
const trade = occupation('A0001', [first.id], []);
const own = perTest(() => buildSpace({ ...catalogue, occupations: [trade] }));
const labels = (claims: [string, number][]) => {
  const { have, recognise, learn } = gestureSplit(own(), new Map(claims), 'A0001');
  return [have.length, recognise.length, learn.length];
};

it('tells the same gesture, the same in another context, and what is to be learned', () => {
  expect(labels([[first.id, 1]])).toEqual([1, 0, 0]);
  expect(labels([[sister?.id ?? '', 1]])).toEqual([0, 1, 0]);
  expect(labels([])).toEqual([0, 0, 1]);
});

it('tells the same gesture said otherwise, by our reading, as one in another context', () => {
  const said = { id: '777', label: 'Autrement', skill: null, category: null, also: [first.skill ?? ''] };
  const other = buildSpace({ ...catalogue, fineSkills: [...fines, said], occupations: [trade] });
  const { recognise, learn } = gestureSplit(other, new Map([['777', 1]]), 'A0001');
  expect([recognise.map(({ id }) => id), learn]).toEqual([[first.skill], []]);
});

it('tells a gesture that the trade words as another one, by our reading, as there in another context', () => {
  const asked = { id: '778', label: 'Autrement', skill: first.skill, category: null, also: ['2'] };
  const implying = { ...asked, id: '779', also: undefined, implies: ['2'] };
  const split = (fine: typeof asked | typeof implying) => {
    const { also, implies, ...record } = { implies: undefined, ...fine };
    const told = { ...record, ...(also && { also }), ...(implies && { implies }) };
    const of = occupation('A0002', [fine.id], []);
    const other = buildSpace({ ...catalogue, fineSkills: [...fines, told], occupations: [of] });
    return gestureSplit(other, new Map([['2', 1]]), 'A0002');
  };
  expect(split(asked).recognise.map(({ id }) => id)).toEqual([first.skill]);
  expect(split(implying).learn.map(({ id }) => id)).toEqual([first.skill]);
});

it('tells a gesture that the trade asks for without a context as there for who does it in any', () => {
  const macro = first.skill ?? '';
  const bare = buildSpace({ ...catalogue, occupations: [occupation('A0003', [macro], [])] });
  const split = (strength: number) => gestureSplit(bare, new Map([[first.id, strength]]), 'A0003');
  expect(split(0.5).have.map(({ id }) => id)).toEqual([macro]);
  expect(split(0.25).recognise.map(({ id }) => id)).toEqual([macro]);
});

it('a gesture that something of every day begins is not there yet', () => {
  expect(labels([[first.id, 0.5]])).toEqual([1, 0, 0]);
  expect(labels([[first.id, 0.25]])).toEqual([0, 1, 0]);
});

it('a competence that is denied is none', () => {
  expect(labels([[first.id, 0]])).toEqual([0, 0, 1]);
});

it('a trade without gesture is an unknown, not a trade that asks nothing', () => {
  expect(countsOf(gestureSplit(space(), new Map(), 'Z9999')).unknown).toBe(true);
  expect(countsOf(gestureSplit(own(), new Map(), 'A0001')).unknown).toBe(false);
});
