/** Families of trades that exist in every industry: a certificate of these is for who is in them, or aims at them. */
export const everywhere: ReadonlySet<string> = new Set([
  'animation-equipe',
  'commercial-industrie',
  'energie-utilites',
  'environnement-securite',
  'laboratoire-recherche',
  'logistique',
  'maintenance',
  'methodes-industrialisation',
  'nettoyage-industriel',
  'qualite',
]);
