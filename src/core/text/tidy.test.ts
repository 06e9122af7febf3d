import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tidy } from './tidy.ts';

it.each([
  ['et soudeur, ', 'soudeur'],
  ['donc , je veux du verre car', 'je veux du verre'],
  ['soudeur , dans le verre', 'soudeur, dans le verre'],
  ['soudeur   ou  monteur', 'soudeur ou monteur'],
  ['but a dairy, and', 'a dairy'],
  ['étain', 'étain'],
  ['maison', 'maison'],
  ['vivarium et', 'vivarium'],
  [' , et mais. ', ''],
])('%s: %s', (cut, left) => {
  expect(tidy(cut)).toBe(left);
});

const pieces = fc.array(fc.constantFrom('et', 'mais', 'car', 'donc', 'verre', ',', '.', ' ', 'étain', '-'));

it('leaves nothing to tidy, and loses no word that says something', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const left = tidy(parts.join(' '));
      expect(tidy(left)).toBe(left);
      const words = (text: string) => text.match(/verre|étain/gu) ?? [];
      expect(words(left)).toEqual(words(parts.join(' ')));
    }),
  );
});
