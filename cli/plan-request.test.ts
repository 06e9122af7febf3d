import { describe, expect, it } from 'vitest';
import { Usage } from './errors.ts';
import { readPlanRequest } from './plan-request.ts';

describe('the options of a plan', () => {
  it('are nothing but the target when nothing else is said', () => {
    expect(readPlanRequest({ to: ['H2102'] })).toEqual({
      ...{ to: ['H2102'], sectors: [], avoid: [], settings: [], routes: [], refused: [] },
      ...{ registeredOn: null, maxLevel: null },
    });
  });

  it('are read as a line of a batch: targets parted by commas, numbers, steps in capitals', () => {
    expect(
      readPlanRequest({
        ...{ from: 'H2102', to: ['secteur:lait,secteur:metal', 'famille:conduite'] },
        ...{ sector: ['lait'], avoid: ['metal'], 'avoid-context': ['nuit'], route: ['vae'] },
        ...{ refuse: ['metier:h2102', 'bloc:rncp1bc01'], 'max-level': '4', 'max-legs': '2' },
        'registered-on': '2026-12-01',
      }),
    ).toEqual({
      ...{ from: 'H2102', to: ['secteur:lait', 'secteur:metal', 'famille:conduite'] },
      ...{ sectors: ['lait'], avoid: ['metal'], settings: ['nuit'], routes: ['vae'] },
      ...{ refused: ['metier:H2102', 'bloc:RNCP1BC01'], maxLevel: 4, maxLegs: 2 },
      registeredOn: '2026-12-01',
    });
  });

  it.each([
    [{ 'max-level': '9' }, '--max-level'],
    [{ 'max-level': 'haut' }, '--max-level'],
    [{ 'max-level': '0' }, '--max-level'],
    [{ 'max-legs': '5' }, '--max-legs'],
    [{ 'max-legs': '1.5' }, '--max-legs'],
    [{ 'registered-on': '2026-02-31' }, '--registered-on'],
    [{ 'avoid-context': ['bruit'] }, '--avoid-context'],
    [{ refuse: ['n’importe quoi'] }, '--refuse'],
  ])('refused as a wrong use: %j', (values, option) => {
    const read = () => readPlanRequest({ to: ['H2102'], ...values });
    expect(read).toThrow(Usage);
    expect(read).toThrow(`demande mal formée : ${option} : `);
  });
});
