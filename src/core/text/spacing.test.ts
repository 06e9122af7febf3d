import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { unbroken, unbrokenIn } from './spacing.ts';

const _ = '\u00a0';

test.each([
  ['CQP plasturgie : technicien qualité', `CQP plasturgie${_}: technicien qualité`],
  ['options « verrerie » et « métiers »', `options «${_}verrerie${_}» et «${_}métiers${_}»`],
  ['modéliste - toiliste / patronnier(ère) / CAO', `modéliste${_}- toiliste${_}/ patronnier(ère)${_}/ CAO`],
  ['Où aller ? Ici !', `Où aller${_}? Ici${_}!`],
  ['{"asks":"Par quoi ?","to":"Où ?"}', `{"asks":"Par quoi${_}?","to":"Où${_}?"}`],
  ['pont/machine, et/ou, -5 °C', 'pont/machine, et/ou, -5 °C'],
])('%s: no line begins or ends with a lone sign', (text, expected) => {
  expect(unbroken(text)).toBe(expected);
});

test('only spaces change, the same text is found, and twice is once', () => {
  const text = fc.string({ unit: fc.constantFrom(' ', ':', '«', '»', '/', '-', 'a', 'é', '\u00a0') });
  fc.assert(
    fc.property(text, (said) => {
      expect(fold(unbroken(said))).toBe(fold(said));
      expect(unbroken(unbroken(said))).toBe(unbroken(said));
    }),
  );
});

test('messages say so too, wherever their text is', () => {
  const said = unbrokenIn({
    title: 'Où ?',
    list: ['A : b'],
    of: (n: number) => ({ text: `${String(n)} ; 2` }),
    n: 3,
  });
  expect(said.title).toBe(`Où${_}?`);
  expect(said.list).toEqual([`A${_}: b`]);
  expect(said.of(1)).toEqual({ text: `1${_}; 2` });
  expect(said.n).toBe(3);
});
