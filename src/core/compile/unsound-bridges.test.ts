import { describe, expect, it } from 'vitest';
import { pathway } from '../match/sample.fixture.ts';
import { tellUnsound } from './unsound-bridges.ts';

const basis = 'relu';
const bridges = [
  { between: ['RNCP10', 'RNCP2'] as [string, string], basis },
  { between: ['RNCP10', 'RNCP1'] as [string, string], basis },
  { between: ['RNCP2', 'RNCP99'] as [string, string], basis },
  { between: ['RNCP2', 'RNCP10'] as [string, string], basis },
  { between: ['RNCP2', 'RNCP3'] as [string, string], basis },
];
const tell = tellUnsound(bridges, (id) => id !== 'RNCP99');

describe('bridges that readers refused', () => {
  it('are told on the first of the two, each once, in the order of numbers', () => {
    expect(tell(pathway('RNCP1', [], [])).unsound).toEqual(['RNCP10']);
    expect(tell(pathway('RNCP2', [], [])).unsound).toEqual(['RNCP3', 'RNCP10']);
    expect(tell(pathway('RNCP10', [], []))).toEqual(pathway('RNCP10', [], []));
  });

  it('name none that the catalogue does not hold', () => {
    expect(tell(pathway('RNCP2', [], [])).unsound).not.toContain('RNCP99');
    expect(tell(pathway('RNCP99', [], [])).unsound).toBeUndefined();
  });
});
