import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addJob, claim, claimAll, holdBloc, holdCertification, holdSome, removeJob } from './edit.ts';
import { formatProfile, parseProfile, sorted, withoutRepeats } from './file.ts';
import { fromFragment, toFragment } from './fragment.ts';
import { emptyProfile, isEmpty, type Profile } from './profile.ts';
import { lookup } from '../catalogue/lookup.ts';
import { matchCatalogue } from '../match/sample.fixture.ts';
import { knownIn, reconcile } from './reconcile.ts';

const digits = fc.integer({ min: 1, max: 999_999 }).map(String);
const job = fc.record(
  {
    code: fc.integer({ min: 1000, max: 9999 }).map((number) => `H${number}`),
    years: fc.integer({ min: 0, max: 60 }),
    title: fc.constantFrom('Cariste', 'Opérateur / Opératrice d’élevage'),
  },
  { requiredKeys: ['code'] },
);
const paper = fc.record(
  {
    kind: fc.constantFrom('diploma', 'licence'),
    label: fc.constantFrom('CAP maçon', 'CACES R489 cat. 3', 'Permis C'),
    year: fc.integer({ min: 1950, max: 2026 }),
  },
  { requiredKeys: ['kind', 'label'] },
);
const said = {
  jobs: fc.array(job, { maxLength: 4 }),
  skills: fc.dictionary(digits, fc.constantFrom('yes', 'partly', 'no'), { maxKeys: 40 }),
  certifications: fc.array(
    digits.map((id) => `RNCP${id}`),
    { maxLength: 4 },
  ),
  blocs: fc.array(
    digits.map((id) => `RNCP${id}BC01`),
    { maxLength: 4 },
  ),
};
const profiles: fc.Arbitrary<Profile> = fc.oneof(
  fc.record(said),
  fc.record({ ...said, papers: fc.array(paper, { maxLength: 3 }) }),
);

describe('profile files and fragments', () => {
  it('a file gives back the profile it was made of', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        expect(parseProfile(formatProfile(profile))).toEqual(withoutRepeats(sorted(profile)));
      }),
    );
  });

  it('a fragment gives back the profile it was made of, and stays in an address', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const fragment = toFragment(profile);
        expect(fragment).toMatch(/^p1\.[\w-]+$/);
        expect(fromFragment(`#${fragment}`)).toEqual(withoutRepeats(sorted(profile)));
      }),
    );
  });

  it('no text makes the readers throw or invent a profile', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseProfile(text).ok).toBe(false);
        expect(fromFragment(text).ok).toBe(false);
      }),
    );
  });

  it('says why a file is refused', () => {
    const text = formatProfile({ ...emptyProfile(), skills: { '1': 'yes' } });
    expect(parseProfile(text.slice(0, 60))).toEqual({ ok: false, refusal: 'damaged' });
    expect(parseProfile('{"name":"x"}')).toEqual({ ok: false, refusal: 'foreign' });
    expect(parseProfile(text.replace('"version": 1', '"version": 2'))).toEqual({
      ok: false,
      refusal: 'future',
    });
    expect(parseProfile(text.replace('"yes"', '"perhaps"'))).toEqual({ ok: false, refusal: 'damaged' });
    expect(parseProfile('x'.repeat(2_000_001))).toEqual({ ok: false, refusal: 'tooLong' });
    expect(fromFragment('p2.AAAA')).toEqual({ ok: false, refusal: 'future' });
    expect(fromFragment('p1.AAAA')).toEqual({ ok: false, refusal: 'damaged' });
    expect(fromFragment(toFragment(emptyProfile()).slice(0, 20))).toEqual({ ok: false, refusal: 'damaged' });
  });
});

describe('edits', () => {
  it('answers are set, kept and forgotten', () => {
    const answered = claim(emptyProfile(), '12', 'partly');
    expect(claimAll(answered, ['12', '13'], 'yes').skills).toEqual({ '12': 'yes', '13': 'yes' });
    expect(claimAll(answered, ['12', '13'], null)).toEqual(emptyProfile());
    expect(claim(answered, '12', null)).toEqual(emptyProfile());
  });

  it('jobs, certifications and blocs are held once', () => {
    const twice = addJob(addJob(emptyProfile(), { code: 'H2102' }), { code: 'H2102', years: 8 });
    expect(twice.jobs).toEqual([{ code: 'H2102', years: 8 }]);
    expect(removeJob(twice, 'H2102').jobs).toEqual([]);
    const held = holdCertification(holdCertification(emptyProfile(), 'RNCP1', true), 'RNCP1', true);
    expect(held.certifications).toEqual(['RNCP1']);
    expect(holdBloc(holdBloc(held, 'RNCP1BC01', true), 'RNCP1BC01', false).blocs).toEqual([]);
  });
});

describe('holdSome', () => {
  it('goes from the whole certification to some of its blocs and back', () => {
    const all = ['RNCP1BC01', 'RNCP1BC02'];
    const whole = holdCertification(emptyProfile(), 'RNCP1', true);
    const some = holdSome(whole, 'RNCP1', all, ['RNCP1BC02']);
    expect(some).toEqual({ ...emptyProfile(), blocs: ['RNCP1BC02'] });
    expect(holdSome(some, 'RNCP1', all, all)).toEqual(whole);
    expect(holdSome(some, 'RNCP1', all, [])).toEqual(emptyProfile());
  });
});

describe('reconcile', () => {
  it('follows old numbers, keeps a certificate that nothing replaced, and says what has disappeared', () => {
    const known = {
      hasSkill: (id: string) => id === '1',
      hasOccupation: () => false,
      hasPathway: (id: string) => id === 'RNCP2',
      hasBloc: () => false,
      successors: (id: string) => (id === 'RNCP1' ? ['RNCP2'] : []),
    };
    const old: Profile = {
      jobs: [{ code: 'H2102' }],
      skills: { '1': 'yes', '9': 'yes' },
      certifications: ['RNCP1', 'RNCP2', 'RNCP3'],
      blocs: ['RNCP9BC01'],
      papers: [{ kind: 'diploma', label: 'CAP maçon' }],
    };
    const { profile, replaced, gone } = reconcile(old, known);
    expect(profile).toEqual({
      jobs: [],
      skills: { '1': 'yes' },
      certifications: ['RNCP2', 'RNCP3'],
      blocs: ['RNCP9BC01'],
      papers: [{ kind: 'diploma', label: 'CAP maçon' }],
    });
    expect(replaced).toEqual([{ from: 'RNCP1', to: ['RNCP2'] }]);
    expect([...gone].sort()).toEqual(['9', 'H2102', 'RNCP3', 'RNCP9BC01']);
    expect(reconcile(emptyProfile(), known).profile).toEqual(emptyProfile());
  });
});

it('names each job, certificate and bloc once, where it first stood', () => {
  const job = { code: 'H2102', years: 3 };
  const given = {
    jobs: [job, { code: 'H2913' }, { code: 'H2102' }],
    skills: {},
    certifications: ['RNCP1', 'RNCP1'],
    blocs: ['a', 'a'],
  };
  expect(parseProfile(formatProfile(given))).toEqual({
    ok: true,
    mended: true,
    profile: { jobs: [job, { code: 'H2913' }], skills: {}, certifications: ['RNCP1'], blocs: ['a'] },
  });
});

it('keeps each paper once, where it first stood', () => {
  const paper = { kind: 'diploma' as const, label: 'CAP maçon', year: 2012 };
  expect(
    parseProfile(formatProfile({ ...emptyProfile(), papers: [paper, { ...paper, year: 2014 }] })),
  ).toEqual({ ok: true, mended: true, profile: { ...emptyProfile(), papers: [paper] } });
});

it('is empty until something is said', () => {
  expect(isEmpty(emptyProfile())).toBe(true);
  for (const more of [
    { jobs: [{ code: 'H2102' }] },
    { skills: { '1': 'no' as const } },
    { certifications: ['RNCP1'] },
    { blocs: ['RNCP1BC01'] },
    { papers: [{ kind: 'diploma' as const, label: 'CAP maçon' }] },
  ])
    expect(isEmpty({ ...emptyProfile(), ...more })).toBe(false);
});

describe('what a catalogue knows', () => {
  const old = (id: string, current: string[]) => ({
    ...{ id, title: id, kind: null, level: null, ends: null, successors: [], current, sources: ['test'] },
  });
  const known = knownIn(
    lookup({ ...matchCatalogue(), superseded: [old('RNCP70', ['RNCP1', 'RNCP3']), old('RNCP71', [])] }),
  );

  it('is its gestures, fine and general, its fields, trades, pathways and blocs', () => {
    expect(['11', '1', '500', '404'].map(known.hasSkill)).toEqual([true, true, true, false]);
    expect(['H2102', 'Z9999'].map(known.hasOccupation)).toEqual([true, false]);
    expect(['RNCP1', 'RNCP70'].map(known.hasPathway)).toEqual([true, false]);
    expect(['RNCP1BC01', 'RNCP1'].map(known.hasBloc)).toEqual([true, false]);
  });

  it('leads an old number to what replaces it', () => {
    expect(['RNCP70', 'RNCP71', 'RNCP1'].map(known.successors)).toEqual([['RNCP1', 'RNCP3'], [], []]);
    expect(known.numbers('RNCP70')).toEqual([
      { kind: 'certification', id: 'RNCP1', label: 'Parcours RNCP1' },
      { kind: 'certification', id: 'RNCP3', label: 'Parcours RNCP3' },
    ]);
    expect(known.numbers('RNCP2')).toEqual([{ kind: 'certification', id: 'RNCP2', label: 'Parcours RNCP2' }]);
    expect(known.numbers('H2913')).toEqual([{ kind: 'occupation', id: 'H2913', label: 'H2913' }]);
    expect(known.numbers('RNCP404')).toEqual([]);
  });
});
