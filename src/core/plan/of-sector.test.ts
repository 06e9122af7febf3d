import { describe, expect, it } from 'vitest';
import { plainFamily, plainSector } from '../catalogue/plain.fixture.ts';
import type { Catalogue } from '../catalogue/files.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { occupation, pathway, reading, matchCatalogue } from '../match/sample.fixture.ts';
import { buildSpace } from '../match/space.ts';
import { noOptions, type Target } from './ask.ts';
import { plan } from './plan.ts';
import { buildWorld } from './world.ts';

const logistics = [{ family: 'logistique', evidence: 'occupation' as const, via: 'N1101' }];
const at = (sector: string, evidence: 'title' | 'charter') => [
  { sector, branch: null, evidence, via: 'test' },
];
const dairy: Target = { kind: 'field', sectors: ['lait'], families: [] };

/**
 * A fork-lift driver; a certificate of every industry that names the trade; one of dairy logistics, of order picking, in which none of
 * the gestures read is the driver's.
 */
function linesOf({
  mobilities = ['N1103'],
  evidence = 'title',
  picking = ['11', '31'],
  gestures = ['22'],
  asked = '11',
}: {
  mobilities?: string[];
  evidence?: 'title' | 'charter';
  picking?: string[];
  gestures?: string[];
  asked?: string;
}) {
  const all: Pathway[] = [
    {
      ...pathway(
        'RNCP1',
        [
          ['RNCP1BC01', 'Conduire'],
          ['RNCP1BC02', 'Ranger'],
        ],
        ['N1101'],
      ),
      ...{ title: 'CQP Agent', kind: 'cqp', families: logistics, sectors: at('lait', 'charter') },
    },
    {
      ...pathway('CI2', [], ['N1103']),
      ...{
        title: 'CQP préparateur laiterie',
        kind: 'cqp',
        families: logistics,
        sectors: at('lait', evidence),
      },
    },
  ];
  const sample = matchCatalogue();
  const catalogue: Catalogue = {
    ...sample,
    fineSkills: [
      ...sample.fineSkills,
      ...['32', '33'].map((id) => ({ id, label: id, skill: null, category: null })),
    ],
    occupations: [
      { ...occupation('N1101', ['11', '21'], []), label: 'Cariste', mobilities },
      { ...occupation('N1103', picking, []), label: 'Préparateur' },
    ],
    families: [plainFamily('logistique', ['N1101', 'N1103'])],
    sectors: [plainSector('lait', { label: 'Lait', naf: ['10'] })],
    pathways: all,
    blocSkills: [
      reading('RNCP1BC01', [asked]),
      reading('RNCP1BC02', ['31', '32', '33']),
      reading('CI2', gestures),
    ],
  };
  const world = buildWorld(buildSpace(catalogue), {});
  const { plans } = plan(world, { kind: 'occupation', code: 'N1101' }, dairy, noOptions());
  return plans.flatMap(({ parts, insteadOf }) =>
    parts.flatMap((part) => (part.pathway ? [[part.pathway.id, ...insteadOf.map(({ id }) => id)]] : [])),
  );
}

describe('the certificate of the sector itself', () => {
  it('is said beside one of every industry, where ROME sends to its trade and a third of that trade is there', () => {
    expect(linesOf({ gestures: ['31', '32'] })).toEqual([['RNCP1', 'CI2']]);
  });

  it('is said first where nothing is there of the one that a charter alone makes of the sector', () => {
    const gestures = ['31', '32'];
    expect(linesOf({ gestures, asked: '32' })).toEqual([['CI2', 'RNCP1']]);
  });

  it('is said where its trade is near, though ROME does not send there', () => {
    const gestures = ['31', '32'];
    expect(linesOf({ gestures, mobilities: [] })).toEqual([['RNCP1', 'CI2']]);
  });

  it('is not where its title does not name the sector', () => {
    expect(linesOf({ gestures: ['31', '32'], evidence: 'charter' })).toEqual([['RNCP1']]);
  });

  it('is not where nothing of that trade is there, nor of its gestures', () => {
    expect(linesOf({ gestures: ['31', '32'], picking: ['31', '91'] })).toEqual([['RNCP1']]);
  });
});
