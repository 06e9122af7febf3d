import { describe, expect, it } from 'vitest';
import { does, wishes } from './fields.ts';

describe('a job lost, said beside a trade', () => {
  it.each([
    ['conducteur de ligne (licenciement)', 'H3301'],
    ['soudeuse licenciée', 'H2913'],
    ['soudeur, viré', 'H2913'],
    ['cariste viré de mon usine', 'N1101'],
    ['opérateur chimie, licencié l’an dernier', 'H2304'],
    ['welder, laid off', 'H2913'],
    ['line operator, lost my job', 'H3301'],
  ])('asks why, and keeps the trade: %s', async (typed, place) => {
    const found = await does(typed);
    expect(found?.place).toBe(place);
    expect((found?.reads ?? []).map(({ value }) => value)).toContain('licenciement');
  });

  it.each(['soudeur licencié TIG', 'soudeur, licencié économique', 'boulanger, licencié pour inaptitude'])(
    'is not asked about where it is told, or is none: %s',
    async (typed) => {
      expect(((await does(typed))?.reads ?? []).map(({ value }) => value)).not.toContain('licenciement');
    },
  );

  it('is no town', async () => {
    const found = await wishes('une laiterie près de chez moi (vire)');
    expect(found?.place).toBe('secteur:industrie-laitiere');
    expect((found?.reads ?? []).map(({ value }) => value)).not.toContain('licenciement');
  });
});
