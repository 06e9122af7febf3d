import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../catalogue/files.ts';
import { plainFamily } from '../catalogue/plain.fixture.ts';
import { occupation, pathway, reading } from '../match/sample.fixture.ts';
import { noOptions, type Target } from './ask.ts';
import { as, ask, certificate, ends, glass, own, verre } from './glass.fixture.ts';
import { plan } from './plan.ts';
import { thinPlans } from './thin.ts';
import { isBare, openTrades, tradesNamed, tradesThere } from './wide.ts';

describe('a bare entry', () => {
  const bare = (core: string[], more: { widespread?: true; official?: true } = { widespread: true }) => {
    const trade = { ...occupation('N1105', core, []), ...(more.widespread && { widespread: true as const }) };
    const { world, problem } = ask({ occupations: [own, trade], pathways: [], blocSkills: [] }, verre);
    const evidence = more.official ? 'official' : 'estimated';
    return isBare(world, problem, {
      cost: { blocs: 0, steps: 1, evidence: more.official ? 0 : 3, level: 0, missing: 0, far: 0 },
      legs: [{ kind: 'move', from: 'A1111', move: { to: 'N1105', evidence, score: null } }],
    });
  };

  it('is a trade of every industry of which one gesture at most is there, and where ROME does not send', () => {
    expect(bare([...as('a', 1, 1), ...as('b', 13, 17)])).toBe(true);
    expect(bare(as('b', 13, 17))).toBe(true);
    expect(bare([...as('a', 1, 2), ...as('b', 13, 17)])).toBe(false);
    expect(bare(as('b', 13, 17), {})).toBe(false);
    expect(bare(as('b', 13, 17), { widespread: true, official: true })).toBe(false);
  });

  it('is no certificate', () => {
    const { world, problem } = ask({ occupations: [own], pathways: [], blocSkills: [] }, verre);
    const cost = { blocs: 0, steps: 1, evidence: 3, level: 0, missing: 0, far: 0 };
    const legs = [{ kind: 'course' as const, id: 'RNCP1', lands: null, states: [] }];
    expect(isBare(world, problem, { cost, legs })).toBe(false);
  });
});

describe('a trade of the same family that every industry has', () => {
  const fitter = { ...occupation('H2914', as('a', 1, 6), []), widespread: true as const };
  const families = [plainFamily('metal', ['A1111', 'H2914'])];
  const there = (more: Partial<Catalogue>, target: Target = verre) => {
    const { world, problem } = ask({ sectors: [glass([])], pathways: [], blocSkills: [], ...more }, target);
    return ends(tradesThere(world, problem, target));
  };

  it('is there when half of it is, and in industry', () => {
    expect(there({ occupations: [own, fitter], families })).toEqual(['H2914']);
    const little = { ...fitter, skills: { ...fitter.skills, main: [...as('a', 1, 4), ...as('b', 13, 17)] } };
    expect(there({ occupations: [own, little], families })).toEqual([]);
    const fishing = [{ ...glass([]), naf: ['03'] }];
    expect(there({ occupations: [own, fitter], families, sectors: fishing })).toEqual([]);
  });

  it('has two gestures that tell, unless ROME sends to it', () => {
    // Gestures at the heart of many trades tell nothing.
    const crowd = Array.from({ length: 30 }, (_, at) =>
      occupation(`K${String(1000 + at)}`, as('b', 2, 6), []),
    );
    const occupations = [own, fitter, ...crowd];
    expect(there({ occupations, families })).toEqual([]);
    const sent = { ...own, mobilities: ['H2914'] };
    expect(there({ occupations: [sent, fitter, ...crowd], families })).toEqual(['H2914']);
  });

  it('is of the family, widespread, and no trade of the sector already', () => {
    expect(there({ occupations: [own, fitter], families: [plainFamily('metal', ['H2914'])] })).toEqual([]);
    expect(there({ occupations: [own, occupation('H2914', as('a', 1, 6), [])], families })).toEqual([]);
    expect(there({ occupations: [own, fitter], families, sectors: [glass(['H2914'])] })).toEqual([]);
  });

  it('has no industries of its own, or is exercised in the one aimed at: pressing metal is no way into glass', () => {
    const metal = { ...glass(['H2914']), id: 'mecanique', label: 'Mécanique' };
    expect(there({ occupations: [own, fitter], families, sectors: [glass([]), metal] })).toEqual([]);
    const record = {
      ...pathway('RNCP8', [], ['H2914']),
      sectors: [{ sector: 'verre', branch: null, evidence: 'committee' as const, via: 'CPNE' }],
    };
    const sectors = [glass([]), metal];
    expect(there({ occupations: [own, fitter], families, sectors, pathways: [record] })).toEqual(['H2914']);
  });

  it('is next to a trade of no family when it is near and certifications lead to both', () => {
    const alone = [plainFamily('metal', ['H2914'])];
    const both = [
      { code: 'A1111', count: 2, with: { H2914: 2 } },
      { code: 'H2914', count: 2, with: {} },
    ];
    expect(there({ occupations: [own, fitter], families: alone, coCertification: both })).toEqual(['H2914']);
    expect(there({ occupations: [own, fitter], families: alone, coCertification: [] })).toEqual([]);
    const other = [...alone, plainFamily('bois', ['A1111'])];
    expect(there({ occupations: [own, fitter], families: other, coCertification: both })).toEqual([]);
  });

  it('is next to it from a nearness of 0.2 on', () => {
    const alone = [plainFamily('metal', ['H2914'])];
    const coCertification = [
      { code: 'A1111', count: 20, with: { H2914: 1 } },
      { code: 'H2914', count: 20, with: {} },
    ];
    // Two gestures of its core are there; what it does besides makes it less near: 0.246, then 0.182.
    const besides = (last: number) => ({
      ...occupation('H2914', as('a', 1, 2), as('b', 13, last)),
      widespread: true as const,
    });
    expect(there({ occupations: [own, besides(14)], families: alone, coCertification })).toEqual(['H2914']);
    expect(there({ occupations: [own, besides(19)], families: alone, coCertification })).toEqual([]);
  });

  it('answers a sector only, not a family', () => {
    const aimed: Target = { kind: 'field', sectors: [], families: ['metal'] };
    expect(there({ occupations: [own, fitter], families }, aimed)).toEqual([]);
  });
});

describe('a trade of the same family that ROME sends to', () => {
  const sent = { ...own, mobilities: ['H2914'] };
  const fitter = (shared: number) => ({
    ...occupation('H2914', [...as('a', 1, shared), ...as('b', 13, 20)], []),
    widespread: true as const,
  });
  const families = [plainFamily('metal', ['A1111', 'H2914'])];
  const named = (more: Partial<Catalogue>) => {
    const { world, problem } = ask({ sectors: [glass([])], pathways: [], blocSkills: [], ...more }, verre);
    return ends(tradesNamed(world, problem, verre));
  };

  it('is named from one gesture on, where ROME sends to it and both are of a family of making', () => {
    expect(named({ occupations: [sent, fitter(1)], families })).toEqual(['H2914']);
    expect(named({ occupations: [sent, fitter(0)], families })).toEqual([]);
    expect(named({ occupations: [own, fitter(1)], families })).toEqual([]);
    const stores = [plainFamily('logistique', ['A1111', 'H2914'])];
    expect(named({ occupations: [sent, fitter(1)], families: stores })).toEqual([]);
    // A trade of no family, near enough.
    expect(named({ occupations: [sent, fitter(4)], families: [plainFamily('metal', ['H2914'])] })).toEqual([
      'H2914',
    ]);
    const lead = { ...fitter(1), label: 'Chef tuyauteur' };
    expect(named({ occupations: [sent, lead], families })).toEqual([]);
  });

  it('says the mobility as ROME does, though it is of no sector', () => {
    const { world, start } = ask({
      sectors: [glass([])],
      pathways: [],
      occupations: [sent, fitter(1)],
      families,
    });
    const [one] = plan(world, start, verre, noOptions()).plans;
    expect([one?.name, one?.weakest]).toEqual(['otherTrade', 'official']);
  });
});

describe('a trade that every industry has and that asks for no diploma', () => {
  const packer = {
    ...occupation('H3302', [...as('a', 1, 1), ...as('b', 13, 16)], []),
    widespread: true as const,
  };
  const record = (level: number) => ({ ...pathway('RNCP9', [], ['H3302']), level });
  const open = (more: Partial<Catalogue>, target: Target = verre) => {
    const { world, problem } = ask(
      { sectors: [glass([])], pathways: [record(3)], blocSkills: [], occupations: [own, packer], ...more },
      target,
    );
    return ends(openTrades(world, problem, target));
  };

  it('is an entry when a gesture of it is there and it is near, or ROME sends to it', () => {
    expect(open({})).toEqual(['H3302']);
    const far = { ...packer, skills: { ...packer.skills, main: as('b', 13, 17) } };
    expect(open({ occupations: [own, far] })).toEqual([]);
  });

  it('is none from level 4 on, nor where no record tells its level', () => {
    expect(open({ pathways: [record(4)] })).toEqual([]);
    expect(open({ pathways: [] })).toEqual([]);
  });

  it('is for who makes things only where the industry has no certificate to offer, or ROME sends to it', () => {
    const metal = [plainFamily('metal', ['A1111']), plainFamily('verre', ['H2801'])];
    const blowing = occupation('H2801', as('b', 13, 16), []);
    const told = {
      families: [{ family: 'verre', evidence: 'occupation' as const, via: 'H2801' }],
      sectors: [{ sector: 'verre', branch: null, evidence: 'title' as const, via: 'x' }],
    };
    const thin = (
      families: Catalogue['families'],
      occupations = [own, packer],
      more: Catalogue['pathways'] = [],
    ) => {
      const catalogue = {
        sectors: [glass(['H2801'])],
        pathways: [record(3), ...more],
        occupations: [...occupations, blowing],
        families,
      };
      const blocSkills = [reading('RNCP1BC01', [...as('b', 1, 1), ...as('b', 20, 24)])];
      const { world, problem } = ask({ ...catalogue, blocSkills }, verre);
      return ends(thinPlans(world, problem, verre));
    };
    const blower = certificate(told);
    expect(thin(metal)).toEqual(['H3302']);
    expect(thin(metal, [own, packer], [blower])).toEqual(['RNCP1']);
    expect(thin(metal, [{ ...own, mobilities: ['H3302'] }, packer], [blower])).toEqual(['H3302', 'RNCP1']);
    const logistics = [plainFamily('logistique', ['A1111']), plainFamily('verre', ['H2801'])];
    expect(thin(logistics, [own, packer], [blower])).toEqual(['H3302', 'RNCP1']);
  });

  it('comes only where the sector has no trade of its own to learn', () => {
    const told = (one: typeof packer) => {
      const { world, start } = ask({
        sectors: [glass([])],
        pathways: [record(3)],
        blocSkills: [],
        occupations: [own, one],
      });
      const { plans, none } = plan(world, start, verre, noOptions());
      return [plans.map(({ name }) => name), none?.entries.map(({ id }) => id)];
    };
    const two = { ...packer, skills: { ...packer.skills, main: [...as('a', 1, 2), ...as('b', 13, 16)] } };
    expect(told(two)).toEqual([['toLearn'], undefined]);
    // By one gesture only it is an entry among others.
    expect(told(packer)).toEqual([[], ['H3302']]);
  });
});
