import { describe, expect, it } from 'vitest';
import { monthRangesIn } from './months-ranges.ts';

describe('ranges of months without their century', () => {
  it.each([
    ['soudeur 09/20-06/22', 2],
    ['juillet 21 à fév 24 : cariste', 3],
    ['sept. 98 – août 02', 4],
    ['03.15 → 12.19', 5],
  ])('give years: %s', (text, years) => {
    expect(monthRangesIn(text).map((one) => one.years)).toEqual([years]);
  });

  it('are no hours, days nor whole dates', () => {
    expect(monthRangesIn('de 08/09 à 08/10 h, 01/02-01/02')).toEqual([]);
    expect(monthRangesIn('09/2020-06/2022')).toEqual([]);
    expect(monthRangesIn('le 12/03/20-15/06/22')).toEqual([]);
  });
});
