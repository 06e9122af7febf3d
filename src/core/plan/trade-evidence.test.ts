import { describe, expect, it } from 'vitest';
import { isOfAnyMessage } from '../text/any-message.ts';
import { isOfWorks } from './trade-evidence.ts';

describe('what tells a trade in a sentence', () => {
  it.each(['H2102', 'N1101', 'K2204', 'D1102'])('%s is of works', (code) => {
    expect(isOfWorks(code)).toBe(true);
  });
  it.each(['L1508', 'J1128', 'K1304', 'D1429'])('%s is told only by who says it', (code) => {
    expect(isOfWorks(code)).toBe(false);
  });
  it('knows the words of any message', () => {
    expect(['laquelle', 'pneumologue', 'preneur', 'mars'].every(isOfAnyMessage)).toBe(true);
    expect(['soudeur', 'presse-etoupe', 'carton', 'moulin'].some(isOfAnyMessage)).toBe(false);
  });
});
