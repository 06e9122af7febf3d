import { evidenceWords, moveWords } from '#core/words/catalogue.ts';
import { inLang } from '#core/words/lang.ts';
import { planNameWords } from '#core/words/plan.ts';
const s = (n: number, one: string, many: string): string => `${n} ${n > 1 ? many : one}`;

/** French messages of the pages that use them: the reference. */
export const fr = {
  title: 'Changer d’industrie',
  description:
    'D’un métier à un autre, d’une industrie à l’autre : quelques plans par étapes, avec ce que chaque étape reconnaît, fait évaluer ou demande d’apprendre.',
  intro:
    'Dites d’où vous partez et où vous voudriez aller. Vous obtenez quelques plans par étapes, avec ce sur quoi chacune repose. Ce sont des pistes : elles se vérifient avec un conseiller avant de décider.',
  from: 'D’où part-on ?',
  to: 'Où voudrait-on aller ?',
  fromJob: 'Un métier exercé',
  fromJobHelp: 'Par exemple : conducteur de ligne, fromager, cariste.',
  orProfile: 'Partir de mon profil',
  orSector: 'ou un secteur entier',
  toJob: 'Un métier ou un parcours',
  toJobHelp:
    'Par exemple : pilote de ligne chimie, CQP, RNCP36376. Laissez vide pour voir où l’on peut aller.',
  toSector: 'ou tout un secteur',
  toFamily: 'ou une famille de métiers',
  choose: 'Choisir…',
  chosen: 'Choisi',
  profile: 'mon profil',
  remove: (label: string) => `Retirer ${label}`,
  swap: 'Échanger départ et arrivée',
  unknown: (ids: string) => `Le catalogue ne connaît pas : ${ids}.`,
  nothing: 'Choisissez un départ, une arrivée, ou les deux.',
  emptyProfile: 'Votre profil est vide.',
  fillProfile: 'Remplir mon profil',
  loading: 'Le catalogue se charge…',
  searching: 'Recherche des plans…',
  failed: 'Le catalogue n’a pas pu être chargé. Vérifiez la connexion, puis réessayez.',
  constraints: 'Contraintes',
  constraintsCount: (n: number) => s(n, 'contrainte', 'contraintes'),
  onlySectors: 'Parcours de ce secteur seulement',
  avoid: 'Éviter ce secteur',
  maxLevel: 'Niveau le plus haut',
  anyLevel: 'Sans limite',
  level: (n: number) => `Niveau ${n}`,
  unknownLevel: 'niveau non renseigné',
  routes: 'Parcours ouverts à',
  registered: 'Seulement les parcours dont l’enregistrement (RNCP ou RS) court encore',
  clear: 'Lever les contraintes',
  refused: 'Étapes écartées',
  takeBack: (label: string) => `Reprendre ${label}`,
  refuse: 'Écarter',
  refuseStep: (label: string) => `Écarter cette étape : ${label}`,
  plansTitle: 'Des plans, à vérifier',
  planCount: (n: number, front: number) =>
    n === 0
      ? 'Aucun plan trouvé.'
      : `${s(n, 'plan montré', 'plans montrés')}, sur ${front} possibles, les plus proches de ce que vous savez faire d’abord.`,
  further: (legs: number) => `Rien de plus court n’a été trouvé : ces plans passent par ${legs} temps.`,
  names: inLang(planNameWords, 'fr'),
  blocs: (n: number) => (n === 0 ? 'Aucun bloc à acquérir' : s(n, 'bloc à acquérir', 'blocs à acquérir')),
  guessed: (n: number) => `dont un parcours sans liste de blocs, compté pour ${n}`,
  steps: (n: number) => s(n, 'étape', 'étapes'),
  climb: (n: number | null) =>
    n === null ? '' : n === 0 ? 'Sans monter de niveau' : s(n, 'niveau à gravir', 'niveaux à gravir'),
  missing: (n: number) =>
    n === 0
      ? 'Tous les gestes du cœur du métier visé sont là'
      : s(n, 'geste du cœur du métier visé reste absent', 'gestes du cœur du métier visé restent absents'),
  evidence: inLang(evidenceWords, 'fr'),
  moveEvidence: inLang(moveWords, 'fr'),
  practise: 'Exercer',
  arrive: 'Arrivée',
  gestures: (shared: number, core: number) =>
    `${shared} des ${core} gestes du cœur de ce métier sont déjà là.`,
  brings: 'Ce que ce métier apporte pour la suite',
  absent: 'Gestes encore absents',
  obtain: 'Obtenir',
  assess: 'À faire évaluer',
  assessHelp: 'Plutôt par une VAE ou un positionnement que par une formation',
  assessHelpNoVae: 'Sa fiche n’ouvre pas la VAE : à demander comme allègement de formation (positionnement)',
  learn: 'À acquérir',
  certify: 'Demander la certification : tous ses blocs sont acquis',
  whole: 'le parcours entier (ses blocs ne sont pas connus)',
  met: (same: number, context: number, asked: number) =>
    asked === 0
      ? 'Compétences de ce bloc non lues.'
      : `Sur ${s(asked, 'compétence', 'compétences')} de métier : ${same} déjà là, ${context} dans un autre contexte.`,
  acquired: 'Acquis',
  acquiredBy: (code: string) => `par le bloc ${code}`,
  general: (n: number) =>
    `${s(n, 'bloc d’enseignement général', 'blocs d’enseignement général')} en plus, dont on peut souvent être dispensé, à vérifier.`,
  ends: (date: string) => `Enregistré jusqu’au ${date}.`,
  unregistered: 'Sans numéro RNCP : le CPF ne le finance pas.',
  leadsTo: (label: string) => `Mène à : ${label}`,
  link: {
    official: 'd’après sa fiche',
    charter: 'd’après sa charte',
    shared: 'lien déduit, à vérifier',
    estimated: 'lien estimé, à vérifier',
  },
  instead: 'Aussi bien, à première vue',
  why: 'Sur quoi cela repose',
  sameOccupation:
    'Le métier visé porte le même code ROME que le vôtre. Rien ne l’empêche ; mais un projet de transition professionnelle (PTP) demande alors une autre preuve que le métier change. À vérifier auprès de Transitions Pro.',
  alsoThere: (labels: string) =>
    `Ce métier s’exerce aussi dans ce secteur, tel quel : ${labels}. C’est souvent le passage le plus simple.`,
  alreadyHeld: 'Votre profil dit que vous avez déjà ce parcours.',
  none: 'Aucun plan ne mène là sous ces contraintes.',
  noneMissing: 'Ce qui manque, dans les gestes du cœur du métier visé',
  noneNear: 'Les métiers proches de vous qui s’en approchent le plus',
  nonePathways: (n: number) =>
    n === 0
      ? 'Aucun parcours du catalogue n’y mène.'
      : `${s(n, 'parcours y mène', 'parcours y mènent')} sans contrainte.`,
  excluded: (n: number, why: string) => `${n} écarté${n > 1 ? 's' : ''} par : ${why}`,
  excludedBy: {
    sectors: 'le secteur voulu',
    avoid: 'les secteurs à éviter',
    maxLevel: 'le niveau',
    routes: 'la voie d’accès',
    registeredOn: 'l’enregistrement',
    refused: 'les étapes écartées',
  },
  originsTitle: 'Qui peut y venir, par où ?',
  originsText:
    'Les métiers d’où l’on arrive en une fois : par une mobilité officielle du ROME, par une proximité estimée, ou par un parcours dont la moitié des blocs peut être évaluée.',
  originCount: (n: number) => s(n, 'métier de départ', 'métiers de départ'),
  originNone: 'Aucun métier n’y arrive en une fois.',
  job: 'Métier',
  by: 'Par où',
  proof: 'Preuve',
  counts: 'En commun',
  directly: 'mobilité, gestes à vérifier',
  originMove: (shared: number, core: number) => `${shared} gestes sur ${core}`,
  originCourse: (assess: number, learn: number) => `${assess} à faire évaluer, ${learn} à acquérir`,
  seePlan: 'Voir le plan',
  openingsTitle: 'Où peut-on aller d’ici ?',
  openingTrades: 'Métiers voisins',
  openingPathways: 'Parcours proches',
  openingsNone: 'Rien de proche n’a été trouvé sous ces contraintes.',
  openingBlocs: (acquired: number, assess: number, learn: number) =>
    `${acquired} acquis, ${assess} à faire évaluer, ${learn} à acquérir`,
  tradesTitle: 'Depuis chaque métier du secteur',
  tradesText: 'Le plan le plus court depuis chacun des métiers propres à ce secteur.',
  tradesNone: 'Ce secteur n’a pas de métier qui lui soit propre dans le ROME : choisissez plutôt un métier.',
  noPlan: 'pas de plan trouvé',
  keep: 'Garder ces plans',
  save: 'Enregistrer sur cet appareil',
  saved: 'Enregistré sur cet appareil.',
  savedForbidden: 'Le navigateur refuse d’enregistrer ici. Copiez le lien, ou imprimez.',
  savedTitle: 'Recherches enregistrées',
  forget: (label: string) => `Effacer ${label}`,
  forgotten: 'Effacé.',
  undo: 'Annuler',
  share: 'Copier le lien',
  shared: 'Lien copié. Il contient la question, et votre profil si vous en partez : rien n’est envoyé.',
  shareFailed: 'La copie n’a pas marché. Voici le lien :',
  print: 'Imprimer',
  printed: (date: string) => `Imprimé le ${date}.`,
  checkWith:
    'À vérifier avec : un conseiller en évolution professionnelle (CEP, gratuit), l’Opco de l’employeur, le certificateur de chaque parcours et sa fiche officielle.',
  sources: 'Sources',
  rule: 'Comment ces plans sont choisis',
  method: [
    'Un plan enchaîne deux temps au plus, quatre si rien de plus court n’existe : des métiers déjà à portée (la moitié des gestes du cœur sont là), et un parcours.',
    'Seul ce qui vous concerne est retenu : un tiers au moins des gestes demandés sont déjà là, ou le sujet est le même ; la fiche est de votre famille de métiers ou de celle visée ; rien ne fait monter à une responsabilité qui n’est pas demandée. Viennent d’abord les arrivées les plus proches, puis ce qui demande le moins de blocs, de gestes et d’étapes ; cinq plans au plus sont montrés, chacun nommé par ce qu’on y gagne.',
    'Une mobilité est officielle quand le ROME la nomme ; sinon elle est estimée par nous, et le dit. Les mobilités officielles ne servent pas à estimer les autres.',
    'Un parcours dont les blocs ne sont pas connus compte pour la médiane des autres. Les blocs d’enseignement général ne sont pas comptés. Aucune durée n’est donnée : les données publiques lues n’en ont pas.',
    'Sur la carte, deux secteurs se ressemblent quand leurs parcours et leurs métiers demandent les mêmes gestes, les plus rares pesant davantage.',
  ],
  methodTitle: 'Comment les changements d’industrie et la carte sont calculés',
  allSchemes: 'Tous les dispositifs de financement',
  leadsFor: (title: string) => `Pistes de financement pour : ${title}`,
};

export type PlanMessages = typeof fr;
