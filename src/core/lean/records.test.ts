import { expect, it } from 'vitest';
import { Records } from './records.ts';

const listed = () => {
  const made: number[] = [];
  const records = new Records(3, (place) => {
    made.push(place);
    return { id: String(place), label: '' };
  });
  return { records, made };
};

it('makes a record when it is first asked for, once', () => {
  const { records, made } = listed();
  expect(records.at(1)).toEqual({ id: '1', label: '' });
  expect(records.at(1)).toBe(records.at(1));
  expect(made).toEqual([1]);
});

it('has none out of the list, nor from its end', () => {
  const { records, made } = listed();
  expect([records.at(3), records.at(-1), records.at(NaN), records.at(Infinity)]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(made).toEqual([]);
});

it('gives all of them, those asked for before as they are by then', () => {
  const { records, made } = listed();
  const known = records.at(2);
  if (known) known.label = 'Geste';
  expect(records.all().map(({ id, label }) => `${id} ${label}`)).toEqual(['0 ', '1 ', '2 Geste']);
  expect(records.all()).toBe(records.all());
  expect(made).toEqual([2, 0, 1]);
});
