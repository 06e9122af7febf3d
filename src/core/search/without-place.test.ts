import { describe, expect, it } from 'vitest';
import type { Read } from './results.ts';
import { withoutPlace } from './without-place.ts';

const unknown = (typed: string, place?: string): Read => ({
  kind: 'unknown',
  value: typed,
  typed,
  path: null,
  ...(place === undefined ? {} : { place }),
});

describe('a wish without its place', () => {
  it.each([
    ['nucléaire à Cherbourg', unknown('cherbourg', 'Cherbourg'), 'nucléaire'],
    ['la pharma dans le 50', unknown('50', '50'), 'la pharma'],
    ['une laiterie près de Rennes', unknown('rennes', 'Rennes'), 'une laiterie'],
  ])('takes a place that is known: %s', (typed, read, kept) => {
    expect(withoutPlace(typed, [read])).toEqual({ kept, places: [read] });
  });

  it.each([
    ['le nucléaire à Flamanville', 'flamanville', 'le nucléaire', 'Flamanville'],
    ['la chimie vers Plougastel', 'plougastel', 'la chimie', 'Plougastel'],
    ['laiterie à Isigny-sur-Mer', 'isigny', 'laiterie', 'Isigny-sur-Mer'],
    ['laiterie à isigny sur mer', 'isigny', 'laiterie', 'isigny sur mer'],
    ['chimie à plougastel en alternance', 'plougastel', 'chimie en alternance', 'plougastel'],
    ['soudeur du côté de bricquebec', 'bricquebec', 'soudeur', 'bricquebec'],
    ['dairy near Bricquebec', 'bricquebec', 'dairy', 'Bricquebec'],
    ['laiterie à Bricquebec (en CDI)', 'bricquebec', 'laiterie en CDI)', 'Bricquebec'],
  ])('takes a town that nobody knows by the word before it: %s', (typed, word, kept, place) => {
    const found = withoutPlace(typed, [unknown(word)]);
    expect(found.kept).toBe(kept);
    expect(found.places.map((one) => one.place)).toEqual([place]);
  });

  it('takes a capital after such a word for a town, beside an industry only', () => {
    const nuclear: Read = { kind: 'sector', value: 'nucleaire', typed: 'nucleaire', path: null };
    const kept = (typed: string, read: Read[]) => withoutPlace(typed, read).kept;
    expect(kept('nucléaire à Saint-Lô', [nuclear])).toBe('nucléaire');
    expect(kept('nucléaire à La Hague', [nuclear])).toBe('nucléaire');
    expect(kept('opérateur à Commande numérique', [])).toBe('opérateur à Commande numérique');
    expect(kept('travailler à Nucléaire', [nuclear])).toBe('travailler à Nucléaire');
  });

  it.each([
    ['travail à la chaîne', []],
    ['ouvrier à l’usine', []],
    ['vendeur de bidules', [unknown('bidules')]],
    ['truc machin', [unknown('machin')]],
  ])('leaves what says no place: %s', (typed, read) => {
    expect(withoutPlace(typed, read)).toEqual({ kept: typed, places: [] });
  });
});
