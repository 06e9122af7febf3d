import { describe, expect, it } from 'vitest';
import { findBefore, findKnown, readKnown, writeKnown, type KnownNumber } from './known-number.ts';

const nurse: KnownNumber = {
  id: 'RNCP8940',
  title: 'Infirmier',
  kind: 'diplome-etat',
  level: 6,
  status: 'inactive',
  ends: '2024-08-31',
  successors: [
    { id: 'RNCP39923', evidence: 'record' },
    { id: 'RNCP41600', evidence: 'title' },
  ],
  sameTitle: ['RNCP40000'],
};
const bare: KnownNumber = {
  id: 'RS8940',
  title: 'Gestes et postures',
  kind: null,
  level: null,
  status: 'active',
  ends: null,
  successors: [],
  sameTitle: [],
};
const rows = writeKnown([nurse, bare, { ...bare, id: 'RNCP89401' }]);

describe('the compact list of known numbers', () => {
  it('reads what it wrote, with what is not given', () => {
    expect(readKnown(rows).get('RNCP8940')).toEqual(nurse);
    expect(readKnown(rows).get('RS8940')).toEqual(bare);
  });

  it('finds a number alone, never a longer one that begins alike', () => {
    expect(findKnown(rows, 'RNCP8940')).toEqual([nurse]);
  });

  it('looks in both registers for digits without a register', () => {
    expect(findKnown(rows, '8940').map(({ id }) => id)).toEqual(['RNCP8940', 'RS8940']);
  });

  it('knows what a number follows that it does not hold', () => {
    expect(findBefore(rows, 'RNCP39923')).toEqual([nurse]);
    expect(findBefore(rows, '41600')).toEqual([nurse]);
    expect(findBefore(rows, 'RNCP3992')).toEqual([]);
    expect(findBefore(rows, 'RNCP40000')).toEqual([]);
  });

  it('knows nothing of a number that was made up', () => {
    expect(findKnown(rows, 'RNCP999999')).toEqual([]);
  });
});
