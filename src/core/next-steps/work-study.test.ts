import { expect, test } from 'vitest';
import { nobody, type Aim } from './facts.ts';
import { apprenticeAge } from './person.ts';
import { contractFor } from './work-study.ts';

const aim = (routes: Aim['routes']): Aim => ({
  ...{ id: 'RNCP1', title: 'Un titre', kind: 'cqpm', register: 'rncp', routes, ends: null },
  ...{ prerequisitesKnown: false, certifier: null, committee: null, opcos: [], blocs: [], occupation: null },
});
const young = { ...nobody(), status: 'young-person' as const };
const over = { ...nobody(), over29: true as const };

test('an apprenticeship is for whose record lists it, or says nothing', () => {
  expect(contractFor({ aim: aim(['apprentissage', 'vae']), person: young })).toBe('apprenticeship');
  expect(contractFor({ aim: aim(null), person: young })).toBe('apprenticeship');
  expect(contractFor({ aim: aim(null), person: young })).toBe('apprenticeship');
  // One route alone is the one declared first.
  expect(contractFor({ aim: aim(['vae']), person: young })).toBe('apprenticeship');
});

test('where the record excludes it, a professionalisation contract that it lists', () => {
  const routes = ['candidature-individuelle', 'contrat-pro', 'formation-continue', 'vae'];
  expect(contractFor({ aim: aim(routes), person: young })).toBe('professional');
  expect(contractFor({ aim: aim(['formation-continue', 'vae']), person: young })).toBeNull();
});

test('nobody past 29 is sent to an apprenticeship', () => {
  expect(contractFor({ aim: aim(['apprentissage', 'contrat-pro']), person: over })).toBe('professional');
  expect(contractFor({ aim: aim(['apprentissage', 'vae']), person: over })).toBeNull();
  expect(contractFor({ aim: aim(null), person: over })).toBe('professional');
});

test('has no age limit for an apprenticeship where a disability is recognised', () => {
  expect(contractFor({ aim: aim(null), person: { ...nobody(), over29: true, disability: true } })).toBe(
    'apprenticeship',
  );
  expect(apprenticeAge({ ...nobody(), over29: true })).toBe('overUnsaid');
  expect(apprenticeAge({ ...nobody(), over29: true, status: 'job-seeker' })).toBe('over');
  expect(apprenticeAge({ ...nobody(), longInTrade: true })).toBe('long');
  expect(apprenticeAge({ ...nobody(), longInTrade: true, status: 'young-person' })).toBe('young');
  expect(apprenticeAge(nobody())).toBe('unsaid');
  expect(apprenticeAge({ ...nobody(), over29: true, disability: true })).toBe('anyAge');
});
