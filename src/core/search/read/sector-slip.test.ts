import { describe, expect, it } from 'vitest';
import { stemsOfWords, Vocabulary } from '../index/vocabulary.ts';
import { isSlipOf, sectorSlip } from './sector-slip.ts';

const known = ['aeronaute', 'laiteries', 'literie'];
const stems = stemsOfWords(known);
const engine = {
  sectorWords: ['laiterie', 'aeronautique', 'produit laitier'].map((wording) => ({
    id: wording,
    wording,
    stems: wording,
    own: false,
  })),
  words: new Vocabulary({ words: known.join('\n'), counts: stems.map(() => 1) }, stems),
};

describe('a slip for the word of an industry', () => {
  it('is one or two letters away, and begins as it does', () => {
    expect(isSlipOf('laitrie', 'laiterie')).toBe(true);
    expect(isSlipOf('aeronotique', 'aeronautique')).toBe(true);
    expect(isSlipOf('plastrugie', 'plasturgie')).toBe(true);
    expect(isSlipOf('maiterie', 'laiterie')).toBe(false);
    expect(isSlipOf('lait', 'laid')).toBe(false);
  });

  it('is the nearest word, unless a word of the records is nearer, or goes on', () => {
    expect(sectorSlip(engine, 'laitrie')).toBe('laiterie');
    expect(sectorSlip(engine, 'aeronotique')).toBe('aeronautique');
    expect(sectorSlip(engine, 'laiteri')).toBeNull();
    expect(sectorSlip(engine, 'aeronautte')).toBeNull();
    expect(sectorSlip(engine, 'soudure')).toBeNull();
  });
});
