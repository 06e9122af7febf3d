import { describe, expect, it } from 'vitest';
import { readCode } from './code.ts';

describe('readCode', () => {
  it.each([
    ['RNCP36376', ['RNCP36376']],
    ['rncp 36376', ['RNCP36376']],
    ['RNCP-36376', ['RNCP36376']],
    ['Fiche RNCP n° 36376', ['RNCP36376']],
    ['RNCP036376', ['RNCP36376']],
    ['RNCP36376BC01', ['RNCP36376']],
    ['36376', ['RNCP36376', 'RS36376', 'CI36376']],
    ['RS6345', ['RS6345']],
    ['ci 83978', ['CI83978']],
    ['h2102', ['H2102']],
    ['code ROME H 2102', ['H2102']],
    ['Z9999', null],
    ['soudeur', null],
    ['niveau 4', null],
    ['', null],
  ])('%s', (text, ids) => {
    expect(readCode(text)).toEqual(ids);
  });
});
