import { describe, expect, it } from 'vitest';
import { plainSector } from '../catalogue/plain.fixture.ts';
import { perTest } from '../per-test.fixture.ts';
import { claim } from '../profile/edit.ts';
import { emptyProfile } from '../profile/profile.ts';
import { match } from './match.ts';
import { matchCatalogue } from './sample.fixture.ts';
import { buildSpace } from './space.ts';
import { matchView, noFilter, type MatchFilter } from './view.ts';

const catalogue = matchCatalogue();
const of = (id: string, ...sectors: string[]) => ({
  sectors: sectors.map((sector) => ({ sector, branch: null, evidence: 'title' as const, via: id })),
});
const attached: Record<string, ReturnType<typeof of>> = {
  RNCP1: of('RNCP1', 's'),
  RNCP2: of('RNCP2', 's', 't'),
};
const space = perTest(() =>
  buildSpace({
    ...catalogue,
    sectors: ['s', 't', 'u'].map((id) => plainSector(id)),
    pathways: catalogue.pathways.map((one) => ({
      ...one,
      ...attached[one.id],
      level: one.id === 'RNCP2' ? null : 3,
    })),
  }),
);
const view = (filter: Partial<MatchFilter>, skill = '11', held: string[] = []) =>
  matchView(space().lookup, match(space(), claim(emptyProfile(), skill, 'yes')), held, {
    ...noFilter(),
    ...filter,
  });
const ids = (filter: Partial<MatchFilter>) => view(filter).pathways.map(({ id }) => id);

describe('what passes a filter', () => {
  it('has one of the values of a list, and one of each list', () => {
    expect(ids({ sectors: ['s', 't'] })).toEqual(['RNCP1', 'RNCP2']);
    expect(ids({ sectors: ['t'] })).toEqual(['RNCP2']);
    expect(ids({ sectors: ['s', 't'], levels: ['3'] })).toEqual(['RNCP1']);
    expect(ids({ sectors: ['s'], levels: ['non-renseigne'] })).toEqual(['RNCP2']);
    expect(ids({ sectors: ['u'] })).toEqual([]);
  });
});

describe('what is listed', () => {
  it('says the trade held that a record names, and what may be counted of it', () => {
    const welder = { ...emptyProfile(), jobs: [{ code: 'H2102' }] };
    const { pathways } = matchView(space().lookup, match(space(), welder), ['H2102'], noFilter());
    expect(pathways.map(({ id, ownLabel, countable }) => [id, ownLabel, countable])).toEqual(
      expect.arrayContaining([
        ['RNCP3', 'H2102', 'thin'],
        ['CI4', 'H2102', 'gestures'],
        ['RNCP2', null, 'all'],
      ]),
    );
  });

  it('says the sectors of a pathway, each once', () => {
    const listed = view({}).pathways.map(({ id, sectors }) => [id, sectors.map((one) => one.id)]);
    expect(listed).toContainEqual(['RNCP2', ['s', 't']]);
  });

  it('has something in common: neither a pathway nor a trade that has nothing of the person', () => {
    expect(view({}, '31').pathways.map(({ id }) => id)).toEqual([]);
    // Of the core of H2901 nothing is there: it only works in the same context.
    expect(view({}, '31').occupations.map(({ id }) => id)).toEqual(['H2913']);
    expect(view({}, '31', ['H2913']).occupations).toEqual([]);
    expect(view({}, '11').occupations.map(({ id }) => id)).toContain('H2901');
    expect(view({}, '11', ['H2901']).occupations.map(({ id }) => id)).not.toContain('H2901');
  });
});
