import { describe, expect, it } from 'vitest';
import { theTradeOf, tradeInWords } from './trade-said.ts';

describe('a trade in a sentence', () => {
  it('is said in one form, without the capital of a heading', () => {
    expect(tradeInWords('Conducteur / Conductrice de ligne')).toBe('conducteur de ligne');
    expect(tradeInWords('Économiste de la construction')).toBe('économiste de la construction');
    expect(tradeInWords('BIM manager')).toBe('BIM manager');
  });

  it('has the accent that a bare capital hides', () => {
    expect(tradeInWords("Eleveur / Eleveuse d'ovins")).toBe("éleveur d'ovins");
    expect(['Electricien', 'Ebéniste', 'Echafaudeur', 'Eclusier-barragiste'].map(tradeInWords)).toEqual([
      ...['électricien', 'ébéniste', 'échafaudeur', 'éclusier-barragiste'],
    ]);
    expect(['Employé de rayon', 'Expert', 'Enquêteur', 'Ergonome', 'Esthéticien'].map(tradeInWords)).toEqual([
      ...['employé de rayon', 'expert', 'enquêteur', 'ergonome', 'esthéticien'],
    ]);
    expect(['Electrician', 'Editor', 'Elevator mechanic'].map(tradeInWords)).toEqual([
      ...['electrician', 'editor', 'elevator mechanic'],
    ]);
    expect(theTradeOf('Electricien', 'fr')).toBe('le métier d’électricien');
  });

  it('is said by the letters that its name gives of its words', () => {
    expect(tradeInWords('Soudeur / Soudeuse Tungsten Inert Gas -TIG-')).toBe('soudeur TIG');
    expect(tradeInWords('Responsable Qualité Sécurité Environnement -QSE- en industrie')).toBe(
      'responsable QSE en industrie',
    );
    expect(tradeInWords('Agent -XYZ- de quai')).toBe('agent -XYZ- de quai');
  });

  it('stands behind its word', () => {
    expect(theTradeOf('Opérateur / Opératrice de tri', 'fr')).toBe('le métier d’opérateur de tri');
    expect(theTradeOf('Horloger / Horlogère', 'fr')).toBe('le métier d’horloger');
    expect(theTradeOf('Soudeur / Soudeuse', 'fr')).toBe('le métier de soudeur');
    expect(theTradeOf('Welder', 'en')).toBe('the job of welder');
  });
});
