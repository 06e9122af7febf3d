import { describe, expect, it } from 'vitest';
import { asking } from './asking.fixture.ts';

const { ask, read } = asking();

describe('a situation, however it is said', () => {
  it.each([
    ['soudeur sans le bac', 'situation sans-diplome'],
    ['formation soudure rapide', 'situation formation-courte'],
    ['formation de 3 mois', 'situation formation-courte'],
    ['jamais travaillé en usine', 'situation debutant'],
    ['je veux travailler de jour', 'situation horaires-de-jour'],
    ['soudeur 2*8', 'situation travail-poste'],
    ['équipe VSD', 'situation week-end'],
    ['soudeur horaires de bureau', 'situation horaires-de-jour'],
    ['métier pas physique', 'situation port-de-charges'],
    ['une laiterie, le médecin dit plus de charges', 'situation port-de-charges'],
    ['chauffeur routier qui a perdu son permis', 'situation sans-permis'],
    ['hernie discale', 'situation mal-de-dos'],
    ['je supporte pas le bruit', 'situation bruit'],
    ['j’aime pas le bruit', 'situation bruit'],
    ['je déteste la chaleur', 'situation chaleur'],
    ['asthmatique', 'situation allergie'],
    ['asthme du boulanger', 'situation allergie'],
    ['farine interdite', 'situation allergie'],
    ['mi-temps thérapeutique', 'situation temps-partiel'],
    ['j’ai pas le vertige', 'situation travail-en-hauteur'],
    ['formation payée', 'intention prise-en-charge'],
    ['je ne supporte plus le froid', 'situation basses-temperatures'],
    ['je supporte plus le bruit', 'situation bruit'],
    ['rentrer le soir', 'situation deplacements'],
    ['pas de travail de nuit', 'situation travail-de-nuit'],
    ['sans parler aux clients', 'situation contact-public'],
    ['je veux plus porter, max 5 kilos', 'situation port-de-charges'],
    ['je voudrais moins porter', 'situation port-de-charges'],
    ['arrêter de porter', 'situation port-de-charges'],
    ['pas le droit de travailler en hauteur', 'situation travail-en-hauteur'],
    ['j’arrive pas à bien lire', 'situation langue'],
    ['no french', 'situation langue'],
    ['je ne peux plus rien porter', 'situation port-de-charges'],
    ['prothèse de hanche', 'situation mal-de-dos'],
    ['fibromyalgie', 'situation mal-de-dos'],
    ['bad knees', 'situation mal-de-dos'],
    ['soudeur, problème cardiaque', 'situation sante'],
    ['après un cancer du sein', 'situation sante'],
    ['pas le froid', 'situation basses-temperatures'],
    ['plus jamais à la chaîne', 'situation travail-repetitif'],
    ['fils autiste', 'situation handicap'],
    ['soudeur, transports en commun', 'situation sans-permis'],
    ['je gagne 1500', 'intention salaire'],
    ['2200 net', 'intention salaire'],
    ['le nucléaire ça paye mieux', 'intention salaire'],
    ['un métier qui paie mieux', 'intention salaire'],
    ['gagner plus', 'intention salaire'],
    ['gagner plus d’argent', 'intention salaire'],
    ['pour la paie', 'intention salaire'],
    ['une meilleure paye', 'intention salaire'],
    ['better pay', 'intention salaire'],
    ['qui paye la formation', 'intention prise-en-charge'],
    ['aide à l’embauche d’un senior', 'intention prise-en-charge'],
    ['boulanger, je cherche autre chose', 'intention changer-de-metier'],
    ['boulanger qui veut changer', 'intention changer-de-metier'],
    ['à 52 ans', 'situation senior'],
    ['jsui boulangé alergi farine', 'situation allergie'],
    ['I cant lift heavy anymore', 'situation port-de-charges'],
    ['permi B jve usine', 'situation permis'],
    ['quel revenu pendant la formation', 'intention salaire'],
    ['sourd, métier en usine', 'situation handicap'],
    ['g arrete en 3e', 'situation sans-diplome'],
    ['g 22 ans', 'situation jeune'],
    ['j’ai 19 ans', 'situation jeune'],
    ['26 ans', 'situation jeune'],
    ['jeune de 22 ans', 'situation jeune'],
    ['chauffeur, j’ai perdu mon permis', 'situation sans-permis'],
    ['permis poids lourd retiré, permis perdu', 'situation sans-permis'],
    ['lost my driving licence', 'situation sans-permis'],
    ['pas de voiture', 'situation sans-permis'],
    ['télétravail', 'situation teletravail'],
    ['permis B', 'situation permis'],
    ['alternence', 'situation alternance'],
    ['CDD', 'situation cdi'],
    ['métier bien payé', 'intention salaire'],
    ['combien gagne un soudeur', 'intention salaire'],
    ['c’est combien', 'intention cout'],
    ['reste à charge', 'intention prise-en-charge'],
    ['bilan de compétences', 'intention changer-de-metier'],
    ['convention 0292', 'idcc 0292'],
    ['opcalim', 'opco ocapiat'],
    ['fongecif', 'scheme ptp'],
    ['soudeur à Lyon', 'unknown lyon'],
    ['soudeur 59', 'unknown 59'],
    ['soudeur veut une certif courte', 'situation formation-courte'],
    ['baker, my wrists hurt', 'situation mal-de-dos'],
    ['welder with a sore back', 'situation mal-de-dos'],
    ['welder, pain in my hands', 'situation mal-de-dos'],
    ['baker allergic to flour', 'situation allergie'],
    ['boulanger 44000 Lyon', 'unknown lyon'],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it.each([
    'soudeur 20 ans d’expérience',
    'abattoir 25 ans',
    'depuis 25 ans cariste',
    'soudeur niveau 5',
    'contrat de soudeur',
    'mission de soudeur',
    'soudeur R489',
  ])('%s: words that say something else stay', (text) => {
    expect(read(text).filter((one) => /senior|jeune|cdi|interim/u.test(one))).toEqual([]);
    expect(ask(text).read.filter(({ place }) => place !== undefined)).toEqual([]);
  });

  it.each([
    ['day shifts', 'horaires-de-jour'],

    ['un boulot de jour svp', 'horaires-de-jour'],
    ['un boulot dehors', 'exterieur'],
    ['soudeuse mais dehors', 'exterieur'],
    ['je me fais licencier, soudeur', 'licenciement'],
    ['ils m’ont licencié', 'licenciement'],
    ['something in days', 'horaires-de-jour'],
    ['days only', 'horaires-de-jour'],
    ['être de jour', 'horaires-de-jour'],
    ['rotating shifts', 'travail-poste'],
    ['out of the cold', 'basses-temperatures'],
    ['sortir du froid', 'basses-temperatures'],
    ['problème de cœur', 'sante'],
    ['soucis au cœur', 'sante'],
    ['pour ma santé', 'sante'],
    ['pour raison de santé', 'sante'],
    ['raisons médicales', 'sante'],
    ['près de chez moi', 'proximite'],
    ['pas loin de chez moi', 'proximite'],
    ['near home', 'proximite'],
    ['heart problem', 'sante'],
    ['for my health', 'sante'],
    ['for health reasons', 'sante'],
  ])('%s says how one would work', (text, value) => {
    expect(read(text)).toEqual([`situation ${value}`]);
  });

  it('takes health for a reason, not for an industry', () => {
    for (const text of ['plus de conduite pour la santé', 'chauffeur pour la santé je dois arrêter'])
      expect(read(text), text).toContain('situation sante');
    for (const text of ['produits pour la santé', 'travailler pour la santé', 'health care'])
      expect(read(text), text).not.toContain('situation sante');
  });

  it('says that a word is a place', () => {
    expect(ask('soudeur à Lyon').read).toEqual([
      { kind: 'unknown', value: 'lyon', typed: 'lyon', path: null, place: 'Lyon' },
    ]);
  });

  it('keeps the words of a CACES, which say a trade too', () => {
    expect(read('soudeur caces 3')).toContain('situation caces');
    expect(ask('caces soudeur').hits[0]?.id).toBe('H2913');
  });

  it.each([
    ['je suis boulanger je veux devenir soudeur', 'move boulanger>soudeur'],
    ['boulanger -> soudeur', 'move boulanger>soudeur'],
    ['reconversion boulanger en soudeur', 'move boulanger>soudeur'],
    ['boulanger devenir soudeur', 'move boulanger>soudeur'],
    ['de soudeur à conducteur de ligne', 'move soudeur>conducteur de ligne'],
    ['from baker to welder', 'move baker>welder'],
  ])('%s is a move', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it('takes no move from a situation to a trade', () => {
    expect(read('sans diplôme je veux devenir soudeur')).toEqual(['situation sans-diplome']);
  });

  it('does not say a sector that none of the records found is in', () => {
    expect(read('yaourt métal')).toEqual(['sector metallurgie']);
    expect(read('ligne yaourt')).toEqual(['sector industrie-laitiere']);
    const typed = ask('industrie laitière yaourt').read.find(({ kind }) => kind === 'sector')?.typed;
    expect(typed).toMatch(/laitière/u);
  });
});
