import { describe, expect, it } from 'vitest';
import { musingsIn } from './musings.ts';
import { bare, within } from './zones.ts';

const left = (text: string, word: string): boolean => {
  const start = text.indexOf(word);
  return within({ start, end: start + word.length }, musingsIn(bare(text)));
};

describe('what is thought aloud', () => {
  it.each([
    ['je sais pas trop, peut-être cariste', 'cariste'],
    ['cariste ça m’intéresse', 'cariste'],
    ['g pensé à électricien', 'électricien'],
    ['le conseiller m’a parlé de frigoriste', 'frigoriste'],
    ['j’hésite entre menuisier et soudeur', 'soudeur'],
    ['j’ai failli être pompier', 'pompier'],
    ['y a du boulot de plaquiste ?', 'plaquiste'],
    ['candidature cariste', 'cariste'],
    ['dispo pour un poste de magasinier', 'magasinier'],
    ['je me verrais bien ambulancier', 'ambulancier'],
    ['faut être électricien pour ça', 'électricien'],
    ['si je peux être formateur', 'formateur'],
    ['ancienne coiffeuse, future soudeuse', 'soudeuse'],
    ['bientôt diplômé plombier', 'plombier'],
    ['tout sauf boucher', 'boucher'],
    ['élève infirmière', 'infirmière'],
    ['le grand est plombier et le petit fait couvreur', 'couvreur'],
    ['ma meuf taffe comme coiffeuse', 'coiffeuse'],
    ['un ancien boulanger m’a appris', 'boulanger'],
    ['j’aurais aimé devenir ambulancier', 'ambulancier'],
    ['Métiers explorés : responsable qualité, formatrice', 'formatrice'],
    ['J’ai refusé d’être agent de maîtrise', 'agent'],
    ['Avait envisagé un projet de secrétaire', 'secrétaire'],
    ['conducteur de bus, refusé', 'conducteur'],
    ['formatrice (rejeté)', 'formatrice'],
    ['- permis ; évoque « contrôle » ou « chef d’équipe »', 'chef'],
    ['- veut : arrêter le soudage', 'soudage'],
    ['assistante maternelle. Veut conduire des engins', 'engins'],
    ['Idées abordées : contrôleur, gestionnaire', 'gestionnaire'],
    ['VAE envisagée : agent de silo', 'agent'],
    ['I have forgotten AutoCAD', 'AutoCAD'],
    ['m’adapter au poste d’opératrice que vous proposez', 'opératrice'],
  ])('is no work of one’s own: %s', (text, word) => {
    expect(left(text, word)).toBe(true);
  });

  it.each([
    ['peut-être 10 ans cariste', 'cariste'],
    ['bientôt 10 ans cariste', 'cariste'],
    ['au poste d’opératrice pendant six ans', 'opératrice'],
    ['Poste : cariste', 'cariste'],
    ['son poste évoque celui de cariste', 'cariste'],
    ['cariste. Refusé au concours', 'cariste'],
    ['candidature spontanée. Cariste', 'Cariste'],
    ['ma meuf est coiffeuse et moi cariste', 'cariste'],
    ['j’ai appris le métier de boulanger', 'boulanger'],
  ])('leaves what one did: %s', (text, word) => {
    expect(left(text, word)).toBe(false);
  });
});
