import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decode, isOdd, mend, spelt } from './bytes.ts';

it('spoils one cell by one stray byte, and mends it', () => {
  const bytes = Buffer.concat([
    Buffer.from('Opérateur dépollué ; m'),
    Buffer.from([0xe9]),
    Buffer.from('tal'),
  ]);
  const text = decode(bytes, 'a.csv');
  expect(text.startsWith('Opérateur dépollué ; m')).toBe(true);
  expect(isOdd(text)).toBe(true);
  expect(mend(text)).toBe('Opérateur dépollué ; métal');
  expect(spelt(text)).toContain('<octet E9>');
});

it('reads Windows-1252', () => {
  expect(decode(Buffer.from([0x92, 0x9c, 0x96, 0x85, 0xe9]), 'a.csv')).toBe('’œ–…é');
});

it('reads ISO-8859-15', () => {
  expect(decode(Buffer.from([0x63, 0xbd, 0xe9, 0xa4]), 'a.csv')).toBe('cœé€');
});

it('mends C1 signs of UTF-8 and blanks controls, but cannot read U+FFFD', () => {
  expect(mend('l\u0092\u009cuvre\u0001 x')).toBe('l’œuvre  x');
  expect(isOdd(mend('\ufffd'))).toBe(true);
});

it.each(['fffe4100', 'feff0041', '41004200430044004500'])('refuses UTF-16 (%s)', (hex) => {
  expect(() => decode(Buffer.from(hex, 'hex'), 'a.csv')).toThrow(/UTF-16/);
});

it('gives every UTF-8 text back as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'));
      expect(decode(Buffer.from(text), 'a.csv')).toBe(text);
    }),
  );
});
