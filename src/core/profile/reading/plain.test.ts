import { describe, expect, it } from 'vitest';
import { plain } from './plain.ts';

describe('a text before it is read', () => {
  it.each([
    ['régleur(se) en injection', 'régleur     en injection'],
    ['CURRICULUM VITAE', '                '],
    ['en arrêt de tranche', 'en                 '],
    ['Soudeur ; 2010 ; 2016', 'Soudeur,  2010-  2016'],
    ['Cariste\t2010\t2016', 'Cariste\t2010-2016'],
    ['Cariste ; 01/2010 ; 02/2016 ; Lyon', 'Cariste,  01/2010-  02/2016,  Lyon'],
    ['CACES 3 | 11/2023 | 11/2028', 'CACES 3 | 11/2023 | 11/2028'],
    ['Permis B\nCariste | 2010 | 2016', 'Permis B\nCariste | 2010-  2016'],
    ['Marine nationale, maître', '                , maître'],
    ['vu en visite médicale', 'vu en                '],
    ['un bilan de compétences, en période d’essai', 'un                     , en                '],
    ['tech. R&D, R & D', 'tech  RnD, RnD  '],
    ['R&R, S & OP', 'RnR, SnOP  '],
    ['ERP/MES, MES et SAP, logiciel MES', 'ERP/mzs, mzs et SAP, logiciel mzs'],
    ['MES COMPÉTENCES, SAP MES ACQUIS', 'MES COMPÉTENCES, SAP MES ACQUIS'],
    ['conducteur de machine IS', 'conducteur de machine vr'],
    ['C0NDUCTEUR, manutenti0n, H0B0, H0 B0', 'CONDUCTEUR, manutention, H0B0, H0 B0'],
    ['Polish welder, Polish parts', '       welder, Polish parts'],
    ['CAP 2010 ; BEP 2012', 'CAP 2010 ; BEP 2012'],
  ])('%s', (typed, read) => {
    expect(plain(typed)).toBe(read);
    expect(plain(typed)).toHaveLength(typed.length);
  });
});
