import { expect, it } from 'vitest';
import { mayBeThing } from './things.ts';
import { WorkshopWords } from './workshop.ts';

const may = (text: string, first?: string) => mayBeThing({ workshop: null }, text, first);

it('few words may say a thing while things are to come, but the name of who does what was found', () => {
  expect(may('volant', 'Monteur / Monteuse de volants')).toBe(true);
  expect(may('usine de tuiles')).toBe(true);
  expect(may('soudeur', 'Soudeur / Soudeuse')).toBe(false);
  expect(may('soudeuse inox', 'Soudeur / Soudeuse')).toBe(false);
  expect(may('CACES 3')).toBe(false);
  expect(may('')).toBe(false);
  expect(
    may('je voudrais travailler dans une usine de tuiles près de chez moi avec des horaires fixes'),
  ).toBe(false);
});

it('no word is waited for once things have come', () => {
  const workshop = new WorkshopWords({ version: 1, lines: '' });
  expect(mayBeThing({ workshop }, 'volant', undefined)).toBe(false);
});
