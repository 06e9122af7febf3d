import { describe, expect, it } from 'vitest';
import { spoken } from '../recognise/spoken.ts';
import { Forms } from './forms.ts';
import { chooseTrades, type TradeForm } from './trades.ts';

describe('trades', () => {
  const near = (...texts: string[]) => new Forms(texts.map((text) => ({ of: text, text })));
  const table: { of: TradeForm; text: string }[] = [
    { of: { code: 'H2102', near: near('laiterie*'), weak: null }, text: 'conduc* ligne*' },
    { of: { code: 'H3202', near: near('plast*', 'pvc'), weak: null }, text: 'conduc* ligne*' },
    { of: { code: 'H3301', near: null, weak: null }, text: 'conduc* ligne*' },
    { of: { code: 'H2801', near: null, weak: 'place' }, text: 'usine* verre*' },
    { of: { code: 'N1103', near: null, weak: 'task' }, text: 'prepa* commande*' },
    { of: { code: 'N1101', near: null, weak: null }, text: 'cariste' },
    { of: { code: 'H2206', near: null, weak: 'field' }, text: 'menuiserie' },
  ];
  const codes = (text: string) => {
    const words = spoken(text);
    const readings = new Forms(table).read(words).map((one) => ({
      ...one,
      start: words[one.from]?.start ?? 0,
      end: words[one.to - 1]?.end ?? 0,
    }));
    return chooseTrades(readings, [], text, words).map(({ code }) => code);
  };

  it('takes the trade whose neighbour is in the text', () => {
    expect(codes('Conductrice de ligne, laiterie')).toEqual(['H2102']);
    expect(codes('Conductrice de ligne')).toEqual(['H3301']);
  });

  it('takes the trade whose neighbour stands nearest', () => {
    expect(codes('Conductrice de ligne en plasturgie, pots de crème pour une laiterie')).toEqual(['H3202']);
    expect(codes('Conductrice de ligne en laiterie, pots et bouchons en PVC')).toEqual(['H2102']);
    expect(codes('Laiterie. Plasturgie. Conductrice de ligne')).toEqual(['H3202']);
  });

  it('takes a task, a place or a field only where nothing nearer is said', () => {
    expect(codes('Cariste. Usine de verre')).toEqual(['N1101']);
    expect(codes('Cariste. 2 ans en usine de verre')).toEqual(['N1101']);
    expect(codes('Cariste 3 ans. 2 ans en usine de verre')).toEqual(['N1101', 'H2801']);
    expect(codes('Usine de verre')).toEqual(['H2801']);
    expect(codes('Cariste, prépa de commandes')).toEqual(['N1101']);
    expect(codes('10 ans dans la menuiserie')).toEqual(['H2206']);
    expect(codes('10 ans secrétaire en menuiserie')).toEqual([]);
    expect(codes('10 ans agent en menuiserie')).toEqual(['H2206']);
    expect(codes('menuiserie')).toEqual([]);
    expect(codes('6 mois dans la menuiserie')).toEqual(['H2206']);
    expect(codes('menuiserie (pose, vitrage, quincaillerie) 5 ans')).toEqual(['H2206']);
    expect(codes('Cariste 3 ans puis menuiserie (pose, vitrage) 5 ans')).toEqual(['N1101', 'H2206']);
  });

  it('takes the trade of an employer for a place', () => {
    expect(codes('préparation de commandes chez un cariste')).toEqual(['N1103']);
    expect(codes('3 ans chez un cariste')).toEqual(['N1101']);
  });
});
