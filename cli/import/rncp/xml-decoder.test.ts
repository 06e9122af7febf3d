import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mend } from '../bytes.ts';
import { XmlDecoder } from './xml-decoder.ts';

/** The text of bytes that come in pieces of a size. */
function textOf(bytes: Buffer, size = 7): string {
  const decoder = new XmlDecoder(bytes);
  let text = '';
  for (let at = 0; at < bytes.length; at += size) text += decoder.decode(bytes.subarray(at, at + size));
  return text + decoder.end();
}
const declared = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?>`;

describe('an XML in pieces', () => {
  it('is the same text whatever the size of the pieces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 9 }), (text, size) => {
        const clean = text.toWellFormed();
        expect(textOf(Buffer.from(declared('utf-8') + clean), size)).toBe(declared('utf-8') + clean);
      }),
    );
  });

  it('marks a byte that is not UTF-8, for its cell alone', () => {
    const bytes = Buffer.concat([Buffer.from('contrôlé '), Buffer.from([0xe9]), Buffer.from('levé ')]);
    expect(textOf(bytes, 4)).toBe('contrôlé \uf7e9levé ');
    expect(mend(textOf(bytes, 4))).toBe('contrôlé élevé ');
  });

  it('reads the encoding that it declares', () => {
    expect(textOf(Buffer.from(`${declared('ISO-8859-1')}<T>élevé</T>`, 'latin1'))).toContain('<T>élevé</T>');
  });

  it('is not misled by a declaration that its bytes deny', () => {
    expect(textOf(Buffer.from(`${declared('ISO-8859-1')}<T>élevé</T>`))).toContain('<T>élevé</T>');
    expect(mend(textOf(Buffer.from(`${declared('utf-8')}<T>élevé</T>`, 'latin1')))).toContain('<T>élevé</T>');
  });
});
