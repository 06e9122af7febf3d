import { describe, expect, it } from 'vitest';
import { durationsIn } from './durations.ts';
import { withoutWholes } from './nested.ts';

describe('a length whose parts are dated', () => {
  const years = (text: string) =>
    withoutWholes(text, durationsIn(text), '2026-11-26').map((one) => one.years);

  it('is told by them', () => {
    expect(
      years('de 2011 à 2024 à l’étiquetage (2011-2014), au tri (2014-2019), au contrôle (2019-2024)'),
    ).toEqual([3, 5, 5]);
  });

  it('stays where they are few, make little of it, lie outside or stand in another sentence', () => {
    expect(years('de 2011 à 2024, au tri (2011-2023)')).toEqual([13, 12]);
    expect(years('de 2001 à 2024, au tri (2011-2014), au contrôle (2014-2019)')).toEqual([23, 3, 5]);
    expect(years('de 2011 à 2016, au tri (2016-2018), au contrôle (2018-2020)')).toEqual([5, 2, 2]);
    expect(years('de 2011 à 2019. Au tri (2011-2014), au contrôle (2014-2019)')).toEqual([8, 3, 5]);
  });
});
