import { describe, expect, it } from 'vitest';
import { plainFamily, plainSector } from '#core/catalogue/plain.fixture.ts';
import { matchCatalogue } from '#core/match/sample.fixture.ts';
import { wholeIndustry } from '#core/catalogue/whole-industry.ts';
import { buildSpace } from '#core/match/space.ts';
import { noOptions } from '#core/plan/ask.ts';
import { buildWorld } from '#core/plan/world.ts';
import { Fatal } from './errors.ts';
import { readOptions, readStart, readTarget } from './plan-names.ts';

const old = (id: string, current: string[]) => ({
  ...{ id, title: id, kind: null, level: null, ends: null, successors: [], current, sources: ['test'] },
});
const world = buildWorld(
  buildSpace({
    ...matchCatalogue(),
    sectors: [plainSector('lait'), plainSector('metal')],
    families: [plainFamily('conduite')],
    superseded: [old('RNCP70', ['RNCP1']), old('RNCP71', [])],
  }),
  {},
);

describe('a target', () => {
  const target = (...given: string[]) => readTarget(world, given);

  it('is a trade, a pathway, an old number by its successor, sectors and families', () => {
    expect(target('H2102')).toEqual({ kind: 'occupation', code: 'H2102' });
    expect(target('metier:h2102')).toEqual({ kind: 'occupation', code: 'H2102' });
    expect(target('RNCP1')).toEqual({ kind: 'pathway', id: 'RNCP1' });
    expect(target('RNCP70')).toEqual({ kind: 'pathway', id: 'RNCP1' });
    expect(target('secteur:lait', 'famille:conduite', 'secteur:metal')).toEqual({
      ...{ kind: 'field', sectors: ['lait', 'metal'], families: ['conduite'] },
    });
  });

  it('is a whole industry by its sectors', () => {
    const food = wholeIndustry('alimentaire')?.sectors ?? [];
    const space = buildSpace({ ...matchCatalogue(), sectors: food.map((id) => plainSector(id)) });
    expect(readTarget(buildWorld(space, {}), ['filiere:alimentaire'])).toEqual({
      ...{ kind: 'field', sectors: [...food], families: [] },
    });
    expect(() => target('filiere:lune')).toThrow('secteur inconnu : lune');
  });

  it.each([
    [['Z9999'], 'cible inconnue : Z9999'],
    [['RNCP71'], 'cible inconnue : RNCP71'],
    [[], 'cible inconnue'],
    [['secteur:nul'], 'secteur inconnu : nul'],
    [['famille:nul'], 'famille inconnue : nul'],
    [['H2102', 'H2901'], 'plusieurs cibles'],
    [['secteur:lait', 'H2901'], 'plusieurs cibles'],
  ])('that names nothing is refused: %j', (given, said) => {
    expect(() => target(...given)).toThrow(Fatal);
    expect(() => target(...given)).toThrow(said);
  });
});

describe('a start', () => {
  it('is a trade, else skills, else nothing', () => {
    expect(readStart(world, { to: 'H2901', from: 'H2102' })).toEqual({ kind: 'occupation', code: 'H2102' });
    expect(readStart(world, { to: 'H2901', from: null, skills: { '11': 'yes' } })).toEqual({
      kind: 'profile',
      profile: { jobs: [], skills: { '11': 'yes' }, certifications: [], blocs: [] },
    });
    expect(readStart(world, { to: 'H2901' })).toBeNull();
    expect(() => readStart(world, { to: 'H2901', from: 'Z9999' })).toThrow('métier inconnu : Z9999');
  });
});

describe('conditions', () => {
  const refused = (...steps: string[]) => readOptions(world, { to: 'H2901', refused: steps }).refused;

  it('are those of no condition when none is given', () => {
    expect(readOptions(world, { to: 'H2901' })).toEqual(noOptions());
  });

  it('name what the catalogue holds', () => {
    expect(readOptions(world, { to: 'H2901', sectors: ['lait'], avoid: ['metal'], maxLegs: 1 })).toEqual({
      ...noOptions(),
      ...{ sectors: ['lait'], avoid: ['metal'], maxLegs: 1 },
    });
    const unknown = (more: object) => () => readOptions(world, { to: 'H2901', ...more });
    expect(unknown({ sectors: ['lait', 'nul'] })).toThrow('secteur inconnu : nul');
    expect(unknown({ avoid: ['nul'] })).toThrow('secteur inconnu : nul');
    expect(unknown({ routes: ['nulle'] })).toThrow('nulle');
  });

  it('refuse steps that are there, each by its kind', () => {
    const steps = ['metier:H2102', 'parcours:RNCP1', 'bloc:RNCP1BC01'];
    expect(refused(...steps)).toEqual(steps);
    for (const step of ['metier:RNCP1', 'parcours:H2102', 'bloc:RNCP1'])
      expect(() => refused(step)).toThrow(Fatal);
  });
});
