import { describe, expect, it } from 'vitest';
import { plainSector } from '../catalogue/plain.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { noOptions, type Target } from './ask.ts';
import { plan } from './plan.ts';
import { buildWorld } from './world.ts';
import { isDesigning, isResponsibility, isSelling } from '../text/responsibility.ts';

import { from, label, metal, names, world } from './relevance.fixture.ts';

describe('what is relevant', () => {
  it('nothing in common is no plan, even where ROME names the move', () => {
    expect(names(world(['22', '91'], 'Monter', { families: metal }))).toEqual([]);
    expect(names(world(['31', '22'], 'Monter', { families: metal }))).toContain('onTheJob');
  });

  it('a third of the core gestures is enough, less is not', () => {
    // Of 1, 2, 3 the welder has 3 and 1.
    expect(names(world(['31', '22', '12'], 'Monter', { families: metal }))).toContain('onTheJob');
    const wide = world(['22'], 'Monter', { families: metal });
    expect(names(wide)).toEqual([]);
  });

  it('a certificate of neither family is left out, one of the family is a plan', () => {
    const other = [{ family: 'maintenance', evidence: 'occupation' as const, via: 'H2914' }];
    expect(names(world(['31', '22'], 'Monter', { families: metal }))).toContain('vaeToAsk');
    expect(names(world(['31', '22'], 'Monter', { families: other }))).toEqual(['onTheJob']);
  });

  it('the certificate of the trade aimed at, told by its title, needs one gesture of that trade', () => {
    const other = [{ family: 'maintenance', evidence: 'occupation' as const, via: 'test' }];
    expect(names(world(['31', '22'], 'Parcours H2914', { families: other }))).toContain('vaeToAsk');
    expect(names(world(['31', '22'], 'Monter', { families: other }))).toEqual(['onTheJob']);
    expect(names(world(['22', '91'], 'Parcours H2914', { families: other }))).toEqual([]);
  });

  it('a trade of no family takes those of the trades that ROME sends it to', () => {
    const glass: Target = { kind: 'field', sectors: ['verre'], families: [] };
    const upkeep = {
      families: [{ family: 'maintenance', evidence: 'occupation' as const, via: 'test' }],
      sectors: [{ sector: 'verre', branch: null, evidence: 'title' as const, via: 'test' }],
    };
    const towards = (upkeepTrades: string[]) =>
      plan(world(['31', '22'], 'Monter', upkeep, upkeepTrades), from, glass, noOptions()).plans.length;
    expect(towards(['H2914'])).toBe(1);
    expect(towards([])).toBe(0);
  });

  it('towards a sector, a function of every industry is left out unless the record names more families of making', () => {
    const glass: Target = { kind: 'field', sectors: ['verre'], families: [] };
    const named = (...families: string[]) => ({
      families: families.map((family) => ({ family, evidence: 'occupation' as const, via: 'test' })),
      sectors: [{ sector: 'verre', branch: null, evidence: 'title' as const, via: 'test' }],
    });
    const towards = (...families: string[]) =>
      plan(world(['31', '22'], 'Monter', named(...families)), from, glass, noOptions()).plans.length;
    expect(towards('metal')).toBe(1);
    expect(towards('metal', 'maintenance')).toBe(0);
    expect(towards('metal', 'usinage', 'maintenance')).toBe(1);
  });

  it('but where it is what the sector does: a trade of the sector itself, that ROME sends to', () => {
    const glass: Target = { kind: 'field', sectors: ['verre'], families: [] };
    const upkeep = {
      families: [{ family: 'maintenance', evidence: 'occupation' as const, via: 'test' }],
      sectors: [{ sector: 'verre', branch: null, evidence: 'title' as const, via: 'test' }],
    };
    const towards = (ofSector: string[], mobilities: string[], more: Partial<typeof upkeep> = {}) => {
      const { catalogue } = world(['31', '22'], 'Monter', { ...upkeep, ...more }).space.lookup;
      const made = buildWorld(
        buildSpace({
          ...catalogue,
          sectors: [plainSector('verre', { label: 'Verre', naf: ['23'], occupations: ofSector })],
          occupations: catalogue.occupations.map((one) =>
            one.code === 'H2913' ? { ...one, mobilities } : one,
          ),
        }),
        {},
      );
      return plan(made, from, glass, noOptions()).plans.flatMap(({ parts }) =>
        parts.flatMap(({ pathway }) => pathway?.id ?? []),
      );
    };
    expect(towards(['H2914'], ['H2914'])).toEqual(['RNCP1']);
    expect(towards([], ['H2914'])).toEqual([]);
    expect(towards(['H2914'], [])).toEqual([]);
    expect(towards(['H2914'], ['H2914'], { families: [] })).toEqual([]);
  });

  it('no step climbs to a responsibility that was not asked for', () => {
    expect(names(world(['31', '22'], "Chef d'équipe tuyauteur", { families: metal }))).toEqual(['onTheJob']);
    expect(names(world(['31', '22'], 'Technico-commercial en tuyaux', { families: metal }))).toEqual([
      'onTheJob',
    ]);
  });

  it('no step enters designing without having asked', () => {
    expect(names(world(['31', '22'], 'Prototypiste en tuyaux', { families: metal }))).toEqual(['onTheJob']);
  });

  it('a certificate that is the whole name of the trade left is no way to another one, though another is its main', () => {
    const whole = { families: metal, title: `CQP ${label('H2913')}` };
    expect(names(world(['31', '22'], 'Monter', { families: metal }))).toContain('vaeToAsk');
    expect(names(world(['31', '22'], 'Monter', whole))).toEqual(['onTheJob']);
  });

  it('a certificate whose title says the trade that one leaves is no way to another one', () => {
    const both = {
      families: metal,
      occupations: ['H2913', 'H2914'].map((code) => ({ code, evidence: 'record' as const })),
    };
    // The trades of the sample bear their codes as names.
    expect(names(world(['31', '22'], 'Monter', both))).toContain('vaeToAsk');
    expect(names(world(['31', '22'], label('H2913'), both))).toEqual(['onTheJob']);
    // One that says the trade aimed at as much is a way there.
    expect(names(world(['31', '22'], `${label('H2914')} ${label('H2913')}`, both))).toContain('vaeToAsk');
    expect(names(world(['31', '22'], `Monter ${label('H2913')}`, both))).toEqual(['onTheJob']);
  });

  it('who comes from elsewhere is not sent to a diploma of heads of firms', () => {
    const sectors = [{ sector: 'verre', branch: null, evidence: 'title' as const, via: 'x' }];
    const field: Target = { kind: 'field', sectors: ['verre'], families: [] };
    const sent = (title: string) => {
      const made = world(['31', '22'], title, { families: metal, sectors });
      return plan(made, from, field, noOptions()).plans.length;
    };
    expect(sent('Verre')).toBe(1);
    expect(sent('Conduite et gestion de l’entreprise verrière')).toBe(0);
    expect(sent("Conduite et gestion d'exploitation")).toBe(0);
  });

  it('a plan is by VAE only where the record does not exclude it', () => {
    const closed = { families: metal, routes: ['apprentissage' as const, 'formation-continue' as const] };
    expect(names(world(['31', '22'], 'Monter', closed))).not.toContain('byVae');
    expect(names(world(['31', '22'], 'Monter', closed))).toContain('byBranch');
  });
});

describe('words of titles', () => {
  it('tell a responsibility and selling, and nothing else', () => {
    for (const title of ["Chef d'équipe", 'Responsable de production', 'Ingénieur', 'Animatrice d’équipe'])
      expect(isResponsibility(title)).toBe(true);
    for (const title of ['Soudeur', 'Conducteur de ligne', 'Technicien de maintenance'])
      expect(isResponsibility(title) || isSelling(title)).toBe(false);
    expect(isSelling('Technico-commercial')).toBe(true);
    for (const title of [
      'Maître / Maîtresse de chai',
      'Maitre de chai',
      'Contremaître / Contremaîtresse',
      'Gérante de café',
    ])
      expect(isResponsibility(title)).toBe(true);
    expect(isResponsibility('Caviste de chai')).toBe(false);
    for (const title of ['CQP Prototypiste en maroquinerie', 'Dessinatrice', 'Conception en textile'])
      expect(isDesigning(title)).toBe(true);
    expect(isDesigning('Monteur en textile')).toBe(false);
  });
});
