import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dated, inForceFirst, stateOn, type Dated } from './status.ts';

const active = (ends: string | null): Dated => ({ status: 'active', ends });

test('a record runs until its last day, and has ended the day after', () => {
  expect(stateOn(active('2026-08-31'), '2026-08-31').kind).toBe('ending');
  expect(stateOn(active('2026-08-31'), '2026-09-01')).toEqual({ kind: 'ended', ends: '2026-08-31' });
});

test('an end is near within six months, over the year’s end too', () => {
  expect(stateOn(active('2027-02-28'), '2026-08-28').kind).toBe('ending');
  expect(stateOn(active('2027-03-01'), '2026-08-28').kind).toBe('running');
  expect(stateOn(active('2027-02-28'), '2026-08-31').kind).toBe('ending');
});

test('an unknown end stays unknown, whatever the day', () => {
  expect(stateOn(active(null), '2099-01-01')).toEqual({ kind: 'running', ends: null });
  expect(stateOn({ status: 'inactive', ends: null }, null)).toEqual({ kind: 'ended', ends: null });
});

test('without a day, a date ends nothing by itself', () => {
  expect(stateOn(active('2020-01-01'), null)).toEqual({ kind: 'running', ends: '2020-01-01' });
});

test('what has ended never runs again', () => {
  const days = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, days, days, (ends, one, other) => {
      const [before, after] = one < other ? [one, other] : [other, one];
      if (dated(active(ends), before).status === 'inactive')
        expect(dated(active(ends), after).status).toBe('inactive');
    }),
  );
});

test('what is given overseas only comes before what has ended', () => {
  const rows = [active('2026-08-31'), { ...active(null), reserve: 'polynesie' }, active('2027-12-31')];
  expect(inForceFirst(rows, '2026-09-01').map(({ ends }) => ends)).toEqual([
    '2027-12-31',
    null,
    '2026-08-31',
  ]);
});

test('what ends within three months comes after what lasts, before what is given overseas only', () => {
  const rows = [
    active('2026-12-01'),
    { ...active(null), reserve: 'polynesie' },
    active('2026-12-02'),
    active(null),
  ];
  expect(inForceFirst(rows, '2026-09-01').map(({ ends }) => ends)).toEqual([
    '2026-12-02',
    null,
    '2026-12-01',
    null,
  ]);
  expect(inForceFirst(rows, null).map(({ ends }) => ends)).toEqual(['2026-12-01', '2026-12-02', null, null]);
});

test('records in force come first, each part in its order', () => {
  const rows = [
    active('2026-08-31'),
    active('2027-12-31'),
    { status: 'inactive' as const, ends: null },
    active(null),
  ];
  expect(inForceFirst(rows, '2026-09-01').map(({ status, ends }) => `${status} ${ends ?? ''}`)).toEqual([
    'active 2027-12-31',
    'active ',
    'active 2026-08-31',
    'inactive ',
  ]);
  expect(
    inForceFirst(rows, null)
      .map(({ status }) => status)
      .indexOf('inactive'),
  ).toBe(3);
});
