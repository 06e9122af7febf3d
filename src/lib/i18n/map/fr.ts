const s = (n: number, one: string, many: string): string => `${n} ${n > 1 ? many : one}`;
/** Nothing is said of what there is none of. */
const said = (n: number, one: string, many: string): string => (n === 0 ? '' : s(n, one, many));

/** French messages of the pages that use them: the reference. */
export const fr = {
  title: 'Carte des secteurs',
  everywhere:
    'Toute industrie a ce métier, d’après nous, à vérifier. Le ROME, ou un parcours, nomme celles-ci. Ses certificats peuvent être d’un autre secteur.',
  description:
    'Quels secteurs se ressemblent : gestes, parcours et mobilités en commun, et sur quoi cela repose.',
  matrixTitle: 'Tous les secteurs, deux à deux',
  oneIntro:
    'Choisissez le secteur d’où l’on part : les autres viennent par ressemblance, d’après les gestes de métier que leurs parcours et leurs métiers demandent.',
  fromSector: 'Secteur de départ',
  pick: 'Choisir un secteur',
  nearOf: (sector: string) => `Ce qui ressemble le plus à : ${sector}`,
  /** What a screen reader says once a sector is chosen. */
  foundNear: (sector: string, n: number) => `${s(n, 'secteur proche', 'secteurs proches')} de : ${sector}.`,
  barText:
    'Plus la barre est longue, plus les gestes rares sont communs. Pleine : le ROME nomme aussi des mobilités entre leurs métiers. En tirets : proximité estimée seulement, à vérifier.',
  pageOf: (sector: string) => `La page du secteur ${sector}`,
  oneSector: 'Partir d’un seul secteur',
  matrixText: 'Sur un grand écran, la matrice les montre tous à la fois :',
  toMatrix: 'tous les secteurs, deux à deux',
  intro:
    'Chaque rond rapproche deux secteurs qui demandent les mêmes gestes de métier : plus il est grand, plus ils se ressemblent. Un rond plein dit que le ROME nomme aussi des mobilités entre leurs métiers ; un rond vide, que la proximité n’est qu’estimée, à vérifier.',
  rule: 'Les secteurs sont rangés pour que les plus proches se suivent. Les parcours communs à plus de huit secteurs, qui ne disent rien de deux d’entre eux, ne comptent pas.',
  chart: 'Matrice des secteurs deux à deux',
  scroll: 'Carte : faites défiler, ou partez d’un seul secteur.',
  table: 'Secteur par secteur',
  each: 'Chacun avec les quatre plus proches',
  mark: (from: string, to: string, counts: string) => `${from} et ${to} : ${counts}`,
  counts: (link: { gestures: number; pathways: number; official: number; estimated: number }) =>
    [
      said(link.gestures, 'geste en commun', 'gestes en commun'),
      said(link.pathways, 'parcours partagé', 'parcours partagés'),
      said(link.official, 'mobilité officielle', 'mobilités officielles'),
      said(link.estimated, 'mobilité estimée', 'mobilités estimées'),
    ]
      .filter(Boolean)
      .join(', '),
  full: 'mobilités officielles entre leurs métiers',
  empty: 'proximité estimée seulement',
  nearTitle: 'Vers quels autres secteurs ?',
  /** `more`: others are told above it. */
  tradesTitle: (more: boolean): string =>
    more ? 'Autres métiers en commun, d’après les parcours' : 'Métiers en commun avec d’autres secteurs',
  tradesText:
    'Ces métiers sont ceux où mènent les parcours de ce secteur, et aussi des parcours d’autres secteurs : on peut y rester en changeant d’industrie.',
  tradesNone: 'Aucun métier en commun n’est connu.',
  tradeEverywhere: 'dans toute industrie, d’après nous',
  tradeSectors: (n: number) => s(n, 'autre secteur', 'autres secteurs'),
  toMap: 'Voir la carte des secteurs',
  plan: 'Changer d’industrie vers ce secteur',
  planFrom: 'Changer d’industrie depuis ce métier',
  planTo: 'Voir qui peut y venir, et par où',
};

export type MapMessages = typeof fr;
