import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../cli/catalogue.ts';
import { groupOf } from '#core/match/band.ts';
import { counted } from '#core/match/for-you.ts';
import { match } from '#core/match/match.ts';
import { buildSpace } from '#core/match/space.ts';
import { matchView, noFilter } from '#core/match/view.ts';
import { emptyProfile } from '#core/profile/profile.ts';
import { profileOf } from '#core/match/claims.ts';
import { found } from '#core/catalogue/lookup.ts';

const space = buildSpace(await readCatalogue('data/catalogue'));

/** What is within reach of who exercises a trade whole: the trades that each certificate names. */
function within(code: string): string[][] {
  return match(space, profileOf(found(space.lookup.occupations, code)))
    .pathways.filter((one) => groupOf(one) === 'reach')
    .map(({ id }) => (space.lookup.pathways.get(id)?.occupations ?? []).map((one) => one.code));
}

describe('what is within reach of a trade', () => {
  it.each([
    ['F1703', ['H2801', 'H2910'], 'a mason: no window making, no moulding of bronze'],
    ['M1607', ['N1303', 'D1115'], 'a secretary: no logistics, no chocolate'],
    ['N4103', ['H1309'], 'a bus driver: no radiation protection'],
    ['D1505', ['D1102'], 'a cashier: no bakery'],
    ['H2913', ['H2907', 'H3202'], 'a welder: no foundry, no plastics'],
  ])('%s: nothing of %s alone', (code, never) => {
    const alone = within(code).filter(
      (codes) => codes.length > 0 && codes.every((one) => never.includes(one)),
    );
    expect(alone).toEqual([]);
  });

  it('what is near stays: a mason and concrete, a painter and industrial painting, a baker and chocolate', () => {
    expect(within('F1703').flat()).toContain('F1706');
    expect(within('F1606').flat()).toContain('H3404');
    expect(within('D1102').flat()).toContain('D1115');
  });

  it('no doctor among the trades near a nurse', () => {
    const { occupations } = match(space, profileOf(found(space.lookup.occupations, 'J1506')));
    expect(occupations.length).toBeGreaterThan(0);
    expect(occupations.filter(({ id }) => id.startsWith('J11'))).toEqual([]);
  });

  it('a car mechanic has the maintenance of machines, though few gestures are said alike', () => {
    expect(within('I1604').flat()).toEqual(expect.arrayContaining(['I1310', 'I1603']));
  });
});

describe('the records of a trade held', () => {
  /** The first leads of who tells a trade alone, as the page of a profile lists them. */
  const leads = (code: string) => {
    const profile = { ...emptyProfile(), jobs: [{ code }] };
    const { pathways } = match(space, profile);
    return matchView(space.lookup, pathways, noFilter(), () => true, counted(space, profile)).pathways.filter(
      ({ group }) => group === 'own',
    );
  };

  it.each(['H2102', 'H2301', 'D1102', 'N1103', 'I1304'])(
    '%s: what certifies what one does comes before a record most of whose blocs are to learn, which is not said close',
    (code) => {
      const own = leads(code);
      const mostlyNew = own.map((one) => one.mostlyNew);
      expect(mostlyNew).toEqual([...mostlyNew].sort((a, b) => Number(a) - Number(b)));
      for (const one of own.filter((lead) => lead.mostlyNew)) {
        expect(one.toLearn).toBeGreaterThan(one.acquired + one.toAssess);
        expect(one.band).toBe('reachable');
      }
    },
  );

  it('a line of food: not first the one of which seven blocs of eight are to learn', () => {
    const [first] = leads('H2102');
    expect(first?.mostlyNew).toBe(false);
    expect(first?.toLearn).toBeLessThanOrEqual((first?.toAssess ?? 0) + (first?.acquired ?? 0));
  });
});
