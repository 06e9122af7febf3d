import { describe, expect, it } from 'vitest';
import { matchCatalogue, occupation, pathway, reading } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { emptyProfile } from '../profile/profile.ts';
import { noOptions } from './ask.ts';
import { singleBlocs } from './single-blocs.ts';
import { buildWorld } from './world.ts';

const skills = ['11', '31', '21', '22'];
/** A record of four blocs, one gesture each, the first of which is the turner's. */
const record = (id: string, title: string, trades: string[], turn = `${id} 0`) => ({
  ...pathway(
    id,
    skills.map((_, at) => [`${id}BC0${String(at + 1)}`, at === 1 ? turn : `${id} ${String(at)}`]),
    trades,
  ),
  title,
});
const readings = (id: string) => skills.map((skill, at) => reading(`${id}BC0${String(at + 1)}`, [skill]));

/** The blocs named to a turner, by the record that they are of. */
function named(...pathways: ReturnType<typeof record>[]): string[] {
  const world = buildWorld(
    buildSpace({
      ...matchCatalogue(),
      occupations: [
        { ...occupation('H2903', ['11'], []), label: 'Tourneur-fraiseur', mobilities: ['H2913'] },
        { ...occupation('H2913', ['11', '31'], []), label: 'Soudeur' },
      ],
      pathways,
      blocSkills: pathways.flatMap(({ id }) => readings(id)),
    }),
    {},
  );
  const profile = { ...emptyProfile(), jobs: [{ code: 'H2903' }] };
  return singleBlocs(world, profile, noOptions()).map(({ code }) => code);
}

describe('a single bloc that would open most', () => {
  const near = record('RNCP1', 'Soudage', ['H2913']);

  it('is of a near trade, never of a record that leads to the trade practised or says it', () => {
    expect(named(near).length).toBeGreaterThan(0);
    expect(named(record('RNCP1', 'Soudage', ['H2913', 'H2903']))).toEqual([]);
    expect(named(record('RNCP1', 'CQPM Tourneur fraiseur', ['H2913']))).toEqual([]);
  });

  it('is no bloc that a record of the trade practised has too, by its label', () => {
    const own = record('RNCP2', 'Usinage', ['H2903'], 'Régler un tour');
    const second = 'RNCP1BC02';
    expect(named(near, own)).toContain(second);
    expect(named(record('RNCP1', 'Soudage', ['H2913'], 'Régler un tour.'), own)).not.toContain(second);
  });
});
