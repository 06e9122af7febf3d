import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

describe('fold', () => {
  it.each([
    ['Opérateur', 'operateur'],
    ['Œuvre et CŒUR', 'oeuvre et coeur'],
    ['ÉQUIPE d’usinage', "equipe d'usinage"],
    ['Chef – cheffe', 'chef - cheffe'],
    ['e\u0301levage', 'elevage'],
    ['ﬁnition', 'finition'],
  ])('%s -> %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('is idempotent', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
  });

  it('reads French letter by letter as it reads any text', () => {
    // A mark of no letter is no sign of French, and goes.
    const signs = [...Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)), ...'Œœ–—‘’…'];
    for (const sign of signs) expect(fold(`a${sign}\u0301`)).toBe(fold(`a${sign}`));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...signs) }), (text) => {
        expect(fold(text)).toBe(fold(`${text}\u0301`));
      }),
    );
  });

  it('does not depend on the case nor on the Unicode form of French text', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'aàâäbcçdeéèêëfghiîïjklmnoôöœpqrstuùûüvwxyÿzæ -’'),
    });
    fc.assert(
      fc.property(letters, (text) => {
        expect(fold(text.toUpperCase())).toBe(fold(text));
        expect(fold(text.normalize('NFD'))).toBe(fold(text));
      }),
    );
  });
});
