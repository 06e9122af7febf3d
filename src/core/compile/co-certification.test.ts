import { describe, expect, it } from 'vitest';
import { coCertification } from './co-certification.ts';
import { emptyRecord, emptyRome, type RawRecord, type RawRome } from './raw.ts';

const rome: RawRome = {
  ...emptyRome(),
  occupations: [
    { code: 'H1303', label: 'Parent resté', parent: 'H1303' },
    { code: 'H1309', label: 'Enfant', parent: 'H1303' },
    { code: 'H2951', label: 'Enfant d’un code ancien', parent: 'H2950' },
    { code: 'N1105', label: 'Seul', parent: null },
  ],
};
const record = (id: string, codes: string[], active = true): RawRecord => ({
  ...emptyRecord(id, 'test'),
  rome: codes,
  active,
});

describe('coCertification', () => {
  it('counts the records of each family and of each two, active or old, children with their parent', () => {
    const records = [
      record('RNCP1', ['N1105', 'H1309', 'H1303']),
      record('RNCP2', ['H1303', 'N1105', 'H2950'], false),
      record('RNCP3', ['N1105']),
    ];
    expect(coCertification(records, rome)).toEqual([
      { code: 'H1303', count: 2, with: { H2950: 1, N1105: 2 } },
      { code: 'H2950', count: 1, with: { N1105: 1 } },
      { code: 'N1105', count: 3, with: {} },
    ]);
  });

  it('leaves out other registers and codes that ROME does not know', () => {
    expect(coCertification([record('RS1', ['N1105']), record('RNCP4', ['Z0000'])], rome)).toEqual([]);
  });
});
