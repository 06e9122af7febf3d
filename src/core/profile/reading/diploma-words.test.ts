import { describe, expect, it } from 'vitest';
import { hasWord, isSibling } from './diploma-kin.ts';
import { glossOf, isTitle, shorterTitles, standsAlone, titleBehind } from './diploma-title.ts';
import { isNoDiploma, isUnheld, withoutSchools } from './diploma-guards.ts';
import { wordPattern } from './diploma-words.ts';
import { yearOf } from './diploma-years.ts';

/** Where a word stands in a text, with the words behind it. */
function at(text: string, word: string, kind = word.toLowerCase()) {
  const start = text.indexOf(word);
  return { kind, word, words: text.slice(start + word.length).trim(), start };
}

describe('the year of a diploma', () => {
  const year = (text: string, word = 'CAP') =>
    yearOf(text, text.indexOf(word), text.indexOf(word) + word.length);

  it.each([
    ['CAP cuisine 2004', 2004],
    ['CAP cuisine (1998-2000)', 2000],
    ['CAP ; 2001 ; Lyon', 2001],
    ['2008-2010 CAP bois', 2010],
    ['2012 : CAP bois', 2012],
    ['CAP 98', 1998],
    ['CAP (obtenu en 05)', 2005],
    ['CAP 40', 2040],
    ['CAP 41', 1941],
    ['CAP composites, plastiques chaudronnés au GRETA, obtenu en juin 2023', 2023],
    ['CAP (peinture en carrosserie, obtenu à Lyon chez mon oncle) en 2020', 2020],
  ])('is told behind or before it: %s', (text, told) => {
    expect(year(text)).toBe(told);
  });

  it.each(['CAP bois', 'CAP bois. En 2004, cariste', 'CAP 12 mois', '2004. CAP bois'])(
    'is not told: %s',
    (text) => {
      expect(year(text)).toBeNull();
    },
  );
});

describe('the title behind the word of a kind', () => {
  it('ends at a sign, a year or a school, and begins behind a level', () => {
    expect(titleBehind('CAP cuisine, 2004', 3)).toEqual({ gap: 1, words: 'cuisine' });
    expect(titleBehind('CAP cuisine 2004', 3)).toEqual({ gap: 1, words: 'cuisine' });
    expect(titleBehind('CAP cuisine lycée Bel Air', 3)).toEqual({ gap: 1, words: 'cuisine' });
    const level = 'Titre RNCP niveau 5 : pilote de ligne';
    expect(titleBehind(level, 10)).toEqual({ gap: level.indexOf('pilote') - 10, words: 'pilote de ligne' });
    expect(titleBehind('CAP', 3)).toEqual({ gap: 0, words: '' });
    expect(titleBehind('CQPM op. régleur. Oui', 4).words).toBe('op. régleur');
    expect(titleBehind('CQP soudeur validé en 2019', 3).words).toBe('soudeur');
    expect(titleBehind('cap patissier depui 2010', 3).words).toBe('patissier');
    expect(titleBehind('cap peintre l’an dernier', 3).words).toBe('peintre');
    expect(titleBehind('CAP coiffure et d’un BP', 3).words).toBe('coiffure');
    expect(titleBehind('CAP peinture et vernis', 3).words).toBe('peinture et vernis');
  });

  it('has three letters, or two capitals, and says no other thing', () => {
    for (const words of ['cuisine', 'MS', 'bac pro MEI']) expect(isTitle(words), words).toBe(true);
    for (const words of [
      '',
      '2',
      'de',
      '35 ans d’expérience',
      'fourni par le client',
      'but failed',
      'non comparé',
      'en poche',
      'par VAE',
      'de travail. Signé',
    ])
      expect(isTitle(words), words).toBe(false);
  });

  it('may be missing where a year follows, for kinds that nothing else is called', () => {
    expect(standsAlone('cap', '', ' 2004')).toBe(true);
    expect(standsAlone('cap', '', ' (en 2004)')).toBe(true);
    expect(standsAlone('cap', 'cuisine', ' 2004')).toBe(false);
    expect(standsAlone('cap', '', ' à Lyon')).toBe(false);
    expect(standsAlone('titre-professionnel', '', ' 2004')).toBe(false);
  });

  it('is spelled out in the brackets behind it, unless they say where or when', () => {
    const gloss = (text: string) =>
      glossOf(text, { start: 0, end: 6 }).map(({ start, end }) => text.slice(start, end));
    expect(gloss('CAP TU (technicien d’usinage) 2013')).toEqual([' (technicien d’usinage)']);
    for (const text of ['CAP TU (chez un tourneur)', 'CAP TU (tourneur 2013)', 'CAP TU, (tourneur)'])
      expect(gloss(text), text).toEqual([]);
  });

  it('is tried whole, then without its option, then without the town', () => {
    expect(shorterTitles('Cuisine')).toEqual(['Cuisine']);
    expect(shorterTitles('maintenance option A')).toEqual(['maintenance option A', 'maintenance']);
    expect(shorterTitles('GMP Lyon')).toEqual(['GMP Lyon', 'GMP']);
    expect(shorterTitles('cuisine option pâtisserie')).toEqual(['cuisine option pâtisserie', 'cuisine']);
  });
});

describe('the word of a kind', () => {
  it.each([
    ['niveau CAP cuisine', 'CAP', 'cap'],
    ['mise en bac des pièces', 'bac', 'bac-pro'],
    ['bac + 2', 'bac', 'bac-pro'],
    ['I tried but exam failed', 'but', 'but'],
    ['licence de soudeur', 'licence de', 'licence'],
    ['licence EN 9606 échue', 'licence EN', 'licence'],
    ['200 m2 propre', 'm2', 'master'],
  ])('is no diploma that one has: %s', (text, word, kind) => {
    expect(isNoDiploma(text, at(text, word, kind))).toBe(true);
  });

  it('is none where it was not had, or not yet', () => {
    const had = (text: string) => !isUnheld(text, { ...at(text, 'CAP'), words: 'cuisine' });
    expect(had('CAP cuisine : échec')).toBe(false);
    expect(had('CAP cuisine : validé 1 bloc sur 3')).toBe(false);
    expect(had('CAP cuisine : CCP1 seulement')).toBe(false);
    expect(had('en première année de CAP cuisine')).toBe(false);
    expect(had('CAP cuisine : 3 blocs, en 2004')).toBe(true);
    expect(had('VAE CAP cuisine en cours')).toBe(false);
    expect(had('CAP cuisine, en 2004')).toBe(true);
    expect(had('échec au BEP, CAP cuisine')).toBe(true);
  });

  it.each([
    ['mon bac en 2004', 'bac', 'bac-pro'],
    ['BUT génie mécanique', 'BUT', 'but'],
    ['licence de gestion', 'licence', 'licence'],
    ['CAP cuisine', 'CAP', 'cap'],
    ['M2 management', 'M2', 'master'],
  ])('is one: %s', (text, word, kind) => {
    expect(isNoDiploma(text, at(text, word, kind))).toBe(false);
  });

  it('is read with or without accents and dots, and not inside another word', () => {
    const reads = (word: string, text: string) => new RegExp(`^${wordPattern(word)}`, 'iu').test(text);
    expect(reads('diplôme', 'diplome')).toBe(true);
    expect(reads('CAP', 'C.A.P.')).toBe(true);
    expect(reads('diplôme', 'd.i.p.l.o.m.e')).toBe(false);
    expect(reads('CAP', 'CAPES')).toBe(false);
    expect(reads('bac pro', 'bac-pro')).toBe(true);
    expect(reads("brevet d'", 'brevet d’études')).toBe(true);
    expect(reads('bac+2', 'BAC + 2 QHSE')).toBe(true);
    expect(reads('bac+2', 'bac2')).toBe(false);
  });
});

describe('a school on the line of a diploma', () => {
  const kept = (text: string, ...titles: string[]) =>
    withoutSchools(
      titles.map((title) => ({ title, start: text.indexOf(title), end: text.indexOf(title) + title.length })),
      text,
    ).map(({ title }) => title);

  it('is where it was learnt; alone on its line it stays', () => {
    expect(kept('CAP cuisine, lycée Bel Air', 'cuisine', 'lycée Bel Air')).toEqual(['cuisine']);
    expect(kept('AFPA Lyon : soudeur', 'AFPA Lyon', 'soudeur')).toEqual(['soudeur']);
    expect(kept('CAP cuisine\nlycée Bel Air', 'cuisine', 'lycée Bel Air')).toEqual([
      'cuisine',
      'lycée Bel Air',
    ]);
    expect(kept('lycée Bel Air, lycée Mermoz', 'lycée Bel Air', 'lycée Mermoz')).toHaveLength(2);
  });
});

describe('kinds and words of one family', () => {
  it('are those that people take for one another', () => {
    expect(isSibling('cqp', 'cqpm')).toBe(true);
    expect(isSibling('bts', 'btsa')).toBe(true);
    expect(isSibling('cqp', 'bts')).toBe(false);
    expect(isSibling('cap', null)).toBe(false);
  });

  it('begin with seven letters in common and end in four at most', () => {
    const has = (word: string, ...words: string[]) => hasWord(new Set(words), word);
    expect(has('soud', 'soud')).toBe(true);
    expect(has('chaudronnier', 'chaudronnerie')).toBe(true);
    expect(has('abcdefg', 'abcdefghijk')).toBe(true);
    expect(has('abcdefg', 'abcdefghijkl')).toBe(false);
    expect(has('abcdef', 'abcdefg')).toBe(false);
    expect(has('abcdefgxxxxx', 'abcdefgy')).toBe(false);
    expect(has('soud', 'four', 'fond')).toBe(false);
  });
});
