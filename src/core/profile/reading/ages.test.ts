import { describe, expect, it } from 'vitest';
import { isAge } from './ages.ts';

describe('an age', () => {
  const age = (text: string) => {
    const [said = '', years = ''] = /(\d+) ans/u.exec(text) ?? [];
    const start = text.indexOf(said);
    return isAge(text, { start, end: start + said.length }, Number(years));
  };

  it.each([
    'j’ai 45 ans, soudeur',
    '19 ans, soudeur',
    '19 ans cherche premier emploi',
    'Un jeune de 19 ans, cariste',
    'Homme de 45 ans, cariste',
    'slt, 23 ans, cap coiffure',
    'jai bossé. g 29 ans.',
    'g 38 ans 15 ans maçon',
    'g 45 ans jai fait',
    'Nadia El Amrani – 35 ans – permis B',
    'Entretien du 12/05 – M. D., 51 ans',
    'Marie-Claude, 58 ans, ancienne ouvrière',
    'moi c’est Dylan, 20 ans',
    'Karim B.\n42 ans - Roubaix',
    '38 ans, célibataire',
    'Soudeur, 19 ans, je cherche un emploi',
    'Bonjour\nCariste, 36 ans, sans emploi',
    'Cariste, 52 ans, Lyon',
    'opératrice de conditionnement en cosmétique, 45 ans, CDI, veut la maintenance',
    'opératrice de conditionnement en cosmétique, 38 ans, CDI',
    'routier 52 ans dos foutu, permis suspendu',
    'cariste (51 ans) dans le lait',
    'soudeur, 47 ans en intérim',
    'cariste, 40 ans, voudrait changer',
    'CV -- KARIM BENALI -- 29 ans -- Dunkerque',
    'certifie que M. Gilles Prod’homme (51 ans, Évron)',
    'moi c fatou 26 ans jai fait',
    'Nom : Pelletier / 27 ans / Permis B',
    'Monsieur Lambert, usineur, 39 ans, a une expérience',
    'Apprenti boulanger à 16 ans, puis',
    'serveuse depuis mes 18 ans',
    'j’ai commencé à 16 ans à la ferme',
    'traite jusqu’à mes 24 ans',
    'conductrice à mes 18 ans chez Roux',
  ])('is told by itself: %s', (text) => {
    expect(age(text)).toBe(true);
  });

  it.each([
    'Soudeur, 25 ans, Lyon',
    'Soudeur, 19 ans, TIG et MIG',
    'J’ai été soudeur. Ensuite, 19 ans, je travaille',
    'Cariste, 47 ans de métier',
    'g 17 ans chantier',
    '19 ans de soudure',
    '19 ans, 22 ans',
    '19 ans, vingt et un ans',
    '8 ans, soudeur',
    'Usine, 19 ans cherche',
    'Un atelier de 19 ans de métier',
    'j’ai 20 ans de métier',
    'Conducteur De Car\n20 ans, Lyon',
    'Chez Dupont, 12 ans, soudeur',
    'Karim, 12 ans de caisse',
    'Karim, 9 ans, cariste',
    'moi c 6 ans ouvriere',
    'il a travaillé à 20 ans de métier',
  ])('is no length of work: %s', (text) => {
    expect(age(text)).toBe(false);
  });
});
