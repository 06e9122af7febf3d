import { describe, expect, it } from 'vitest';
import { isOpenTo } from './doctors.ts';

describe('whom the trade of a doctor is told to', () => {
  it('doctors only; any other trade to anyone', () => {
    const [doctor, nurse] = [{ domain: 'J11' }, { domain: 'J15' }];
    expect(isOpenTo(doctor, [nurse])).toBe(false);
    expect(isOpenTo(doctor, [])).toBe(false);
    expect(isOpenTo(doctor, [nurse, doctor])).toBe(true);
    expect(isOpenTo(nurse, [])).toBe(true);
  });
});
