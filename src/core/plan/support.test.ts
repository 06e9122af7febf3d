import { describe, expect, it } from 'vitest';
import { noOptions } from './ask.ts';
import { as, ask, certificate, glass, own, verre } from './glass.fixture.ts';
import { plan } from './plan.ts';
import { hasOffices, isSupport } from './support.ts';

describe('a trade that supports firms of any kind', () => {
  it('is of the great domain that ROME names so, and has no field of its own', () => {
    expect(isSupport({ code: 'M1607', naf: ['82', '84'] })).toBe(true);
    expect(isSupport({ code: 'M1101', naf: ['46'] })).toBe(true);
    // A medical secretary, a census officer, a security guard.
    expect(isSupport({ code: 'M1609', naf: ['86', '87'] })).toBe(false);
    expect(isSupport({ code: 'M1425', naf: ['84'] })).toBe(false);
    expect(isSupport({ code: 'K2503', naf: ['82'] })).toBe(false);
    expect(isSupport({ code: 'M1212', naf: ['82', '86'] })).toBe(false);
  });

  it('is in the firms of every sector but farming, forestry and fishing alone', () => {
    expect(hasOffices({ naf: ['3'] })).toBe(false);
    expect(hasOffices({ naf: ['1', '46'] })).toBe(true);
  });
});

describe('who supports a firm, towards a sector', () => {
  const clerk = { ...own, code: 'M1607', naf: ['82'], mobilities: ['M1608', 'M1609'] };
  const near = (code: string, naf: string[]) => ({
    ...clerk,
    code,
    label: code,
    naf,
    mobilities: [],
    skills: { main: [...as('a', 1, 6), ...as('b', 13, 16)], emerging: [], other: [] },
  });
  const ends = (naf: string[], from = clerk) => {
    const { world } = ask({
      occupations: [own, from, near('M1608', ['69']), near('M1609', ['86']), near('M1613', ['82'])],
      sectors: [{ ...glass([]), naf }],
      pathways: [certificate({ occupations: [] })],
      blocSkills: [],
    });
    const { alsoThere, plans } = plan(world, { kind: 'occupation', code: 'M1607' }, verre, noOptions());
    const trades = plans.flatMap(({ parts }) =>
      parts.flatMap(({ steps }) => steps.flatMap((step) => ('code' in step ? [step.code] : []))),
    );
    return [alsoThere.map(({ id }) => id), trades];
  };

  it('is told that the trade is exercised there as it is, and sent to no second trade there', () => {
    expect(ends(['23'])).toEqual([['M1607'], []]);
    expect(ends(['3'])).toEqual([[], []]);
    expect(ends(['23'], { ...clerk, naf: ['86'] })).toEqual([[], []]);
  });
});
