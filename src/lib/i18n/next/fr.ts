import { frenchLetter } from './letter.ts';

/** French messages of the next steps and of the calls: the reference. */
export const fr = {
  title: 'Et maintenant ?',
  intro: 'Des contacts publics, dans l’ordre où ils servent. Rien n’est promis : chacun dit à quoi il sert.',
  whom: 'Qui appeler',
  certificates: 'Voir les certificats de ce métier',
  leaves: 'quitte ce site, nouvel onglet',
  asOf: (days: number, dates: string) => `Contacts relevés ${days > 1 ? 'les' : 'le'} ${dates}.`,
  /** `from`: the record before, where that one tells it. */
  name: (name: string, from?: string) =>
    `D’après la fiche${from === undefined ? '' : ` précédente ${from}`} : ${name}.`,
  prepare: 'Rassemblez ce qui montre que vous savez le faire :',
  by: (date: string) => `D’ici le ${date}`,
  within: (days: number) => `Sous ${days} ${days > 1 ? 'jours' : 'jour'}`,
  bring: (what: string) => `À préparer\u00a0: ${what}.`,
  pace: 'Les dates sont proposées par ce site\u00a0: ce ne sont pas des délais officiels.',
  moreSteps: (count: number) => `${count} ${count > 1 ? 'autres étapes' : 'autre étape'}`,
  keepSteps: 'Garder ces étapes : agenda, copie, impression',
  calendar: (count: number) => `Ajouter à mon agenda (${count} ${count > 1 ? 'dates' : 'date'}, .ics)`,
  file: 'prochaines-etapes.ics',
  copySteps: 'Copier ces étapes',
  stepsCopied: 'Étapes copiées.',
  print: 'Imprimer',
  callsTitle: (count: number): string =>
    count > 2 ? 'Trois appels à passer' : count > 1 ? 'Deux appels à passer' : 'Un appel à passer',
  callsIntro:
    'Qui appeler, et quoi demander : ce qu’il reste à apprendre, et ce que les fiches ne disent pas.',
  copy: 'Copier les questions',
  copied: 'Questions copiées.',
  notCopied: 'La copie n’a pas marché : sélectionnez le texte.',
  mail: 'Les envoyer par courriel',
  letter: frenchLetter,
  frenchLetter,
  about: (role: string) => ` (${role})`,
};

export type NextMessages = typeof fr;
