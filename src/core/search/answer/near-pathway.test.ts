import { describe, expect, it } from 'vitest';
import { stem } from '../../text/stem.ts';
import type { Card } from '../results.ts';
import { tellsTrade } from './near-pathway.ts';

const said = (title: string, occupations: string[], meant: string[]) =>
  tellsTrade(
    { kind: 'pathway', title, occupations } as unknown as Card,
    new Set(['H2901']),
    new Set(meant.map(stem)),
  );

describe('whether a pathway that leads to a trade is meant by who names it', () => {
  it('is where its title says a word asked, or one of the title of the trade', () => {
    expect(said('Ajusteur monteur aéronautique', ['H2901', 'H2909'], ['ajusteur', 'monteur'])).toBe(true);
    expect(said('Armurerie', ['H2901', 'H2909'], ['ajusteur', 'monteur'])).toBe(false);
  });

  it('is not by a word of the titles of every industry', () => {
    expect(said('Opérateur sur machines de production', ['H2901', 'H2909'], ['machines', 'production'])).toBe(
      false,
    );
  });

  it('is where it leads to no other trade', () => {
    expect(said('Armurerie', ['H2901'], ['ajusteur'])).toBe(true);
  });
});
