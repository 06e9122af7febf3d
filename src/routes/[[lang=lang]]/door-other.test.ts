import { expect, it } from 'vitest';
import { endsSwapped } from './door-other.ts';

it('asks the other of two ends first, and the same of the rest', () => {
  const asked = '?de=profil&vers=secteur:metallurgie&ou=H2102&situation=site-closing';
  const other = '?de=profil&ou=secteur:metallurgie&vers=H2102&situation=site-closing';
  expect(endsSwapped(asked, 'H2102')).toBe(other);
  expect(endsSwapped(other, 'secteur:metallurgie')).toBe(asked);
});

it('asks one of several first, the others in the order said', () => {
  const asked = '?de=H2913&vers=filiere:alimentaire&ou=secteur:chimie&ou=secteur:aeronautique-spatial';
  const last = '?de=H2913&ou=filiere:alimentaire&ou=secteur:chimie&vers=secteur:aeronautique-spatial';
  expect(endsSwapped(asked, 'secteur:aeronautique-spatial')).toBe(last);
  expect(endsSwapped(last, 'filiere:alimentaire')).toBe(asked);
});
