import { beforeAll, describe, expect, it, vi } from 'vitest';
import { plannedText } from '$lib/i18n/planned/index.ts';
import { excludedSaid, plansSaid } from './plans-said.ts';

vi.mock('$app/state', () => ({ page: { params: {}, route: { id: '/' }, url: new URL('http://site/') } }));
beforeAll(() => plannedText.load('fr'));

type Found = Parameters<typeof plansSaid>[0];
const found = (more: Partial<Found>): Found => ({
  ...{ plans: [], alsoThere: [], sameOccupation: false, sparedThere: [], aimedHas: [], coldThere: false },
  none: { excluded: {} },
  ...more,
});

describe('what is announced of the plans', () => {
  it('counts the ways', () => {
    expect(plansSaid(found({ plans: [{}, {}] as Found['plans'], none: null }))).toBe('2 chemins trouvés.');
  });

  it('says that the constraints, or what is avoided, leave none', () => {
    const constrained = plannedText().noneConstrained;
    expect(plansSaid(found({ none: { excluded: { maxLevel: 2 } } }))).toBe(constrained);
    expect(plansSaid(found({ aimedHas: ['travail-de-nuit'] as unknown as Found['aimedHas'] }))).toBe(
      constrained,
    );
    expect(plansSaid(found({ coldThere: true }))).toBe(constrained);
    expect(plansSaid(found({}))).toBe(plannedText().none);
  });

  it('never says nothing', () => {
    for (const more of [
      { alsoThere: [{ id: 'N1101', label: 'Cariste' }] },
      { sameOccupation: true },
      { sparedThere: [{}] as unknown as Found['sparedThere'] },
      { none: null },
    ])
      expect(plansSaid(found(more))).not.toBe('');
  });
});

it('names each constraint with how many pathways it takes away', () => {
  expect(excludedSaid({ excluded: { maxLevel: 2, registeredOn: 0 } })).toEqual([
    '2 écartés par\u00a0: le niveau',
  ]);
});
