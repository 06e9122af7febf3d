import { describe, expect, it } from 'vitest';
import { plainFamily } from '../catalogue/plain.fixture.ts';
import type { Catalogue } from '../catalogue/files.ts';
import { occupation, pathway, reading } from '../match/sample.fixture.ts';
import { noOptions, type Target } from './ask.ts';
import { ask, as, certificate, ends, own, verre } from './glass.fixture.ts';
import { plan } from './plan.ts';
import { thinPlans, tradeAimedAt } from './thin.ts';

const thin = (more: Partial<Catalogue>, target: Target = verre) => {
  const { world, problem } = ask(more, target);
  return ends(thinPlans(world, problem, target));
};
/** The trade of arrival: so many gestures of the person's, in its own words, out of so many. */
const arrival = (shared: number, core: number) => {
  const others = as('b', 13, 12 + core - shared);
  return { occupations: [own, occupation('H2801', [...as('b', 1, shared), ...others], [])] };
};

describe('a trade of which little is there', () => {
  it('is one to learn from a quarter of its gestures and two of them on', () => {
    expect(thin(arrival(2, 8))).toEqual(['H2801']);
    expect(thin(arrival(2, 9))).toEqual([]);
    expect(thin(arrival(1, 4))).toEqual([]);
  });

  it('needs a certificate that names it, of level 4 or less', () => {
    expect(thin({ ...arrival(2, 8), pathways: [] })).toEqual([]);
    expect(thin({ ...arrival(2, 8), pathways: [certificate({ level: 4 })] })).toEqual(['H2801']);
    expect(thin({ ...arrival(2, 8), pathways: [certificate({ level: 5 })] })).toEqual([]);
  });

  it('is no responsibility that nobody asked for', () => {
    const { occupations } = arrival(2, 8);
    const [from, to] = occupations;
    if (!from || !to) throw new Error('two trades');
    expect(thin({ occupations: [from, { ...to, label: 'Chef verrier' }] })).toEqual([]);
  });

  it('needs one gesture only where ROME sends to it', () => {
    const [from, to] = arrival(1, 8).occupations;
    if (!from || !to) throw new Error('two trades');
    expect(thin({ occupations: [from, to] })).toEqual([]);
    expect(thin({ occupations: [{ ...from, mobilities: ['H2801'] }, to] })).toEqual(['H2801']);
    const [none, there] = arrival(0, 8).occupations;
    if (!none || !there) throw new Error('two trades');
    expect(thin({ occupations: [{ ...none, mobilities: ['H2801'] }, there] })).toEqual([]);
  });

  it('needs two gestures that tell, whatever their share, when it is near', () => {
    const near = occupation('H2801', [...as('a', 1, 2), ...as('b', 13, 22)], []);
    expect(thin({ occupations: [own, near] })).toEqual(['H2801']);
    expect(thin(arrival(2, 12))).toEqual([]);
  });

  it('needs one gesture only when it is very near', () => {
    const near = occupation('H2801', [...as('a', 1, 1), ...as('b', 13, 16)], []);
    const alike = { occupations: [occupation('A1111', as('a', 1, 2), []), near] };
    expect(thin(alike)).toEqual(['H2801']);
  });

  it('has a name that says so, and completes an answer of one line', () => {
    // Of level 4, it is no certificate of entry: nothing else is said.
    const { world, start } = ask({ ...arrival(2, 8), pathways: [certificate({ level: 4 })] });
    expect(plan(world, start, verre, noOptions()).plans.map(({ name }) => name)).toEqual(['toLearn']);
  });
});

describe('a certificate of which little is there', () => {
  const families = [{ family: 'verre', evidence: 'occupation' as const, via: 'H2801' }];
  const sectors = [{ sector: 'verre', branch: null, evidence: 'title' as const, via: 'x' }];
  const withBloc = (skills: string[], more: Partial<Catalogue['pathways'][number]> = {}) => ({
    ...arrival(0, 4),
    families: [plainFamily('verre', ['H2801'])],
    pathways: [certificate({ families, sectors, ...more })],
    blocSkills: [reading('RNCP1BC01', skills)],
  });

  it('is one of entry when one of its gestures tells', () => {
    expect(thin(withBloc([...as('b', 1, 1), ...as('b', 20, 24)]))).toEqual(['RNCP1']);
    expect(thin(withBloc(as('b', 20, 24)))).toEqual([]);
  });

  it('is none above level 4, nor outside the families of the target and of the person', () => {
    const skills = [...as('b', 1, 1), ...as('b', 20, 24)];
    expect(thin(withBloc(skills, { level: 4 }))).toEqual(['RNCP1']);
    expect(thin(withBloc(skills, { level: 5 }))).toEqual([]);
    expect(thin(withBloc(skills, { families: [] }))).toEqual([]);
  });

  it('is of the very trade aimed at, when one trade is aimed at', () => {
    const trade: Target = { kind: 'occupation', code: 'H2801' };
    const skills = [...as('b', 1, 1), ...as('b', 20, 24)];
    const named = (title: string, code: string) => ({
      ...withBloc(skills, {
        title,
        occupations: ['H2801', code].map((one) => ({ code: one, evidence: 'record' as const })),
      }),
      occupations: [
        own,
        { ...occupation('H2801', as('b', 13, 16), []), label: 'Souffleur' },
        { ...occupation('H2802', as('b', 17, 20), []), label: 'Graveur' },
      ],
    });
    expect(thin(named('Souffleur', 'H2802'), trade)).toEqual(['RNCP1']);
    expect(thin(named('Graveur', 'H2802'), trade)).toEqual([]);
  });
});

describe('the share of what one arrives at', () => {
  const named = (more: Partial<Catalogue>) => {
    const { world, start, target } = ask(more);
    return plan(world, start, target, noOptions()).plans.map(({ name }) => name);
  };
  const shared = (of: number) => {
    const [from, to] = arrival(2, of).occupations;
    return from && to ? { occupations: [{ ...from, mobilities: ['H2801'] }, to] } : {};
  };

  it('makes a trade a lead from a third of its core on; under that, one to learn', () => {
    expect(named(shared(6))).toEqual(['onTheJob']);
    expect(named(shared(7))).toEqual(['toLearn']);
  });

  it('lets a trade be called without training only when nothing of it is to learn', () => {
    const [from, to] = arrival(6, 6).occupations;
    if (!from || !to) throw new Error('two trades');
    expect(named({ occupations: [{ ...from, mobilities: ['H2801'] }, to] })).toEqual(['asTrade']);
  });

  it('is not enough for a certificate two levels above the usual one of the trade that one leaves', () => {
    const families = [{ family: 'verre', evidence: 'occupation' as const, via: 'H2801' }];
    const sectors = [{ sector: 'verre', branch: null, evidence: 'title' as const, via: 'test' }];
    const usual = (level: number) => ({
      ...arrival(0, 4),
      families: [plainFamily('verre', ['H2801'])],
      pathways: [
        certificate({ families, sectors, level: 5 }),
        { ...pathway('RNCP2', [['RNCP2BC01', 'x']], ['A1111']), level },
      ],
      blocSkills: [reading('RNCP1BC01', as('b', 1, 3)), reading('RNCP2BC01', as('a', 1, 3))],
    });
    expect(named(usual(4))).toHaveLength(1);
    expect(named(usual(3))).toEqual([]);
  });
});

describe('the trade aimed at, where ROME sends to it', () => {
  const trade: Target = { kind: 'occupation', code: 'H2801' };
  const aimed = (shared: number, mobilities: string[], target: Target = trade) => {
    const [from, to] = arrival(shared, 8).occupations;
    if (!from || !to) throw new Error('two trades');
    const { world, problem } = ask({ occupations: [{ ...from, mobilities }, to] }, target);
    return ends(tradeAimedAt(world, problem));
  };

  it('is said from one gesture on, though a third of it is not there', () => {
    expect(aimed(1, ['H2801'])).toEqual(['H2801']);
    expect(aimed(1, [])).toEqual([]);
    expect(aimed(0, ['H2801'])).toEqual([]);
  });

  it('is said of a sector too, from one gesture that tells on, where a certificate names it', () => {
    expect(aimed(1, ['H2801'], verre)).toEqual(['H2801']);
    expect(aimed(1, [], verre)).toEqual([]);
    expect(aimed(0, ['H2801'], verre)).toEqual([]);
  });
});
