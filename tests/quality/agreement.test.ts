import { expect, it } from 'vitest';
import { agreement } from './agreement.ts';

it('is full for the same verdicts, and nil for what chance gives', () => {
  expect(
    agreement([
      ['a', 'a'],
      ['b', 'b'],
    ]),
  ).toEqual({ of: 2, same: 2, kappa: 1 });
  expect(
    agreement([
      ['a', 'a'],
      ['a', 'b'],
      ['b', 'a'],
      ['b', 'b'],
    ]),
  ).toEqual({ of: 4, same: 2, kappa: 0 });
});

it('counts what chance would explain', () => {
  const verdicts = [
    ...Array<[string, string]>(20).fill(['oui', 'oui']),
    ...Array<[string, string]>(5).fill(['oui', 'non']),
  ];
  const others = [
    ...Array<[string, string]>(10).fill(['non', 'oui']),
    ...Array<[string, string]>(15).fill(['non', 'non']),
  ];
  expect(agreement([...verdicts, ...others])).toEqual({ of: 50, same: 35, kappa: 0.4 });
});
