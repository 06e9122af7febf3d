import { describe, expect, it } from 'vitest';
import { lookup } from '../../catalogue/lookup.ts';
import { plainKind, plainPathway } from '../../catalogue/plain.fixture.ts';
import { matchCatalogue } from '../../match/sample.fixture.ts';
import { perTest } from '../../per-test.fixture.ts';
import { Diplomas } from './diplomas.ts';

const record = (id: string, kind: string, title: string) => plainPathway(id, { kind, title });
const diplomas = perTest(
  () =>
    new Diplomas(
      lookup({
        ...matchCatalogue(),
        kinds: [plainKind('cap', 'CAP', ['cap']), plainKind('bac-pro', 'Bac pro', ['bac pro'])],
        pathways: [
          record('RNCP100', 'cap', 'Boulanger'),
          record('RNCP101', 'cap', 'Boucher'),
          record('RNCP102', 'bac-pro', 'Boulanger'),
        ],
        superseded: [],
      }),
      {
        diplomas: [
          { kind: 'diplome', dated: true, words: ['diplôme'] },
          { kind: 'bac', words: ['bac'] },
          { kind: 'bac-pro', words: ['bac pro'] },
          { kind: 'cap', words: ['cap'] },
        ],
        initials: [],
      },
    ),
);
const titles = (text: string) =>
  diplomas()
    .read(text)
    .map(({ title }) => title);

describe('the diplomas of a text', () => {
  it('are two where a record bears the title behind "ou"', () => {
    expect(diplomas().read('Un CAP boulanger ou boucher.')).toEqual([
      {
        ...{ start: 3, end: 16, title: 'CAP boulanger', year: null },
        ...{ then: { id: 'RNCP100', title: 'Boulanger' }, current: ['RNCP100'] },
      },
      {
        ...{ start: 20, end: 27, title: 'boucher', year: null },
        ...{ then: { id: 'RNCP101', title: 'Boucher' }, current: ['RNCP101'] },
      },
    ]);
    expect(titles('CAP boulanger ou autrement.')).toEqual(['CAP boulanger']);
    expect(titles('CAP boulanger')).toEqual(['CAP boulanger']);
  });

  it('come in the order of the text', () => {
    expect(titles('CAP boucher, bac pro boulanger, CAP boulanger')).toEqual([
      'CAP boucher',
      'bac pro boulanger',
      'CAP boulanger',
    ]);
  });

  it('are of the longest word of a kind', () => {
    expect(diplomas().read('bac pro boulanger')).toMatchObject([{ then: { id: 'RNCP102' } }]);
  });

  it('are of a word of one kind before a wide word beside a year', () => {
    expect(titles('diplôme CAP boulanger 2003')).toEqual(['CAP boulanger']);
  });

  it('are none where the word of a kind stands alone', () => {
    expect(titles('CAP 12')).toEqual([]);
  });
});
