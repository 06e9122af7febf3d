import type { fr } from './fr.ts';

/** What an employer is told of their people, in place of what a person is told of themselves. */
export const staffFr = {
  answerAsItIs: 'Leur métier s’exerce là-bas tel quel',
  alsoThere:
    'Leur métier s’exerce aussi dans ce secteur, tel quel : c’est souvent le passage le plus simple. Demandez aux employeurs qui y recrutent ce qui change (habilitations, règles de sécurité).',
  carried: {
    gestures: { have: 'Ils savent déjà', recognise: 'Ils en sont proches', learn: 'À apprendre' },
    blocs: { have: 'Ils savent déjà', recognise: 'À faire reconnaître', learn: 'À apprendre' },
  },
  nearMeans: 'Des gestes voisins des leurs\u00a0: à montrer, ou à faire valider.',
  sameOccupation:
    'Le métier visé porte le même code ROME que le leur. Rien ne l’empêche ; mais un projet de transition professionnelle (PTP) demande alors une autre preuve que le métier change. À vérifier auprès de Transitions Pro.',
  permitsHeld: 'Déjà parmi leurs papiers (la catégorie et la date sont à vérifier) :',
  none: 'Rien de proche : aucun plan ne mène là depuis leur métier.',
  noneAvoided: (shared: number, core: number) =>
    `C’est ce qui est à éviter qui l’empêche, pas leurs gestes\u00a0: ${shared} sur ${core} sont les leurs, ou leur ressemblent.`,
  noneOwn: 'C’est déjà leur métier : pas de parcours à suivre pour l’exercer dans une autre industrie.',
  noneOwnTodo:
    'Ce qui change, ce sont les produits, les règles de sécurité, parfois les horaires : à demander à l’employeur qui recrute. Les certifications plus bas servent à faire reconnaître ce qu’ils savent faire.',
  noneElsewhere: 'Leur métier s’exerce ailleurs, tel quel',
  noneEntriesText: 'Presque rien de leur métier ne sert directement ici : tout serait à apprendre.',
  noneNear: 'Les métiers proches du leur qui s’en approchent le plus',
} satisfies Partial<typeof fr>;
