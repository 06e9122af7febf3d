import { expect, it } from 'vitest';
import { personChosen, readSituation, withSituation } from './situation-address.ts';

it('says a situation in an address, once, and takes it back', () => {
  const address = withSituation('?de=H2102&vers=secteur:chimie', 'site-closing');
  expect(address).toBe('?de=H2102&vers=secteur:chimie&situation=site-closing');
  expect(withSituation(address, 'job-seeker')).toBe('?de=H2102&vers=secteur:chimie&situation=job-seeker');
  expect(withSituation(address, '')).toBe('?de=H2102&vers=secteur:chimie');
  expect(withSituation('?situation=employee', '')).toBe('');
  expect(withSituation('', 'employee')).toBe('?situation=employee');
});

it('reads what it says, and nothing else', () => {
  const read = (search: string) => readSituation(new URLSearchParams(search));
  expect([read('?situation=site-closing'), read('?situation=x'), read('')]).toEqual([
    'site-closing',
    null,
    null,
  ]);
  expect(personChosen('site-closing')).toMatchObject({ status: 'employee', jobLoss: 'site-closing' });
});
