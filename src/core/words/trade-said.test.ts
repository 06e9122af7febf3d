import { describe, expect, it } from 'vitest';
import { theTradeOf, tradeInWords } from './trade-said.ts';

describe('a trade in a sentence', () => {
  it('is said in one form, without the capital of a heading', () => {
    expect(tradeInWords('Conducteur / Conductrice de ligne')).toBe('conducteur de ligne');
    expect(tradeInWords('Économiste de la construction')).toBe('économiste de la construction');
    expect(tradeInWords('BIM manager')).toBe('BIM manager');
  });

  it('stands behind its word', () => {
    expect(theTradeOf('Opérateur / Opératrice de tri', 'fr')).toBe('le métier d’opérateur de tri');
    expect(theTradeOf('Horloger / Horlogère', 'fr')).toBe('le métier d’horloger');
    expect(theTradeOf('Soudeur / Soudeuse', 'fr')).toBe('le métier de soudeur');
    expect(theTradeOf('Welder', 'en')).toBe('the job of welder');
  });
});
