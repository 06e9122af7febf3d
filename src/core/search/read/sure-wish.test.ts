import { describe, expect, it } from 'vitest';
import { sureWish } from './sure-wish.ts';

describe('sureWish', () => {
  it.each([
    ['je veux plus être maroquinier, je veux être soudeur, j’ai 57 ans', 'soudeur'],
    ['femme de 52 ans, papetière, je souhaite me reconvertir comme frigoriste', 'frigoriste'],
    ['titulaire d’un cap, fromager, je vise un poste de boulanger', 'boulanger'],
    [
      'à la base je suis tourneur, mais ce que je veux vraiment c’est réparer des avions',
      'reparer des avions',
    ],
    ['12 ans de boucher derrière moi, objectif technicien méthodes', 'technicien methodes'],
    ['boucher pendant 12 ans, place à autre chose : plombier', 'plombier'],
    ['je suis boulangère, je profite pour changer et devenir laborantine', 'laborantine'],
    ['couvreur c’est fini, je me tourne vers la chimie', 'chimie'],
    ['je répare des voitures, on me dit que je ferais un bon bijoutier', 'bijoutier'],
    ['je souhaite quitter mon emploi de magasinier et rejoindre la pharma', 'pharma'],
    ['jsuis peintre jen ai marre je ve etre cariste', 'cariste'],
    ['je suis tourneur et je voudrais travailler le bois', 'travailler le bois'],
  ])('%s leads to what is wished', (text, wish) => {
    expect(sureWish(text)?.wish).toBe(wish);
  });

  it.each([
    ['je dois arrêter verrier, j’hésite mais plombier me tente', 'plombier'],
    ['plus jamais boucher ! le recyclage ça embauche ?', 'recyclage'],
    ['le secteur de la pharma m’intéresse, je suis cariste', 'pharma'],
    ['je déteste plier des tôles, par contre dessiner des plans j’adore', 'dessiner des plans'],
  ])('%s says after it what is wished', (text, wish) => {
    expect(sureWish(text)?.wish).toBe(wish);
  });

  it.each([
    ['est-ce qu’un menuisier peut devenir automaticien sans diplôme', 'automaticien', 'menuisier'],
    ['comment devient-on couturier quand on a fait magasinier', 'couturier', 'magasinier'],
    ['peut on passer de câbleur à logisticien ou faut il reprendre', 'logisticien', 'cableur'],
    ['quitte imprimeur pour la chimie, formation courte', 'chimie', 'imprimeur'],
    ['il paraît que cariste c’est moins dur que maçon', 'cariste', 'macon'],
  ])('%s asks for one from another', (text, wish, told) => {
    const said = sureWish(text);
    expect(said?.wish).toBe(wish);
    expect(said?.told).toContain(told);
  });

  it.each([
    'soudeur',
    'je veux devenir soudeur',
    'je suis boucher, je veux changer',
    'mal au dos, je voudrais quitter mon poste',
    'je suis cariste, je veux un truc plus calme',
    'je suis vendeuse, que devenir',
  ])('%s says no work beside what is told', (text) => {
    expect(sureWish(text)).toBeNull();
  });
});
