import { bridgeWords, factWords, kindWords, opcoWords } from '#core/words/catalogue.ts';
import { inLang } from '#core/words/lang.ts';
import { blocStateWords } from '#core/words/match.ts';
const plural = (n: number, one: string, many: string): string => (n > 1 ? many : one);
const n = (value: number): string => new Intl.NumberFormat('fr-FR').format(value);

/** French messages: the reference. English has the same keys, checked by its type. */
export const fr = {
  site: {
    print: 'Imprimer',
    name: 'Edec Passerelles',
    skip: 'Aller au contenu',
    leaves: 'quitte ce site, nouvel onglet',
    menu: 'Toutes les rubriques',
    otherLang: 'English',
    compiled:
      'Catalogue compilé à partir de données publiques. Ce site n’est ni un service de l’État, ni celui d’un Opco.',
    dataOf: (oldest: string, newest: string) => `Sources du ${oldest} au ${newest}.`,
    noscript:
      'Cette page a besoin de JavaScript. Sans lui, vous pouvez parcourir les secteurs, les familles et les métiers : toutes leurs pages se lisent telles quelles.',
    /** Between a name and what is said of it. */
    colon: ' : ',
    checkOfficial: 'Avant de vous décider, vérifiez toujours la fiche officielle.',
  },
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  nav: {
    home: 'Accueil',
    search: 'Recherche',
    mobility: 'Changer d’industrie',
    profile: 'Mon profil',
    sectors: 'Secteurs',
    families: 'Familles',
    occupations: 'Métiers',
    skills: 'Compétences',
    certificates: 'Vérifier des certificats',
    compare: 'Comparer des parcours',
    funding: 'Trouver qui peut payer',
    map: 'Carte des secteurs',
    method: 'Méthode et données',
    main: 'Principal',
    find: 'Chercher',
    menu: 'Menu',
    mobilitySays: 'd’un métier à un autre',
    profileSays: 'ce que je sais déjà faire',
    certificatesSays: 'sont-ils encore en vigueur ?',
    breadcrumb: 'Vous êtes ici',
  },
  home: {
    title: 'Changer d’industrie sans repartir de zéro',
    description:
      'Chercher des parcours de qualification (CQP, CQPI, titres professionnels, diplômes) communs à plusieurs industries françaises, par métier, compétence ou secteur.',
  },
  search: {
    in: 'dans',
    label: 'Un métier, une compétence, un secteur, un numéro de fiche',
    placeholder: 'ex. : cariste',
    submit: 'Chercher',
    suggestions: 'Suggestions',
    nothingLike: (text: string) => `Rien trouvé pour « ${text} ». Essayez un autre mot, ou un métier.`,
    suggestionCount: (count: number) =>
      count === 0
        ? 'Aucune suggestion.'
        : `${n(count)} ${plural(count, 'suggestion', 'suggestions')}. Flèches pour choisir.`,
    kinds: inLang(kindWords, 'fr'),
    failed: 'La recherche n’a pas pu se charger. Vérifiez la connexion, puis réessayez.',
    retry: 'Réessayer',
    shows: { all: 'Tout', pathway: 'Parcours', occupation: 'Métiers' },
    more: (count: number) => `Voir ${n(count)} de plus`,
    facets: {
      sector: 'Secteur',
      opco: 'Opco',
      family: 'Famille',
      level: 'Niveau',
      kind: 'Type',
      route: 'Voie d’accès',
      status: 'Statut',
      domain: 'Domaine de métiers',
    },
  },
  card: {
    pathway: 'Parcours',
    occupation: 'Métier',
    superseded: 'Ancien numéro',
    blocs: (count: number) => `${n(count)} ${plural(count, 'bloc', 'blocs')}`,
    noBlocs: 'blocs non renseignés',
    leadsHere: (count: number) =>
      count === 0
        ? 'aucun parcours connu n’y mène'
        : `${n(count)} ${plural(count, 'parcours y mène', 'parcours y mènent')}`,
    ends: (date: string) => `enregistré jusqu’au ${date}`,
    ended: (date: string) => `enregistrement terminé le ${date}`,
    replacedBy: 'remplacé par',
    noSuccessor: 'pas de successeur connu',
    noNumber: 'sans numéro au répertoire national',
    noLevel: 'niveau non renseigné',
    level: (level: number) => `niveau ${level}`,
  },
  opcos: inLang(opcoWords, 'fr'),
  evidence: { ...inLang(factWords, 'fr'), ...inLang(bridgeWords, 'fr') },
  state: {
    ended: 'plus en vigueur',
    endedOn: (date: string) => `terminée le ${date}`,
    ending: (date: string) => `se termine bientôt, le ${date}`,
    until: (date: string) => `en vigueur jusqu’au ${date}`,
    running: 'en vigueur',
    unknownEnd: 'en vigueur, fin à vérifier',
    unconfirmedEnd: 'fin non renseignée',
  },
  list: {
    /** A whole industry, and of how many of our sectors it is. */
    sectors: (name: string, count: number) => `${name} (${n(count)} ${plural(count, 'secteur', 'secteurs')})`,
    others: (count: number) => `et ${n(count)} ${plural(count, 'autre', 'autres')}`,
    more: (count: number) => (count > 1 ? `Voir les ${n(count)} autres` : 'Voir l’autre'),
    onSite: (count: number) =>
      count > 1 ? `Et ${n(count)} autres, sur le site.` : 'Et un autre, sur le site.',
  },
  table: {
    title: 'Intitulé',
    kind: 'Type',
    level: 'Niveau',
    evidence: 'Repose sur',
    noneLong: 'non renseigné',
    noLevel: 'Quand aucun niveau n’est écrit, nos sources n’en donnent pas.',
  },
  blocStates: inLang(blocStateWords, 'fr'),
  compare: {
    inCompare: 'Dans la comparaison',
    openCompare: (count: number) => `Comparer ${n(count)} parcours`,
    compareFull: 'Quatre parcours au plus : retirez-en un d’abord.',
    add: 'Ajouter à la comparaison',
    removeOf: (title: string) => `Retirer ${title} de la comparaison`,
    tray: 'Comparaison',
  },
  compareSectors: {
    compareWith: 'Comparer avec un autre secteur',
  },
  error: {
    notFound: 'Cette page n’existe pas',
    notFoundText: 'L’adresse est peut-être incomplète, ou la fiche a changé de numéro.',
    numberHelp:
      'Vous avez un numéro (RNCP36376, RS5550, H2102) ? Cherchez-le : nous suivons les anciens numéros jusqu’à ce qui les remplace.',
    waysOn: 'Continuer',
    numberTitle: (id: string) => `Numéro ${id}`,
    numberOfficial: (id: string) => `Voir la fiche officielle ${id}`,
    searching: 'Recherche de ce numéro…',
    other: 'Quelque chose n’a pas marché',
    otherText: 'Rechargez la page. Si cela continue, revenez à l’accueil.',
    goHome: 'Revenir à l’accueil',
    goSearch: 'Chercher dans le catalogue',
  },
};

export type Messages = typeof fr;
