import { describe, expect, it } from 'vitest';
import {
  addJob,
  addPaper,
  claim,
  claimAll,
  holdBloc,
  holdCertification,
  holdSome,
  removeJob,
  removePaper,
} from './edit.ts';
import { emptyProfile, type Profile } from './profile.ts';

/** Somebody of whom everything is said twice over. */
const somebody: Profile = {
  ...emptyProfile(),
  jobs: [{ code: 'H2102', years: 3 }, { code: 'H2913' }],
  skills: { '1': 'yes', '2': 'no' },
  certifications: ['RNCP1', 'RNCP2'],
  blocs: ['RNCP1BC01', 'RNCP3BC01', 'RNCP3BC02'],
};

describe('an edit changes what it names, and nothing else', () => {
  it('adds a paper once, and leaves no empty list behind', () => {
    const paper = { kind: 'licence', label: 'CACES R489 cat. 3' } as const;
    const held = addPaper(addPaper(somebody, paper), { ...paper, year: 2019 });
    expect(held).toEqual({ ...somebody, papers: [{ ...paper, year: 2019 }] });
    const two = addPaper(held, { kind: 'diploma', label: 'CAP maçon' });
    expect(removePaper(two, 'CACES R489 cat. 3').papers).toEqual([{ kind: 'diploma', label: 'CAP maçon' }]);
    expect(removePaper(held, 'CACES R489 cat. 3')).toEqual(somebody);
    expect(removePaper(somebody, 'CAP maçon')).toEqual(somebody);
  });

  it('a job', () => {
    expect(removeJob(somebody, 'H2102')).toEqual({ ...somebody, jobs: [{ code: 'H2913' }] });
    expect(removeJob(somebody, 'Z9999')).toEqual(somebody);
    expect(addJob(somebody, { code: 'H2102', years: 9 }).jobs).toEqual([
      { code: 'H2913' },
      { code: 'H2102', years: 9 },
    ]);
    expect(addJob(somebody, { code: 'N1101' })).toEqual({
      ...somebody,
      jobs: [...somebody.jobs, { code: 'N1101' }],
    });
  });

  it('an answer', () => {
    expect(claim(somebody, '1', 'partly')).toEqual({ ...somebody, skills: { '1': 'partly', '2': 'no' } });
    expect(claim(somebody, '1', null)).toEqual({ ...somebody, skills: { '2': 'no' } });
    expect(claimAll(somebody, [], 'yes')).toEqual(somebody);
  });

  it('a certificate or a bloc', () => {
    expect(holdCertification(somebody, 'RNCP1', false)).toEqual({ ...somebody, certifications: ['RNCP2'] });
    expect(holdCertification(somebody, 'RNCP1', true).certifications).toEqual(['RNCP2', 'RNCP1']);
    expect(holdBloc(somebody, 'RNCP3BC01', false).blocs).toEqual(['RNCP1BC01', 'RNCP3BC02']);
    expect(holdBloc(somebody, 'RNCP9BC01', true).blocs).toEqual([...somebody.blocs, 'RNCP9BC01']);
  });

  it('leaves the profile that it was given as it was', () => {
    const before = JSON.stringify(somebody);
    addJob(somebody, { code: 'N1101' });
    claim(somebody, '1', null);
    holdSome(somebody, 'RNCP3', ['RNCP3BC01'], []);
    expect(JSON.stringify(somebody)).toBe(before);
  });
});

describe('the blocs of a pathway that are held', () => {
  const all = ['RNCP3BC01', 'RNCP3BC02'];
  const held = (codes: string[], blocs = all) => {
    const { certifications, blocs: kept } = holdSome(somebody, 'RNCP3', blocs, codes);
    return [certifications, kept];
  };
  const others = ['RNCP1', 'RNCP2'];

  it('are the certificate when they are all of them; the blocs of others stay', () => {
    expect(held(all)).toEqual([[...others, 'RNCP3'], ['RNCP1BC01']]);
    expect(held([...all, 'RNCP9BC01'])).toEqual([[...others, 'RNCP3'], ['RNCP1BC01']]);
  });

  it('are some of its own, in its order', () => {
    expect(held(['RNCP3BC02'])).toEqual([others, ['RNCP1BC01', 'RNCP3BC02']]);
    expect(held([])).toEqual([others, ['RNCP1BC01']]);
    expect(held(['RNCP9BC01'])).toEqual([others, ['RNCP1BC01']]);
  });

  it('are none of a pathway without blocs, which is then not held', () => {
    expect(held([], [])).toEqual([others, somebody.blocs]);
  });
});
