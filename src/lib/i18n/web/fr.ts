const s = (n: number, one: string, many: string): string => `${n} ${n > 1 ? many : one}`;

/** French messages of the pages of the catalogue: the reference. */
export const fr = {
  inFrench: 'en français',
  compare: {
    core: (n: number) => (n === 0 ? 'Aucun geste en commun' : s(n, 'geste en commun', 'gestes en commun')),
    say: (common: number, pathways: number) =>
      common === 0
        ? 'Nos sources ne montrent aucun geste que tous demandent. Voyez plutôt ce que partagent certains d’entre eux.'
        : `${pathways === 2 ? 'Les deux parcours' : `Les ${pathways} parcours`} demandent ${common > 1 ? 'ces gestes' : 'ce geste'} : qui ${common > 1 ? 'les' : 'l’'} a pour l’un ${common > 1 ? 'les' : 'l’'} a pour les autres.`,
    deck: (title: string, all: number, some: number, own: number) =>
      `${title} : ${s(all, 'geste commun', 'gestes communs')}${some > 0 ? `, ${s(some, 'partagé', 'partagés')} avec un autre` : ''}, ${s(own, 'propre', 'propres')} à ce parcours`,
    legend: { all: 'à tous', some: 'à plusieurs', own: 'à un seul' },
    totals: (all: number, total: number) => `${all} sur ${total}`,
    usual: 'Et des gestes courants, que demandent la plupart des métiers',
    someTitle: 'Ce que partagent certains',
    ownTitle: (n: number) =>
      n === 0 ? 'Rien de plus, d’après nos sources' : `Ce qu’il demande de plus (${n})`,
    differences: 'Ce qui les distingue',
    kinds: { gesture: 'geste', savoir: 'savoir', subject: 'sujet, seconde lecture' },
    holds: {
      bloc: 'lu dans un bloc',
      trade: 'au cœur d’un métier visé',
      beside: 'utile dans un métier visé',
    },
    restsOn: 'Sur quoi cela repose',
    basis:
      'Les gestes viennent des blocs que nous avons lus et, à défaut, des métiers visés, d’après le ROME. Les sujets sont ceux d’une seconde lecture. Ce sont des pistes, à vérifier sur les fiches.',
    thin: 'Pas assez lu : ses blocs ne donnent presque rien dans nos sources, ses métiers parlent pour lui.',
    unknown: 'Nos sources ne disent pas',
    more: (n: number) => `Voir les ${n} autres`,
    blocs: 'Les blocs, bloc par bloc',
    pairs: 'Deux à deux',
    alike: 'Ce qui est pareil',
    all: 'Tous',
  },
};

export type WebMessages = typeof fr;
