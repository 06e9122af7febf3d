import { describe, expect, it } from 'vitest';
import { blocCount } from './bloc-count.ts';
import type { Lookup } from './lookup.ts';
import type { Pathway } from './pathway.ts';

const bloc = (code: string, from?: string) => ({ code, label: code, ...(from && { from }) });
const count = (blocs: ReturnType<typeof bloc>[], now: number): number => {
  const read = { id: 'RNCP2', blocs: Array.from({ length: now }, (_, at) => ({ code: `RNCP2BC0${at}` })) };
  const secondReadings = new Map([['RNCP2', read]]) as unknown as Lookup['secondReadings'];
  return blocCount({ secondReadings }, { id: 'RNCP2', blocs } as unknown as Pathway);
};

describe('how many blocs a pathway has', () => {
  it('its own, whatever a second reading has', () => {
    expect(count([bloc('RNCP2BC01'), bloc('RNCP2BC02')], 5)).toBe(2);
  });

  it('those of its own record, not of the one before it', () => {
    expect(count([bloc('RNCP1BC01', 'RNCP1')], 5)).toBe(5);
    expect(count([], 5)).toBe(5);
  });

  it('those of the record before, where its own are not known', () => {
    expect(count([bloc('RNCP1BC01', 'RNCP1')], 0)).toBe(1);
    expect(count([], 0)).toBe(0);
  });
});
