import { expect, it } from 'vitest';
import { ownAim } from './own-aim.ts';

const aim = (does: string, place: string, wish: string, there?: string) =>
  ownAim(
    { means: { place }, typed: does },
    { means: { place: 'H2913', reads: [], ...(there !== undefined && { there }) }, typed: wish },
  ).place;

it('aims at the industry in which one wishes one’s own trade, by its name or another', () => {
  expect(aim('souder', 'H2913', 'soudeur nucléaire', 'secteur:nucleaire')).toBe('secteur:nucleaire');
  expect(aim('soudeur tig', 'H2916', 'être soudeur dans le nucléaire', 'secteur:nucleaire')).toBe(
    'secteur:nucleaire',
  );
});

it('aims at the trade where it is another, or where no industry is said', () => {
  expect(aim('cariste', 'N1101', 'soudeur nucléaire', 'secteur:nucleaire')).toBe('H2913');
  expect(aim('opérateur', 'H2102', 'opérateur soudage nucléaire', 'secteur:nucleaire')).toBe('H2913');
  expect(aim('soudeur', 'H2913', 'soudeur')).toBe('H2913');
});
