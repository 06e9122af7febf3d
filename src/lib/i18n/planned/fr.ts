import { evidenceWords, moveWords } from '#core/words/catalogue.ts';
import { blocsCountedFr } from '../profile/counted-fr.ts';
import { inLang } from '#core/words/lang.ts';
import { jointWords } from '#core/words/joint.ts';
import { asItIsWords } from '#core/words/origins.ts';
import { planNameWords } from '#core/words/plan.ts';
const s = (n: number, one: string, many: string): string => `${n} ${n > 1 ? many : one}`;

/** French messages of the pages that use them: the reference. */
export const fr = {
  avoidedThere: (list: string) =>
    `Vous voulez l’éviter, et le ROME le signale dans ce métier : ${list}. Un poste sans cela se demande à l’employeur.`,
  settingsThere: (list: string) => `Dans ce métier, le ROME signale : ${list}. À demander à l’employeur.`,
  refuse: 'Écarter',
  refuseStep: (label: string) => `Écarter cette étape : ${label}`,
  noneTitle: 'Pas de plan jusque-là, mais d’autres pistes',
  planCount: (n: number) => (n === 0 ? 'Aucun plan trouvé.' : `${s(n, 'chemin trouvé', 'chemins trouvés')}.`),
  answerPlans: 'Un chemin possible, à vérifier',
  answerAsItIs: 'Votre métier s’exerce là-bas tel quel',
  toldThere: (what: string) =>
    `Le ROME signale dans ce métier\u00a0: ${what}. À demander à l’employeur, poste par poste.`,
  alsoThereMore: 'Voir ce métier et ses secteurs',
  othersTitle: 'D’autres chemins',
  stepsTitle: 'Les étapes',
  /** Under a picture that counts gestures, above steps that are blocs. */
  stepsInBlocs:
    'Les étapes plus bas comptent autre chose\u00a0: les blocs du certificat, c’est-à-dire ses parties, qui s’apprennent ou se font reconnaître une à une.',
  oneByOne: (n: number, unit: 'gestures' | 'blocs') => {
    const many = unit === 'gestures' ? 'gestes' : 'blocs';
    return n > 1 ? `Les ${n} ${many}, un à un` : `Le ${many.slice(0, -1)}`;
  },
  /** Over the lists of what one carries: a certificate has its blocs recognised, nobody certifies a gesture. */
  carried: {
    gestures: { have: 'Vous savez déjà', recognise: 'Vous en êtes proche', learn: 'À apprendre' },
    blocs: { have: 'Vous savez déjà', recognise: 'À faire reconnaître', learn: 'À apprendre' },
  },
  nearMeans: 'Des gestes voisins des vôtres\u00a0: à montrer, ou à faire valider.',
  there: 'Là-bas :',
  learntIn: 'Appris dans le bloc',
  /** `others`: some of the list are learnt in a bloc. */
  onTheJob: (others: boolean): string =>
    others ? 'Le reste s’apprend au poste, à vérifier.' : 'À apprendre au poste, à vérifier.',
  /** `blocs`: null where a pathway on the way lists none. */
  asks: (blocs: number | null, steps: number) =>
    `${blocs === null ? 'Blocs à apprendre non connus' : blocs === 0 ? 'Rien à apprendre en formation' : s(blocs, 'bloc à apprendre', 'blocs à apprendre')}, ${s(steps, 'étape', 'étapes')}`,
  /** `changes`: of another domain, where no gesture says what changes. */
  atWork: (n: number, changes: boolean) =>
    n === 0
      ? changes
        ? 'Ce qui change là-bas est à demander'
        : 'Rien à apprendre'
      : `${s(n, 'geste', 'gestes')} à apprendre au poste`,
  colon: ' :',
  whyGestures: 'Gestes comparés : ceux du cœur de chaque fiche métier du ROME.',
  whyBlocs:
    'Gestes de chaque bloc : lus par nous, deux fois, puis mis au clair. C’est une piste, pas le référentiel.',
  checkFirst: 'À vérifier avant tout',
  checks: {
    routesUnknown: 'Ses voies d’accès ne sont pas renseignées : demandez la formation continue et la VAE.',
    onlyRoutes: (routes: string) =>
      `Voies renseignées : ${routes}. Demandez aussi la formation continue et la VAE.`,
    /** Of a certificate that the RNCP does not register. */
    routesOfBranch: 'Ses voies d’accès ne sont pas renseignées : demandez à la branche où il s’apprend.',
    onlyRoutesNoVae: (routes: string) =>
      `Voies renseignées : ${routes}. Demandez aussi la formation continue.`,
    unregistered:
      'Sans numéro RNCP : ni CPF, ni VAE. La branche dit si elle reconnaît l’expérience, et comment.',
    earlierBlocs: (record: string) =>
      `Blocs de la fiche précédente, ${record} : leur nombre a pu changer, la fiche officielle donne ceux d’aujourd’hui.`,
    blocsUnknown: 'Ses blocs ne sont pas connus : demandez ce qui peut être évalué.',
    levelUnknown: 'Son niveau n’est pas renseigné.',
  },
  levelName: 'Niveau',
  routesName: 'Voies d’accès',
  registered0: 'Inscrit jusqu’au',
  endsSoon: (date: string) =>
    `Se termine bientôt : il faut y être inscrit avant le ${date}. Demandez au certificateur jusqu’à quand on peut y entrer, et ce qui suivra.`,
  shared: 'Commun à plusieurs secteurs, dont un que vous écartez\u00a0: il est gardé pour les autres.',
  twin: (trade: string) =>
    `Sa fiche nomme un métier très proche, « ${trade} », et non celui-ci : à vérifier avec le certificateur.`,
  generalName: 'En plus de ces blocs',
  recordName: 'Fiche officielle',
  leaves: 'quitte ce site, nouvel onglet',
  further: (legs: number) => `Rien de plus court : il faut jusqu’à ${legs} temps.`,
  names: inLang(planNameWords, 'fr'),
  blocs: (n: number) => (n === 0 ? 'Aucun bloc à apprendre' : s(n, 'bloc à apprendre', 'blocs à apprendre')),
  steps: (n: number) => s(n, 'étape', 'étapes'),
  evidence: inLang(evidenceWords, 'fr'),
  moveEvidence: inLang(moveWords, 'fr'),
  practise: 'Exercer d’abord',
  arrive: 'Exercer',
  gestures: (shared: number, core: number) => {
    const asked = `Ce métier demande d’abord ${s(core, 'geste', 'gestes')}`;
    if (shared === 0)
      return `${asked}${core > 1 ? ', dont aucun n’est encore là' : ', qui n’est pas encore là'}.`;
    if (core === 1) return `${asked}, déjà là, ou presque.`;
    return `${asked}\u00a0: ${shared} ${shared > 1 ? 'sont' : 'est'} déjà là, ou presque.`;
  },
  joint: jointWords.fr,
  permits: 'À vérifier avant :',
  permitsHeld: 'Déjà parmi vos papiers (la catégorie et la date sont à vérifier) :',
  permitsThere: 'Sur ces sites, à vérifier avant d’y entrer :',
  rulesThere:
    'Ce qui vaut en plus là-bas (hygiène, sécurité), d’après le ROME ou la loi, à vérifier avec l’employeur\u00a0:',
  /** How one enters a trade without a certificate. */
  entering: {
    /** `certified`: certificates lead to the trade; `otherWays`: other plans of the page go by one. */
    way: ({ certified, otherWays }: { certified: boolean; otherWays: boolean }): string => {
      if (certified)
        return 'Il peut s’apprendre chez l’employeur qui embauche ; des certificats y mènent aussi.';
      return otherWays
        ? 'Ce chemin ne demande pas de certificat\u00a0: le métier s’apprend chez l’employeur qui embauche. D’autres plans de cette page passent par un certificat.'
        : 'Aucun certificat de notre catalogue ne mène à ce métier (d’autres peuvent exister)\u00a0: il peut s’apprendre chez l’employeur qui embauche.';
    },
    certificates: 'Les voir',
    know: 'Ce qui change sans doute le plus\u00a0:',
    learn: 'À apprendre sur place\u00a0:',
    asked: {
      'job-seeker':
        'À demander\u00a0: à votre conseiller, une immersion de quelques jours (PMSMP) ; à un employeur prêt à embaucher, une formation avant l’embauche (POEI), dont il dépose le dossier à France Travail.',
      employee:
        'À demander\u00a0: à l’employeur du métier, une visite ou une immersion de quelques jours (PMSMP), avec l’accord du vôtre.',
      interim:
        'À demander\u00a0: à votre agence d’emploi, une mission dans ce métier, et ce qu’elle peut payer comme formation.',
      'self-employed':
        'À demander\u00a0: à votre conseiller (CEP, ouvert aux indépendants), une immersion de quelques jours (PMSMP) ; à l’employeur du métier, s’il forme ceux qu’il embauche.',
      'young-person':
        'À demander\u00a0: à la mission locale, un stage ou une immersion de quelques jours (PMSMP) ; à l’employeur, s’il forme ceux qu’il embauche.',
      employer:
        'À proposer\u00a0: une immersion de quelques jours (PMSMP) ; avant l’embauche, une formation (POEI), à demander à France Travail.',
      staff:
        'À demander\u00a0: à l’entreprise qui recrute, une immersion de quelques jours (PMSMP) ; à votre Opco, une période de reconversion pour apprendre le reste.',
      unsaid:
        'À demander\u00a0: une immersion de quelques jours (PMSMP), par un conseiller ; si vous cherchez un emploi, une formation avant l’embauche (POEI), dont l’employeur dépose le dossier à France Travail.',
    },
    /** `whole`: each of them recognises part of it. */
    near: (n: number, whole: boolean): string =>
      !whole
        ? 'Des certificats de métiers proches, dans la même industrie, à vérifier\u00a0:'
        : n === 1
          ? 'Un certificat d’un métier proche en reconnaît une partie, à vérifier\u00a0:'
          : 'Des certificats de métiers proches en reconnaissent une partie, à vérifier\u00a0:',
    part: (met: number, of: number) => `au cœur du métier\u00a0: ${met} sur ${s(of, 'geste', 'gestes')}`,
  },
  otherPermits: (n: number) =>
    `${s(n, 'autre habilitation possible', 'autres habilitations possibles')}, selon le poste`,
  brings: 'Ce que ce métier apporte pour la suite :',
  /** `kind`: a kind of certificate, under its own name. */
  obtain: (kind: string) =>
    `Obtenir ${/^(?:licence|mention)/iu.test(kind) ? 'une' : 'un'} ${kind.charAt(0).toLocaleLowerCase('fr')}${kind.slice(1)}`,
  assess: 'Faire reconnaître',
  assessHelp: 'Plutôt par une VAE ou un positionnement que par une formation.',
  assessHelpPartly:
    'Un geste y manque : demander un positionnement, qui dit ce qu’il reste à apprendre, plutôt qu’une VAE.',
  assessHelpNoVae: 'Sa fiche n’ouvre pas la VAE : à demander comme allègement de formation (positionnement).',
  assessHelpBranch:
    'Ce certificat est reconnu par sa branche : demandez à sa commission si elle tient compte de l’expérience, et comment, ou un positionnement.',
  learn: 'Apprendre',
  certify: 'Demander la certification : tous ses blocs sont acquis',
  whole: 'le parcours entier (ses blocs ne sont pas connus)',
  /** `same`: there already; `context`: like one that is. */
  met: ({ same, context, asked }: { same: number; context: number; asked: number }) => {
    if (asked === 0) return 'Compétences de ce bloc non lues.';
    const missing = asked - same - context;
    const parts = [
      same > 0 ? `${same} déjà là` : '',
      context > 0 ? `${context} ${context > 1 ? 'proches' : 'proche'} d’un geste déjà là` : '',
      missing > 0 ? `${missing} à apprendre` : '',
    ];
    return `Sur ${s(asked, 'compétence', 'compétences')} de métier\u00a0: ${parts.filter(Boolean).join(', ')}.`;
  },
  /** Of a bloc to learn, all of which is met, but in another setting. */
  shorter: 'À apprendre dans ce cadre-là\u00a0: demandez si la formation peut être plus courte.',
  acquired: 'Vous savez déjà',
  acquiredBy: (code: string) => `par le bloc ${code}`,
  general: (n: number) =>
    `${s(n, 'bloc d’enseignement général', 'blocs d’enseignement général')} en plus, dont on peut souvent être dispensé, à vérifier.`,
  leadsTo: 'Mène à :',
  instead: 'Aussi bien, à première vue :',
  why: 'Sur quoi cela repose',
  sameOccupation:
    'Le métier visé porte le même code ROME que le vôtre. Rien ne l’empêche ; mais un projet de transition professionnelle (PTP) demande alors une autre preuve que le métier change. À vérifier auprès de Transitions Pro.',
  alsoThere:
    'Ce métier s’exerce aussi dans ce secteur, tel quel : c’est souvent le passage le plus simple. Candidatez, et demandez ce qui change (habilitations, règles de sécurité).',
  fledThere: (trade: string, to: string) =>
    `${trade} : ce métier existe là aussi (${to}), avec ce que vous voulez éviter, d’après le ROME. Un poste sans cela, ou aménagé, se demande à l’employeur ou au médecin du travail.`,
  sparedTitle: (to: string) => `${to}\u00a0: d’autres métiers, sans cela d’après le ROME`,
  coldThere: (to: string) =>
    `${to} : on y travaille souvent au froid, d’après nous, à vérifier. Aucun plan n’y mène tant que le froid est à éviter.`,
  /** `what`: the conditions to avoid that the trade aimed at has. */
  aimedHas: (trade: string, what: string) =>
    `${trade} : ce métier a ce que vous voulez éviter (${what}). Nous n’y traçons donc pas de plan. Un poste aménagé se demande : à l’employeur, au médecin du travail. Si on vous le confirme, retirez cette contrainte pour voir les étapes.`,
  alreadyHeld: 'Votre profil dit que vous avez déjà ce parcours.',
  none: 'Rien de proche : aucun plan ne mène là depuis votre métier.',
  noneConstrained: 'Aucun plan ne mène là sous ces contraintes.',
  /** Gestures of the trade aimed at that are there, but for what is to be avoided. */
  noneAvoided: (shared: number, core: number) =>
    `C’est ce que vous voulez éviter qui l’empêche, pas vos gestes\u00a0: ${shared} sur ${core} sont les vôtres, ou leur ressemblent.`,
  noneOwn: 'C’est déjà votre métier : pas de parcours à suivre pour l’exercer dans une autre industrie.',
  noneOwnTodo:
    'Ce qui change, ce sont les produits, les règles de sécurité, parfois les horaires : à demander à l’employeur. Les certifications plus bas servent à faire reconnaître ce que vous savez faire.',
  /** `constrained`: by what may be relaxed; health may not. `instead`: other trades are named under it. */
  noneTodo: (constrained: boolean, instead: boolean) =>
    `À faire : ${instead ? 'voir les autres métiers plus bas, ' : ''}${constrained ? 'alléger une contrainte, ' : ''}regarder un secteur voisin, en parler à un conseiller en évolution professionnelle (gratuit), qui peut proposer une immersion de quelques jours chez un employeur.`,
  noneInstead: 'D’autres métiers, sans cela d’après le ROME',
  noneElsewhere: 'Votre métier s’exerce ailleurs, tel quel',
  noneEntries: 'Un nouveau métier : par où y entrer',
  noneEntriesText: 'Presque rien de votre métier ne sert directement ici : tout serait à apprendre.',
  ownCertificates: 'Pour faire reconnaître ce métier',
  aimedCertificates: 'Les certifications du métier visé',
  vaeOpen: {
    true: 'VAE ouverte',
    false: 'VAE non ouverte d’après sa fiche',
    null: 'VAE à vérifier',
    /** The RNCP does not register it. */
    branch: 'pas de VAE : la branche dit ce qu’elle reconnaît',
  },
  noneMissing: 'Ce qui manque, dans les gestes du cœur du métier visé',
  noneNear: 'Les métiers proches de vous qui s’en approchent le plus',
  nonePathways: (n: number, constrained: boolean) =>
    n === 0
      ? 'Aucun parcours connu ici n’y mène.'
      : `${s(n, 'parcours y mène', 'parcours y mènent')}${constrained ? ' sans contrainte.' : '\u00a0: une formation à suivre en entier ou par blocs, à voir avec le certificateur.'}`,
  excluded: (n: number, why: string) => `${n} écarté${n > 1 ? 's' : ''} par : ${why}`,
  excludedBy: {
    sectors: 'le secteur voulu',
    avoid: 'les secteurs à éviter',
    maxLevel: 'le niveau',
    routes: 'la voie d’accès',
    registeredOn: 'l’enregistrement',
    refused: 'les étapes écartées',
  },
  /** To who recruits, above the plan of one candidate. */
  recruiterReads:
    'Vous recrutez : ce plan est celui d’une personne qui viendrait de ce métier ; les étapes « Et maintenant ? » sont les vôtres.',
  recruiterBack: 'Revenir à la liste : qui peut y venir',
  originsTitle: 'Qui peut y venir, par où ?',
  originsText:
    'D’où l’on peut venir : d’abord les métiers que le ROME rapproche de celui-ci, puis ceux dont les gestes s’en approchent le plus, d’après nous, et ceux qu’un parcours amène jusqu’ici.',
  originCount: (n: number) => s(n, 'métier de départ', 'métiers de départ'),
  /** The industry of the firm that recruits. */
  originAt: 'Votre industrie',
  originAtNone: 'à dire, pour voir d’abord les autres',
  originOwn: (group: string) => `Dans votre industrie même. ${group}`,
  originSector: 'La personne vient de',
  originAnySector: 'tous les secteurs',
  originLeast: 'Gestes en commun',
  originAtLeast: (n: number) => (n === 0 ? 'sans condition' : `${n} au moins`),
  originNoneSo: 'Aucun métier ainsi : élargissez le secteur ou les gestes.',
  originCsv: 'Télécharger en CSV',
  originNone: 'Aucun métier n’y arrive en une fois.',
  job: 'Métier',
  by: 'Par où',
  counts: 'En commun',
  /** How the trades of one part of the list come; `on`: on what that rests. */
  originGroup: {
    asItIs: (on: string) => `Le même métier, ${asItIsWords.fr} (lien\u00a0: ${on})`,
    move: (on: string) => (on.endsWith('à vérifier') ? on : `${on}, gestes à vérifier`),
    course: (on: string) => `Par un parcours (lien\u00a0: ${on})`,
  },
  originFurther: (group: string) => `Plus loin du métier. ${group}`,
  originSame: 'tout le métier',
  originMove: (shared: number, core: number) => `${s(shared, 'geste', 'gestes')} sur ${core}`,
  /** null: its blocs are not known. */
  originCourse: (blocs: { toAssess: number; toLearn: number } | null) =>
    blocs ? `${blocs.toAssess} à faire reconnaître, ${blocs.toLearn} à apprendre` : 'blocs non connus',
  openingsTitle: 'Où peut-on aller d’ici ?',
  openingTrades: 'Métiers voisins',
  openingPathways: 'Parcours proches',
  openingEntries: 'D’autres métiers, par où y entrer',
  openingsNone: 'Rien de proche n’a été trouvé sous ces contraintes.',
  openingBlocs: (acquired: number, assess: number, learn: number) => blocsCountedFr(acquired, assess, learn),
  tradesTitle: 'Depuis chaque métier du secteur',
  tradesText: 'Le plan le plus court depuis chacun des métiers propres à ce secteur.',
  tradesNone: 'Ce secteur n’a pas de métier qui lui soit propre dans le ROME : choisissez plutôt un métier.',
  noPlan: 'pas de plan trouvé',
  checkWith:
    'À vérifier avec : un conseiller en évolution professionnelle (CEP, gratuit), l’Opco de l’employeur, le certificateur de chaque parcours et sa fiche officielle.',
  sources: 'Sources',
  rule: 'Comment ces plans sont choisis',
  allSchemes: 'Tous les dispositifs de financement',
  leadsFor: (title: string) => `Pistes de financement pour : ${title}`,
  link: {
    official: 'd’après sa fiche',
    charter: 'd’après sa charte',
    shared: 'lien déduit, à vérifier',
    estimated: 'lien estimé, à vérifier',
  },
};

export type PlannedMessages = typeof fr;
