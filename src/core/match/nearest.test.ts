import { expect, it } from 'vitest';
import type { Catalogue } from '../catalogue/files.ts';
import { wideSubjects } from '../catalogue/subject.ts';
import { nearestPathways } from './nearest.ts';
import { matchCatalogue, pathway, reading } from './sample.fixture.ts';
import { buildSpace } from './space.ts';

/** Two pathways of one sector and of one bloc each, whose gestures are given; ids of fine competences. */
function two(own: string[], other: string[]): Catalogue {
  const catalogue = matchCatalogue();
  catalogue.pathways = [
    pathway('RNCP1', [['RNCP1BC01', 'Un bloc']], []),
    pathway('RNCP2', [['RNCP2BC01', 'Un autre bloc']], []),
  ];
  for (const one of catalogue.pathways)
    one.sectors = [{ sector: 'verre', branch: null, evidence: 'title', via: 'verre' }];
  catalogue.blocSkills = [reading('RNCP1BC01', own), reading('RNCP2BC01', other)];
  return catalogue;
}

/** Says of both that their bloc is about this subject. */
function about(catalogue: Catalogue, id: string, domain = 'Industrie'): Catalogue {
  catalogue.subjects = [{ id, label: id, domain, attribution: 'test' }];
  catalogue.secondReadings = ['RNCP1', 'RNCP2'].map((one) => ({
    id: one,
    listed: true,
    blocs: [{ code: `${one}BC01`, subject: id }],
    subjects: [],
  }));
  return catalogue;
}

function generic(catalogue: Catalogue, ...ids: string[]): Catalogue {
  for (const skill of catalogue.skills) if (ids.includes(skill.id)) skill.generic = true;
  return catalogue;
}

const near = (catalogue: Catalogue) =>
  nearestPathways(buildSpace(catalogue), 'RNCP1', 5).map(({ id, common }) => [id, common]);

it('asks for two trade gestures in common, one of them not generic', () => {
  expect(near(two(['11', '21'], ['12', '22']))).toEqual([['RNCP2', ['1', '2']]]);
  expect(near(generic(two(['11', '21'], ['12', '22']), '1'))).toEqual([['RNCP2', ['1', '2']]]);
  expect(near(generic(two(['11', '21'], ['12', '22']), '1', '2'))).toEqual([]);
  expect(near(two(['11'], ['12']))).toEqual([]);
});

it('asks for one gesture only, even a generic one, where a subject is in common', () => {
  expect(near(about(two(['11'], ['12']), 'soudage'))).toEqual([['RNCP2', ['1']]]);
  expect(near(about(generic(two(['11'], ['12']), '1'), 'soudage'))).toEqual([['RNCP2', ['1']]]);
});

it('takes no subject into account that says nothing of a trade', () => {
  expect(near(about(two(['11'], ['12']), 'anglais', 'Enseignement général'))).toEqual([]);
  const [wide = ''] = wideSubjects;
  expect(near(about(two(['11'], ['12']), wide))).toEqual([]);
});

it('gives no more than what is asked, never itself', () => {
  const catalogue = two(['11', '21'], ['12', '22']);
  const sectors = catalogue.pathways[0]?.sectors ?? [];
  catalogue.pathways.push({ ...pathway('RNCP3', [['RNCP3BC01', 'Encore un']], []), sectors });
  catalogue.blocSkills.push(reading('RNCP3BC01', ['11', '21']));
  expect(nearestPathways(buildSpace(catalogue), 'RNCP1', 1).map(({ id }) => id)).toEqual(['RNCP3']);
});

/** Both without sector; trades as given. */
function apart(catalogue: Catalogue, ...trades: string[]): Catalogue {
  for (const [at, one] of catalogue.pathways.entries()) {
    one.sectors = [];
    one.occupations = trades.slice(at, at + 1).map((code) => ({ code, evidence: 'record' }));
  }
  return catalogue;
}

it('asks for a tie between their trades, or for very close gestures, where no sector unites the two', () => {
  expect(near(apart(two(['11', '21'], ['12', '22'])))).toEqual([]);
  expect(near(apart(two(['11', '21'], ['12', '22']), 'H2102', 'H2901'))).toEqual([]);
  expect(near(apart(two(['11', '21'], ['12', '22']), 'H2912', 'H2901'))).toEqual([['RNCP2', ['1', '2']]]);
  expect(near(apart(two(['11', '21'], ['11', '21'])))).toEqual([['RNCP2', ['1', '2']]]);
});

it('counts the gestures of the trade alone: one that every trade has makes no second', () => {
  const catalogue = two([], []);
  catalogue.blocSkills = [reading('RNCP1BC01', ['11'], ['21']), reading('RNCP2BC01', ['12'], ['22'])];
  expect(near(catalogue)).toEqual([]);
  catalogue.blocSkills = [reading('RNCP1BC01', [], ['11', '21']), reading('RNCP2BC01', [], ['11', '21'])];
  expect(near(about(catalogue, 'soudage'))).toEqual([]);
});
