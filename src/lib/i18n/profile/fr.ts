import { blocsCountedFr } from './counted-fr.ts';
import { inLang } from '#core/words/lang.ts';
import { bandWords, meetingWords } from '#core/words/match.ts';
const plural = (n: number, one: string, many: string): string => (n > 1 ? many : one);
const n = (value: number): string => new Intl.NumberFormat('fr-FR').format(value);

/** French: the reference. */
export const fr = {
  title: 'Mon profil : ce que je sais déjà faire',
  intro:
    'Partez d’un métier, d’une compétence, d’un diplôme ou d’un texte. Rien n’est deviné à votre place : tout est proposé, et vous répondez oui, en partie ou non.',
  privacy:
    'Tout reste dans ce navigateur. Rien n’est envoyé, rien n’est gardé tant que vous n’enregistrez pas. Aucun nom, aucun âge, aucune adresse.',
  loading: 'Un instant : les parcours et les métiers arrivent…',
  failed:
    'Les parcours et les métiers n’ont pas pu se charger. Vérifiez la connexion, puis réessayez. Votre profil est intact.',
  add: 'Ajouter un métier, une compétence ou un diplôme',
  addHelp: 'Un métier exercé, un geste, un intitulé ou un numéro (RNCP…)',
  added: (label: string) => `Ajouté : ${label}`,
  removed: (label: string) => `Retiré : ${label}`,
  putBack: 'C’est remis.',
  numberUnknown: (id: string) => `Le numéro ${id} n’est pas sur ce site.`,
  paste: 'Coller un texte',
  pasteHelp: 'Un CV, une annonce, une liste. Il est lu ici, dans votre navigateur, et n’est pas gardé.',
  pasteLabel: 'Votre texte',
  read: 'Lire ce texte',
  found: (count: number) =>
    count === 0
      ? 'Rien n’a été reconnu dans ce texte.'
      : `${n(count)} ${plural(count, 'élément reconnu', 'éléments reconnus')}. Gardez ce qui est vrai.`,
  reading: 'Lecture en cours…',
  /** Limits and wishes of a pasted text. */
  pastedLeft: (quotes: readonly string[]) =>
    `Lu, mais pas pris en compte ici\u00a0: ${quotes.map((one) => `«\u00a0${one}\u00a0»`).join(', ')}. Ce que vous évitez et ce que vous voudriez se disent depuis l’accueil.`,
  foundYears: (years: number) => `${n(years)} ${plural(years, 'an', 'ans')}`,
  foundThen: (then: string, now: string | null) =>
    now === null ? `à l’époque ${then}, sans suite connue` : `à l’époque ${then}, remplacé par ${now}`,
  foundKinds: {
    occupation: 'métier',
    skill: 'compétence',
    knowledge: 'savoir',
    certification: 'diplôme',
    diploma: 'diplôme, sans page sur ce site',
    licence: 'permis ou habilitation',
    method: 'méthode ou norme',
    tool: 'outil',
    language: 'langue',
  },
  foundIn: (words: string) => `lu dans « ${words} »`,
  keep: 'Garder',
  kept: 'Gardé',
  has: 'Ce que vous avez',
  empty: 'Votre profil est vide. Ajoutez un métier pour commencer : c’est le plus rapide.',
  jobs: 'Métiers exercés',
  years: 'Années',
  yearsOf: (label: string) => `Années comme ${label}`,
  remove: 'Retirer',
  removeOf: (label: string) => `Retirer ${label}`,
  certifications: 'Diplômes et certificats',
  wholeHeld: 'entier',
  onlySome: 'Seulement certains blocs ? Décochez les autres',
  blocsHeld: 'Blocs obtenus',
  skillsCount: (yes: number, partly: number) =>
    `Vos réponses : ${[...(yes > 0 || partly === 0 ? [`${n(yes)} « oui »`] : []), ...(partly > 0 ? [`${n(partly)} « en partie »`] : [])].join(', ')}`,
  themes: {
    other: 'Autres gestes',
    knowledge: 'Savoirs',
    transversal: 'Utiles dans tous les métiers',
    no: 'Ce que vous ne faites pas',
  },
  themeCount: (yes: number, partly: number) =>
    [yes > 0 ? `${n(yes)} « oui »` : '', partly > 0 ? `${n(partly)} « en partie »` : '']
      .filter(Boolean)
      .join(', '),
  moreAnswers: (count: number) => `${n(count)} ${plural(count, 'autre réponse', 'autres réponses')}`,
  questions: 'Ce que ces métiers laissent supposer',
  answered: (count: number, total: number) =>
    `${n(count)} ${plural(count, 'réponse', 'réponses')} sur ${n(total)}`,
  yes: 'oui',
  partly: 'en partie',
  no: 'non',
  all: 'Tout « oui »',
  others: 'Autres compétences ajoutées',
  results: 'Parcours qui s’en rapprochent',
  resultsText:
    'Classés par ce qui est commun et rare. La distance se compte en blocs, que vous pouvez vérifier un par un.',
  told: {
    title: 'Votre situation, pour savoir qui appeler',
    use: 'Facultatif, et gardé nulle part : seules les suites de chaque piste en dépendent, jamais leur ordre.',
    statuses: {
      employee: 'Salarié',
      'self-employed': 'À mon compte',
      'job-seeker': 'En recherche d’emploi',
      'young-person': 'Jeune (moins de 26 ans), sans emploi',
      employer: 'Employeur',
    },
    health: 'Votre santé limite-t-elle ce que vous pouvez faire (charges, station debout, allergies…) ?',
  },
  resultCount: (count: number, near: number) =>
    `${n(count)} parcours ${plural(count, 'a', 'ont')} quelque chose en commun avec vous${near > 0 && near < count ? `, dont ${n(near)} à votre portée` : ''}`,
  noResults: 'Aucun parcours ne s’en rapproche encore. Répondez à quelques questions, ou retirez un filtre.',
  groups: {
    own: 'Certifier ce que vous faites déjà',
    reach: 'À portée',
    further: 'Plus loin',
  },
  groupsText: {
    own: 'Ces fiches nomment un métier que vous exercez : la validation de votre expérience (VAE) est la première piste, pour celles du RNCP.',
    reach: '',
    further: '',
  },
  own: (trade: string) => `Cette fiche nomme votre métier : ${trade}.`,
  named:
    'Nous n’y avons pas lu les gestes de ce métier dans les mots du vôtre : ses blocs sont à comparer, un à un, à ce que vous faites.',
  thin: 'Fiche pas assez lue pour compter ce qui est en commun.',
  bands: inLang(bandWords, 'fr'),
  bandsTitle: 'Comment ces parcours sont classés',
  narrow: 'Réduire la liste',
  bandsRule:
    'Une fiche qui nomme votre métier est proche. Sans réponse de votre part, les gestes au cœur de votre métier comptent « en partie ». Proche : vous savez déjà, ou pouvez faire reconnaître, la moitié au moins des blocs métier, et la moitié des gestes sont les vôtres. À portée : un bloc que vous savez déjà, ou un tiers des blocs ou des gestes. Éloigné : le reste. Un bloc est à faire reconnaître quand ses gestes sont pour moitié les vôtres ; un geste dans un autre contexte compte pour moitié.',
  counts: blocsCountedFr,
  unlisted: 'Ses blocs ne sont pas connus : compté d’après son intitulé.',
  weak: 'Blocs non renseignés : compté d’après les métiers visés, donc moins sûr.',
  why: 'Pourquoi ?',
  how: inLang(meetingWords, 'fr'),
  through: (label: string) => `par « ${label} »`,
  partlyClaimed: 'en partie',
  heldBy: {
    record: 'vous l’avez',
    official: 'correspondance officielle avec un bloc que vous avez',
    charter: 'même certificat interbranches : à faire reconnaître',
    shared: 'même bloc qu’un bloc que vous avez : à faire reconnaître',
  },
  levelStep: (step: number) =>
    step > 0
      ? `${n(step)} ${plural(step, 'niveau', 'niveaux')} au-dessus de votre diplôme le plus haut`
      : 'au niveau de votre diplôme, ou en dessous',
  gates: 'À regarder aussi',
  prerequisites: 'la fiche pose des conditions d’entrée',
  whatIf: 'Ce qui rapprocherait',
  whatIfText: (label: string) => `Avec « ${label} »`,
  whatIfBand: (band: string) => `ce parcours deviendrait ${band}`,
  whatIfRank: (before: number, after: number) => `il passerait du rang ${n(before)} au rang ${n(after)}`,
  whatIfNone: 'Aucune compétence seule ne changerait sa distance.',
  oneMore: 'Encore un bloc',
  oneMoreText: 'Les blocs qui, à eux seuls, ouvriraient le plus de parcours.',
  oneMoreOpens: (count: number, sectors: number) =>
    `ouvrirait ${n(count)} parcours, dans ${n(sectors)} ${plural(sectors, 'secteur', 'secteurs')}`,
  oneMoreNone: 'Aucun bloc seul n’ouvre de parcours pour l’instant.',
  occupations: 'Métiers qui s’en rapprochent',
  keepIt: 'Garder ce profil',
  save: 'Enregistrer sur cet appareil',
  saved: 'Enregistré sur cet appareil.',
  savedFull: 'Cet appareil n’a plus de place : exportez plutôt un fichier. Rien n’est perdu.',
  savedForbidden:
    'Ce navigateur refuse de garder des données : exportez plutôt un fichier. Rien n’est perdu.',
  export: 'Exporter un fichier',
  import: 'Importer un fichier',
  share: 'Copier un lien',
  shared: 'Lien copié. Il contient le profil ; seuls ceux à qui vous le donnez le liront.',
  shareFailed: 'La copie n’a pas marché. Voici le lien :',
  erase: 'Effacer',
  erased: 'Profil effacé.',
  undo: 'Annuler',
  refusals: {
    damaged: 'Ce fichier ou ce lien est incomplet ou abîmé. Votre profil n’a pas changé.',
    foreign: 'Ce n’est pas un profil d’Edec Passerelles. Votre profil n’a pas changé.',
    future:
      'Ce profil vient d’une version plus récente de l’outil. Rechargez la page, puis réessayez. Votre profil n’a pas changé.',
    tooLong: 'Ce fichier est trop gros pour être un profil. Votre profil n’a pas changé.',
  },
  opened: 'Profil ouvert.',
  replaced: (from: string, to: string) => `${from} a été remplacé par ${to}.`,
  gone: (list: string) => `N’est plus sur ce site : ${list}.`,
  compare: 'Comparer',
  description:
    'Dire ce que l’on sait faire, et voir quels parcours de qualification s’en rapprochent, bloc par bloc, dans toutes les industries.',
};

export type ProfileMessages = typeof fr;
