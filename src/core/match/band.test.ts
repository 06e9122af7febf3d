import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claim, holdBloc } from '../profile/edit.ts';
import { emptyProfile } from '../profile/profile.ts';
import { groupOf, isByChance, isHardlyMet, isLead, bandOf, type Tally } from './band.ts';
import { match } from './match.ts';
import { matchCatalogue } from './sample.fixture.ts';
import { buildSpace } from './space.ts';

const rank = { far: 0, reachable: 1, close: 2 } as const;
const none: Tally = {
  acquired: 0,
  toAssess: 0,
  toLearn: 0,
  same: 0,
  context: 0,
  tradeAsked: 6,
  asked: 7,
  tradeBlocs: 3,
  held: 0,
  open: 0,
};

describe('bands', () => {
  it('close needs half of the blocs and half of the trade skills', () => {
    expect(bandOf({ ...none, open: 2, same: 3 }, 'curated', true)).toBe('close');
    expect(bandOf({ ...none, open: 2, same: 2 }, 'curated', true)).toBe('reachable');
    expect(bandOf({ ...none, open: 1, same: 3 }, 'curated', true)).toBe('reachable');
    expect(bandOf({ ...none, open: 1, same: 1 }, 'curated', true)).toBe('far');
    expect(bandOf({ ...none, open: 1, same: 1, context: 1 }, 'curated', true)).toBe('reachable');
  });

  it('nothing is close without an anchor, by occupations only, or when fewer than three skills are asked', () => {
    const met = { ...none, open: 3, same: 6 };
    expect(bandOf(met, 'curated', false)).toBe('reachable');
    expect(bandOf(met, 'occupation', true)).toBe('reachable');
    expect(bandOf({ ...met, asked: 2, tradeAsked: 2, same: 2 }, 'curated', true)).toBe('reachable');
  });

  it('of another domain, close asks for five trade skills; a bloc held is close all the same', () => {
    const few = { ...none, open: 3, same: 3, tradeAsked: 4 };
    expect(bandOf(few, 'curated', true, true)).toBe('reachable');
    expect(bandOf(few, 'curated', true)).toBe('close');
    expect(bandOf({ ...few, tradeAsked: 5 }, 'curated', true, true)).toBe('close');
    expect(bandOf({ ...few, held: 2 }, 'curated', true, true)).toBe('close');
  });

  it('hardly met: no bloc open, fewer than half of the trade skills, one in another context counting for half', () => {
    expect(isHardlyMet({ ...none, same: 2, context: 1 })).toBe(true);
    expect(isHardlyMet({ ...none, same: 2, context: 2 })).toBe(false);
    expect(isHardlyMet({ ...none, same: 3 })).toBe(false);
    expect(isHardlyMet({ ...none, open: 1 })).toBe(false);
  });

  it('what only its record links to a trade held is within reach, not done already', () => {
    const own = { own: 'H2102', band: 'close', scant: false } as const;
    expect(groupOf(own)).toBe('own');
    expect(groupOf({ ...own, scant: true })).toBe('reach');
    expect(groupOf({ own: null, band: 'far', scant: false })).toBe('further');
  });

  it('half of the blocs held is close, one is within reach', () => {
    expect(bandOf({ ...none, held: 2, open: 2 }, 'curated', false)).toBe('close');
    expect(bandOf({ ...none, held: 1, open: 1 }, 'curated', false)).toBe('reachable');
  });

  it('half is enough, to the bloc and to the skill, and no bloc held brings nothing near', () => {
    const four = { ...none, tradeBlocs: 4, tradeAsked: 8, asked: 8 };
    expect(bandOf({ ...four, held: 2, open: 2 }, 'curated', false)).toBe('close');
    expect(bandOf({ ...four, open: 2, same: 4 }, 'curated', true)).toBe('close');
    expect(bandOf({ ...four, open: 2, same: 3, context: 1 }, 'curated', true)).toBe('reachable');
    expect(bandOf({ ...none, tradeBlocs: 0, tradeAsked: 0, asked: 0 }, 'curated', false)).toBe('far');
  });

  it('a third of the skills is within reach without any open bloc, from two on; a quarter needs a third of the blocs', () => {
    const skills = { ...none, tradeBlocs: 4, tradeAsked: 6 };
    expect(bandOf({ ...skills, same: 2 }, 'curated', true)).toBe('reachable');
    expect(bandOf({ ...skills, same: 1 }, 'curated', true)).toBe('far');
    expect(bandOf({ ...skills, tradeAsked: 7, same: 2 }, 'curated', true)).toBe('far');
    expect(bandOf({ ...skills, tradeAsked: 3, same: 1 }, 'curated', true)).toBe('far');
    expect(bandOf({ ...skills, tradeAsked: 9, same: 2, context: 2 }, 'curated', true)).toBe('reachable');
    expect(bandOf({ ...skills, tradeBlocs: 3, tradeAsked: 4, open: 1, same: 1 }, 'curated', true)).toBe(
      'reachable',
    );
    expect(bandOf({ ...skills, tradeBlocs: 4, tradeAsked: 4, open: 1, same: 1 }, 'curated', true)).toBe(
      'far',
    );
    expect(bandOf({ ...skills, tradeBlocs: 0, tradeAsked: 4, open: 0, same: 1 }, 'curated', true)).toBe(
      'far',
    );
  });

  it('meeting one more skill, or opening one more bloc, never goes further away', () => {
    const count = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(count, count, count, fc.boolean(), (same, context, open, anchored) => {
        const sum = { ...none, tradeBlocs: 6, same, context, open, asked: 12, tradeAsked: 12 };
        const now = rank[bandOf(sum, 'curated', anchored)];
        const better = [
          { ...sum, same: same + 1 },
          { ...sum, context: context + 1 },
          { ...sum, same: same + 1, context: Math.max(0, context - 1) },
          { ...sum, open: open + 1 },
          { ...sum, open: open + 1, held: 1 },
        ];
        for (const one of better) expect(rank[bandOf(one, 'curated', anchored)]).toBeGreaterThanOrEqual(now);
      }),
    );
  });

  it('a skill read as trade that ROME files as transversal is no anchor', () => {
    const catalogue = matchCatalogue();
    for (const skill of catalogue.fineSkills) skill.category = 'Transverse';
    const everything = ['11', '21', '91'].reduce((so, id) => claim(so, id, 'yes'), emptyProfile());
    const bandIn = (known: typeof catalogue) =>
      match(buildSpace(known), everything).pathways.find(({ id }) => id === 'RNCP1')?.band;
    expect(bandIn(matchCatalogue())).toBe('close');
    expect(bandIn(catalogue)).toBe('reachable');
  });

  it('a bloc held counts for the pathway whatever is claimed', () => {
    const { pathways } = match(buildSpace(matchCatalogue()), holdBloc(emptyProfile(), 'RNCP2BC01', true));
    expect(pathways.find(({ id }) => id === 'RNCP2')).toMatchObject({ band: 'close', acquired: 1 });
  });
});

describe('what is met by chance', () => {
  type More = { held?: number; leads?: boolean; isForeign?: boolean; isNext?: boolean };
  const byChance = (
    score: number,
    { held = 0, leads = false, isForeign = false, isNext = false }: More = {},
  ) =>
    isByChance({
      score,
      held,
      leads: () => leads,
      isForeign: () => isForeign,
      isNext: () => isNext,
    });

  it('is so under a score of 0.05, whatever skills are met, unless a bloc is held', () => {
    expect([byChance(0.049), byChance(0.05)]).toEqual([true, false]);
    expect(byChance(0.01, { held: 1 })).toBe(false);
  });

  it('is not under that score where a trade of it is next to one held', () => {
    expect(byChance(0.01, { isNext: true })).toBe(false);
    expect(byChance(0.01, { isNext: true, leads: true })).toBe(true);
  });

  it('is so where every trade of it is foreign to those held, unless a bloc is held', () => {
    expect(byChance(0.5, { isForeign: true })).toBe(true);
    expect(byChance(0.5, { isForeign: true, held: 1 })).toBe(false);
  });

  it('is so where the title tells a responsibility that nobody has, unless a bloc is held', () => {
    expect(byChance(0.5, { leads: true })).toBe(true);
    expect(byChance(0.5, { leads: true, held: 1 })).toBe(false);
  });
});

describe('what is listed', () => {
  it('has something in common, or names a trade held; what stands apart is not', () => {
    expect(isLead({ own: null, score: 0.1, apart: false })).toBe(true);
    expect(isLead({ own: null, score: 0, apart: false })).toBe(false);
    expect(isLead({ own: 'H2102', score: 0, apart: false })).toBe(true);
    expect(isLead({ own: 'H2102', score: 0.5, apart: true })).toBe(false);
  });
});
