import { describe, expect, it } from 'vitest';
import { EnglishNames } from './english.ts';

/** The trades that a text names, and how well, when these lines are the English names. */
function trades(text: string, ...lines: string[]) {
  const found = new EnglishNames({ version: 1, lines: lines.join('\n'), sectors: '' }).trades(text);
  return found.map(({ code, fit }) => `${code} ${fit.toFixed(3)}`);
}

describe('the trades that English words name', () => {
  it('are wholly named by all of a first name, a little less by another, whatever else is typed that no name has', () => {
    expect(trades('glass blower', 'A1\tGlass blower', 'A2\tBaker')).toEqual(['A1 1.000']);
    expect(trades('glass blower', 'A1\tBaker\tglass blower', 'A2\tBaker')).toEqual(['A1 0.970']);
    expect(trades('zebra glass blower', 'A1\tGlass blower')).toEqual(['A1 1.000']);
  });

  it('are less named by a part of their name the more is typed that no name has, but for who does it', () => {
    const names = ['A1\tBack office clerk', 'A2\tBread oven welder', 'A3\tBaker', 'A4\tWelder'];
    expect(trades('back', ...names)).toEqual(['A1 0.500']);
    expect(trades('back hurts', ...names)).toEqual([]);
    expect(trades('oven welder hurts', ...names)).toEqual(trades('oven welder', ...names));
  });

  it('are the better named the rarer the words they share, and none where they share little', () => {
    const bakers = ['A2\tPie baker', 'A3\tCake baker', 'A4\tBread baker'];
    expect(trades('glass baker', 'A1\tGlass blower', ...bakers)).toEqual(['A1 0.567']);
    expect(trades('glass', 'A1\tGlass blower', 'A2\tGlass blower furnace minder')).toEqual(['A1 0.667']);
  });

  it('are each known by the best of their names', () => {
    expect(trades('bread baker', 'A1\tBread oven baker\tbread baker\tbread seller')).toEqual(['A1 0.970']);
  });

  it('come the best named first, then by code', () => {
    expect(trades('glass furnace', 'B1\tGlass furnace minder', 'A1\tGlass furnace')[0]).toBe('A1 1.000');
    expect(trades('blower', 'B1\tKiln blower', 'A1\tOven blower', 'C1\tPress blower')).toEqual([
      'A1 0.500',
      'B1 0.500',
      'C1 0.500',
    ]);
  });

  it('count less with a word of their own, where all that tells another is typed', () => {
    expect(trades('operator', 'A1\tGlass operator', 'B1\tMilk operator', 'C1\tMachine operator')).toEqual([
      'C1 0.500',
      'A1 0.425',
      'B1 0.425',
    ]);
    const both = ['A1\tGlass operator', 'B1\tMilk operator', 'C1\tMachine operator', 'D1\tMilk glass cutter'];
    expect(trades('milk glass operator', ...both)).toEqual(['A1 0.780', 'B1 0.780', 'D1 0.545']);
  });

  it('are those of who is said to do it, before those of where', () => {
    const lines = ['A1\tWelder', 'B1\tShipyard carpenter', 'C1\tShipyard'];
    expect(trades('shipyard welder', ...lines)[0]).toMatch(/^A1/u);
    expect(trades('welder for shipyard carpenter shipyard', 'A1\tWelder', 'B1\tShipyard')[0]).toBe(
      'A1 0.667',
    );
    expect(trades('prison inspector', 'A1\tInspector', 'B1\tPrison')).toEqual(['A1 0.667', 'B1 0.667']);
  });

  it('share more than the head of a name, where all that tells another is typed', () => {
    const head = 'B1\tMilk machine operator';
    expect(trades('glass machine operator', 'A1\tGlass operator', head)).toEqual(['A1 0.765']);
    expect(trades('glass machine operator', 'A1\tGlass blower', head)).toEqual(['B1 0.667']);
  });
});

describe('the sector that English words name', () => {
  const sectorOf = (text: string) =>
    new EnglishNames({
      version: 1,
      lines: 'A1\tBaker',
      sectors: 'any\tIndustry\nsteel\tSteel and forging\nrail\tRail, steel',
    }).sectorOf(text);

  it('is the one whose name, or a part of it, is all that is typed', () => {
    expect(sectorOf('forging industry')).toBe('steel');
    expect(sectorOf('rail')).toBe('rail');
    expect(sectorOf('rail forging')).toBeNull();
  });

  it('is none where several have it, or where only an industry is said', () => {
    expect(sectorOf('steel')).toBeNull();
    expect(sectorOf('industry')).toBeNull();
  });
});
