import { evidenceWords, moveWords } from '#core/words/catalogue.ts';
import { inLang } from '#core/words/lang.ts';
import { jointWords } from '#core/words/joint.ts';
import { settingsInFrench } from '#core/words/settings.ts';
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
  profile: 'mon profil',
  remove: (label: string) => `Retirer ${label}`,
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
  routes: 'Parcours ouverts à',
  registered: 'Seulement les parcours dont l’enregistrement (RNCP ou RS) court encore',
  avoidSettings: 'Éviter',
  settings: settingsInFrench,
  settingsHelp: 'D’après le ROME, qui ne le signale pas toujours : à demander à l’employeur.',
  settingsThere: (list: string) => `Dans ce métier, le ROME signale : ${list}. À demander à l’employeur.`,
  clear: 'Lever les contraintes',
  refused: 'Étapes écartées',
  takeBack: (label: string) => `Reprendre ${label}`,
  refuse: 'Écarter',
  refuseStep: (label: string) => `Écarter cette étape : ${label}`,
  plansTitle: 'Des plans, à vérifier',
  planCount: (n: number) => (n === 0 ? 'Aucun plan trouvé.' : `${s(n, 'chemin trouvé', 'chemins trouvés')}.`),
  /** `same`: how many of those that are there are there as they are; the others are to have recognised. */
  answer: (there: number, same: number, asked: number, unit: 'gestures' | 'blocs') =>
    unit === 'gestures'
      ? `${s(there, 'geste', 'gestes')} sur ${asked} ${
          same === 0
            ? `${there > 1 ? 'seraient' : 'serait'} à faire reconnaître`
            : there > 1
              ? 'sont déjà les vôtres'
              : 'est déjà le vôtre'
        }`
      : `${there} ${there > 1 ? 'blocs' : 'bloc'} sur ${asked} ${there > 1 ? 'sont déjà là ou à faire reconnaître' : 'est déjà là ou à faire reconnaître'}`,
  answerPlans: 'Un chemin possible, à vérifier',
  answerAsItIs: 'Votre métier s’exerce là-bas tel quel',
  alsoThereMore: 'Voir ce métier et ses secteurs',
  othersTitle: 'D’autres chemins',
  stepsTitle: 'Les étapes',
  oneByOne: (n: number, unit: 'gestures' | 'blocs') =>
    unit === 'gestures' ? `Les ${n} gestes, un à un` : `Les ${n} blocs, un à un`,
  carried: { have: 'Vous savez déjà', recognise: 'À faire reconnaître', learn: 'À apprendre' },
  there: 'Là-bas :',
  learntIn: 'Appris dans le bloc',
  onTheJob: 'S’apprend au poste, à vérifier',
  asks: (blocs: number, steps: number) =>
    `${blocs === 0 ? 'Rien à apprendre en formation' : s(blocs, 'bloc à apprendre', 'blocs à apprendre')}, ${s(steps, 'étape', 'étapes')}`,
  atWork: (n: number) => (n === 0 ? 'Rien à apprendre' : `${s(n, 'geste', 'gestes')} à apprendre au poste`),
  colon: ' :',
  whyGestures: 'Gestes comparés : ceux du cœur de chaque fiche métier du ROME.',
  whyBlocs:
    'Gestes de chaque bloc : lus par nous, deux fois, puis mis au clair. C’est une piste, pas le référentiel.',
  checkFirst: 'À vérifier avant tout',
  checks: {
    routesUnknown:
      'Nos sources ne disent pas par quelles voies on y accède : formation continue et VAE sont à demander.',
    onlyRoutes: (routes: string) =>
      `Nos sources ne donnent que : ${routes}. La formation continue et la VAE sont à demander.`,
    unregistered: 'Sans numéro RNCP : le CPF ne le finance pas. À demander à la branche.',
    blocsUnknown: 'Ses blocs ne sont pas connus : demandez ce qui peut être évalué.',
    levelUnknown: 'Son niveau n’est pas renseigné.',
  },
  levelName: 'Niveau',
  routesName: 'Voies d’accès',
  registered0: 'Inscrit jusqu’au',
  generalName: 'En plus de ces blocs',
  recordName: 'Fiche officielle',
  leaves: 'quitte ce site, nouvel onglet',
  refusedNow: (label: string) => `Étape écartée : ${label}. Les chemins ont été refaits.`,
  wayBack: 'Et dans l’autre sens ?',
  change: 'Changer la question',
  further: (legs: number) => `Rien de plus court n’a été trouvé : ces plans passent par ${legs} temps.`,
  names: inLang(planNameWords, 'fr'),
  blocs: (n: number) => (n === 0 ? 'Aucun bloc à acquérir' : s(n, 'bloc à acquérir', 'blocs à acquérir')),
  steps: (n: number) => s(n, 'étape', 'étapes'),
  evidence: inLang(evidenceWords, 'fr'),
  moveEvidence: inLang(moveWords, 'fr'),
  practise: 'Exercer d’abord',
  arrive: 'Exercer',
  gestures: (shared: number, core: number) =>
    `${shared} des ${core} gestes du cœur de ce métier sont déjà là.`,
  joint: jointWords.fr,
  permits: 'À vérifier avant :',
  brings: 'Ce que ce métier apporte pour la suite :',
  obtain: 'Obtenir',
  assess: 'Faire reconnaître',
  assessHelp: 'Plutôt par une VAE ou un positionnement que par une formation.',
  assessHelpNoVae: 'Sa fiche n’ouvre pas la VAE : à demander comme allègement de formation (positionnement).',
  learn: 'Apprendre',
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
  leadsTo: 'Mène à :',
  link: {
    official: 'd’après sa fiche',
    charter: 'd’après sa charte',
    shared: 'lien déduit, à vérifier',
    estimated: 'lien estimé, à vérifier',
  },
  instead: 'Aussi bien, à première vue :',
  why: 'Sur quoi cela repose',
  sameOccupation:
    'Le métier visé porte le même code ROME que le vôtre. Rien ne l’empêche ; mais un projet de transition professionnelle (PTP) demande alors une autre preuve que le métier change. À vérifier auprès de Transitions Pro.',
  alsoThere:
    'Ce métier s’exerce aussi dans ce secteur, tel quel : c’est souvent le passage le plus simple. Candidatez, et demandez ce qui change (habilitations, règles de sécurité).',
  alreadyHeld: 'Votre profil dit que vous avez déjà ce parcours.',
  none: 'Aucun plan ne mène là sous ces contraintes.',
  ownCertificates: 'Pour faire reconnaître ce métier',
  aimedCertificates: 'Les certifications du métier visé',
  vaeOpen: { true: 'VAE ouverte', false: 'VAE non ouverte d’après sa fiche', null: 'VAE à vérifier' },
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
