import { describe, expect, it } from 'vitest';
import { perTest } from '../per-test.fixture.ts';
import { plainSector } from '../catalogue/plain.fixture.ts';
import { occupation, pathway, matchCatalogue, reading } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { claimAll } from '../profile/edit.ts';
import { emptyProfile, type Profile } from '../profile/profile.ts';
import { answerDoor } from './door.ts';
import { isExercisedIn } from './exercised.ts';
import type { Setting } from './setting.ts';
import { buildWorld } from './world.ts';

const sample = matchCatalogue();
const sector = (id: string, romeSectors: string[]) => plainSector(id, { romeSectors });
const named = (id: string, code: string, sectors: string[]) => ({
  ...pathway(id, [[`${id}BC01`, 'Souder']], [code]),
  sectors: sectors.map((one) => ({ sector: one, branch: null, evidence: 'certifier' as const, via: 'test' })),
});

/** Two trades of a broad industry: one that records show in three of its sectors, one in a single one. */
const food = ['viandes', 'lait', 'pain', 'sucre'];
const catalogue = {
  ...sample,
  charters: [],
  families: [],
  superseded: [],
  blocSkills: [],
  sectors: food.map((id) => ({
    ...sector(id, ['1']),
    occupations: id === 'viandes' ? ['H2101', 'H2102'] : [],
  })),
  occupations: [
    { ...occupation('H2101', ['11'], []), romeSectors: ['1'], mobilities: ['H2102'] },
    { ...occupation('H2102', ['11', '31'], []), romeSectors: ['1'] },
    { ...occupation('Z0001', ['31'], []), romeSectors: [] },
  ],
  pathways: [named('RNCP1', 'H2101', ['viandes']), named('RNCP2', 'H2102', ['viandes', 'lait', 'pain'])],
};
const world = perTest(() => buildWorld(buildSpace(catalogue), {}));
const ask = (from: string | null, to: string | null) => answerDoor(world(), { from, to }, emptyProfile());

describe('where a trade is exercised as it is', () => {
  it('a broad sector of ROME extends only to a trade that its records show in several sectors', () => {
    expect(isExercisedIn(world(), 'H2101', 'viandes')).toBe(true);
    expect(isExercisedIn(world(), 'H2101', 'sucre')).toBe(false);
    expect(isExercisedIn(world(), 'H2102', 'sucre')).toBe(true);
  });
});

describe('the industry that closes posts', () => {
  const sectorsFor = (said: { at?: string; closes?: boolean }) => {
    const answer = answerDoor(world(), { from: 'H2102', to: null, ...said }, emptyProfile());
    if (answer.kind !== 'anywhere') throw new Error(answer.kind);
    return { ids: answer.sectors.map(({ id }) => id), ownOnly: answer.ownOnly };
  };

  it('is no way out for the people of a firm of it, and the last one for who works in it', () => {
    const all = sectorsFor({}).ids;
    expect(all).toContain('viandes');
    expect(sectorsFor({ at: 'secteur:viandes', closes: true }).ids).toEqual(
      all.filter((id) => id !== 'viandes'),
    );
    expect(sectorsFor({ at: 'secteur:viandes' }).ids.at(-1)).toBe('viandes');
    expect(sectorsFor({ closes: true }).ids).toEqual(all);
  });

  it('is said to be the same one, at other employers, where there is no other', () => {
    const answer = answerDoor(
      world(),
      { from: 'H2101', to: null, at: 'secteur:viandes', closes: true },
      emptyProfile(),
    );
    expect(answer).toMatchObject({ kind: 'anywhere', sectors: [{ id: 'viandes' }], ownOnly: true });
  });
});

describe('the home page’s question', () => {
  it('says first that the trade is exercised there as it is', () => {
    const answer = ask('H2102', 'secteur:lait');
    if (answer.kind !== 'move') throw new Error(answer.kind);
    expect(answer.asItIs.map(({ id }) => id)).toEqual(['H2102']);
  });

  it('says whether the trade has certificates there, elsewhere only, or none at all', () => {
    const certified = (pathways: typeof catalogue.pathways) => {
      const there = buildWorld(buildSpace({ ...catalogue, pathways }), {});
      const answer = answerDoor(there, { from: 'H2101', to: 'secteur:viandes' }, emptyProfile());
      return answer.kind === 'move' ? answer.asItIs[0]?.certified : undefined;
    };
    expect(certified(catalogue.pathways)).toBe('there');
    expect(certified([named('RNCP1', 'H2101', ['lait'])])).toBe('elsewhere');
    expect(certified([])).toBeNull();
  });

  it('counts the gestures of the trade aimed at, and says on what the move rests', () => {
    const answer = ask('H2101', 'H2102');
    if (answer.kind !== 'move') throw new Error(answer.kind);
    expect(answer.lead?.evidence).toBe('official');
    const { have, recognise, learn } = answer.lead?.counts ?? { have: 0, recognise: 0, learn: 0 };
    expect(have + recognise + learn).toBe(2);
    expect(have).toBe(1);
  });

  it('makes no lead of what shares nothing', () => {
    const answer = ask('Z0001', 'H2101');
    expect(answer.kind === 'move' && answer.lead).toBeNull();
  });

  it('without an idea of where to go, gives the sector of a record of its own before those of a whole industry', () => {
    const own = { ...catalogue, pathways: [...catalogue.pathways, named('RNCP3', 'H2102', ['sucre'])] };
    const answer = answerDoor(buildWorld(buildSpace(own), {}), { from: 'H2102', to: null }, emptyProfile());
    if (answer.kind !== 'anywhere') throw new Error(answer.kind);
    expect(answer.sectors.map(({ id }) => id)).toEqual(['sucre', 'viandes', 'lait', 'pain']);
  });

  it('without an idea of where to go, gives the sectors of the trade', () => {
    const answer = ask('H2101', null);
    if (answer.kind !== 'anywhere') throw new Error(answer.kind);
    expect(answer.sectors.map(({ id }) => id)).toEqual(['viandes']);
  });

  it('names last the industry of one’s trade where the job ends with it', () => {
    const own = {
      ...catalogue,
      sectors: catalogue.sectors.map((one) => ({ ...one, occupations: one.id === 'lait' ? ['H2102'] : [] })),
    };
    const asked = (leaving: boolean) => {
      const there = buildWorld(buildSpace(own), {});
      const answer = answerDoor(there, { from: 'H2102', to: null, leaving }, emptyProfile());
      return answer.kind === 'anywhere' ? answer.sectors.map(({ id }) => id) : [];
    };
    expect(asked(false)[0]).toBe('lait');
    expect(asked(true).at(-1)).toBe('lait');
    expect(asked(true).toSorted()).toEqual(asked(false).toSorted());
  });

  it('says that there is but one’s own industry where it is so', () => {
    const only = {
      ...catalogue,
      sectors: catalogue.sectors
        .filter(({ id }) => id === 'lait')
        .map((one) => ({ ...one, occupations: ['H2102'] })),
      pathways: [],
    };
    const there = buildWorld(buildSpace(only), {});
    for (const [more, ownOnly] of [
      [{ leaving: true }, true],
      [{ at: 'secteur:lait' }, true],
      [{}, false],
    ] as const)
      expect(answerDoor(there, { from: 'H2102', to: null, ...more }, emptyProfile())).toMatchObject({
        ownOnly,
      });
  });

  it('names last the industry where one says to work', () => {
    const first = (at: string | null) => {
      const answer = answerDoor(world(), { from: 'H2102', to: null, at }, emptyProfile());
      return answer.kind === 'anywhere' ? answer.sectors.map(({ id }) => id) : [];
    };
    const [own = ''] = first(null);
    expect(first(`secteur:${own}`).at(-1)).toBe(own);
    expect(first(`secteur:${own}`).toSorted()).toEqual(first(null).toSorted());
    expect(first('secteur:lune')).toEqual(first(null));
  });

  it('says first the trade of a profile that was held longest', () => {
    const jobs = [
      { code: 'H2101', years: 1 },
      { code: 'H2102', years: 12 },
    ];
    const answer = answerDoor(
      world(),
      { from: 'profil', to: 'secteur:viandes' },
      { ...emptyProfile(), jobs },
    );
    expect(answer.kind === 'move' && answer.asItIs.map(({ id }) => id)).toEqual(['H2102', 'H2101']);
  });

  it('without a trade, says by which trades of entry one comes to the sector, or to the trade aimed at', () => {
    const entered = (to: string | null, level = 3) =>
      answerDoor(
        buildWorld(
          buildSpace({ ...catalogue, pathways: catalogue.pathways.map((one) => ({ ...one, level })) }),
          {},
        ),
        { from: 'debut', to },
        emptyProfile(),
      );
    expect(entered('secteur:viandes')).toMatchObject({
      ...{ kind: 'entry', from: null, unknown: [] },
      entries: [
        { id: 'H2101', certificates: [{ id: 'RNCP1', level: 3, apprenticeship: false }] },
        { id: 'H2102', certificates: [{ id: 'RNCP2' }] },
      ],
    });
    expect(entered('H2102')).toMatchObject({ kind: 'entry', entries: [{ id: 'H2102' }] });
    expect(entered('secteur:zinc')).toMatchObject({ kind: 'nothing', unknown: ['secteur:zinc'] });
    expect(entered('H2101', 5)).toMatchObject({ kind: 'entry', entries: [] });
  });

  it('takes a profile of things of every day for that of who has no trade', () => {
    const begun = claimAll(emptyProfile(), ['300268'], 'partly');
    const at = (profile: Profile, from = 'profil') =>
      answerDoor(world(), { from, to: 'secteur:viandes' }, profile);
    expect(at(begun)).toMatchObject({ kind: 'entry' });
    const { from: _, ...said } = at(begun);
    const { from: __, ...asked } = at(begun, 'debut');
    expect(said).toEqual(asked);
    expect(at({ ...begun, jobs: [{ code: 'H2101' }] }).kind).toBe('move');
    // What who has a trade knows is not asked of who begins.
    expect(at({ ...begun, jobs: [{ code: 'H2101' }] }, 'debut')).toEqual(at(emptyProfile(), 'debut'));
  });

  it('names what it does not know, and asks for a start', () => {
    expect(ask('H9999', null)).toMatchObject({ kind: 'nothing', unknown: ['H9999'] });
    expect(ask('H2101', 'secteur:zinc')).toMatchObject({ kind: 'nothing', unknown: ['secteur:zinc'] });
    expect(ask('profil', null).kind).toBe('emptyProfile');
  });

  it('neither keeps a trade of what is to be avoided, nor sends there', () => {
    const nights = (code: string) => ({
      ...catalogue,
      occupations: catalogue.occupations.map((one) =>
        one.code === code ? { ...one, contexts: ['300803'] } : one,
      ),
    });
    const asked = (code: string, settings: readonly Setting[]) =>
      answerDoor(
        buildWorld(buildSpace(nights(code)), {}),
        { from: 'H2101', to: null, settings },
        emptyProfile(),
      );
    expect(asked('H2102', [])).toMatchObject({ sectors: [{ id: 'viandes' }], others: [{ id: 'H2102' }] });
    expect(asked('H2102', ['nuit'])).toMatchObject({
      sectors: [{ id: 'viandes' }],
      avoided: false,
      others: [],
    });
    expect(asked('H2101', ['nuit'])).toMatchObject({ sectors: [], avoided: true });
    expect(asked('H2102', ['nuit'])).toMatchObject({ entries: [] });
  });

  it('sends who flees allergens neither back to the trade that bears them nor to the few industries of its own', () => {
    const asked = (settings: readonly Setting[]) =>
      answerDoor(world(), { from: 'H2101', to: null, settings }, emptyProfile());
    expect(asked(['charges'])).toMatchObject({ sectors: [{ id: 'viandes' }], avoided: false });
    expect(asked(['charges'])).toMatchObject({ others: [{ id: 'H2102' }] });
    expect(asked(['allergenes'])).toMatchObject({ sectors: [], avoided: true, others: [], oneMore: null });
  });

  it('adds one more bloc to what is practised, not where what is fled is in the trade itself', () => {
    const codes = ['1', '2', '3', '4'].map((bloc) => `RNCP1BC0${bloc}`);
    const read = codes.map((code, at) => reading(code, [['11', '31', '21', '22'][at] ?? '']));
    const blocs = codes.map((code): [string, string] => [code, `Bloc ${code}`]);
    const record = pathway('RNCP1', blocs, ['H2102']);
    const asked = (contexts: string[], more?: boolean) => {
      const occupations = catalogue.occupations.map((one) =>
        one.code === 'H2101' ? { ...one, contexts } : one,
      );
      const made = { ...catalogue, occupations, pathways: [record], blocSkills: read };
      const query = {
        from: 'H2101',
        to: null,
        settings: ['nuit'] as const,
        ...(more !== undefined && { more }),
      };
      const answer = answerDoor(buildWorld(buildSpace(made), {}), query, emptyProfile());
      return answer.kind === 'anywhere' ? answer.oneMore?.pathway : answer.kind;
    };
    expect(asked([])).toBe('RNCP1');
    expect(asked(['300803'])).toBeUndefined();
    expect(asked([], false)).toBeUndefined();
  });
});
