import { fold } from '../text/fold.ts';

/** Things that several industries make or fill, and those industries; read by us. */
const products: readonly [RegExp, readonly string[]][] = [
  [
    /^(?:cremes?|creams?|lotions?|gels?|emulsions?|baumes?|pommades?)$/u,
    ['cosmetique-parfum', 'pharmacie', 'industrie-laitiere', 'boulangerie-industrielle'],
  ],
  [
    /^(?:poudres?|powders?)$/u,
    [
      ...['pharmacie', 'cosmetique-parfum', 'chimie', 'industrie-laitiere', 'metallurgie', 'plasturgie'],
      ...['grains-meunerie-nutrition-animale', 'epicerie-confiserie', 'defense-pyrotechnie', 'ceramique'],
    ],
  ],
  [
    /^(?:pates?|dough|pulp)$/u,
    ['boulangerie-industrielle', 'epicerie-confiserie', 'papier-carton', 'ceramique', 'caoutchouc'],
  ],
  [
    /^(?:huiles?|oils?)$/u,
    ['cosmetique-parfum', 'petrole', 'chimie', 'epicerie-confiserie', 'grains-meunerie-nutrition-animale'],
  ],
  [/^(?:sirops?|syrups?)$/u, ['pharmacie', 'boissons', 'epicerie-confiserie']],
  [/^(?:mousses?|foams?)$/u, ['ameublement', 'plasturgie', 'cosmetique-parfum', 'chimie']],
  [/^(?:sauces?)$/u, ['plats-prepares-conserves', 'epicerie-confiserie']],
  [
    /^(?:flacons?|bouteilles?|pots?|tubes?|bidons?|bottles?|jars?)$/u,
    [
      ...['cosmetique-parfum', 'pharmacie', 'boissons', 'vin-spiritueux', 'industrie-laitiere'],
      ...['verre', 'plasturgie', 'chimie', 'plats-prepares-conserves'],
    ],
  ],
];

/** The industries of which a thing may be, where it is of several: "crème" is of cosmetics or of a dairy; null for any other word. */
export const mayBeMadeBy = (thing: string): readonly string[] | null =>
  products.find(([said]) => said.test(fold(thing).trim()))?.[1] ?? null;
