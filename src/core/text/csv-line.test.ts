import { describe, expect, it } from 'vitest';
import { csvFile, csvLine } from './csv-line.ts';

describe('csvLine', () => {
  it('quotes every field, and leads with an apostrophe what a spreadsheet would compute', () => {
    expect(csvLine(['a', 3, null, 'dit "oui"; non'])).toBe('"a";"3";"";"dit ""oui""; non"');
    expect(csvLine(['=1+1', '+33', '-2', '@x', '\tx'])).toBe(`"'=1+1";"'+33";"'-2";"'@x";"'\tx"`);
  });
});

describe('csvFile', () => {
  it('begins with a byte order mark and ends its lines as spreadsheets do', () => {
    expect(csvFile([['a'], ['b']])).toBe('\uFEFF"a"\r\n"b"\r\n');
  });
});
