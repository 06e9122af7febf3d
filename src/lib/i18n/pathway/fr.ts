const plural = (n: number, one: string, many: string): string => (n > 1 ? many : one);
const n = (value: number): string => new Intl.NumberFormat('fr-FR').format(value);
const s = (n: number, one: string, many: string): string => `${n} ${n > 1 ? many : one}`;

/** French: the reference. */
export const fr = {
  blocs: 'Les blocs de compétences',
  blocsIntro:
    'Chaque bloc s’évalue et s’obtient séparément. Ce que vous savez déjà faire peut souvent être évalué sans refaire la formation : c’est à vérifier avec le certificateur.',
  /** `now`: how many blocs the record of today has; 0: not known. */
  blocsFrom: (id: string, now: number) =>
    `${now > 0 ? `La fiche actuelle a ${n(now)} ${plural(now, 'bloc', 'blocs')}, dont l’intitulé n’est pas renseigné ici : à lire` : 'Les blocs de la fiche actuelle ne sont pas renseignés ici : lisez-les'} sur la fiche officielle. Voici ceux de la fiche précédente, ${id} : ils ont pu changer.`,
  noBlocs: 'Les blocs de ce parcours ne sont pas renseignés : demandez-les à qui le délivre.',
  secondBlocs: (count: number) =>
    `La fiche a ${n(count)} ${plural(count, 'bloc', 'blocs')}, dont l’intitulé n’est pas renseigné : à lire sur la fiche officielle.`,
  secondCodes: 'Blocs de la fiche actuelle',
  noLabels: 'Leurs intitulés sont à lire sur la fiche officielle : voici le sujet de chacun.',
  noSubject: 'sujet non trouvé',
  subject: 'sujet',
  subjects: 'Sujets de la fiche',
  secondBy: (by: string, date: string) =>
    `Sujets : seconde lecture de ${by}${date === '' ? '' : `, ${date}`}, faite par un modèle de langue et relue. Ce n’est ni la fiche ni notre lecture.`,
  notListed: (date: string) =>
    `Absent de la liste des fiches actives de la seconde lecture${date === '' ? '' : ` du ${date}`} : à vérifier sur la fiche officielle.`,
  split: (code: string, words: string[]) =>
    words.length === 0
      ? `Famille du métier : la fiche cite ${code}, divisé depuis en plusieurs métiers ; rien ne dit lequel.`
      : `La fiche cite l’ancien métier ${code}, partagé depuis en plusieurs : celui-ci est choisi par nous d’après son intitulé et ses blocs, à vérifier.`,
  followed: 'Suivi par',
  followedBy: (opcos: string) => `${opcos}, d’après sa liste de 2024 (sans critère donné)`,
  readIntro:
    'Sous chaque bloc, les compétences du ROME que nous y lisons : deux lectures, puis une mise au clair. C’est une piste, pas le référentiel.',
  likely: 'probable',
  transversal: 'transversale',
  fields: 'Domaines techniques',
  blocsListed: (count: number) =>
    `${n(count)} ${plural(count, 'compétence listée', 'compétences listées')} dans la fiche officielle`,
  sectors: 'Secteurs, et sur quoi cela repose',
  sectorsByCharter: (count: number) =>
    `Et ${n(count)} ${plural(count, 'secteur', 'secteurs')} par la charte du certificat interbranches`,
  sectorsByCharterText:
    'Leurs commissions de branche partagent ce certificat : elles en reconnaissent le socle commun. À vérifier auprès de la branche visée.',
  anySector: 'Aucun secteur précis : ce parcours mène à des métiers présents dans la plupart des industries.',
  noSectors:
    'Secteur non établi : ni le certificateur, ni l’intitulé, ni les métiers visés n’en désignent un.',
  sectorsByCharterApart:
    'La charte de 2024 les nomme ; la fiche, elle, est celle du certificateur ci-dessus. À vérifier auprès de la branche visée.',
  families: 'Familles',
  occupations: 'Métiers visés',
  routes: 'Voies d’accès',
  mended: (from: string) => `Intitulé corrigé par nous ; la fiche écrit : « ${from} ».`,
  oneRoute: 'la seule renseignée : les autres, VAE comprise, sont à vérifier',
  /** The RNCP does not register it. */
  oneRouteNoVae: 'la seule renseignée : les autres sont à vérifier',
  routesFrom: (id: string) => `d’après la fiche précédente ${id}`,
  facts: 'En bref',
  kind: 'Type',
  level: 'Niveau',
  number: 'Numéro',
  noNumber:
    'aucun : ce certificat est délivré par une branche, hors du répertoire national. Il n’a pas de niveau officiel et ne peut pas être payé avec un CPF.',
  ends: 'Fin d’enregistrement',
  certifiers: 'Certificateur',
  committee: 'Délivré par la commission de branche, d’après la fiche',
  charter: 'Charte',
  charterText: (count: number) =>
    `Certificat interbranches (CQPI) : ${n(count)} ${plural(count, 'commission de branche en reconnaît', 'commissions de branche en reconnaissent')} le socle commun.`,
  updated: 'Fiche mise à jour le',
  unconfirmed: 'Non confirmé depuis le',
  official: 'Voir la fiche officielle',
  officialNote: 'sur le site de France compétences (nouvel onglet)',
  replaces: 'Remplace',
  replacedBy: 'Remplacé par',
  bridges: 'Passerelles possibles, à vérifier',
  bridgesIntro:
    'D’autres parcours proches de celui-ci, du plus sûr au plus incertain. Seul un certificateur peut dire ce qu’il reconnaît.',
  bridgesOfficial: 'Correspondances inscrites dans la fiche officielle',
  bridgesCharter: 'Même certificat interbranches',
  bridgesShared: 'Des blocs au même intitulé et aux mêmes gestes',
  bridgesEstimated: 'Des gestes proches, estimés par nous',
  moreBridges: (count: number) =>
    `${n(count)} ${plural(count, 'autre parcours a', 'autres parcours ont')} des gestes proches.`,
  prerequisites: 'Conditions d’entrée',
  prerequisitesYes: 'la fiche officielle en indique : à lire avant de s’engager',
  prerequisitesNo: 'la fiche officielle n’en indique pas',
  supersededTitle: (id: string) => `${id} n’est plus en vigueur`,
  supersededText:
    'Ce numéro appartient à une ancienne fiche. Les acquis obtenus avec elle gardent leur valeur ; pour s’y former aujourd’hui, voyez ce qui l’a remplacée.',
  supersededBy: 'Ce qui l’a remplacé',
  supersededNone: 'Aucun successeur n’est indiqué. Un parcours voisin existe peut-être :',
  supersededSearch: 'chercher le même intitulé',
  sameTitle: 'Même intitulé, à confirmer :',
  supersededOutside: 'Remplacé par, hors du périmètre de ce site :',
  certifiersFrom: (id: string) => `d’après la fiche précédente ${id}`,
  supersededThrough: 'Étapes intermédiaires',
  description: (kind: string, title: string) =>
    `${kind} ${title} : blocs de compétences, métiers, secteurs et voies d’accès, avec leurs sources.`,
  page: {
    blocs: (n: number) =>
      n === 0 ? 'Ce qu’il comprend' : s(n, 'bloc, qui se passe', 'blocs, qui se passent un à un'),
    /** Where the blocs shown are those of the record before. */
    blocsBefore: (n: number) => s(n, 'bloc dans la fiche précédente', 'blocs dans la fiche précédente'),
    deck: (n: number) => (n > 1 ? `Les ${n} blocs, un par planche` : 'Le bloc, une planche'),
    fromTitle: 'Lu dans son intitulé :',
    reading: 'Ce que nous y lisons, et son code',
    fromBlocs:
      'Gestes lus par nous dans ses blocs, dans les mots du ROME : à vérifier sur la fiche officielle.',
    fromTitleAlone:
      'Gestes lus par nous dans son intitulé, dans les mots du ROME : à vérifier auprès de qui le délivre.',
    fromTrades:
      'Gestes au cœur des métiers visés, d’après le ROME : ils situent le parcours, ils ne remplacent pas sa fiche.',
    titleInFrench: 'The official title is in French; we have no English gloss of it.',
    tryProfile: 'Voir ce que j’en ai déjà',
    you: 'Pour vous qui faites',
    yourProfile: 'ce que dit votre profil',
    /** Which of all the blocs listed below the picture counts; `before`: they are of the record before. */
    countedOf: (
      { all, general, unknown }: { all: number; general: number; unknown: number },
      before: boolean,
    ) =>
      `Des ${all} blocs ${before ? 'de la fiche précédente' : 'du parcours'}, l’image laisse ${[
        ...(general > 0 ? [`${general} d’enseignement général`] : []),
        ...(unknown > 0 ? [`${unknown} non ${unknown > 1 ? 'renseignés' : 'renseigné'}`] : []),
      ].join(' et ')}.`,
    changeProfile: 'Ce n’est pas mon profil : le changer',
    directSectors: (n: number) => (n > 1 ? `Les ${n} secteurs, un à un` : 'Le secteur'),
    where: 'Où on l’exerce',
    leadsTo: 'Métiers visés',
    unsaid: 'Non renseigné, à demander :',
    unsaids: {
      certifier: 'le certificateur',
      routes: 'les voies d’accès',
      prerequisites: 'les conditions d’entrée',
      ends: 'la date de fin',
      level: 'le niveau',
      sectors: 'le secteur',
      occupations: 'les métiers visés',
    },
    onRecord: 'La fiche officielle le dit peut-être.',
    askBranch: 'La branche, ou son Opco, le dira.',
    opens: 'Ce qu’il ouvre dans d’autres industries',
    opensNone:
      'Rien de sûr hors de son industrie. Partez plutôt de votre métier, ou de la carte des secteurs.',
    same: 'Le même métier, ailleurs',
    sameText: 'Ces métiers s’exercent aussi, tels quels, dans d’autres secteurs.',
    near: 'Des métiers proches, ailleurs',
    nearText:
      'Chaque case est un geste du métier. Pleine\u00a0: le parcours, ou un métier auquel il prépare, le demande déjà. À vérifier.',
    nearCount: (have: number, asked: number) => `${s(have, 'geste', 'gestes')} sur ${asked} déjà là`,
    sameIndustry: (n: number) => `Dans la même industrie, ou sans secteur établi (${n})`,
  },
  evidenceHelp: {
    certifier: (via: string) => `Déduit du certificateur : ${via}`,
    ccn: (via: string) => `Déclaré dans la fiche : convention collective ${via}`,
    committee: (via: string) => `Déduit de la commission : ${via}`,
    charter: (via: string) => `Membre de la charte du certificat interbranches ${via}`,
    predecessor: (via: string) => `Repris de la fiche précédente ${via}`,
    occupation: (via: string) => `Déduit du métier visé : ${via}`,
    curated: (via: string) => `Lu par nous : ${via}`,
    record: () => 'Déclaré dans la fiche',
    parent: (via: string) => `La fiche cite l’ancien code ${via}`,
    title: (via: string) =>
      via === '' ? 'Déduit : même intitulé et même type' : `Nommé par l’intitulé (« ${via}… »)`,
  },
};

export type PathwayMessages = typeof fr;
