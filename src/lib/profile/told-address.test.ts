import { beforeEach, expect, it } from 'vitest';
import { noSituation } from '#core/funding/situation.ts';
import { nobody } from '#core/next-steps/facts.ts';
import { personChosen } from '$lib/plan/situation-address.ts';
import { told } from './told.svelte.ts';
import { readToldAddress, toldAddress, toldBeside, toldWithEnds } from './told-address.ts';

const forget = () => {
  told.current = nobody();
  told.avoided = [];
  told.refused = [];
  told.ends = { from: null, to: null };
};
beforeEach(forget);

it('an address holds what was told, and another tab reads it back', () => {
  expect(toldAddress()).toBe('');
  readToldAddress(new URLSearchParams('situation=job-seeker&sauf=permis&sauf=nuit'));
  const said = toldAddress();
  expect(said).toBe('?sauf=permis&sauf=nuit&situation=job-seeker');
  forget();
  readToldAddress(new URLSearchParams(said));
  expect(told.avoided).toEqual(['permis', 'nuit']);
  expect(told.current.status).toBe('job-seeker');
});

it('an address that says nothing takes nothing back', () => {
  readToldAddress(new URLSearchParams('sauf=froid'));
  readToldAddress(new URLSearchParams(''));
  expect(toldAddress()).toBe('?sauf=froid');
});

it('carries the sectors refused, a whole field by its name', () => {
  readToldAddress(new URLSearchParams('eviter=viandes&eviter=volailles-oeufs&sauf=sang'));
  expect(told.refused).toEqual(['viandes', 'volailles-oeufs']);
  expect(toldAddress()).toBe('?eviter=viandes&eviter=volailles-oeufs&sauf=sang');
});

it('the page of a certificate knows the ends of the question too; that of a trade, whence one comes', () => {
  readToldAddress(new URLSearchParams('de=D1102&vers=secteur:chimie&sauf=allergenes&situation=employee'));
  expect(toldWithEnds()).toBe('?de=D1102&vers=secteur:chimie&sauf=allergenes&situation=employee');
  expect(toldAddress()).toBe('?de=D1102&sauf=allergenes&situation=employee');
  expect(toldBeside()).toBe('&sauf=allergenes&situation=employee');
  readToldAddress(new URLSearchParams('de=secteur:chimie'));
  expect(toldAddress()).toBe('?sauf=allergenes&situation=employee');
  readToldAddress(new URLSearchParams('de=debut'));
  expect(toldAddress()).toBe('?de=debut&sauf=allergenes&situation=employee');
  expect(toldBeside()).toBe('&sauf=allergenes&situation=employee');
});

it('the ends are those of the address alone', () => {
  readToldAddress(new URLSearchParams('de=D1102'));
  readToldAddress(new URLSearchParams(''));
  expect(toldWithEnds()).toBe('');
});

it('what was answered of funding is there again while one stands where one said', () => {
  const post = { ...noSituation(), status: 'employee' as const, contract: 'cdi' as const };
  told.add(personChosen('employee'));
  told.funding = { ...post, employeeMonths: 30 };
  expect(told.funding).toMatchObject({ employeeMonths: 30 });
  told.add(personChosen('job-seeker'));
  expect(told.funding).toBeNull();
  told.add(personChosen('employee'));
  expect(told.funding).toMatchObject({ employeeMonths: 30 });
});
