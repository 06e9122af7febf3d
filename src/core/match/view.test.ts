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
const view = (filter: Partial<MatchFilter>, skill = '11') =>
  matchView(space().lookup, match(space(), claim(emptyProfile(), skill, 'yes')).pathways, {
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
    const { pathways } = matchView(space().lookup, match(space(), welder).pathways, noFilter());
    expect(pathways.map(({ id, ownLabel, countable }) => [id, ownLabel, countable])).toEqual(
      expect.arrayContaining([
        ['RNCP3', 'H2102', 'thin'],
        ['CI4', 'H2102', 'gestures'],
        ['RNCP2', null, 'gestures'],
      ]),
    );
  });

  it('says the sectors of a pathway, each once', () => {
    const listed = view({}).pathways.map(({ id, sectors }) => [id, sectors.map((one) => one.id)]);
    expect(listed).toContainEqual(['RNCP2', ['s', 't']]);
  });

  it('has something in common', () => {
    expect(view({}, '31').pathways.map(({ id }) => id)).toEqual([]);
  });

  it('is the one in force that follows what has ended; what nothing follows stays, and says that it ended', () => {
    const ended = (successors: string[]) => {
      const own = buildSpace({
        ...catalogue,
        pathways: catalogue.pathways.map((one) =>
          one.id === 'RNCP1'
            ? {
                ...one,
                status: 'inactive' as const,
                successors: successors.map((id) => ({ id, evidence: 'record' as const })),
              }
            : one,
        ),
      });
      const { pathways, total } = matchView(
        own.lookup,
        match(own, claim(emptyProfile(), '11', 'yes')).pathways,
        noFilter(),
      );
      expect(total).toBe(pathways.length);
      return pathways.map(({ id }) => id);
    };
    expect(ended([])).toContain('RNCP1');
    expect(ended(['RNCP9'])).toContain('RNCP1');
    const followed = ended(['RNCP3']);
    expect(followed).not.toContain('RNCP1');
    expect(followed.filter((id) => id === 'RNCP3')).toHaveLength(1);
  });
});
