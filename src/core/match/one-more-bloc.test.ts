import { describe, expect, it } from 'vitest';
import { plainSector } from '../catalogue/plain.fixture.ts';
import { perTest } from '../per-test.fixture.ts';
import { claim } from '../profile/edit.ts';
import { emptyProfile, type Profile } from '../profile/profile.ts';
import { oneMoreBloc } from './one-more-bloc.ts';
import { matchCatalogue, occupation, pathway, reading } from './sample.fixture.ts';
import { buildSpace } from './space.ts';

const gestures = Array.from({ length: 13 }, (_, at) => String(at + 1));
/** A pathway of three blocs, one gesture each; the label of the second; the sectors it is attached to. */
const threeBlocs = (id: string, second: string, sectors: readonly string[] = []) => ({
  ...pathway(
    id,
    [
      [`${id}BC01`, id],
      [`${id}BC02`, second],
      [`${id}BC03`, `${id} fin`],
    ],
    [],
  ),
  sectors: sectors.map((sector) => ({ sector, branch: null, evidence: 'title' as const, via: 'x' })),
});
const readings = (id: string, asked: readonly [string, string, string]) =>
  asked.map((gesture, at) => reading(`${id}BC0${String(at + 1)}`, [`${gesture}a`]));

const spaceOf = () =>
  buildSpace({
    ...matchCatalogue(),
    occupations: gestures.map((id) => occupation(`H28${id.padStart(2, '0')}`, [`${id}a`], [])),
    skills: gestures.map((id) => ({
      id,
      code: null,
      label: `Geste ${id}`,
      field: 'Production',
      issue: null,
    })),
    fineSkills: gestures.flatMap((id) =>
      ['a', 'b'].map((way) => ({ id: `${id}${way}`, label: `Geste ${id}${way}`, skill: id, category: null })),
    ),
    sectors: ['s', 't'].map((id) => plainSector(id)),
    pathways: [
      threeBlocs('RNCP1', 'Commun'),
      threeBlocs('RNCP2', 'Commun'),
      threeBlocs('RNCP3', 'Seul', ['s']),
      threeBlocs('RNCP4', 'Autre', ['s', 't']),
      threeBlocs('RNCP8', 'Étranger', ['s', 't']),
    ],
    blocSkills: [
      ...readings('RNCP1', ['1', '5', '8']),
      ...readings('RNCP2', ['2', '5', '9']),
      ...readings('RNCP3', ['3', '6', '10']),
      ...readings('RNCP4', ['4', '7', '11']),
      ...readings('RNCP8', ['12', '12', '13']),
    ],
  });
/** Who does one gesture of each pathway but the last, in another context. */
const person = ['1b', '2b', '3b', '4b'].reduce(
  (profile: Profile, skill) => claim(profile, skill, 'yes'),
  emptyProfile(),
);
const more = perTest(() => oneMoreBloc(spaceOf(), person, 20));

describe('one more bloc', () => {
  it('is first the one that opens the most pathways, then the most sectors, then the first code', () => {
    expect(more().map(({ code, opens, sectors }) => [code, opens.length, sectors.length])).toEqual([
      ['RNCP1BC02', 2, 0],
      ['RNCP2BC02', 2, 0],
      ...['1', '2', '3'].map((bloc) => [`RNCP4BC0${bloc}`, 1, 2]),
      ...['1', '2', '3'].map((bloc) => [`RNCP3BC0${bloc}`, 1, 1]),
      ...['RNCP1BC01', 'RNCP1BC03', 'RNCP2BC01', 'RNCP2BC03'].map((code) => [code, 1, 0]),
    ]);
  });

  it('is none of a pathway that is not to be spoken of, and opens none', () => {
    const kept = oneMoreBloc(spaceOf(), person, 20, (id) => id !== 'RNCP1');
    expect(kept.map(({ pathway: id }) => id)).not.toContain('RNCP1');
    expect(kept.flatMap(({ opens }) => opens)).not.toContain('RNCP1');
    expect(more().flatMap(({ opens }) => opens)).toContain('RNCP1');
    expect(kept.length).toBeGreaterThan(0);
  });

  it('is none of a pathway that has nothing of the person', () => {
    expect(more().filter(({ pathway: id }) => id === 'RNCP8')).toEqual([]);
  });
});
