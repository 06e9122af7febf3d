const plural = (n: number, one: string, many: string): string => (n > 1 ? many : one);
const n = (value: number): string => new Intl.NumberFormat('fr-FR').format(value);

/** French messages of the pages one walks from: trades, skills, sectors, families: the reference. */
export const fr = {
  occupation: {
    title: 'Métiers',
    code: 'Code ROME',
    titles: 'On l’appelle aussi',
    skills: 'Compétences du métier',
    skillsIntro: 'Regroupées par compétence commune à tous les secteurs. En gras, le cœur du métier.',
    others: (count: number) => `${n(count)} ${plural(count, 'autre geste', 'autres gestes')}`,
    ungrouped: 'Autres compétences',
    knowledgeCount: (count: number) => `${n(count)} ${plural(count, 'savoir', 'savoirs')}`,
    behaviours: 'Savoir-être',
    pathways: 'Parcours qui y mènent',
    families: 'Familles',
    contexts: 'Conditions de travail possibles',
    contextsIntro:
      'Contexte signalé par le ROME, à vérifier avec l’employeur. Ce qui n’est pas dans la liste n’est pas exclu : le ROME n’en dit rien.',
    romeSectors: 'Secteurs d’activité selon le ROME',
    withPathways: (count: number) => `${n(count)} parcours`,
    description: (label: string) =>
      `${label} : compétences, parcours de qualification qui y mènent, et métiers où aller ensuite.`,
  },
  skill: {
    title: 'Compétences',
    intro: (count: number) => `Les ${n(count)} compétences communes à tous les secteurs, selon le ROME 4.0.`,
    order: 'D’abord celles que le plus de métiers de l’industrie et de l’alimentaire demandent.',
    fine: 'La même compétence, dans les mots de chaque métier',
    fineIntro:
      'Un même geste change de nom d’une industrie à l’autre : c’est souvent là que se cache ce que vous savez déjà faire.',
    usedBy: (count: number) => `${n(count)} ${plural(count, 'métier', 'métiers')}`,
    occupations: 'Métiers où elle est au cœur',
    otherOccupations: (count: number) =>
      `Voir ${n(count)} ${plural(count, 'métier', 'métiers')} où elle est utile`,
    noCore: 'Elle n’est au cœur d’aucun métier.',
    sectors: 'Secteurs',
    noSectors: 'Pas de secteur particulier.',
    pathways: 'Parcours vers ces métiers',
    pathwaysMore: (shown: number, count: number) =>
      `${n(shown)} parcours ${plural(shown, 'montré', 'montrés')} sur ${n(count)}.`,
    noPathways: 'Aucun parcours connu de ce site.',
    description: (label: string) =>
      `${label} : gestes de métier, métiers et parcours qui demandent cette compétence.`,
  },
  sector: {
    title: 'Secteurs',
    intro:
      'Les industries de l’Opco 2i et d’Ocapiat, telles qu’on les nomme. Chacune réunit une ou plusieurs branches.',
    branches: 'Branches',
    idcc: 'IDCC',
    noBranches: 'aucune branche propre',
    aliases: 'On dit aussi',
    occupations: 'Métiers propres au secteur',
    shared: 'Métiers du secteur, que d’autres ont aussi',
    noOccupations:
      'Pas de métier qui lui soit propre : voyez les familles, communes à toutes les industries.',
    pathways: (count: number) => `${n(count)} parcours`,
    pathwaysTitle: 'Parcours du secteur, par famille',
    otherFamily: 'Sans famille',
    searchIn: 'Chercher dans ce secteur',
    transversalText: 'Maintenance, logistique, qualité, encadrement : ces familles recrutent aussi ici.',
    basis: 'Repose sur',
    description: (label: string) => `${label} : parcours de qualification, métiers et branches du secteur.`,
  },
  family: {
    title: 'Familles de métiers',
    intro:
      'Des groupes de parcours qui se ressemblent d’une industrie à l’autre : c’est par là que l’on change de secteur.',
    commonCore: 'Le socle commun',
    commonCoreText: 'Compétences que l’on retrouve d’un secteur à l’autre dans cette famille.',
    occupations: 'Métiers de la famille',
    pathways: 'Parcours de la famille',
    sectors: 'Secteurs où la trouver',
    searchIn: 'Chercher dans cette famille',
    description: (label: string) =>
      `${label} : socle commun, métiers et parcours de qualification, d’un secteur à l’autre.`,
  },
};

export type BrowseMessages = typeof fr;
