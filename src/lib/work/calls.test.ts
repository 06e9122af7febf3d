import { describe, expect, it } from 'vitest';
import { matchCatalogue } from '#core/match/sample.fixture.ts';
import { noFilter } from '#core/match/view.ts';
import { emptyMobility } from '#core/plan/query.ts';
import { emptyProfile, type Profile } from '#core/profile/profile.ts';
import { services } from './services.ts';

const asked: string[] = [];
const worker = services(matchCatalogue(), {}, () => {
  asked.push('forms');
  return Promise.reject(new Error('not there'));
});
const operator: Profile = { ...emptyProfile(), jobs: [{ code: 'H2102' }] };

describe('what the worker answers', () => {
  it('is asked for its words of texts at the first text only, and says so when they do not come', async () => {
    expect(asked).toEqual([]);
    await expect(worker.readText('cariste')).rejects.toThrow('not there');
    expect(asked).toEqual(['forms']);
  });

  it('matches, explains and names the pathways of a profile', () => {
    const all = worker.match(operator, noFilter());
    expect(all).toMatchObject({ total: 4 });
    expect(all.pathways.map(({ id }) => id)).toContain('RNCP3');
    const explained = worker.explain(operator, 'RNCP3');
    expect(JSON.stringify(explained)).toContain('Entretenir');
    expect(() => worker.explain(operator, 'RNCP404')).toThrow();
  });

  it('fits an old profile to its own catalogue', () => {
    const old = { ...operator, certifications: ['RNCP1', 'RNCP404'] };
    expect(worker.reconcile(old)).toMatchObject({ gone: ['RNCP404'], replaced: [] });
    expect(worker.describe(operator).jobs.map(({ code }) => code)).toEqual(['H2102']);
  });

  it('plans a move on the moves that it was given, on a day', () => {
    const query = { ...emptyMobility(), from: 'H2102', to: 'H2102' };
    const answer = worker.mobility(query, emptyProfile(), '2026-11-26');
    expect(JSON.stringify(answer)).toContain('"sameOccupation":true');
  });

  it('compares pathways that it holds', () => {
    expect(JSON.stringify(worker.comparePathways(['RNCP1', 'RNCP3'], 'fr', []))).toContain(
      'Entretenir la ligne',
    );
    expect(worker.compareCsv(['RNCP1', 'RNCP3'], 'fr')).toContain('RNCP3');
  });
});
