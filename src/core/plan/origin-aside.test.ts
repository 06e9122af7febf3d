import { describe, expect, it } from 'vitest';
import type { Occupation } from '../catalogue/occupation.ts';
import { matchCatalogue, occupation } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import type { Origin } from './origin.ts';
import { asideLast } from './origin-aside.ts';

const trade = (code: string, more: Partial<Occupation> = {}): Occupation => ({
  ...occupation(code, ['11'], []),
  domain: code.slice(0, 3),
  ...more,
});
/** Four trades that ROME sends to brewers and bakers; few come to the herbalist. */
const senders = ['N1101', 'N1102', 'N1103', 'N1104'].map((code) =>
  trade(code, { mobilities: ['A1413', 'D1102', 'A1407'] }),
);
const others = ['H2102', 'H2105', 'A1412', 'A1407', 'A1447', 'A1413', 'A1443', 'D1102', 'B1608', 'B1607'];
const { lookup } = buildSpace({
  ...matchCatalogue(),
  occupations: [...senders, ...others.map((code) => trade(code))],
  pathways: [],
  blocSkills: [],
});
const move = (code: string, to: string, more: Partial<Origin> = {}): Origin => ({
  ...{ code, label: code, sectors: [], by: { kind: 'move', to, label: to }, evidence: 'official' },
  ...{ toAssess: 0, toLearn: 0, blocsGuessed: false, shared: 4, core: 8, ...more },
});
/** Whether a trade stands among the others towards these ones, last, or nowhere. */
function stands(code: string, aims: string[], more: Partial<Origin> = {}) {
  const told = asideLast(lookup, aims)(move(code, aims[0] ?? '', more));
  return told === null ? 'nowhere' : told.aside === true ? 'last' : 'among';
}

describe('who comes last among those who may come', () => {
  it('is of the land, towards what is not; none whom ROME does not send, or that are few', () => {
    expect(stands('A1407', ['A1412'])).toBe('last');
    expect(stands('A1407', ['A1412'], { evidence: 'estimated' })).toBe('nowhere');
    expect(stands('A1447', ['H2102'])).toBe('nowhere');
    expect(stands('A1407', ['A1447'], { evidence: 'estimated' })).toBe('among');
    expect(stands('A1407', ['A1203'])).toBe('among');
  });

  it('is held by few, in a craft; not among the arts, nor in a works', () => {
    expect(stands('A1443', ['H2102'])).toBe('last');
    expect(stands('A1413', ['H2102'])).toBe('among');
    expect(stands('H2105', ['H2102'])).toBe('among');
    expect(stands('B1608', ['B1607'])).toBe('among');
    expect(stands('B1608', ['H2102'])).toBe('last');
  });

  it('has a single gesture of a trade of another domain that has several', () => {
    expect(stands('D1102', ['H2102'], { shared: 1 })).toBe('last');
    expect(stands('D1102', ['H2102'], { shared: 2 })).toBe('among');
    expect(stands('D1102', ['H2102'], { shared: 1, core: 3 })).toBe('among');
    expect(stands('H2105', ['H2102'], { shared: 1 })).toBe('among');
  });
});
