import { describe, expect, it } from 'vitest';
import { bystandersIn } from './bystanders.ts';
import { bare, within } from './zones.ts';

const left = (text: string, word: string): boolean => {
  const start = text.indexOf(word);
  return within({ start, end: start + word.length }, bystandersIn(bare(text)));
};

describe('whom one works with, serves or writes for', () => {
  it.each([
    ['en lien avec les charpentiers, les architectes et le métreur', 'métreur'],
    ['elle collaborait avec la psychologue, le pédiatre', 'pédiatre'],
    ['Travail avec les mécaniciens et le contremaître', 'contremaître'],
    ['Votre technicien commercial m’a parlé', 'commercial'],
    ['je conseille les maçons plombier carreleur', 'carreleur'],
    ['Profils d’ancien coiffeur, pâtissier bienvenus', 'pâtissier'],
    ['L’infirmier du travail m’a déconseillé les nuits', 'infirmier'],
    ['trésorière de l’association des parents', 'trésorière'],
    ['théâtre amateur (comédienne)', 'comédienne'],
    ['Entourage : père bûcheron, oncle verrier', 'verrier'],
    ['Nous imaginions pour lui un poste de piqueur, mais il refuse', 'piqueur'],
    ['l’entreprise voisine, qui fabrique des sièges et cherche des selliers', 'selliers'],
    ['me dire s’il existe pour moi une place ou un travail de bureau', 'bureau'],
    ['[10/04 09:30] Conseiller : j’ai un poste de cariste', 'cariste'],
    ['reprise par le voisin qui est éleveur de chevaux', 'éleveur'],
    ['Recommandation de Karim B., directeur : « vraie pilote de ligne »', 'pilote'],
    ['Passionnée par la fermentation', 'fermentation'],
    ['Débutants motivés venant de la fonderie acceptés', 'fonderie'],
    ['Divers : jury, comédienne', 'comédienne'],
    ['Je suis Mme Roux, chargée de recrutement. Je vous adresse le profil d’un candidat', 'chargée'],
    ['C’est pour mon fils. Il est cariste. Moi je suis ambulancière', 'ambulancière'],
    ['Je vous écris pour mon fils, cariste. Moi je suis ambulancière', 'ambulancière'],
  ])('is no work of the person: %s', (text, word) => {
    expect(left(text, word)).toBe(true);
  });

  it.each([
    ['en lien avec les clients, j’ai été vendeur', 'vendeur'],
    ['vous conseillez les vins et encaissez', 'encaissez'],
    ['Profil : ancien coiffeur', 'coiffeur'],
    ['infirmier du bloc', 'infirmier'],
    ['Nous certifions qu’il a été piqueur', 'piqueur'],
    ['Qui cherche trouve : cariste', 'cariste'],
    ['Recommandations : caces. Cariste', 'Cariste'],
    ['Débutant en fonderie', 'fonderie'],
    ['[10/04 09:31] Rachid : j’ai été cariste', 'cariste'],
    ['Conseiller : cariste', 'cariste'],
    ['secrétaire du directeur', 'secrétaire'],
    ['Je suis chargée de recrutement. Je cherche un poste', 'chargée'],
    ['C’est pour mon fils. Il est cariste. Moi je suis ambulancière', 'cariste'],
  ])('leaves what one did: %s', (text, word) => {
    expect(left(text, word)).toBe(false);
  });
});
