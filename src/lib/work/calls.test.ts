import { describe, expect, it } from 'vitest';
import { matchCatalogue } from '#core/match/sample.fixture.ts';
import { noFilter } from '#core/match/view.ts';
import { emptyMobility } from '#core/plan/query.ts';
import { emptyProfile, type Profile } from '#core/profile/profile.ts';
import { services } from './services.ts';
import { wordingsOf } from './wordings.ts';

const asked: string[] = [];
const catalogue = matchCatalogue();
const forms = () => {
  asked.push('forms');
  return Promise.reject(new Error('not there'));
};
const none = () => Promise.reject(new Error('no wording is lacking'));
const nothing = { version: 1, fine: '', knowledge: '', titles: '', superseded: '' } as const;
const words = wordingsOf(catalogue, { domain: none, all: () => Promise.resolve(nothing) });
const worker = services(catalogue, {}, forms, words);
const operator: Profile = { ...emptyProfile(), jobs: [{ code: 'H2102' }] };

describe('what the worker answers', () => {
  it('is asked for its words of texts at the first text only, and says so when they do not come', async () => {
    expect(asked).toEqual([]);
    await expect(worker.readText('cariste', '2026-11-26')).rejects.toThrow('not there');
    expect(asked).toEqual(['forms']);
  });

  it('says what numbers mean today without its words of texts', () => {
    expect(worker.numbered(['RNCP3', 'H2102', 'RNCP404']).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'certification RNCP3',
      'occupation H2102',
    ]);
  });

  it('matches, explains and names the pathways of a profile', async () => {
    const all = worker.match(operator, noFilter());
    expect(all).toMatchObject({ total: 4 });
    expect(all.pathways.map(({ id }) => id)).toContain('RNCP3');
    const explained = await worker.explain(operator, 'RNCP3');
    expect(JSON.stringify(explained)).toContain('Entretenir');
    await expect(worker.explain(operator, 'RNCP404')).rejects.toThrow();
  });

  it('fits an old profile to its own catalogue', async () => {
    const old = { ...operator, certifications: ['RNCP1', 'RNCP404'] };
    expect(worker.reconcile(old)).toMatchObject({ gone: ['RNCP404'], replaced: [] });
    expect((await worker.describe(operator)).jobs.map(({ code }) => code)).toEqual(['H2102']);
  });

  it('plans a move on the moves that it was given, on a day', async () => {
    const query = { ...emptyMobility(), from: 'H2102', to: 'H2102' };
    const answer = await worker.mobility(query, emptyProfile(), '2026-11-26');
    expect(JSON.stringify(answer)).toContain('"sameOccupation":true');
  });

  it('compares pathways that it holds', async () => {
    expect(JSON.stringify(await worker.comparePathways(['RNCP1', 'RNCP3'], 'fr', []))).toContain(
      'Entretenir la ligne',
    );
    expect(await worker.compareCsv(['RNCP1', 'RNCP3'], 'fr')).toContain('RNCP3');
  });
});
