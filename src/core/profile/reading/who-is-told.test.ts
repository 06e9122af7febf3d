import { describe, expect, it } from 'vitest';
import { readSample as read } from './reader.fixture.ts';

const ids = (text: string) => read(text).map(({ id }) => id);
const told = (text: string) =>
  read(text).map((one) => [one.id, one.words, ...('years' in one ? [one.years] : [])]);

describe('who the words are about', () => {
  it('a maker is told with what it makes, each by its name', () => {
    expect(read('Arburg et Engel').map(({ label }) => label)).toEqual(['Presse : Arburg', 'Presse : Engel']);
  });

  it('a name that is a machine’s too is the machine in a list of machines, not where it comes first or has its years', () => {
    const trades = (text: string) => ids(text).filter((id) => id.startsWith('H'));
    expect(trades('Machines : désosseuse, Arburg, Engel')).toEqual([]);
    expect(trades('désosseuse, Arburg, Engel')).toEqual(['H2103']);
    expect(trades('Machines : désosseuse, Arburg')).toEqual(['H2103']);
    expect(trades('Machines : désosseuse 3 ans, Arburg, Engel')).toEqual(['H2103']);
    expect(trades('une scie désosseuse')).toEqual([]);
  });

  it('others at work, and who employs someone else, are no trade of one’s own', () => {
    expect(ids('le soudeur préparait et moi je regardais')).toEqual([]);
    expect(ids('un soudeur est venu')).toEqual([]);
    expect(ids('soudeur qualifié')).toEqual(['H2913']);
    expect(ids('je remplaçais parfois le cariste')).toEqual([]);
    expect(ids('cariste jamais fait')).toEqual([]);
    expect(ids('vendeur de voitures chez un boucher')).toEqual([]);
    expect(ids('travail chez un boucher')).toEqual(['H2103']);
  });

  it('a list ends a tool and a trade', () => {
    expect(ids('gmao | cariste')).toEqual(['N1101', 'tool:gmao']);
    expect(ids('scie, désosseuse, Arburg, Engel')).toEqual([
      'tool:desosseuse',
      'tool:presse:arburg',
      'tool:presse:engel',
    ]);
  });

  it('who is named as a reference, in brackets, is someone else', () => {
    expect(ids('Soudeur 2012-2020\nRéférences : M. Lemaire (cariste), Mme Petit (boucher)')).toEqual([
      'H2913',
    ]);
  });

  it('a passion ends where the person tells what he did', () => {
    expect(ids('Passionné de chevaux, j’ai été soudeur 8 ans')).toEqual(['H2913']);
    expect(ids('Passionné de chevaux, de voile, soudeur')).toEqual([]);
  });

  it('who corrects himself says the second trade', () => {
    expect(ids('cariste, enfin soudeur')).toEqual(['H2913']);
    expect(ids('cariste non pardon un soudeur')).toEqual(['H2913']);
    expect(ids('cariste, soudeur')).toEqual(['N1101', 'H2913']);
  });

  it('who hires, a paper, a course and a side role are no trade', () => {
    expect(ids('Boucher cherche soudeur')).toEqual(['H2913']);
    expect(ids('Cariste cherche un emploi')).toEqual(['N1101']);
    expect(ids('ma licence de soudeur')).toEqual([]);
    expect(ids('formation cariste')).toEqual([]);
    expect(ids('cariste bénévole')).toEqual([]);
  });

  it('what is refused is not held', () => {
    expect(ids('Agrément soudeur : non')).toEqual([]);
    expect(ids('Permis B : non')).toEqual([]);
    expect(ids('Permis B : nombreux')).toEqual(['licence:permis-B']);
  });

  it('today ends what lasts', () => {
    expect(told('cariste depuis 2016')).toEqual([['N1101', 'cariste', 10]]);
  });

  it.each([
    '3) Projet : cariste',
    'moi jai fait usine. cherche cariste',
    'Recherche : cariste ou autre',
    'Pistes validées : cariste',
    'Son binôme, M. Chaussard, cariste',
    'Le poste de cariste est à pourvoir à Lyon',
    'le métier de cariste lui est inconnu',
    'OBJECTIF\nun poste de cariste',
    'DIVERS\ncariste du club de tir',
    'Notre ancien cariste, M. Pineau, avait trente ans',
    'vit avec un cariste',
    'je suis aussi cariste le week-end',
    'cariste : néant',
    'cariste interne des quais',
    'pompier volontaire cariste',
    'But > cariste ou autre',
    'Idées de M. R. : cariste',
    'À voir : cariste, soudeur',
    'Objet : candidature cariste',
    'Elle vient. Refuse cariste',
    'je ne prétends pas au poste de cariste',
    'mon rêve cest cariste',
    'votre usine cherchait un cariste',
    '> Vous écriviez : cariste ?',
    'inapte au poste de cariste',
    'mon reuf est cariste à Fos',
    'Son moniteur, M. Salmon, ancien cariste',
    'ma mère voudrait que je fasse cariste',
    'REFERENCES\nM. Delattre, cariste, 06',
    'rappeler pour le dossier de M. Lopes, cariste',
    'Fait à Lyon, pour servir et valoir ce que de droit.\nLe cariste : J. Roy',
    'Cariste : « Mme V., 44 ans »',
    'c’est le cariste qui réglait',
    'formation soudeur cariste',
    'pas l’cariste',
    'Souhaite cariste mais attend',
    'ne veut plus être cariste',
    'Exclut : cariste',
    'Reconversion possible cariste',
    'Pistes envisagées : cariste',
    'j’ai eu le plaisir de travailler avec Luc, en tant que cariste',
    'je fais le cariste pour mes petits enfants',
    'Niveau CAP cariste',
    'Transports Cariste',
    '- souhait : cariste ou autre',
    'Projet évoqué : cariste, à vérifier',
    'je refuse d’etre cariste',
    "Vous n'avez pas besoin d'être cariste",
    "cariste bientot j'espere",
    'I was offered a job as cariste but turned it down.',
    'Cariste in my village (volunteer, one hour a week)',
    'Gérant de l’entreprise : un cariste de formation',
    "Stage d'une semaine chez un cariste, apprécié",
    'Sœur cariste.',
    'A été employée ici. Signé : le cariste',
    'Titre pro cariste : échec en 2023',
    'Je la recommande.\nDidier Nael, cariste, 20 ans de métier',
  ])('what is aimed at, refused, failed or another’s is not held: %s', (text) => {
    expect(ids(text).filter((id) => id === 'N1101')).toEqual([]);
  });

  it('says all the same what stands beside it', () => {
    expect(ids('soudeur 9 ans. Projet : cariste')).toEqual(['H2913']);
    expect(ids('soudeur en chantier naval à Brest depuis toujours et j’ai jamais fait cariste')).toEqual([
      'H2913',
    ]);
    expect(ids('Sophie Martin, cariste')).toEqual(['N1101']);
    expect(ids('Garage Martin cherche cariste')).toEqual(['N1101']);
    expect(ids('une PMSMP de 2 semaines, et cariste')).toEqual(['N1101']);
    expect(ids('bossé chez mon oncle au marché on vendait des olives et après cariste')).toEqual(['N1101']);
    expect(ids('avec mon oncle on avait un dépôt donc cariste')).toEqual(['N1101']);
    expect(ids('avec mon oncle cariste')).toEqual([]);
    expect(ids('Souhaité : cariste')).toEqual(['N1101']);
    expect(ids('> Lyon : cariste')).toEqual(['N1101']);
    expect(ids('licencié pour inaptitude ; depuis, cariste')).toEqual(['N1101']);
    expect(ids('OBJECTIF\nLyon\n\ncariste')).toEqual(['N1101']);
    expect(told('CAP cariste, 2012 - 2014\nCariste 2014-2020')).toEqual([
      ['N1101', 'Cariste', 6],
      ['diploma:cap cariste', 'CAP cariste'],
    ]);
    expect(ids('je cherche un poste, caces 3')).toEqual(['licence:CACES cat. 3']);
    expect(told('Cariste, janv. 2018 - aujourd’hui · 8 ans 10 mois')).toEqual([['N1101', 'Cariste', 9]]);
  });
});
