import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FundingScheme } from '../catalogue/funding.ts';
import { deadlinesOf } from './deadlines.ts';

const schemes = v.parse(
  v.array(FundingScheme),
  JSON.parse(readFileSync('data/curated/funding.json', 'utf8')),
);
const of = (id: string) => schemes.filter((scheme) => scheme.id === id);

describe('deadlines', () => {
  it('count from the days known, and leave the others open', () => {
    const found = deadlinesOf(of('ptp'), { start: '2027-09-01', end: '2028-06-30' });
    const day = (id: string) => found.find(({ paper }) => paper.id === id)?.by;
    expect([day('absence-longue'), day('absence-courte'), day('retour'), day('reponse-employeur')]).toEqual([
      '2027-05-04',
      '2027-07-03',
      '2028-04-01',
      null,
    ]);
    expect(found.map(({ by }) => by)).toEqual(['2027-05-04', '2027-07-03', '2028-04-01', null]);
  });

  it('know when a window opens', () => {
    const [file] = deadlinesOf(of('periode-reconversion'), { start: '2027-03-01' });
    expect(file).toMatchObject({
      opens: '2027-01-30',
      by: '2027-03-01',
      paper: { files: 'employer', to: 'opco' },
    });
  });

  it('count working days without the Sundays', () => {
    const by = (contract: string) => deadlinesOf(of('apprentissage'), { contract })[0]?.by;
    // From a Tuesday, to the Monday after; from a Saturday, to a Friday.
    expect([by('2026-12-01'), by('2026-12-05')]).toEqual(['2026-12-07', '2026-12-11']);
    expect(deadlinesOf(of('apprentissage'), { start: '2026-12-01' })[0]?.by).toBeNull();
  });

  it('leave 21 days to answer a CSP', () => {
    expect(deadlinesOf(of('csp'), { offer: '2026-12-01' })[0]?.by).toBe('2026-12-22');
  });

  it('quote a text of their scheme, or are to be checked', () => {
    for (const { texts, papers } of schemes)
      for (const { text, toCheck } of papers)
        expect(toCheck || texts.some(({ number }) => number === text)).toBe(true);
  });
});
