import { describe, expect, it } from 'vitest';
import { housesIn, isNamedAfter, isSoldThere, isStore, withoutHouses } from './house-names.ts';

const placed = (text: string, word: string) => {
  const start = text.indexOf(word);
  return { start, end: start + word.length };
};

describe('the name of a house', () => {
  it.each([
    ['6 ans pr Transports Boulanger', 'Boulanger', true],
    ['EHPAD Les Tisserands depuis 2016', 'Tisserands', true],
    ['cabinet Soudeur, à Lyon', 'Soudeur', true],
    ['Garde d’enfants, Famille Boucher', 'Boucher', true],
    ['Soudeur & Associés', 'Soudeur', true],
    ['mégisserie Fabre-Sellier', 'Sellier', true],
    ['ouvrier-Sellier', 'Sellier', false],
    ['Couvreur Frères', 'Couvreur', true],
    ['travailler avec Paul Meunier', 'Meunier', true],
    ['Ouvrier Boulanger', 'Boulanger', false],
    ['Soudeur & Chaudronnier', 'Soudeur', false],
    ['Lyon. Boulanger', 'Boulanger', false],
  ])('takes a word of a trade: %s', (text, word, is) => {
    expect(isNamedAfter(text, placed(text, word))).toBe(is);
  });

  it('stands behind another trade and a sign, in front of another name', () => {
    const kept = (text: string) =>
      withoutHouses([placed(text, 'Cariste'), placed(text, 'Fournier')], text).length;
    expect(kept('Cariste (nuit), Fournier Mobilier, 2013')).toBe(1);
    expect(kept('Cariste – Fournier Mobilier')).toBe(1);
    expect(kept('Cariste, Fournier, 2013')).toBe(2);
    expect(kept('Cariste\nFournier Mobilier')).toBe(2);
  });

  it('is that of a store, without a capital', () => {
    const store = (text: string) => isStore(text, placed(text, 'boulanger'));
    expect(store('manutention ds lentrepot boulanger a lesquin')).toBe(true);
    expect(store('le magasin du boulanger')).toBe(false);
  });

  it('is its sort and its own name', () => {
    const words = (text: string) => housesIn(text).map(({ start, end }) => text.slice(start, end));
    expect(words('Vendeur, Boulangerie Paul')).toEqual(['Boulangerie Paul']);
    expect(words('mouleur à la Fonderie de Bretagne')).toEqual(['Fonderie de Bretagne']);
    expect(words('notre société SOUDURE SERVICE une mission')).toEqual(['société SOUDURE SERVICE']);
    expect(words('Boulangerie artisanale, boulangerie Paul')).toEqual([]);
  });

  it('is where one sells, and others work', () => {
    const sold = (text: string) => isSoldThere(text, placed(text, 'boulangerie'));
    expect(sold('Vendeuse en boulangerie 9 ans')).toBe(true);
    expect(sold('secrétaire dans une boulangerie')).toBe(true);
    expect(sold('ouvrier en boulangerie')).toBe(false);
    expect(isSoldThere('vente de pain', placed('vente de pain', 'pain'))).toBe(false);
  });
});
