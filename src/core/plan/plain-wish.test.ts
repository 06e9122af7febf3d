import { describe, expect, it } from 'vitest';
import { plainSector, withoutLead, withoutMaybe, withoutQuestion } from './plain-wish.ts';

describe('plain wish', () => {
  it.each([
    ['la chimie, faut quoi comme papiers ?', 'la chimie'],
    ['la chimie, c’est quoi les diplômes', 'la chimie'],
    ['le ferroviaire il faut quoi', 'le ferroviaire'],
    ['la pharma ça paye combien', 'la pharma'],
    ['nuclear, what papers do i need', 'nuclear'],
    ['je veux savoir quels diplômes pour la chimie', 'la chimie'],
    ['comment rentrer dans le nucléaire', 'le nucléaire'],
    ['faut quoi comme papiers ?', 'faut quoi comme papiers ?'],
    ['le papier et le carton', 'le papier et le carton'],
  ])('has no question: %s', (typed, kept) => {
    expect(withoutQuestion(typed)).toBe(kept);
  });

  it.each([
    ['rentrer à la laiterie', 'la laiterie'],
    ['un poste dans l’aéronautique', 'l’aéronautique'],
    ['chez un fabricant de médicaments', 'médicaments'],
    ['la laiterie', 'la laiterie'],
    ['aller ds la chimie', 'la chimie'],
  ])('has nothing that leads to it: %s', (typed, kept) => {
    expect(withoutLead(typed)).toBe(kept);
  });

  it('is the only sector that each breath says', async () => {
    const lookUp = (typed: string) =>
      Promise.resolve({
        end: typed.includes('train') ? ({ kind: 'sector', id: 'ferroviaire' } as const) : null,
      });
    expect(await plainSector('trains!! train factory', lookUp)).toEqual({
      kind: 'sector',
      id: 'ferroviaire',
    });
    expect(await plainSector('trains, soudeur', lookUp)).toBeNull();
    expect(await plainSector('trains', lookUp)).toBeNull();
  });
});

it.each([
  ['pourquoi pas la chimie', 'la chimie'],
  ['Pourquoi pas : soudeur', 'soudeur'],
  ['peut-être le bois', 'le bois'],
  ['je suis attirée par la maroquinerie', 'la maroquinerie'],
  ['why not pharma', 'pharma'],
  ['soudeur ça me plairait', 'soudeur'],
  ['la chimie, ça m’intéresse bien', 'la chimie'],
  ['je rêve de l’aéronautique', 'l’aéronautique'],
  ['me lancer dans le recyclage', 'le recyclage'],
  ['pas la chimie', 'pas la chimie'],
  ['peut être', ''],
])('is a wish, however lightly said: %s', (typed, kept) => {
  expect(withoutMaybe(typed)).toBe(kept);
});
