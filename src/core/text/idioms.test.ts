import { expect, it } from 'vitest';
import { withoutIdioms } from './idioms.ts';

it.each([
  ['mon ordi plante, je veux le réparer', 'mon ordi , je veux le réparer'],
  ['ça plante à l’usine, je suis régleur', 'ça à l’usine, je suis régleur'],
  ['je me suis planté dans mes études, usine ?', ', usine ?'],
  ['je suis en train de chercher en usine', 'je suis de chercher en usine'],
  ['j’ai pété un câble, changer de métier', 'marre , changer de métier'],
  ['au bout du rouleau, caissière', 'marre , caissière'],
  ['rendre mon tablier, serveuse', 'arrêter , serveuse'],
  ['gagner mon pain en usine', 'un boulot en usine'],
  ['un froid de canard dans l’entrepôt', 'un dans l’entrepôt'],
  ['travailler comme un bœuf en abattoir', 'travailler en abattoir'],
  ['une équipe soudée en usine', 'une équipe en usine'],
  ['un job en béton', 'un job'],
  ['femme de chambre à Chamonix', 'employée d’étage à Chamonix'],
  ['cuisinier en restauration collective', 'cuisinier de collectivité'],
  ['peintre auto', 'peintre en carrosserie'],
  ['caporal-chef, 8 ans', 'militaire du rang , 8 ans'],
  ['opératrice extérieure', 'opérateur de production chimique'],
  ['j’ai la fibre commerciale', 'j’ai commerciale'],
  ['monter ma boîte de menuiserie', 'de menuiserie'],
  ['je prends le bus, usine', ', usine'],
  ['j’y vais en train, verrerie', ', verrerie'],
  ['à 20 min en voiture, une laiterie', 'près de chez moi , une laiterie'],
  ['mon fils a 3 ans, horaires de jour', 'a 3 ans, horaires de jour'],
  ['j’ai un chien et je cherche de nuit', 'et je cherche de nuit'],
  ['bac général, laboratoire', 'diplôme général, laboratoire'],
  ['j’habite une péniche, atelier', ', atelier'],
  ['mes enfants sont grands, je cherche en usine', ', je cherche en usine'],
  ['maintenant que les enfants vont à l’école je veux souder', 'je veux souder'],
  ['reprendre dans une usine', 'travailler dans une usine'],
])('leaves out what is said of life in the words of a workshop: %s', (typed, kept) => {
  expect(withoutIdioms(typed)).toBe(kept);
});

it.each([
  'la machine plante des salades',
  'je plante des tomates',
  'planter des arbres',
  'conduire un train',
  'conducteur de bus',
  'tirer des fils',
  'mes fils cassent sur le métier à tisser',
  'mon fils veut devenir soudeur',
  'fabriquer du beurre',
  'usine à gaz',
  'fibre optique',
  'fibre de carbone',
  'soudée au laser',
  'couler une dalle en béton armé',
  'équipe de nuit',
  'ma voiture de collection',
  'pétrin',
  'monter des boîtes',
  'réparer des voitures',
  'élever des chevaux',
  'bout de ligne',
  'bac pro maintenance',
  'conducteur de bac',
])('keeps work, and what is all that is said: %s', (typed) => {
  expect(withoutIdioms(typed)).toBe(typed);
});
