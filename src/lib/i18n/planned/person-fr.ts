import type { fr } from './fr.ts';

/** What is told of somebody else than who reads, in place of what a person is told of themselves. */
export const personFr = {
  avoidedThere: (list: string) =>
    `À éviter, et le ROME le signale dans ce métier : ${list}. Un poste sans cela se demande à l’employeur.`,
  answerAsItIs: 'Son métier s’exerce là-bas tel quel',
  alsoThere:
    'Ce métier s’exerce aussi dans ce secteur, tel quel : c’est souvent le passage le plus simple. Ce qui change (habilitations, règles de sécurité) se demande à l’employeur.',
  carried: {
    gestures: { have: 'La personne sait déjà', recognise: 'Elle en est proche', learn: 'À apprendre' },
    blocs: { have: 'La personne sait déjà', recognise: 'À faire reconnaître', learn: 'À apprendre' },
  },
  nearMeans: 'Des gestes voisins des siens\u00a0: à montrer, ou à faire valider.',
  shared: 'Commun à plusieurs secteurs, dont un à écarter\u00a0: il est gardé pour les autres.',
  permitsHeld: 'Déjà parmi ses papiers (la catégorie et la date sont à vérifier) :',
  sameOccupation:
    'Le métier visé porte le même code ROME que le sien. Rien ne l’empêche ; mais un projet de transition professionnelle (PTP) demande alors une autre preuve que le métier change. À vérifier auprès de Transitions Pro.',
  alreadyHeld: 'Son profil dit qu’elle a déjà ce parcours.',
  none: 'Rien de proche : aucun plan ne mène là depuis son métier.',
  noneOwn: 'C’est déjà son métier : pas de parcours à suivre pour l’exercer dans une autre industrie.',
  noneOwnTodo:
    'Ce qui change, ce sont les produits, les règles de sécurité, parfois les horaires : à demander à l’employeur. Les certifications plus bas servent à faire reconnaître ce qu’elle sait faire.',
  noneElsewhere: 'Son métier s’exerce ailleurs, tel quel',
  noneEntriesText: 'Presque rien de son métier ne sert directement ici : tout serait à apprendre.',
  noneNear: 'Les métiers proches du sien qui s’en approchent le plus',
} satisfies Partial<typeof fr>;
