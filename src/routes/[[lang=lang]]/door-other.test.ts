import { expect, it } from 'vitest';
import { endsSwapped } from './door-other.ts';

it('asks the other of two ends first, and the same of the rest', () => {
  const asked = '?de=profil&vers=secteur:metallurgie&ou=H2102&situation=site-closing';
  const other = '?de=profil&ou=secteur:metallurgie&vers=H2102&situation=site-closing';
  expect(endsSwapped(asked)).toBe(other);
  expect(endsSwapped(other)).toBe(asked);
});
