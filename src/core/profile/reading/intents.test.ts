import { describe, expect, it } from 'vitest';
import { readSample as read } from './reader.fixture.ts';

const ids = (text: string) => read(text).map(({ id }) => id);

describe('what was aimed at, tried or turned away from', () => {
  it.each([
    'J’ai postulé cinq fois comme cariste',
    'I applied twice for a job as cariste',
    'Je n’ai pas envie d’être soudeur',
    'Hors de question de refaire soudeur',
    'J’ai commencé comme apprenti cariste mais j’ai arrêté au bout de six mois',
    'Enquête métier : cariste, rencontré chez Lacroix',
    'Si un jour je pouvais être soudeur...',
    'pole emploi veu ke je fasse cariste',
    'my adviser wants me to be a cariste',
    'jme verai bien cariste',
    'J’ai visité un abattoir et ça m’a plu',
    'Une immersion en abattoir de trois jours',
    'sa embauche des soudeurs parai',
    'Test MRS réussi pour cariste',
    'J’ai failli faire un CAP boulanger',
    'I was meant to be soudeur',
    'jdevai passé le permis mai trop cher',
    'Suivi en soudeurologie, hydraulique',
    'Collectionneur d’hydraulique ancienne',
    'Je retape ma maison : hydraulique',
    'I coach a team of soudeur',
    'Partner works as soudeur',
    'Sensibilisation à l’hydraulique',
    'jcherche dans l’hydraulique',
    'Looking to move into soudeur work',
    'Cherche alternance CAP boulanger',
    'Projet validé : soudeur',
    'g postulé o lavage cuve',
    'A visité Airbus et un atelier d’hydraulique',
    'jai un pote ki fé de l’hydraulique',
    'I was told I could be soudeur',
    'Hydraulique in my spare time',
    'No experience of 5S or GMAO',
    'The shop was next to an abattoir',
    'Enjoy anglais, hydraulique and travel',
    'Orientation proposée par le conseiller : cariste',
    'Plan B : cariste',
    'Postes aussi ouverts : cariste',
    'Test de lavage cuve raté à l’agence',
    'Essai d’une journée comme cariste, non concluant',
    'Deux jours d’essai en hydraulique',
    'Tuteur d’un apprenti soudeur',
    'Relations avec les clients et la GMAO',
    'Vous aimez l’hydraulique',
    'Possibilité de passer le permis',
    'Promesse d’embauche comme cariste',
    'Je commence lundi comme cariste',
    'Il paraît que l’hydraulique recrute',
    'Je lis des livres sur l’hydraulique',
    'They asked me if a soudeur was there',
    'I had to give up my permis',
    'L’hydraulique m’attire beaucoup',
    'Un bilan m’oriente vers l’hydraulique',
    'Je loge chez un ami soudeur',
    'lagence ma apelé pr un lavage cuve',
    'Employeurs contactés : un abattoir, un atelier d’hydraulique',
    'Prescription : lavage cuve',
    'Entretien avec le recruteur de l’abattoir',
    'Formation demandée : soudeur',
  ])('is nothing that one has or did: %s', (text) => {
    expect(ids(`Boucher, 4 ans. ${text}`)).toEqual(['H2103']);
  });

  it('is apart from what one did', () => {
    expect(ids('Poste occupé : cariste')).toEqual(['N1101']);
    expect(ids('Traitement par immersion, soudeur 3 ans')).toEqual(['H2913']);
    expect(ids('Soudeur, suivi en production')).toEqual(['H2913']);
  });
});
