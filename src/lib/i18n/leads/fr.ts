/** French messages of the leads of a profile and of its questions: the reference. */
export const fr = {
  title: 'Ce que je sais déjà faire',
  intro:
    'Dites un métier : les premières pistes viennent aussitôt. Chaque réponse les précise. Avec une personne que vous accompagnez, « je », c’est elle : la fiche s’imprime.',
  yours: 'Vos pistes',
  everyday: 'Pas encore de métier ? Cochez ce que vous faites déjà',
  everydayText:
    'À la maison, à l’école, pour le plaisir : cela commence des gestes de métier, à vérifier avec qui forme. Les pistes viennent aussitôt.',
  begun:
    'Les métiers que commence ce que vous cochez viennent d’abord, quand il y en a. Rien n’en est compté comme su : on apprend le métier, avec un certificat d’entrée.',
  towards: (place: string) => `Vers : ${place}`,
  without: (what: string) => `sans ${what}`,
  /** Sectors, named. */
  refused: (what: string) => `refusé : ${what}`,
  widen: 'Regarder partout',
  certificates: 'Des certificats pour y aller',
  beyond:
    'Aucun certificat en vigueur de là n’est assez proche pour l’instant : voici les plus proches en vigueur, d’ailleurs. Chaque réponse peut le changer.',
  sure: (step: 0 | 1 | 2 | 3 | 4 | 5, trades: number): string => {
    const own = trades > 1 ? 'vos métiers' : 'votre métier';
    const said = [
      'Rien n’est encore dit.',
      `Pistes larges : ${own} ${trades > 1 ? 'seuls' : 'seul'}, aucune réponse.`,
      'Pistes encore larges.',
      'Pistes qui se précisent.',
      'Pistes assez sûres.',
      `Pistes sûres : tous les gestes au cœur de ${own} sont dits.`,
    ] as const;
    return said[step];
  },
  sureCount: (answered: number, asked: number, trades: number) =>
    asked === 0
      ? ''
      : `Réponses sur le cœur de ${trades > 1 ? 'vos métiers' : 'votre métier'} : ${answered} sur ${asked}.`,
  sureBar: (parts: number) => `Précision des pistes : ${parts} sur 4`,
  none: 'Pas encore de piste : répondez à une question, ou ajoutez un métier.',
  /** Of a record most of which is to learn. */
  namesYours: 'Sa fiche nomme votre métier',
  all: (n: number) => `Voir toutes les pistes (${n})`,
  dock: (n: number) => `${n} ${n > 1 ? 'pistes' : 'piste'}`,
  counted: 'Les gestes et les blocs sont comptés d’après les fiches publiques : à vérifier.',
  dockBegun: (n: number) => `${n} ${n > 1 ? 'métiers' : 'métier'} par où entrer`,
  dockFirst: 'la première :',
  dockFar: 'Rien de proche encore. Le moins loin :',
  move: 'Changer d’industrie avec ce profil',
  compare: 'Comparer les premières pistes',
  fund: 'Qui peut payer ?',
  plan: 'Y aller par étapes',
  planOf: (title: string) => ` : ${title}`,
  pay: 'Qui peut payer ?',
  next: 'Et maintenant ?',
  questions: 'Cinq questions pour préciser',
  questionsText:
    'D’abord celles qui changent le plus vos pistes. Laissez celles qui ne vous parlent pas : « Cinq autres » les passe.',
  looking: 'Choix des questions…',
  questionsFailed: 'Les questions n’ont pas pu être choisies. Vos réponses sont gardées : réessayez.',
  noMore:
    'Plus de question qui changerait vos pistes. Vous pouvez ajouter un métier, un geste ou un diplôme.',
  again: 'Revoir les questions passées',
  others: 'Cinq autres questions',
  allYes: 'Tout oui, sauf…',
  allYesDone: 'Tout est coché oui. Corrigez ce qui n’est pas vrai.',
  undoAll: 'Annuler ces oui',
  undo: 'Annuler',
  undoOf: (label: string) => `Annuler la réponse : ${label}`,
  knows: 'Domaine technique',
  inFrench: '',
  detail: (n: number) => `Dans votre métier, ${n} ${n > 1 ? 'façons' : 'façon'} de le dire`,
  did: {
    entered: (titles: string) => `Entre dans vos premières pistes : ${titles}.`,
    nearer: (titles: string) => `Se rapproche : ${titles}.`,
    further: (titles: string) => `S’éloigne : ${titles}.`,
    nothing: 'Vos premières pistes restent les mêmes.',
    more: (n: number) => ` et ${n} ${n > 1 ? 'autres' : 'autre'}`,
  },
  oldNumber: (id: string) => `${id} : ancien numéro, sans suite connue ici. Il est gardé dans votre profil.`,
  oldHeld: 'ancien numéro : rien de connu ne le remplace',
  official: 'fiche officielle',
};

export type LeadsMessages = typeof fr;
