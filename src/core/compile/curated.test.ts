import * as v from 'valibot';
import { expect, it } from 'vitest';
import { soundCatalogue } from '../catalogue/sound.fixture.ts';
import { curatedLists, curatedObjects, emptyCurated, type CuratedList } from './curated.ts';

const basis = 'essai';
const sound = soundCatalogue();
const certifier = { match: 'Comité', siret: null, branches: ['lait'], basis };
const rule = { labelFr: 'x', labelEn: 'x', kinds: ['cqp'], basis };

/** One record at least of each list, with every value that it may take. */
const records: Record<CuratedList, readonly object[]> = {
  branches: sound.branches,
  sectors: sound.sectors,
  families: sound.families,
  kinds: sound.kinds,
  levels: sound.levels,
  routes: sound.routes,
  charters: sound.charters,
  certifiers: ['certifier', 'committee', 'ccn'].map((kind) => ({ ...certifier, kind })),
  pathwayBranches: [
    { id: 'RNCP1', branches: ['lait'], basis },
    { id: 'RNCP1', branches: ['lait'], kind: 'cqp', confidence: 'sûr', basis },
  ],
  excluded: [{ id: 'RNCP1', why: 'essai' }],
  pathwayOccupations: [{ id: 'RNCP1', occupations: ['H2102'], basis }],
  blocSkills: sound.blocSkills,
  sectorWords: [{ sector: 'lait', words: ['lait'], unless: ['lait de chaux'], basis }],
  specificTrades: [{ occupation: 'H2102', sectors: ['lait'], basis }],
  widespreadTrades: [{ occupation: 'H2102', basis }],
  genericGestures: [{ skill: '2', basis }],
  sameGestures: [{ skill: '2', also: '3', basis }],
  labelMends: [{ id: 'RNCP1BC01', from: 'Qualié', to: 'Qualité', basis }],
  unsoundBridges: [{ between: ['RNCP1', 'CI2'], basis }],
  employers: sound.employers.map((one) => ({ ...one, basis })),
  products: sound.products.map((one) => ({ ...one, basis })),
  qualities: sound.qualities.map((one) => ({ ...one, basis })),
  intoIndustry: sound.intoIndustry.map((one) => ({ ...one, basis })),
  funding: sound.funding,
  nextSteps: sound.nextSteps,
};

const names = Object.keys(curatedLists) as CuratedList[];

it.each(names)('a record of %s is read as it is, and lacks nothing', (list) => {
  const schema = curatedLists[list].record;
  for (const record of records[list]) {
    expect(v.safeParse(schema, record)).toMatchObject({ success: true, output: record });
    for (const field of ['basis', 'id', 'match', 'bloc', 'why'].filter((key) => key in record))
      expect(v.safeParse(schema, { ...record, [field]: '' }).success, field).toBe(false);
  }
});

it.each([
  ['sectorWords', { words: [] }],
  ['specificTrades', { sectors: [] }],
  ['specificTrades', { occupation: 'H21' }],
  ['widespreadTrades', { occupation: 'H21' }],
  ['genericGestures', { skill: 'A' }],
  ['sameGestures', { skill: 'A' }],
  ['sameGestures', { also: 'A' }],
  ['employers', { names: [] }],
  ['employers', { sector: undefined }],
  ['qualities', { trades: ['H21'] }],
  ['qualities', { said: [] }],
  ['intoIndustry', { from: ['21'] }],
  ['intoIndustry', { from: [] }],
  ['certifiers', { kind: 'x' }],
] as const)('a record of %s is refused with %j', (list, changed) => {
  expect(v.safeParse(curatedLists[list].record, { ...records[list][0], ...changed }).success).toBe(false);
});

it('reads rules of every sort and every need; a scope that bounds no level says so', () => {
  const ids = ['branch-cqp', 'branch-cqp-unnumbered', 'family-diploma', 'registered-title', 'opco-list'];
  const rules = [
    ...ids.map((id) => ({ ...rule, id, needs: 'branch' })),
    { ...rule, id: 'superseded', needs: 'none', maxLevel: 4 },
    { ...rule, id: 'superseded', needs: 'family-occupation' },
  ];
  expect(v.parse(curatedObjects.scope.schema, { rules })).toEqual({ rules, maxLevel: null });
});

it('reads the dates of layers only with their source and their basis', () => {
  const layer = { labelFr: 'x', labelEn: 'x', from: '2024', to: '2026-11' };
  const undated = [{ source: 'rncp', basis, layers: [layer] }];
  expect(v.parse(curatedObjects.layers.schema, { undated })).toEqual({ undated });
  for (const wrong of [
    { source: '' },
    { layers: [] },
    { more: 1 },
    { layers: [{ ...layer, from: '2024-13' }] },
  ])
    expect(
      v.safeParse(curatedObjects.layers.schema, { undated: [{ ...undated[0], ...wrong }] }).success,
    ).toBe(false);
});

it('begins with nothing', () => {
  const empty = emptyCurated();
  for (const list of [...names, 'undated'] as const) expect(empty[list], list).toEqual([]);
  expect([empty.words, empty.en, empty.scope]).toEqual([
    { acronyms: [], synonyms: [], everyday: [] },
    null,
    { rules: [], maxLevel: null },
  ]);
});
