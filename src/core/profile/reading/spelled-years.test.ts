import { describe, expect, it } from 'vitest';
import { readSample } from './reader.fixture.ts';
import { withFigures } from './spelled-years.ts';

describe('years said in words', () => {
  it.each([
    ['depuis deux mille dix-huit je suis', 'depuis 2018 je suis'],
    ['en deux mille neuf comme', 'en 2009 comme'],
    ['de deux mille à deux mille vingt et un', 'de 2000 à 2021'],
    ['en mille neuf cent quatre-vingt-dix-huit', 'en 1998'],
    ['en mille neuf cent soixante-douze', 'en 1972'],
    ['à deux mille pièces par jour', 'à deux mille pièces par jour'],
    ['on était deux mille dix', 'on était deux mille dix'],
  ])('are told in figures: %s', (said, told) => {
    expect(withFigures(said).text).toBe(told);
  });

  it('keep the place where each word was typed', () => {
    const text = 'en deux mille dix-huit, cariste';
    const { text: figured, typedAt } = withFigures(text);
    const at = figured.indexOf('cariste');
    expect(text.slice(typedAt(at), typedAt(at + 6) + 1)).toBe('cariste');
    expect(text.slice(typedAt(3), typedAt(6) + 1)).toBe('deux mille dix-huit');
    expect(typedAt(figured.length)).toBe(text.length);
  });

  it('count for a trade', () => {
    const [trade] = readSample('cariste depuis deux mille seize');
    expect(trade).toMatchObject({ id: 'N1101', years: 10, words: 'cariste' });
  });
});
