import { describe, expect, it } from 'vitest';
import { emptyQuery } from '#core/search/query.ts';
import { search } from '#core/search/search.ts';
import { loadEngine } from '../../cli/search-engine.ts';

const engine = await loadEngine('data/catalogue', '2026-04-22');
const found = (text: string, size = 3): string[] =>
  search(engine, { ...emptyQuery(), text }, size).hits.map(({ id }) => id);

describe('a sentence that ends by what one wishes for', () => {
  it.each([
    ['58 ans aide ménagère usée, blanchisserie faisable ?', 'K2201'],
    ['serveur, maroquinerie ?', 'B1802'],
    ['maçon, mal au dos, dessinateur c’est jouable ?', 'H1203'],
    ['soudeur 45 ans yeux fatigués je veux passer au contrôle', 'H1506'],
    ['magasinier qui veut passer à l’appro', 'N1303'],
    ['conducteur de ligne vers ordonnancement', 'H1403'],
    ['préparateur de commandes, passer aux achats', 'D1431'],
    ['plongeur dans un resto, je veux cuisiner', 'G1609'],
    ['ATSEM, couture', 'B1803'],
    ['coiffeuse, la chimie', 'H2301'],
    ['caissière à leclerc, la chimie c’est possible ?', 'H2304'],
    ['vendeuse en boulangerie, la maintenance', 'I1309'],
    ['assistante maternelle, maroquinerie', 'B1802'],
  ])('%s', (typed, code) => {
    expect(found(typed)).toContain(code);
  });

  it.each([
    ['soudeur, chaudronnier', 'H2902'],
    ['serveur, cap', 'G1803'],
    ['vendeuse, Lyon', 'D1106'],
  ])('and keeps what is no wish: %s', (typed, code) => {
    expect(found(typed)).toContain(code);
  });

  it.each(['plombier, j’aimerais la qualité', 'soudeur qui veut passer au contrôle'])(
    'first with a trade that commands nobody: %s',
    (typed) => {
      expect(found(typed, 1)).not.toContain('H1502');
    },
  );

  it.each(['warehouse job no diploma', 'jobs in logistics without a degree', 'quality job, no french'])(
    'or without any for who begins, in English too: %s',
    (typed) => {
      const titles = search(engine, { ...emptyQuery(), text: typed }, 10).hits;
      const closed = titles.filter(
        ({ kind, title }) => kind === 'occupation' && /^(?:Resp|Dir|Ing)/u.test(title),
      );
      expect(closed).toEqual([]);
    },
  );
});

describe('a sentence for somebody else', () => {
  it.each([
    ['mon fils veut travailler dans les avions', ['H2909', 'I1602']],
    ['mon fils de 17 ans veut être soudeur', ['H2913']],
    ['pour ma nièce, métiers de la cosmétique', ['RNCP36085', 'H2304', 'H3303']],
    ['mon neveu cherche un apprentissage en mécanique', ['I1310', 'I1602']],
  ])('%s', (typed, codes) => {
    expect(found(typed).filter((id) => codes.includes(id))).not.toEqual([]);
  });

  it('says no start of a move by who wishes', () => {
    for (const text of ['i want to work with robots', 'mon fils veut travailler dans les avions'])
      expect(search(engine, { ...emptyQuery(), text }, 1).read.map(({ kind }) => kind)).not.toContain('move');
  });

  it('takes who cooks for no maker of furniture', () => {
    const sectors = (text: string) =>
      search(engine, { ...emptyQuery(), text }, 1).read.filter(({ kind }) => kind === 'sector');
    expect(sectors('chef de cuisine')).toEqual([]);
    expect(sectors('monter des cuisines')).not.toEqual([]);
  });
});
