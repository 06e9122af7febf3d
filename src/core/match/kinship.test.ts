import { expect, it } from 'vitest';
import { heldKin, kinships, type Kinship } from './kinship.ts';
import { matchCatalogue, pathway, reading } from './sample.fixture.ts';
import { buildSpace } from './space.ts';

const kinship: Kinship = new Map([['B3', [{ code: 'A1', evidence: 'official', with: ['A2'] }]]]);

it('takes an official set whole: part of it gives nothing', () => {
  expect(heldKin(kinship, new Set(['A1']), 'B3')).toBeUndefined();
  expect(heldKin(kinship, new Set(['A2']), 'B3')).toBeUndefined();
  expect(heldKin(kinship, new Set(['A1', 'A2']), 'B3')).toMatchObject({ code: 'A1', evidence: 'official' });
});

/** Which blocs count for which, in a catalogue of two charters: who asks for a same skill, who does not, who is of another charter. */
it('two blocs of one charter count for each other when they ask for a same skill, those of two charters never', () => {
  const charter = (id: string, of: string | null) => ({
    ...pathway(id, [[`${id}BC01`, id]], []),
    charter: of,
  });
  const pathways = [
    charter('RNCP1', 'c'),
    charter('RNCP2', 'c'),
    charter('RNCP3', 'c'),
    charter('RNCP4', 'd'),
  ];
  const readings = new Map(
    [
      reading('RNCP1BC01', ['11', '21']),
      reading('RNCP2BC01', ['11', '31']),
      reading('RNCP3BC01', ['12']),
      reading('RNCP4BC01', ['11', '22']),
    ].map((one) => [one.bloc, one]),
  );
  const { lookup } = buildSpace({ ...matchCatalogue(), pathways, blocSkills: [] });
  expect([...kinships(lookup, readings)]).toEqual([
    ['RNCP1BC01', [{ code: 'RNCP2BC01', evidence: 'charter' }]],
    ['RNCP2BC01', [{ code: 'RNCP1BC01', evidence: 'charter' }]],
  ]);
});

it('an official set gives each bloc of one side to who holds the other side whole, both ways, before any other tie', () => {
  const target = { pathway: 'RNCP2', blocs: ['RNCP2BC01', 'RNCP2BC02'] };
  const pathways = [
    {
      ...pathway('RNCP1', [['RNCP1BC01', 'Souder']], []),
      correspondences: [
        { source: ['RNCP1BC01'], target },
        { source: [], target: { pathway: 'RNCP3', blocs: ['RNCP3BC01'] } },
      ],
    },
    pathway('RNCP0', [['RNCP0BC01', 'Souder']], []),
  ];
  const readings = new Map(
    [reading('RNCP1BC01', ['31']), reading('RNCP0BC01', ['31'])].map((one) => [one.bloc, one]),
  );
  const { lookup } = buildSpace({ ...matchCatalogue(), pathways, blocSkills: [] });
  const kin = kinships(lookup, readings);
  expect(kin.get('RNCP1BC01')).toEqual([
    { code: 'RNCP2BC01', evidence: 'official', with: ['RNCP2BC02'] },
    { code: 'RNCP0BC01', evidence: 'shared' },
  ]);
  expect(kin.get('RNCP2BC02')).toEqual([{ code: 'RNCP1BC01', evidence: 'official' }]);
  expect(kin.has('RNCP3BC01')).toBe(false);
});
