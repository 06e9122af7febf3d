import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clausesOf } from './clauses.ts';
import { briefIn, durationsIn } from './durations.ts';
import { yearsOf } from './years.ts';

describe('years', () => {
  const years = (text: string) => durationsIn(text).map((one) => one.years);

  it('reads lengths and dates, in French and in English', () => {
    expect(years('12 ans, 6ans, deux années, 3 years, une dizaine d’années')).toEqual([12, 6, 2, 3, 10]);
    expect(years('dix-sept ans, vingt-deux ans, quarante et un ans')).toEqual([17, 22, 41]);
    expect(years('du 15 janvier 2018 au 14 janvier 2024, soit 6 ans')).toEqual([6]);
    expect(years('du 01/09/2017 au 31/08/2023 (6 ans)')).toEqual([6]);
    expect(years('2014-2022')).toEqual([8]);
    expect(years('du 3 mars 2008 au 30 juin 2020')).toEqual([12]);
    expect(years('du 15/09/2014 au 14/09/2019')).toEqual([5]);
    expect(years('2014-22')).toEqual([8]);
    expect(years('6 years, 2020-2026')).toEqual([6]);
    expect(years('j’ai 52 ans dont 30 dans la chaussure')).toEqual([30]);
    expect(years('laveur 4a, agent 3a')).toEqual([4, 3]);
    expect(years('R489 1A, 3a')).toEqual([]);
    expect(years('de 98 à 05')).toEqual([7]);
    expect(years('cariste 18 mois ; baker 30 months ; 6 mois')).toEqual([2, 3]);
    expect(years('24 mois de formation')).toEqual([]);
    expect(years('maçon pendant 9 ans et cariste pendant 2.')).toEqual([9, 2]);
    expect(years('a baker for 9 years and a driver for 2')).toEqual([9, 2]);
    expect(years('une équipe pour 2')).toEqual([]);
  });

  it('counts once a length that dates beside say again', () => {
    expect(years('8 years in a depot in Leeds (2014-2022)')).toEqual([8]);
    expect(years('janv. 2018 - mars 2026 · 8 ans')).toEqual([8]);
    expect(years('soudeur 8 ans, cariste (2014-2022)')).toEqual([8, 8]);
    expect(years('3 ans dans un dépôt (2014-2022)')).toEqual([3, 8]);
  });

  it('leaves out a length whose parts are told behind its colon', () => {
    expect(years('22 ans chez X : mouleur 10 ans, puis ébarbeur')).toEqual([10]);
    expect(years('11 ans en atelier : piqueuse (2010-2016), puis prototypiste (2016-2021)')).toEqual([6, 5]);
    expect(years('22 ans chez X : moniteur 3 ans')).toEqual([22, 3]);
    expect(years('5 ans chez X : mouleur 10 ans')).toEqual([5, 10]);
    expect(years('12 ans chez X. Avant : mouleur 10 ans')).toEqual([12, 10]);
    expect(years('7 ans chez X ; en GMS : poissonnier 6 ans')).toEqual([7, 6]);
    expect(years('7 ans chez X avant la GMS : poissonnier 6 ans')).toEqual([7, 6]);
  });

  it('gives a length first to the trade between the same commas', () => {
    const text = 'ménagère chez O2 3 ans, agent';
    const trades = [
      { code: 'a', start: 0, end: 8 },
      { code: 'b', start: text.indexOf('agent'), end: text.length },
    ];
    const both = [...durationsIn(text), ...briefIn('            12 mois')];
    expect(yearsOf(text, trades, both)).toEqual([3, 0]);
  });

  it('leaves a length in brackets to the job before it, that was not read', () => {
    const text = 'opérateur de placage (2006-2010), soudeur (2010-2018)';
    const trades = [{ code: 'a', start: text.indexOf('soudeur'), end: text.indexOf('soudeur') + 7 }];
    expect(yearsOf(text, trades, durationsIn(text))).toEqual([8]);
    const alone = 'opérateur de placage (2006-2010), soudeur';
    expect(yearsOf(alone, trades, durationsIn(alone))).toEqual([0]);
    const plain = alone.replace('opérateur', 'ensemble');
    const later = trades.map((one) => ({ ...one, start: plain.indexOf('soudeur') }));
    expect(yearsOf(plain, later, durationsIn(plain))).toEqual([4]);
  });

  it('counts no time to come', () => {
    expect(years('retraite ds 3 ans, soudeur 9 ans, encore jusqu’à la retraite, 4 ans')).toEqual([9]);
  });

  it('counts no time without work', () => {
    expect(years('un an de formation, 2 ans de chômage, 3 ans de soudure')).toEqual([3]);
  });

  it('counts a whole experience and the jobs that it holds once', () => {
    const text = 'Soudeur – 12 ans d’expérience\nSoudeur 2013-2018\nSoudeur 2018-2022';
    const at = [0, text.indexOf('Soudeur 2013'), text.indexOf('Soudeur 2018')];
    const sum = (codes: string[], told = text) =>
      yearsOf(
        told,
        at.map((start, place) => ({ code: codes[place] ?? '', start, end: start + 7 })),
        durationsIn(told),
      );
    expect(sum(['a', 'a', 'a'])).toEqual([3, 5, 4]);
    expect(sum(['a', 'b', 'a'])).toEqual([8, 5, 4]);
    expect(sum(['a', 'a', 'a'], text.replace('12 ans', '04 ans'))).toEqual([0, 5, 4]);
  });

  it('reads the letter of a message as years only before where they were spent', () => {
    expect(years('chef de quai 5 a chez un transporteur')).toEqual([5]);
    expect(years('poste de 5 a 13 heures, en 2 a 2')).toEqual([]);
  });

  it('counts one length once for a trade that is said in several words, once for each of several trades', () => {
    const text = 'boucher désosseur 14 ans';
    const said = (first: string, second: string) =>
      yearsOf(
        text,
        [
          { code: first, start: 0, end: 7 },
          { code: second, start: 8, end: 17 },
        ],
        durationsIn(text),
      );
    expect(said('H2103', 'H2103')).toEqual([14, 0]);
    expect(said('D1101', 'H2103')).toEqual([14, 14]);
  });

  it('leaves a length in front of a place to that place', () => {
    const text = '4 ans boucher, 2 ans en conserverie';
    const trades = [
      { code: 'H2103', start: 6, end: 13 },
      { code: 'H2105', start: text.indexOf('conserverie'), end: text.length },
    ];
    expect(yearsOf(text, trades, durationsIn(text))).toEqual([4, 2]);
  });

  it('reads compound numbers', () => {
    expect(years('vingt-deux ans fondeur, trente et un ans, twenty five years')).toEqual([22, 31, 25]);
  });

  it('knows months and seasons as lengths that tell no years', () => {
    const brief = briefIn('six mois, 1 saison, 3 weeks, 2 ans').map(({ start, years: told }) => [
      start,
      told,
    ]);
    expect(brief).toEqual([
      [0, 0],
      [10, 0],
      [20, 0],
    ]);
  });

  it('does not take an age, months, hours or one date for years of work', () => {
    expect(years('j’ai 45 ans, 18 mois, 35 heures, depuis 2018, 45 years old')).toEqual([]);
    expect(years('2001 - 10 ans boulanger')).toEqual([10]);
  });

  const trade = (text: string, word: string) => ({
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
  });
  const shared = (text: string, ...words: string[]) =>
    yearsOf(
      text,
      words.map((word) => trade(text, word)),
      durationsIn(text),
    );

  it('gives them to the trade of the clause, the nearest one where there are several', () => {
    expect(shared('12 ans boucher, avant caissier 2 ans', 'boucher', 'caissier')).toEqual([12, 2]);
    expect(shared('caissière 6ans, cariste 2 ans', 'caissière', 'cariste')).toEqual([6, 2]);
    expect(shared('boucher 7 ans au Maroc et 3 ans à Rungis', 'boucher')).toEqual([10]);
  });

  it('gives a line without trade to the one before that has none yet, else to the next', () => {
    expect(shared('Cariste\n2012-2018 entrepôt\n2018-2025 verrerie', 'Cariste')).toEqual([13]);
    expect(shared('2014-2022\nCariste\n2010-2014\nBoucher', 'Cariste', 'Boucher')).toEqual([8, 4]);
    expect(shared('nettoyeuse 5 ans dont 2 ans à Vitré', 'nettoyeuse')).toEqual([5]);
  });

  it('leaves the years of another place that a turn leads to, but not those of another employer', () => {
    expect(shared('8 ans soudeur puis 3 ans en station service', 'soudeur')).toEqual([8]);
    expect(shared('8 ans soudeur puis 3 ans chez Renault', 'soudeur')).toEqual([11]);
  });

  it('leaves the years of a job that was not read, before the one of a trade and in its clause', () => {
    expect(shared('à la chaîne 2 ans et cariste 4 ans', 'cariste')).toEqual([4]);
    const text = 'opérateur de mars 2012 à mars 2018, puis chef';
    expect(shared(text, 'chef')).toEqual([0]);
    expect(shared(text.replace('opérateur ', ''), 'chef')).toEqual([6]);
  });

  it('gives lengths told one after another to as many trades before them, in their order', () => {
    expect(
      shared('cariste puis boucher puis docker : 2 ans, 5 ans, 4 ans', 'cariste', 'boucher', 'docker'),
    ).toEqual([2, 5, 4]);
  });

  it('leaves the second length where the first is bound to the trade behind it', () => {
    expect(shared('2 ans de vendanges, 3 ans en station', 'vendanges')).toEqual([2]);
    expect(shared('3 ans de plonge, 2 ans de livraison', 'plonge', 'livraison')).toEqual([3, 2]);
  });

  it('cuts a text into clauses that cover it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(
          clausesOf(text)
            .map(({ start, end }) => text.slice(start, end))
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
