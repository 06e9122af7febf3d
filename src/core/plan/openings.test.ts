import { expect, it } from 'vitest';
import { match } from '../match/match.ts';
import { matchCatalogue } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { noOptions } from './ask.ts';
import { openings } from './openings.ts';
import { profileAt } from './problem.ts';
import { buildWorld } from './world.ts';

it('a responsibility that is not held comes after the other trades', () => {
  const catalogue = matchCatalogue();
  const order = (own: string, first: string) => {
    const labels: Record<string, string> = { H2102: own, H2901: first };
    const occupations = catalogue.occupations.map((one) => ({
      ...one,
      label: labels[one.code] ?? one.label,
      mobilities: one.code === 'H2102' ? ['H2901', 'H2913'] : [],
    }));
    const world = buildWorld(buildSpace({ ...catalogue, occupations }), {});
    return openings(world, { kind: 'occupation', code: 'H2102' }, noOptions()).trades.map(({ code }) => code);
  };
  expect(order('Ouvrier', 'Ajusteur')).toEqual(['H2901', 'H2913']);
  expect(order('Ouvrier', 'Responsable d’atelier')).toEqual(['H2913', 'H2901']);
  expect(order('Chef d’équipe', 'Responsable d’atelier')).toEqual(['H2901', 'H2913']);
});

it('a move with no gesture in common comes after those with some, and a shop after a workshop', () => {
  const catalogue = matchCatalogue();
  const order = (first: string, ...gestures: string[]) => {
    const occupations = catalogue.occupations.map((one) => ({
      ...one,
      label: one.code === 'H2901' ? first : one.label,
      skills: one.code === 'H2913' ? { main: gestures, emerging: [], other: [] } : one.skills,
      mobilities: one.code === 'H2102' ? ['H2901', 'H2913'] : [],
    }));
    const world = buildWorld(buildSpace({ ...catalogue, occupations }), {});
    return openings(world, { kind: 'occupation', code: 'H2102' }, noOptions()).trades.map(({ code }) => code);
  };
  expect(order('Ajusteur', '31')).toEqual(['H2901', 'H2913']);
  // All of it is there: it comes before one of which half is near.
  expect(order('Ajusteur', '11')).toEqual(['H2913', 'H2901']);
  expect(order('Vendeur / Vendeuse automobile', '11')).toEqual(['H2913', 'H2901']);
  expect(order('Vendeur / Vendeuse automobile', '31')).toEqual(['H2901', 'H2913']);
});

it('what opens from a trade is what is near and what is within reach, nothing further', () => {
  const start = { kind: 'occupation', code: 'H2901' } as const;
  const world = buildWorld(buildSpace(matchCatalogue()), {});
  const bands = match(world.space, profileAt(world, start)).pathways.map(({ id, band }) => [id, band]);
  const opened = openings(world, start, noOptions()).pathways;
  expect(bands).toEqual([
    ['RNCP2', 'close'],
    ['CI4', 'reachable'],
    ['RNCP1', 'reachable'],
    ['RNCP3', 'far'],
  ]);
  expect(opened.map(({ id }) => id)).toEqual(['RNCP2', 'CI4', 'RNCP1']);
  // The blocs of CI4 are not known, and none of RNCP1's is open: none of them is counted.
  expect(opened.map(({ countable }) => countable)).toEqual(['all', 'gestures', 'gestures']);
  expect(opened[1]?.gestures).toEqual({ there: 2, asked: 2 });
});
