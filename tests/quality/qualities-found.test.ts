import { beforeAll, describe, expect, it } from 'vitest';
import { loadEngine } from '../../cli/search-engine.ts';
import type { Engine } from '#core/search/engine.ts';
import { emptyQuery, type Query } from '#core/search/query.ts';
import { search } from '#core/search/search.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine('data/catalogue');
}, 60_000);

const hits = (text: string, more: Partial<Query> = {}) =>
  search(engine, { ...emptyQuery(), text, ...more }, 20).hits;

describe('how one would work, by the real catalogue', () => {
  it.each(['travail calme', 'métier manuel', 'bouger', 'un travail propre', 'travailler dehors', 'assis'])(
    'gives trades, and the pathways that lead to them to who asks for pathways: %s',
    (text) => {
      expect(hits(text)[0]?.kind).toBe('occupation');
      const led = hits(text, { show: 'pathway' });
      expect(led.length).toBeGreaterThan(0);
      expect(new Set(led.map(({ id }) => id)).size).toBe(led.length);
    },
  );

  it('gives first pathways of the first trade', () => {
    const [first] = hits('travail calme');
    const [led] = hits('travail calme', { show: 'pathway' });
    expect(led?.card.kind === 'pathway' && led.card.occupations).toContain(first?.id);
  });

  it.each([
    ['chef d’équipe', /^Chef/u],
    ['responsable d’équipe', /Chef|Responsable/u],
    ['métiers de l’environnement', /[Ee]nvironnement/u],
    ['travailler en forêt', /^(?:Bûcheron|Ouvrier forestier)/u],
    ['forets', /Affûteur/u],
    ['métier créatif', /Styliste/u],
  ])('is not what a name says that has such a word in it: %s', (text, title) => {
    expect(hits(text)[0]?.title).toMatch(title);
  });

  it('leads who says but the hours of a return to work to where one begins', () => {
    expect(hits('reprendre après congé parental en horaires de journée').length).toBeGreaterThan(0);
  });

  it('still hears a team beside work without a chief', () => {
    expect(hits('travailler en équipe')[0]?.title).not.toMatch(/^Chef/u);
  });
});
