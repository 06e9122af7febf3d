import type { OperatorTrade } from '#core/plan/operator-trades.ts';
import type { Driven } from '#core/plan/permits.ts';
import { settingsInFrench } from '#core/words/settings.ts';
const some = (count: number, one: string, many: string) => `${String(count)} ${count > 1 ? many : one}`;

/** « a », « b » et « c ». */
const quotedList = (said: readonly string[]): string => {
  const quoted = said.map((one) => `«\u00a0${one}\u00a0»`);
  return `${quoted.slice(0, -1).join(', ')} et ${quoted.at(-1) ?? ''}`;
};

/** French messages of the home page's door: the reference. */
export const fr = {
  lead: 'Dites ce que vous faites. Voyez ce qui sert déjà ailleurs, ce qui manque, et qui appeler.',
  from: 'Je fais…',
  fromHint: 'un métier, avec vos mots',
  to: 'Je voudrais…',
  toHint: 'un métier, un secteur',
  submit: 'Voir ma piste',
  dontKnow: 'Je ne sais pas encore',
  begin: 'Je n’ai pas encore de métier',
  /** In place of a trade, after "Je fais…". */
  noTradeYet: 'Pas encore de métier',
  /** Opens the fields again over an answer. */
  change: 'Changer',
  paste: 'Plutôt coller un texte',
  typeInstead: 'Plutôt écrire un métier',
  pasteLabel: 'Un CV, un message, une annonce',
  pasteHelp: 'Le texte est lu dans votre navigateur, et n’en sort pas.',
  pastedNothing: 'Aucun métier ni certificat reconnu dans ce texte. Écrivez plutôt un métier.',
  pastedPapers: (papers: string) =>
    `Lu et gardé dans votre profil : ${papers}. Ce site n’a pas de page pour cela. Aucun métier reconnu : écrivez-en un.`,
  /** What of a pasted text is read, and used by nothing: a limit, a wish. */
  pastedLeft: (quotes: readonly string[]) =>
    `Lu, mais pas pris en compte\u00a0: ${quotes.map((one) => `«\u00a0${one}\u00a0»`).join(', ')}. Un souhait s’écrit à côté, dans l’autre champ.`,
  anything: 'Je ne sais pas encore',
  notFound: (typed: string) =>
    `« ${typed} » ne nomme ni un métier ni un secteur que nous connaissons. Essayez un autre mot.`,
  /** A wish that any trade may answer. */
  wide: (typed: string) =>
    `« ${typed} » ne nomme pas encore de métier : voici les pistes les plus proches, de tous les secteurs.`,
  /** How one would work, and no trade. */
  liked: (typed: string) =>
    `« ${typed} » dit comment vous aimeriez travailler : ce qui y ressemble vient d’abord, là où il y en a.`,
  /** A wish of any works: no industry is named. */
  anyWorks: (typed: string) =>
    `«\u00a0${typed}\u00a0» peut se dire dans toutes les industries\u00a0: voici les pistes les plus proches. Pour resserrer, dites-en une («\u00a0chimie\u00a0», «\u00a0plasturgie\u00a0»).`,
  /** A wish that refuses a sector, and names none. */
  wideBut: (typed: string) =>
    `« ${typed} » : voici les pistes les plus proches, hors de ce que vous quittez ou refusez.`,
  /** Words of the wish were not understood: another way. */
  doubt: 'Ce n’est pas cela\u00a0?',
  /** An English name that several trades bear. */
  several: (typed: string) =>
    `« ${typed} » peut nommer plusieurs métiers. La réponse est pour le premier trouvé ; sinon :`,
  /** Words of any operator: what is made is asked. */
  which: (typed: string) =>
    `« ${typed} » se dit dans toutes les industries. Que fabriquez-vous ? Choisissez le plus proche, ou précisez (« ouvrier, biscuits »).`,
  /** What each trade of any operator makes. */
  made: {
    H2105: 'Aliments, boissons',
    H3302: 'Emballage, conditionnement',
    H2906: 'Pièces de métal',
    H2909: 'Montage, assemblage',
    H3201: 'Plastique, caoutchouc',
    H2303: 'Médicaments',
    H2304: 'Produits chimiques, cosmétiques',
    H2604: 'Électronique, appareils électriques',
    H3101: 'Papier, carton',
    H2202: 'Bois, panneaux',
    H2403: 'Textile, tissus',
    H2401: 'Cuir, maroquinerie',
    H2801: 'Verre',
    H2802: 'Béton, tuiles, pierre',
  } satisfies Record<OperatorTrade, string>,
  /** Several industries in one wish, in the order said. */
  either: (said: readonly string[]) =>
    `${['Deux', 'Trois', 'Quatre', 'Cinq'][said.length - 2] ?? 'Plusieurs'} buts possibles\u00a0: ${quotedList(said)}. Voici la réponse pour le premier.`,
  eitherOther: (other: string) => `Répondre pour «\u00a0${other}\u00a0»`,
  besideTitle: (ends: number): string => (ends > 2 ? 'Vos buts, côte à côte' : 'Les deux buts, côte à côte'),
  /** To who recruits. */
  recruits: {
    trade: (whom: string) => `Vous recrutez (« ${whom} ») : d’autres métiers y mènent.`,
    which: 'Vous recrutez : dites quel métier, et voyez de quels autres on peut y venir.',
    who: (whom: string) => `Qui peut y venir : « ${whom} »`,
    door: 'Dire le métier recherché',
  },
  tooLong: 'Ce texte est trop long pour ce champ\u00a0: sa fin n’y est pas.',
  pasteWhole: 'Coller un texte',
  nameless: (typed: string) => `« ${typed} » : nous n’y lisons ni métier ni secteur. Essayez un autre mot.`,
  searchIt: (typed: string) => `Chercher « ${typed} » parmi les parcours`,
  needFrom: 'Écrivez d’abord ce que vous faites, ou dites que vous n’avez pas encore de métier.',
  /** To who must find other work for their people. */
  needTheirs: 'Écrivez d’abord ce que font ces salariés : leur métier, avec vos mots.',
  reading: 'Lecture…',
  loading: 'Nous regardons ce que vos gestes permettent ailleurs.',
  failed: 'La réponse n’est pas venue. Vérifiez la connexion, puis réessayez : rien n’est perdu.',
  unknown: (ids: string) => `Ce lien nomme ce que nous ne connaissons pas : ${ids}.`,
  emptyProfile:
    'Votre profil est vide. Une adresse recopiée ne contient pas le profil : « Copier le lien, avec le profil », chez qui l’a rempli, le met dans le lien. Écrivez un métier ici, ou remplissez-le.',
  /** Of the page that holds an answer. `to`: null for who does not know. */
  title: (from: string, to: string | null) => `${from} vers ${to ?? 'd’autres métiers'}`,
  heading: {
    counted: (to: string, there: string) => `${to}\u00a0: ${there}`,
    asItIs: (trade: string, to: string) => `${trade}\u00a0: ce métier s’exerce aussi là (${to})`,
    unknown: (to: string) => `${to}\u00a0: une piste, à découvrir avec qui l’exerce`,
    fled: (trade: string, to: string) =>
      `${trade}\u00a0: ce métier existe là (${to}), avec ce que vous voulez éviter`,
    cold: (to: string) => `${to}\u00a0: on y travaille souvent au froid, d’après nous, à vérifier`,
    none: (to: string) => `${to}\u00a0: rien d’assez proche n’a été trouvé`,
    /** Trades of there are listed, though little of any is known. */
    few: (to: string) => `${to}\u00a0: peu de gestes en commun, voici les métiers par où y entrer`,
    entered: (to: string) => `${to}\u00a0: on y entre en apprenant`,
    anywhere: (from: string) => `${from}\u00a0: où vos gestes servent aussi`,
    anew: (from: string) => `${from}\u00a0: par où entrer dans un autre métier`,
  },
  entry: {
    heading: (to: string | null) =>
      to === null ? 'Sans métier encore\u00a0: par où entrer' : `${to}\u00a0: par où entrer sans métier`,
    title: 'D’autres métiers, par où y entrer',
    profile: 'Dire ce que vous savez faire',
  },
  avoiding: 'À éviter :',
  hours: (what: string) => `${what}\u00a0: à garder, ou à quitter ?`,
  withoutHours: (what: string) => `Voir les pistes sans cela (${what.toLowerCase()})`,
  bear: (what: string) => `Ne plus éviter : ${what}`,
  borne: (what: string) => `« ${what} » n’est plus à éviter.`,
  avoidAgain: 'L’éviter de nouveau',
  /** The sectors refused, the first named. */
  sectorsRefused: (first: string, more: number) =>
    more === 0 ? first : `${first} et ${some(more, 'autre secteur', 'autres secteurs')}`,
  settings: settingsInFrench,
  fled: 'Le ROME l’y signale. Un poste sans cela, ou aménagé, se demande : à l’employeur, au médecin du travail.',
  /** `what`: the conditions to avoid that the trade aimed at has. */
  aimedHas: (what: string) =>
    `Ce métier a ce que vous voulez éviter\u00a0: ${what}. Avant d’aller plus loin, demandez s’il existe des postes aménagés\u00a0: à l’employeur, au médecin du travail.`,
  cold: 'Nous n’en faisons donc pas une piste. Un poste hors du froid se demande : à l’employeur, au médecin du travail.',
  few: 'Ces métiers reprennent une part des gestes ; le reste s’apprend, à vérifier avec qui les exerce.',
  none: 'Nous n’en faisons pas une piste. Plus bas, d’autres métiers où vos gestes servent.',
  entered:
    'Peu de gestes y sont communs : les métiers ci-dessous s’apprennent, le plus souvent par un certificat.',
  noneAtAll:
    'Rien d’assez proche pour l’instant. Quelques réponses de plus dans le profil peuvent changer cela.',
  asItIsSay:
    'Les mêmes gestes, dans un autre cadre : à vérifier avec l’employeur, qui peut demander des habilitations.',
  welds:
    'Pour souder, l’employeur demande le plus souvent des qualifications de soudeur à jour, passées procédé par procédé (norme NF EN ISO 9606)\u00a0: demandez lesquelles, et qui les fait passer.',
  /** After what is asked of who welds, which says whom to ask. */
  permitsThereBy:
    'C’est l’employeur qui y envoie et qui paie ; le site peut demander en plus une visite médicale, une formation à ses risques (la radioprotection dans le nucléaire) et une autorisation d’accès.',
  permitsThereToo: 'Sur ces sites, demandez de même\u00a0:',
  permitsThere: 'Sur ces sites, demandez à l’employeur lesquelles, et qui les fait passer\u00a0:',
  /** Said beside a trade exercised there as it is. */
  rulesThere:
    'Ce qui vaut en plus dans cette industrie (hygiène, sécurité), d’après le ROME ou la loi, à vérifier avec l’employeur\u00a0:',
  drives: (machines: Driven) => {
    const caces = {
      trucks: 'R489, pour les chariots',
      cranes: 'R483, R487 ou R490, selon la grue',
      plant: 'R482, pour les engins de chantier',
      platforms: 'R486, pour les nacelles',
    };
    return `Pour conduire, l’employeur donne une autorisation (Code du travail, R. 4323-56), après l’avis du médecin du travail, et demande le plus souvent un CACES à jour (${caces[machines]}).`;
  },
  certify: {
    there: 'Faire certifier ce que vous faites déjà',
    elsewhere: 'Les certificats de ce métier, dans d’autres secteurs',
  },
  evidence: {
    official: 'Le ROME, répertoire public des métiers, cite ce passage.',
    charter: 'Une charte entre branches reconnaît ces blocs.',
    shared: 'Des blocs ou des gestes sont les mêmes.',
    estimated: 'Rapproché par nous d’après les gestes en commun.',
  },
  check: 'À vérifier avec un conseiller.',
  ways: {
    plan: 'Le plan, étape par étape',
    near: 'Tout ce qui est proche, pour choisir',
    calls: 'Qui appeler, quoi demander',
    refine: 'Préciser en cinq questions',
    record: 'La fiche de ce parcours',
    trade: 'Ce que demande ce métier',
    funding: 'Qui peut payer',
  },
  otherWays: 'D’autres suites',
  farBelow: 'Certificat d’un niveau moins élevé que celui de votre métier\u00a0: à vous de voir',
  sparedTitle: (to: string) => `${to}\u00a0: d’autres métiers, sans cela d’après le ROME`,
  fledByName:
    'Son nom le dit. Un poste sans cela, ou aménagé, se demande\u00a0: à l’employeur, au médecin du travail.',
  bloodNote:
    'Sang, viandes, poissons crus\u00a0: lus par nous dans les noms des métiers, des parcours et des secteurs.',
  handsNote:
    'Les gestes répétés : le ROME signale le travail répétitif, pas la force, la précision ni les vibrations. À voir avec le médecin du travail ; les métiers les moins manuels sont donnés d’abord.',
  armsNote:
    'Bras et épaules : le ROME dit peu les gestes répétés du bras. Les métiers de la main sont donnés après les autres ; à voir avec le médecin du travail.',
  levelNote: 'Niveau\u00a0: celui des certificats de chaque métier, où il est connu.',
  licence:
    'Un permis suspendu revient à une date, souvent après une visite médicale\u00a0: reprendre la conduite peut attendre ce jour. Retiré pour la santé, il ne revient qu’avec un nouvel avis médical\u00a0; celui de la préfecture peut se contester. Annulé ou invalidé, il se repasse, en tout ou en partie. La plupart des métiers de l’industrie n’en demandent pas\u00a0; un chariot élévateur non plus, mais une autorisation de l’employeur. Chaque cas est à vérifier\u00a0:',
  /** Licences and authorisations that one says to have. */
  papers: (held: readonly string[]) =>
    `Vos papiers, d’après vos mots : ${held.join(', ')}. Gardez la preuve et la date de fin de chacun : un employeur les demande.`,
  /** Diplomas, CQP and short courses that one says to have. */
  diplomas: (held: readonly string[]) =>
    `Vos diplômes et formations, d’après vos mots\u00a0: ${held.join(', ')}. À dire à l’employeur et au certificateur\u00a0: un diplôme ou un CQP peut dispenser de certains blocs, à vérifier.`,
  /** To whom a doctor may refuse to renew it. */
  licenceAtRisk:
    'Un permis poids lourd se prolonge sur l’avis d’un médecin agréé par la préfecture, qui n’est pas le médecin du travail : un avis défavorable peut se contester. Demandez dès maintenant au médecin du travail quels postes sans conduite restent possibles. Ne démissionnez pas : s’il vous déclare inapte, l’employeur doit d’abord chercher à vous reclasser. La démarche :',
  /** To whom health keeps from driving. */
  unfit:
    'Si votre santé empêche la conduite, demandez au médecin du travail ce qui reste permis : chariots, grues et engins de chantier demandent aussi son attestation, depuis le 1er octobre 2025. Les métiers où l’on ne conduit rien sont donnés d’abord. Le texte :',
  allergy:
    'Une allergie due au travail peut être reconnue maladie professionnelle (l’asthme dû à la farine, par exemple : tableau 66) : votre médecin établit le certificat, et vous la déclarez à votre caisse. Le médecin du travail dit ce qui reste possible : poussières et moisissures (affinage des fromages, charcuterie, malt : tableau 66 bis) sont à voir avant tout essai. Si un handicap est reconnu, Cap emploi conseille, gratuitement. La démarche :',
  allergyPage: 'https://www.service-public.fr/particuliers/vosdroits/F176',
  /** To whom the back, or the arms hurt. */
  wornBack:
    'Une sciatique par hernie discale, après des années de conduite ou de charges, peut être reconnue maladie professionnelle (tableaux 97 et 98)\u00a0: demandez à votre médecin.',
  wornArms:
    'Une épaule, un coude ou un poignet abîmé par des gestes répétés peut être reconnu maladie professionnelle (tableau 57)\u00a0: demandez à votre médecin.',
  lasts: 'Si la gêne dure, demandez la RQTH à la MDPH\u00a0: Cap emploi conseille alors, gratuitement.',
  wornSee: 'Les tableaux\u00a0:',
  wornPage: 'https://www.inrs.fr/mp',
  /** To who works for themselves. */
  allergyOwn:
    'À votre compte, une allergie due au travail n’est couverte comme maladie professionnelle que si vous avez souscrit l’assurance volontaire (accidents du travail et maladies professionnelles) auprès de votre caisse ; sinon, l’assurance maladie ordinaire paie les soins. Votre médecin dit ce qui reste possible : poussières et moisissures (affinage des fromages, charcuterie, malt) sont à voir avant tout essai. Si un handicap est reconnu, Cap emploi conseille, gratuitement. L’assurance volontaire :',
  allergyOwnPage:
    'https://www.ameli.fr/assure/droits-demarches/maladie-accident-hospitalisation/accident-travail-trajet',
  machines: 'On y conduit des engins : avis du médecin du travail',
  unfitPage: 'https://code.travail.gouv.fr/code-du-travail/r4323-56',
  licencePage: 'https://www.service-public.fr',
  read: {
    title: 'Métiers lus, le plus longtemps exercé d’abord.',
    wrong: 'Retirez ce qui est faux.',
    years: (n: number) => some(Math.round(n), 'an', 'ans'),
    only: 'celui-ci seul',
    alone: (trade: string) => `Répondre pour ${trade} seul`,
    remove: (trade: string) => `Retirer ${trade}`,
  },
  others: 'Ailleurs aussi, vos gestes servent',
  /** `to`: the industry aimed at. */
  othersThere: (to: string) => `${to}\u00a0: d’autres métiers où vos gestes servent`,
  othersNote: 'Des pistes rapprochées par les gestes en commun, à vérifier avec un conseiller.',
  /** Hours that ROME tells of a trade beside nights and shifts, to who avoids these. */
  rota: {
    alone: 'Horaires décalés ou par roulement',
    orDay: 'Horaires décalés ou par roulement, de jour aussi',
  },
  toldByRome: 'Le ROME le signale dans ce métier : à demander à l’employeur.',
  avoidedNote: 'Le ROME ne signale pas toujours ce qu’on veut éviter : à demander à l’employeur.',
  coldNote:
    ' Le froid : d’après le ROME où il en parle ; ailleurs d’après nous, pour six secteurs où l’on travaille souvent au froid, à vérifier.',
  sectorsTitle: 'Votre métier s’exerce aussi, tel quel, dans',
  /** The only ones are those that one leaves. */
  sectorsOwn: 'Votre métier, tel quel : dans la même industrie, chez d’autres employeurs',
  /** Why their trade is left, by what of it is avoided; of hours alone, the same trade by day comes first. */
  sectorsAvoided: {
    licence:
      'Ce métier demande un permis de conduire, d’après le ROME. Plus bas, des métiers qui n’en demandent pas.',
    cold: 'Ce métier s’exerce souvent au froid, d’après le ROME ou d’après nous, à vérifier : il y ferait froid dans une autre entreprise aussi. Voyez plutôt des métiers proches, dans des lieux tempérés.',
    hours:
      'Ce métier a souvent ces horaires, d’après le ROME, mais ils dépendent de l’entreprise et du poste : demandez d’abord un poste à d’autres horaires (de jour, sans astreinte), dans l’entreprise ou dans une autre. Ensuite, voici des métiers proches ; pour chacun, demandez les horaires du poste visé.',
    workAndHours:
      'Une partie de ce que vous voulez éviter est dans le métier même : changer d’entreprise n’y suffirait pas. Les horaires, eux, dépendent de l’entreprise et du poste. Voici plutôt des métiers proches ; pour chacun, demandez ce qu’il en est au poste visé.',
    work: 'Ce que vous voulez éviter fait partie de ce métier : changer d’entreprise n’y suffirait pas. Voici plutôt des métiers proches ; pour chacun, demandez ce qu’il en est au poste visé.',
  },
  sectorsNone: 'Les secteurs de ce métier ne sont pas renseignés : les offres d’emploi les montrent.',
  oneMore: (opens: number) => `Apprendre ceci vous rapprocherait de ${some(opens, 'parcours', 'parcours')} :`,
  ofPathway: ', qui fait partie de',
  professionals: 'Pour les professionnels',
  adviser: 'J’accompagne',
  adviserText:
    'Ouvre la vérification de certificats : un titre ou deux mille numéros, leur état aujourd’hui, ce qui les remplace.',
  adviserSheet: 'La fiche d’un profil, à imprimer',
  adviserSheetText: 'Ouvre un profil à remplir avec la personne : « je », c’est elle.',
  employer: 'Je recrute',
  employerText:
    'Ouvre « Qui peut y venir » : les métiers d’autres industries d’où l’on vient à un poste, et ce qu’il reste à apprendre.',
  employerCertificates: 'Lire les certificats d’un CV',
  searchTitle: 'Chercher un parcours, un numéro, un métier',
  holds: 'Ce que contient le catalogue',
  pathways: 'Parcours de qualification',
  occupations: 'Métiers',
  sectors: 'Secteurs',
  sectorsBasis: 'relus à la main',
  superseded: 'Anciens numéros, suivis',
};

export type DoorMessages = typeof fr;
