import { describe, expect, it } from 'vitest';
import type { Finding } from '../recognise/recognise.ts';
import { spoken } from '../recognise/spoken.ts';
import { Forms } from './forms.ts';
import { chooseTrades, type TradeForm } from './trades.ts';

const near = (text: string) => new Forms([{ of: text, text }]);
const table: { of: TradeForm; text: string }[] = [
  { of: { code: 'H2102', near: near('laiterie*'), weak: null }, text: 'conduc* ligne*' },
  { of: { code: 'H2801', near: near('verre*'), weak: null }, text: 'conduc* ligne*' },
  { of: { code: 'H3301', near: null, weak: null }, text: 'conduc* ligne*' },
  { of: { code: 'N1101', near: null, weak: null }, text: 'cariste' },
  { of: { code: 'H2206', near: null, weak: 'field' }, text: 'menuiserie' },
  { of: { code: 'E1301', near: null, weak: 'place' }, text: 'imprimerie' },
];
/** A name of the ROME where the text says `said`. */
const name = (text: string, said: string, id: string, label: string): Finding => {
  const start = text.indexOf(said);
  return { kind: 'occupation', id, label, words: said, start, end: start + said.length };
};
const codes = (text: string, ...named: (readonly [said: string, id: string, label: string])[]) => {
  const words = spoken(text);
  const readings = new Forms(table).read(words).map((one) => ({
    ...one,
    start: words[one.from]?.start ?? 0,
    end: words[one.to - 1]?.end ?? 0,
  }));
  const names = named.map(([said, id, label]) => name(text, said, id, label));
  return chooseTrades(readings, names, text, words).map(({ code }) => code);
};

describe('which trade the same words tell', () => {
  it('is the one whose neighbour stands on their line, before one whose neighbour stands elsewhere', () => {
    expect(codes('laiterie\nConductrice de ligne, verre')).toEqual(['H2801']);
    expect(codes('verre\nConductrice de ligne, laiterie')).toEqual(['H2102']);
  });

  it('is not told by a neighbour on the line of another job', () => {
    expect(codes('Conductrice de ligne 2010-2015\nlaiterie 2015-2020')).toEqual(['H3301']);
    expect(codes('Conductrice de ligne 2010-2015\nlaiterie')).toEqual(['H2102']);
    expect(codes('Conductrice de ligne\nlaiterie 2015-2020')).toEqual(['H2102']);
  });

  it('is the one whose own name says them, once', () => {
    const turner = ['tourneur', 'H2903', 'Tourneur / Tourneuse'] as const;
    const other = ['tourneur', 'H2909', 'Ajusteur / Ajusteuse'] as const;
    expect(codes('tourneur', other, turner)).toEqual(['H2903']);
    expect(codes('tourneur', turner, other)).toEqual(['H2903']);
    expect(codes('tourneur puis fraiseur', turner, ['fraiseur', 'H2908', 'Fraiseur'])).toEqual([
      'H2903',
      'H2908',
    ]);
  });

  it('is a name that covers more words than the wording, else the wording', () => {
    const text = 'longtemps cariste magasinier';
    expect(codes(text, ['cariste magasinier', 'N1103', 'Cariste magasinier'])).toEqual(['N1103']);
    expect(codes(text, ['cariste', 'N1103', 'Cariste'])).toEqual(['N1101']);
    expect(codes('conductrice de ligne', ['ligne', 'N1103', 'Ligne'])).toEqual(['H3301']);
  });

  it('is a field only right beside its length of time', () => {
    expect(codes('10 ans dans une vraie menuiserie')).toEqual(['H2206']);
    expect(codes('10 ans dans une grande menuiserie')).toEqual([]);
    expect(codes('menuiserie, un peu de tout et partout 10 ans')).toEqual([]);
  });

  it('is not that of a place whose title was not read, nor of a place that is cleaned or served', () => {
    expect(codes('Dépanneur de nuit, imprimerie Roux, 5 ans')).toEqual([]);
    expect(codes('Secteur imprimerie, 5 ans')).toEqual(['E1301']);
    expect(codes('je nettoie une imprimerie depuis 5 ans')).toEqual([]);
    expect(codes('5 ans dans une imprimerie')).toEqual(['E1301']);
  });

  it('is not that of a task done where another trade has its length', () => {
    const pick = ['bobinage', 'H2601', 'Bobinier'] as const;
    expect(codes('1 an cariste, bobinage', pick)).toEqual(['N1101']);
    expect(codes('1 an en imprimerie, bobinage, 3 ans cariste', pick)).toEqual(['E1301', 'N1101']);
    expect(codes('1 an cariste, puis bobinage', pick)).toEqual(['N1101', 'H2601']);
  });

  it('is who does something, before where', () => {
    const storeman = ['magasinier', 'N1110', 'Magasinier'] as const;
    expect(codes('12 ans magasinier dans une imprimerie', storeman)).toEqual(['N1110']);
    expect(codes('12 ans magasinier, une imprimerie', storeman)).toEqual(['E1301']);
  });

  it('is not that of who recruits another', () => {
    expect(codes('Imprimerie de 120 salariés recrute cariste, 3 ans')).toEqual(['N1101']);
    expect(codes('Cariste en imprimerie, 3 ans')).toEqual(['N1101']);
  });

  it('is one for two names that follow each other, unless one has a paper of its own', () => {
    const fitter = ['ajusteur', 'H2901', 'Ajusteur'] as const;
    const mechanic = ['mécanicien d’entretien', 'I1310', 'Mécanicien d’entretien'] as const;
    expect(codes('comme ajusteur mécanicien d’entretien', fitter, mechanic)).toEqual(['I1310']);
    const baker = ['boulanger', 'D1102', 'Boulanger'] as const;
    expect(codes('comme boulanger-tourier', baker, ['tourier', 'D1104', 'Tourier'])).toEqual(['D1102']);
    const picker = ['préparateur de commandes', 'N1103', 'Préparateur de commandes'] as const;
    expect(codes('comme cariste préparateur de commandes', picker)).toEqual(['N1101', 'N1103']);
  });
});
