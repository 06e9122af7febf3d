import { describe, expect, it } from 'vitest';
import { plainSector } from '../catalogue/plain.fixture.ts';
import { matchCatalogue, occupation, pathway } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { noOptions } from './ask.ts';
import { handlesBlood, isBloodPathway, isBloodSector } from './blood.ts';
import { openings } from './openings.ts';
import { sparedSectors } from './settings.ts';
import type { Setting } from './setting.ts';
import { buildWorld } from './world.ts';

const trade = (label: string) => ({ label });
const meat = { ...plainSector('viandes'), label: 'Viandes (abattage, découpe)' };
const dairy = { ...plainSector('lait'), label: 'Industrie laitière' };

describe('blood', () => {
  it('is told by the label of a trade', () => {
    for (const label of [
      'Ouvrier d’abattoir',
      'Boucher',
      'Poissonnier',
      'Opérateur de transformation des viandes',
    ])
      expect([label, handlesBlood(trade(label))]).toEqual([label, true]);
    expect(handlesBlood(trade('Fromager'))).toBe(false);
  });

  it('is told by the name of a sector, and of a pathway by its title or all its sectors', () => {
    expect([isBloodSector(meat), isBloodSector(dairy)]).toEqual([true, false]);
    const sectors = new Map([meat, dairy].map((one) => [one.id, one]));
    const of = (...ids: string[]) => ({
      title: 'Opérateur',
      sectors: ids.map((sector) => ({ sector, branch: null, evidence: 'title' as const, via: 'x' })),
    });
    expect(isBloodPathway({ sectors }, of('viandes'))).toBe(true);
    expect(isBloodPathway({ sectors }, of('viandes', 'lait'))).toBe(false);
    expect(isBloodPathway({ sectors }, of())).toBe(false);
    expect(isBloodPathway({ sectors }, { ...of('lait'), title: 'CQP Boucher' })).toBe(true);
    const hides = { ...of('lait'), title: 'CQP opérateur en traitement des cuirs et peaux' };
    expect(isBloodPathway({ sectors }, hides)).toBe(true);
    expect(isBloodPathway({ sectors }, { ...of('lait'), title: 'Piqueur en maroquinerie' })).toBe(false);
  });

  it('keeps from the trades, the pathways and the sectors of meat who does not bear it', () => {
    const space = buildSpace({
      ...matchCatalogue(),
      blocSkills: [],
      pathways: [{ ...pathway('RNCP1', [['RNCP1BC01', 'Découper']], ['H2102']), title: 'Boucher' }],
      sectors: [
        { ...meat, occupations: ['H2102'] },
        { ...dairy, occupations: ['H2102'] },
      ],
      occupations: [
        { ...occupation('H2101', ['11', '21'], []), mobilities: ['H2102', 'H2103'] },
        { ...occupation('H2102', ['11', '21'], []), label: 'Conducteur de ligne' },
        { ...occupation('H2103', ['11', '21'], []), label: 'Opérateur des viandes' },
      ],
    });
    const opened = (...settings: Setting[]) => {
      const start = { kind: 'occupation', code: 'H2101' } as const;
      return openings(buildWorld(space, {}), start, { ...noOptions(), settings });
    };
    expect(opened().trades.map(({ code }) => code)).toEqual(['H2102', 'H2103']);
    expect(opened('sang').trades.map(({ code, sectors }) => [code, sectors.map(({ id }) => id)])).toEqual([
      ['H2102', ['lait']],
    ]);
    expect(opened('sang').pathways).toEqual([]);
    expect(sparedSectors([meat, dairy], ['sang'])).toEqual([dairy]);
  });
});
