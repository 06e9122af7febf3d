import { describe, expect, it } from 'vitest';
import { jointOf } from './joint.ts';

const joint = jointOf(
  [
    { code: 'H2901', parent: null },
    { code: 'H2902', parent: null },
    { code: 'H1201', parent: 'H1200' },
    { code: 'H1202', parent: 'H1200' },
  ],
  [
    { code: 'H1200', count: 4, with: { H2901: 2 } },
    { code: 'H2901', count: 9, with: {} },
  ],
);

describe('joint certifications', () => {
  it('are counted between families, whichever comes first', () => {
    expect(joint.count('H2901', 'H1202')).toBe(2);
    expect(joint.count('H1201', 'H2901')).toBe(2);
    expect(joint.between('H1201', 'H2901')).toBe(2);
    expect(joint.between('H2901', 'H2902')).toBe(0);
    expect(joint.cosine('H1201', 'H2901')).toBeCloseTo(2 / 6);
  });

  it('of one family are those that lead to it, and its own count is missing where the source has none', () => {
    expect(joint.count('H1201', 'H1202')).toBe(4);
    expect(joint.count('H2902', 'H2902')).toBe(0);
    const bare = jointOf([], [{ code: 'A', count: 4, with: { B: 3 } }]);
    expect(bare.cosine('B', 'A')).toBeCloseTo(3 / 2);
  });

  it('are whole within one family, and none where no record names both', () => {
    expect(joint.cosine('H1201', 'H1202')).toBe(1);
    expect(joint.between('H1201', 'H1202')).toBeNull();
    expect(joint.count('H2901', 'H2902')).toBe(0);
    expect(joint.cosine('H2901', 'H2902')).toBe(0);
  });
});
