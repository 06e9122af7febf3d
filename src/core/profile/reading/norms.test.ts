import { describe, expect, it } from 'vitest';
import { normsIn } from './norms.ts';

const labels = (text: string) => normsIn(text).map(({ label }) => label);

describe('the norms of a text', () => {
  it('are told by their word and their number', () => {
    expect(labels('ISO/IEC 17025, OHSAS 18001, FSSC 22000')).toEqual([
      'ISO/IEC 17025',
      'OHSAS 18001',
      'FSSC 22000',
    ]);
  });

  it('follow one another without the word', () => {
    expect(labels('ISO 9001, 14001 et 45001')).toEqual(['ISO 9001', 'ISO 14001', 'ISO 45001']);
    expect(labels('ISO 9001:2015/14001')).toEqual(['ISO 9001', 'ISO 14001']);
    expect(labels('ISO 9001 v2015')).toEqual(['ISO 9001']);
  });

  it('are no years nor figures', () => {
    expect(labels('ISO 9001, 2019')).toEqual(['ISO 9001']);
    expect(labels('ISO 9001 - 22000 pièces')).toEqual(['ISO 9001']);
  });
});
