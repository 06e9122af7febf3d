import { describe, expect, it } from 'vitest';
import { saysSiteCloses, withoutClosing } from './closing-site.ts';

describe('a site that closes', () => {
  it.each([
    ['cariste dans un entrepot de pieces auto qui ferme', 'cariste dans un entrepot de pieces auto'],
    ['cariste, l entrepot ferme', 'cariste'],
    ['le depot ferme', ''],
    ['mon atelier ferme', ''],
    ['la boite met la clé sous la porte', ''],
    ['on ferme en juin', ''],
    ['piqueuse, mon atelier demenage a 300 km', 'piqueuse'],
    ['mon entreprise part en Bretagne, cariste', 'cariste'],
    ['notre atelier est transféré à 300 km', ''],
    ['15 ans de yaourts la laiterie ferme', '15 ans de yaourts'],
    ['plan social', ''],
    ['PSE', ''],
    ['ils délocalisent', ''],
    ['ils délocalisent en Pologne, soudeur', 'soudeur'],
    ['l usine ferme', ''],
    ['l’usine ferme en mars', ''],
    ['la boite ferme', ''],
    ['la boîte a fermé', ''],
    ['ma boîte coule', ''],
    ['notre fonderie va fermer', ''],
    ['la laiterie ferme ses portes', ''],
    ['mon usine de pneus va fermer', 'mon usine de pneus'],
    ['soudeur, mon entreprise est en liquidation', 'soudeur'],
    ['liquidation judiciaire', ''],
    ['ils ferment le site', ''],
    ['ils vont fermer l’usine', ''],
    ['on ferme', ''],
    ['opérateur, fermeture du site', 'opérateur'],
    ['fermeture de mon usine', ''],
    ['la production part, délocalisation', 'la production part'],
    ['cariste, plan social dans ma boîte', 'cariste, dans ma boîte'],
    ['mouleur, ma société dépose le bilan', 'mouleur'],
    ['l’abattoir a fermé, désosseur', 'désosseur'],
    ['le magasin ferme et je suis boucher', 'je suis boucher'],
    ['suite à un PSE', 'suite à un'],
    ['plan de sauvegarde de l’emploi', ''],
    ['l’entreprise ferme bientôt, décolleteur', 'décolleteur'],
    ['ils délocalisent en Chine', ''],
    ['my plant is closing, welder', 'welder'],
    ['the factory is shutting down', ''],
  ])('is said: %s', (typed, kept) => {
    expect(saysSiteCloses(typed)).toBe(true);
    expect(withoutClosing(typed)).toBe(kept);
  });

  it.each([
    'je ferme les cartons',
    'on ferme les cartons',
    'fermeture éclair',
    'poser des fermetures éclair',
    'ferme laitière',
    'fermeur de boîtes',
    'ouvrier dans une ferme',
    'je travaille à la ferme',
    'une entreprise de la ferme',
    'la machine ferme les boîtes',
    'je ferme l’atelier le soir',
    'fermeture des bocaux',
    'mouleur en polystyrène PSE',
    'PSE1 secouriste',
    'atelier de fermetures',
    'technicien de fermetures du bâtiment',
    'fromagerie à la ferme',
    'charpente, fermes et chevrons',
    'poste en CDI ferme',
    'fermier',
    'je fais des déménagements',
    'mon atelier part bien',
    'chef d’équipe en déménagement',
  ])('is not: %s', (typed) => {
    expect(saysSiteCloses(typed)).toBe(false);
    expect(withoutClosing(typed)).toBe(typed);
  });
});

it.each([
  'le patron déménage l’atelier à 300 km',
  'la direction transfère le site en Roumanie',
  'mon employeur ferme l’usine',
])('who moves or closes a works is heard: %s', (typed) => {
  expect(saysSiteCloses(typed)).toBe(true);
});
