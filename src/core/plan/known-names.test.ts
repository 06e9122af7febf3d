import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyOf, employers, products } from './known-names.ts';

const rule = (names: readonly string[]) => new RegExp(`^(?:${anyOf(names)})`, 'u');

it.each(['saint gobain', 'saint-gobain', 'saintgobain'])('%s is one name', (typed) => {
  expect(rule(['saint gobain']).exec(typed)?.[0]).toBe(typed);
});

it('finds the longest of the names that fit, whatever their order', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-c]{1,4}( [a-c]{1,3})?$/u), { minLength: 1 });
  fc.assert(
    fc.property(names, fc.nat(), (some, at) => {
      const typed = some[at % some.length] ?? '';
      expect(rule(some).exec(typed)?.[0]).toBe(typed);
      expect(rule(some.toReversed()).exec(typed)?.[0]).toBe(typed);
    }),
  );
});

it('hold folded names, each of one industry', () => {
  const names = [...employers, ...products].flatMap((row) => row.names);
  expect(names.filter((name) => !/^[a-z0-9]+(?: [a-z0-9]+)*$/u.test(name))).toEqual([]);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
