const n = (value: number): string => new Intl.NumberFormat('fr-FR').format(value);

/** French: the reference. */
export const fr = {
  facts: 'Ce que la relecture des faits a changé',
  factsText:
    'Comptes avant et après la relecture des secteurs, des blocs et des passerelles, en novembre 2026. Deux lecteurs ont jugé 100 liens de secteur (93 justes pour les deux) et 100 passerelles entre secteurs (92 crédibles pour les deux) ; depuis, chacune de ces passerelles a été lue par deux lecteurs au moins et les douteuses sont ôtées : de 100 tirées parmi celles qui restaient, deux lecteurs neufs en disent 94 et 92 crédibles.',
  mended: (count: number) =>
    `${n(count)} ${count > 1 ? 'intitulés portaient' : 'intitulé portait'} une coquille : ${count > 1 ? 'corrigés' : 'corrigé'} par nous, avec le mot de la fiche sur la page du parcours.`,
  sectors: 'Les secteurs, relus',
  sectorsText: (without: number, anywhere: number) =>
    `${n(without)} parcours n’ont pas de secteur. ${n(anywhere)} ne mènent qu’à des métiers que toutes les industries emploient. Pour les ${n(without - anywhere)} autres, le secteur n’est pas établi : ni certificateur, ni convention, ni mot de l’intitulé, ni métier propre à un secteur n’en désigne (chaudronnerie, soudage et métallerie, bâtiment, eau, laboratoire, arts).`,
  sectorsSample: (
    recall: string,
    titles: string,
    precision: string,
    doubtful: number,
    wrong: number,
    charter: number,
  ) =>
    `Sur un tirage neuf, lu par une personne avant de voir nos liens : ${recall} des secteurs qu’elle trouve sont au catalogue, ${titles} de ceux que l’intitulé nomme ; ${precision} de nos liens sont justes, ${n(doubtful)} douteux, ${n(wrong)} faux. ${n(charter)} liens de plus reposent sur une charte et ne se jugent pas à la lecture.`,
  sectorsSecond: (recall: string, titles: string, precision: string, agreed: string, kappa: string) =>
    `Une seconde personne, sans voir les réponses de la première : ${recall}, ${titles} et ${precision}. Elles donnent le même verdict pour ${agreed} des liens (kappa de Cohen : ${kappa}).`,
  fact: 'Fait',
  before: 'Avant',
  after: 'Après',
  title: 'Méthode et données',
  description:
    'Sources, dates, licences, règles de périmètre, formules de recherche, qualité mesurée et limites.',
  whatText: [
    'Un catalogue compilé à partir de données publiques, dans l’esprit de l’engagement de développement de l’emploi et des compétences (Edec) signé en 2018 entre l’État et quatre Opca, porté ensuite par l’Opco 2i et Ocapiat.',
    'Aucune liste officielle de « parcours Edec » n’a été trouvée dans les données publiques. Nous avons donc retenu les parcours qui peuvent servir à changer d’industrie, selon les règles écrites plus bas.',
  ],
  contents: 'Sur cette page',
  sourceCount: 'sources',
  latest: 'faits les plus récents',
  judged: 'recherches jugées à la lecture',
  firstFive: 'ont leur bonne réponse dans les cinq premières, parmi celles jamais vues',
  details: (count: number) => `Voir le détail : ${n(count)} ${count > 1 ? 'lignes' : 'ligne'}`,
  sources: 'Sources',
  producer: 'Producteur',
  layers: 'Date de chaque sorte de faits',
  date: 'Date des faits',
  licence: 'Licence',
  version: 'Version',
  scope: 'Ce qui est retenu',
  scopeText: 'Chaque règle, avec le nombre de fiches retenues et celles laissées de côté.',
  rule: 'Règle',
  kept: 'Retenues',
  setAside: 'Laissées de côté',
  evidence: 'Ce que veulent dire les mentions',
  evidenceText: 'Chaque lien d’une fiche dit sur quoi il repose.',
  evidenceMeaning: {
    certifier: 'L’organisme qui délivre le certificat appartient à une branche.',
    ccn: 'La fiche officielle cite la convention collective.',
    committee: 'La commission de branche (CPNE) qui délivre le certificat est connue.',
    charter:
      'Le certificat interbranches est partagé par plusieurs commissions, qui reconnaissent son socle commun.',
    predecessor: 'La fiche actuelle est muette : la fiche qu’elle remplace le disait.',
    occupation: 'La fiche vise un métier qui est propre à ce secteur.',
    curated: 'Nous l’avons lu dans l’intitulé, et noté.',
    title: 'Même intitulé et même type qu’une ancienne fiche : succession déduite, à vérifier.',
  },
  search: 'Comment la recherche classe',
  searchText: [
    'Les accents, les majuscules, le pluriel, le féminin et les élisions ne comptent pas. Une faute d’une lettre est rattrapée dans les mots de cinq lettres et plus. Les sigles et les mots de tous les jours sont rapprochés des mots du catalogue.',
    'Avec un ou deux mots, tous doivent être présents ; au-delà, presque tous. « CAP », « bac pro » ou « niveau 4 » deviennent des filtres. L’intitulé compte plus que les appellations, et celles-ci plus que les blocs et les compétences. Même question, même ordre, pour tout le monde.',
  ],
  quality: 'Qualité mesurée',
  qualityText: (count: number) =>
    `Sur ${n(count)} recherches écrites d’avance et jugées à la lecture, dont une partie n’a jamais servi à régler le moteur.`,
  qualityClass: 'Genre de recherche',
  qualityMrr: 'Rang moyen inverse',
  qualityRecall: 'Bonne réponse dans les 5 premières',
  qualityZero: 'Sans résultat',
  qualityTune: 'réglage',
  qualityUnseen: 'jamais vues',
  qualityCount: 'Recherches',
  qualityPeers: 'À côté de deux moteurs connus, sur les mêmes fiches',
  qualityEngine: 'Moteur',
  qualitySuggestions: (tune: string, unseen: string) =>
    `Suggestions pendant la frappe : le bon libellé est dans les dix premiers pour ${tune} des débuts de mots jugés (${unseen} de ceux jamais vus).`,
  qualityPart: 'Partie',
  qualityNote: 'Rang moyen inverse : 1 si la bonne réponse est toujours première, 0,5 si elle est deuxième.',
  classes: {
    all: 'toutes',
    exact: 'mots exacts',
    typo: 'faute de frappe',
    'no-accent': 'sans accent',
    inflection: 'féminin, pluriel',
    acronym: 'sigles',
    everyday: 'mots de tous les jours',
    code: 'numéros',
    nothing: 'rien à trouver',
  } as Record<string, string>,
  limits: 'Limites',
  limitsText: [
    'Les dates de fin d’enregistrement ne sont connues que pour une partie des fiches. Vide veut dire inconnu.',
    'Beaucoup de fiches récentes n’ont pas leurs blocs dans nos sources : nous montrons ceux de la fiche précédente, en le disant.',
    'Les certificats de branche sans numéro viennent d’un relevé de 2022 à 2024 : certains ont pu disparaître.',
    'Un secteur déduit du métier visé dit que le parcours peut y servir, pas que la branche le reconnaît.',
  ],
  download: 'Télécharger le catalogue',
  downloadText:
    'Sous Licence Ouverte 2.0 : citez les producteurs et la date, sans laisser croire à une caution officielle.',
  downloadJson: 'Le catalogue entier (JSON)',
  downloadCsv: 'Les parcours (CSV, pour tableur)',
  downloadSchema: 'Le schéma des fichiers (JSON Schema)',
  privacy: 'Vie privée',
  privacyText:
    'Rien ne quitte votre navigateur : pas de compte, pas de mesure d’audience, aucun appel à un autre site.',
  doubtful: 'Ce que nous avons laissé de côté faute de certitude est listé dans le dépôt du projet.',
  movesTitle: 'Comment les changements d’industrie et la carte sont calculés',
  moves: [
    'Un plan enchaîne deux temps au plus, quatre si rien de plus court n’existe : des métiers déjà à portée (la moitié des gestes du cœur sont là), et un parcours.',
    'Seul ce qui vous concerne est retenu : un tiers au moins des gestes demandés sont déjà là, ou le sujet est le même ; la fiche est de votre famille de métiers ou de celle visée ; rien ne fait monter à une responsabilité qui n’est pas demandée. Viennent d’abord les arrivées les plus proches, puis ce qui demande le moins de blocs, de gestes et d’étapes ; cinq plans au plus sont montrés, chacun nommé par ce qu’on y gagne.',
    'Une mobilité est officielle quand le ROME la nomme ; sinon elle est estimée par nous, et le dit. Les mobilités officielles ne servent pas à estimer les autres.',
    'Un parcours dont les blocs ne sont pas connus compte pour la médiane des autres. Les blocs d’enseignement général ne sont pas comptés. Aucune durée n’est donnée : les données publiques lues n’en ont pas.',
    'Sur la carte, deux secteurs se ressemblent quand leurs parcours et leurs métiers demandent les mêmes gestes, les plus rares pesant davantage.',
  ],
};

export type MethodMessages = typeof fr;
