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
