/** French messages of what to gather and to file, by when: the reference. */
export const fr = {
  papers: 'Pièces et délais',
  papersText: 'Ce qu’il faut réunir, qui dépose, auprès de qui, et pour quand.',
  gather: 'À réunir',
  gatherText: 'Les pièces habituelles : demandez la liste complète à qui reçoit le dossier.',
  gatherAll: (pieces: readonly string[]) => `À réunir : ${pieces.join(' ; ')}.`,
  gatherFrom: (hosts: string) => `d’après ${hosts}`,
  file: 'À déposer',
  papersDays: 'Donnez un jour pour avoir les dates ; rien n’est gardé.',
  anchors: {
    start: 'Début de la formation',
    contract: 'Début du contrat',
    end: 'Fin de la formation',
    signature: 'Signature du contrat',
    offer: 'Proposition du CSP',
  },
  anchorWords: {
    start: 'le début de la formation',
    contract: 'le début du contrat',
    end: 'la fin de la formation',
    signature: 'la signature du contrat',
    offer: 'la proposition',
    filed: 'le dépôt du dossier',
  },
  filers: {
    person: 'vous',
    staff: 'le salarié',
    employer: 'l’employeur',
    opco: 'l’Opco',
    'france-travail': 'France Travail',
    certifier: 'le certificateur',
  },
  files: (who: string, to: string) => `Déposé par : ${who}. Auprès de : ${to}.`,
  opens: (date: string) => `Pas avant le ${date}.`,
  before: (date: string) => `Au plus tard le ${date}.`,
  late: 'Ce jour est passé.',
  relative: (by: number, anchor: string, opens: number | null, working: boolean) =>
    by === 0
      ? `Avant ${anchor}${opens === null ? '' : `, dans les ${-opens} ${opens < -1 ? 'jours' : 'jour'} qui précèdent`}.`
      : by < 0
        ? `Au plus tard ${-by} ${by < -1 ? 'jours' : 'jour'} avant ${anchor}.`
        : `Au plus tard ${by} ${by > 1 ? 'jours' : 'jour'}${working ? ' ouvrables' : ''} après ${anchor}.`,
  toCheck: 'délai à vérifier',
  calendar: (n: number) => `Ajouter à mon agenda (${n} ${n > 1 ? 'dates' : 'date'}, .ics)`,
};

export type DeadlineMessages = typeof fr;
