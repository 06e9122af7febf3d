import {
  conditionStateWords,
  schemeKindWords,
  schemeStatusWords,
  verdictWords,
} from '#core/words/funding.ts';
import { inLang } from '#core/words/lang.ts';
/** French messages of the pages that use them: the reference. */
export const fr = {
  title: 'Trouver qui peut payer',
  description:
    'Les dispositifs qui peuvent payer ou accompagner un changement de métier : pour qui, à quelles conditions, qui dépose, avec les sources et leurs dates.',
  intro:
    'Des pistes, compilées à partir de sources publiques. Les règles changent chaque année : chaque fiche dit à quelle date la relire et auprès de qui vérifier. Rien ici n’est promis.',
  open: 'Chercher des pistes de financement',
  reading: 'Lecture de ce qui est à financer…',
  unread:
    'Ce qui est à financer n’a pas pu être lu. Les questions et les dispositifs ci-dessous valent quand même ; réessayez pour les préciser.',
  openText:
    'La situation que vous dites, ici ou à l’accueil, choisit les pistes et reste dans l’adresse de la page. Rien n’est enregistré, sauf si vous enregistrez vos plans.',
  status: 'Votre situation',
  statusChoices: {
    employee: 'Salarié en CDI',
    'site-closing': 'Salarié, mon site ferme',
    'employee-cdd': 'Salarié en CDD',
    'employee-interim': 'En intérim',
    'self-employed': 'À mon compte',
    'job-seeker': 'En recherche d’emploi, inscrit à France Travail',
    'young-person': 'Jeune (moins de 26 ans), sans emploi',
    employer: 'Employeur : je recrute',
    'employer-redeploys': 'Employeur : je cherche un autre emploi pour mes salariés',
  },
  branch: 'Votre branche, ou son numéro IDCC',
  branchHelp: 'Il est sur la fiche de paie. L’Opco en dépend.',
  branchUnread: 'La liste des branches n’est pas venue : choisissez à nouveau dans un instant.',
  branchUnknown: 'Branche non reconnue : choisissez dans la liste, ou donnez les quatre chiffres de l’IDCC.',
  later: (n: number) =>
    `Préciser (${n} ${n > 1 ? 'questions' : 'question'}, seulement si une règle en dépend)`,
  sayStatus: 'Dites votre situation : les pistes viennent aussitôt.',
  five: 'Cinq questions sur votre situation',
  /** On paper, above the answers given. */
  said: 'Votre situation, telle que vous l’avez dite',
  answered: (question: string, answer: string) =>
    question.endsWith('?') ? `${question} ${answer}` : `${question} : ${answer}`,
  ofFirm: 'Ce qui s’ouvre à votre entreprise',
  allTitle: 'Tous les dispositifs',
  forPathway: (title: string) => `Pour : ${title}`,
  /** `choice`: the situation told; empty where none is. */
  stepsFollow: (choice: string) =>
    choice === '' ? 'Les étapes sont mises à jour.' : `Les étapes sont mises à jour : ${choice}.`,
  unsaid: 'Je préfère ne pas dire',
  employeeMonths: 'Mois comme salarié, en tout',
  companyMonths: 'Mois dans l’entreprise actuelle',
  questions: {
    under30: 'Moins de 30 ans ?',
    employerAgrees: 'Un employeur est-il d’accord ?',
    employerOffer: 'Un employeur a-t-il une offre pour vous ?',
    disability: 'Êtes-vous reconnu handicapé, ou en avez-vous fait la demande ?',
    hasWorked: 'Avez-vous déjà travaillé (emploi, bénévolat, à votre compte) ?',
    inSupport: 'Êtes-vous accompagné par France Travail, une mission locale, Cap emploi ou un CEP ?',
  },
  jobLoss: 'Votre emploi est-il menacé ?',
  losses: {
    none: 'Non',
    economic: 'Licenciement économique, prévu ou prononcé',
    'site-closing': 'Le site ferme',
    csp: 'Je suis en CSP',
  },
  companySize: 'Taille de l’entreprise, ou du groupe',
  sizes: {
    'under-250': 'Moins de 250 salariés',
    '250-999': '250 à 999 salariés',
    '1000-or-more': '1 000 salariés ou plus',
  },
  yes: 'Oui',
  no: 'Non',
  unknown: 'Je ne sais pas',
  pathway: 'Pour quel parcours ?',
  noPathway: 'Sans parcours',
  count: (leads: number, check: number) =>
    leads === 0
      ? `${check} ${check > 1 ? 'pistes' : 'piste'} à vérifier.`
      : `${leads} ${leads > 1 ? 'pistes ouvertes' : 'piste ouverte'}, ${check} à vérifier.`,
  /** Folded under one line; `others`: after some that are shown. */
  toCheckRest: (n: number, others: boolean) =>
    `${n} ${others ? (n > 1 ? 'autres pistes' : 'autre piste') : n > 1 ? 'pistes' : 'piste'} à vérifier`,
  /** Those that are only for what the person has not said. */
  onlyIf: {
    jobLoss: (n: number) => `Si un licenciement économique est envisagé (${n})`,
    disability: (n: number) => `En cas de handicap reconnu, ou si la demande est faite (${n})`,
  },
  firstOf: (names: readonly string[], all: number) =>
    `${all > names.length ? 'D’abord : ' : ''}${names.join(' ; ')}`,
  verdicts: inLang(verdictWords, 'fr'),
  states: inLang(conditionStateWords, 'fr'),
  conditions: 'Conditions',
  others: (n: number) => `Ce qui ne semble pas convenir, et ce qui est fermé (${n})`,
  statusNames: inLang(schemeStatusWords, 'fr'),
  kinds: inLang(schemeKindWords, 'fr'),
  duration: 'Durée',
  amount: 'Montant',
  filedBy: 'Qui dépose',
  contact: 'À vérifier auprès de',
  from: (date: string) => `Depuis le ${date}.`,
  to: (date: string) => `Jusqu’au ${date}.`,
  replacedBy: 'Remplacé par',
  mayHaveChanged: (date: string) => `a pu changer depuis le ${date}`,
  review: (date: string) =>
    `Ces règles ont pu changer depuis le ${date} : à vérifier auprès du contact ci-dessus.`,
  reviewNext: (date: string) => `À relire avant le ${date}.`,
  agreedTo: (date: string) => `prévu jusqu’au ${date}`,
  agreedUntil: (date: string) =>
    `L’accord qui le prévoit court jusqu’au ${date} : pour une proposition après ce jour, demandez s’il a été prolongé.`,
  conflicts: 'Les sources divergent',
  sources: 'Sources',
  undated: 'sans date',
  weak: 'source faible',
};

export type FundingMessages = typeof fr;
