import { describe, expect, it } from 'vitest';
import type { CoCertification, Occupation } from '../catalogue/occupation.ts';
import { addJob } from '../profile/edit.ts';
import { emptyProfile } from '../profile/profile.ts';
import { claimsOf } from './claims.ts';
import { vectorOf } from './match.ts';
import { matchCatalogue, occupation, pathway } from './sample.fixture.ts';
import { buildSpace } from './space.ts';
import { tradeNearness } from './trade-nearness.ts';

/** How the trade B1 of a certificate stands to A1, which is held: what ROME and certifications say, and gestures of B1. */
function standing(
  gestures: string[],
  more: Partial<Occupation> = {},
  joint: CoCertification[] = [],
  held = ['A1'],
) {
  const space = buildSpace({
    ...matchCatalogue(),
    occupations: [{ ...occupation('A1', ['11', '21'], []), ...more }, occupation('B1', gestures, [])],
    pathways: [pathway('RNCP1', [], ['B1']), pathway('RNCP2', [], [])],
    blocSkills: [],
    coCertification: joint,
  });
  const claims = claimsOf(
    space,
    held.reduce((profile, code) => addJob(profile, { code }), emptyProfile()),
  );
  return tradeNearness(space, claims, vectorOf(space, claims));
}
const together: CoCertification[] = [
  { code: 'A1', count: 10, with: { B1: 10 } },
  { code: 'B1', count: 10, with: {} },
];

describe('how the trades of a certificate stand to the trade held', () => {
  it('foreign where nothing is in common, ROME does not send there and no certification leads to both', () => {
    expect(standing(['31']).isForeign('RNCP1')).toBe(true);
    expect(standing(['31'], { mobilities: ['B1'] }).isForeign('RNCP1')).toBe(false);
    expect(standing(['31'], {}, together).isForeign('RNCP1')).toBe(false);
    expect(standing(['11']).isForeign('RNCP1')).toBe(false);
  });

  it('elsewhere when of another domain, unless ROME sends there', () => {
    expect(standing(['11']).isElsewhere('B1')).toBe(true);
    expect(standing(['11'], { domain: 'B1' }).isElsewhere('B1')).toBe(false);
    expect(standing(['11'], { mobilities: ['B1'] }).isElsewhere('B1')).toBe(false);
    expect(standing(['11']).isElsewhere('A1')).toBe(false);
  });

  it('away when none is of the domain and ROME sends to none that is near', () => {
    const sends = { mobilities: ['B1'] };
    expect(standing(['11']).isAway('RNCP1')).toBe(true);
    expect(standing(['11'], { domain: 'B1' }).isAway('RNCP1')).toBe(false);
    expect(standing(['11'], sends).isAway('RNCP1')).toBe(false);
    expect(standing(['31'], sends).isAway('RNCP1')).toBe(true);
    expect(standing(['11']).isAway('RNCP2')).toBe(false);
    expect(standing(['11'], {}, [], []).isAway('RNCP1')).toBe(false);
  });

  it('next where gestures are in common and a certification leads to both', () => {
    expect(standing(['11'], {}, together).isNext('RNCP1')).toBe(true);
    expect(standing(['11']).isNext('RNCP1')).toBe(false);
  });

  it('sent where ROME sends there, of the same domain or with enough in common', () => {
    const sends = { mobilities: ['B1'] };
    const domain = 'B1';
    expect(standing(['31'], { ...sends, domain }).isSent('RNCP1')).toBe(true);
    expect(standing(['11'], { domain }).isSent('RNCP1')).toBe(false);
    expect(standing(['31'], { ...sends }).isSent('RNCP1')).toBe(false);
    expect(standing(['11'], { ...sends }).isSent('RNCP1')).toBe(true);
    expect(standing(['31'], { ...sends }, together).isSent('RNCP1')).toBe(true);
    expect(standing(['31'], { ...sends, domain }).isSent('RNCP2')).toBe(false);
    expect(standing(['11'], sends, [], []).isSent('RNCP1')).toBe(false);
  });

  it('neither for a certificate of no trade, nor for who tells none', () => {
    expect(standing(['31']).isForeign('RNCP2')).toBe(false);
    expect(standing(['31']).isNext('RNCP2')).toBe(false);
    expect(standing(['31'], {}, together, []).isForeign('RNCP1')).toBe(false);
  });
});
