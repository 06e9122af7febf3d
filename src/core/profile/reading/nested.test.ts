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

  it('is the whole of the dated jobs beneath it or of all experience, when they make as many years', () => {
    const jobs = '\n2012-2019 : papeterie\n2019-2024 : peintures';
    expect(years(`Technicien, 12 ans de contrôle${jobs}`)).toEqual([7, 5]);
    expect(years(`Technicien, 13 ans de contrôle${jobs}`)).toEqual([7, 5]);
    expect(years(`Technicien, 14 ans de contrôle${jobs}`)).toEqual([14, 7, 5]);
    expect(years(`${jobs}\n12 ans d’expérience`)).toEqual([7, 5]);
    expect(years(`${jobs}\n12 ans chez X au total`)).toEqual([7, 5]);
    expect(years(`${jobs}\ncariste 12 ans`)).toEqual([7, 5, 12]);
    expect(years(`Technicien, 12 ans de contrôle${jobs}\n2009-2012 lycée Monge`)).toEqual([7, 5, 3]);
    expect(years(`Technicien, 12 ans de contrôle${jobs}\n2009-2012 : fonderie`)).toEqual([12, 7, 5, 3]);
    expect(years('Technicien, 12 ans\n2012-2024 : papeterie')).toEqual([12, 12]);
  });
});
