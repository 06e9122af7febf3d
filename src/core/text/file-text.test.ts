import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { textOfFile } from './file-text.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  );

describe('the text of a file', () => {
  it('is read in UTF-8, with or without its mark', () => {
    expect(textOfFile(bytes('CAP pâtissier 2014'))).toBe('CAP pâtissier 2014');
    expect(textOfFile(bytes([0xef, 0xbb, 0xbf], 'CAP pâtissier'))).toBe('CAP pâtissier');
  });

  it('is read as French spreadsheets write it', () => {
    expect(textOfFile(bytes('CQP op', [0xe9], 'rateur'))).toBe('CQP opérateur');
    expect(textOfFile(bytes([0xff, 0xfe, 0xe9, 0, 0x74, 0, 0xe9, 0]))).toBe('été');
    expect(textOfFile(bytes([0xfe, 0xff, 0, 0xe9, 0, 0x74, 0, 0xe9]))).toBe('été');
  });

  it('is none of a workbook, a PDF, an image, an empty file', () => {
    expect(textOfFile(bytes('PK', [3, 4, 20, 0, 6, 0]))).toBeNull();
    expect(textOfFile(bytes('%PDF-1.7\n%', [0xe2, 0xe3, 0xcf, 0xd3]))).toBeNull();
    expect(textOfFile(bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0, 0, 13]))).toBeNull();
    expect(textOfFile(bytes(' \n'))).toBeNull();
    expect(textOfFile(bytes())).toBeNull();
  });

  it('comes back whole, whatever letters it has', () => {
    const written = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((one) => `a${one.replace(/\p{C}/gu, '')}b`);
    fc.assert(fc.property(written, (text) => textOfFile(bytes(text)) === text));
  });
});
