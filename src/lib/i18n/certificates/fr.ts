const n = (count: number): string => count.toLocaleString('fr');

/** Words of the page that reads certificates. */
export const fr = {
  title: 'Vérifier des certificats',
  description:
    'Coller des numéros ou des intitulés de certificats : état aujourd’hui, suite, blocs et secteurs.',
  intro:
    'Pour qui accompagne, recrute ou trie des dossiers : l’état d’aujourd’hui de chaque certificat, et ce qui le remplace. Collez des numéros, des intitulés avec leur année ou la colonne d’un tableur, mélangés : une ligne par certificat, 2 000 au plus. Rien n’est gardé ni envoyé.',
  field: 'Numéros ou intitulés, un par ligne',
  example: 'RNCP36376\n34172\nCQP conducteur de ligne 2014',
  file: 'Ou un fichier (texte ou CSV)',
  taken: (name: string) => `${name} est dans le champ : relisez, puis vérifiez.`,
  notText: (name: string) =>
    `${name} ne contient pas de texte que nous sachions lire. Depuis un tableur, enregistrez-le en CSV, ou copiez la colonne et collez-la.`,
  check: 'Vérifier',
  working: 'Lecture…',
  progress: (done: number, all: number) => `${n(done)} ${done > 1 ? 'lignes' : 'ligne'} sur ${n(all)}`,
  failed: 'Les données n’ont pas pu être chargées.',
  csv: 'Télécharger en CSV',
  print: 'Imprimer',
  results: 'Réponses',
  count: (what: string) => `${what} :`,
  counts: {
    asked: 'Demandes',
    running: 'En vigueur',
    ending: 'Fin dans les six mois',
    replaced: 'Terminé et remplacé',
    ended: 'Terminé, sans successeur en vigueur connu',
    several: 'Plusieurs fiches possibles',
    near: 'Intitulé proche, à confirmer',
    other: 'Connu d’un autre type seulement',
    unknown: 'Nous ne savons pas',
  },
  several: 'Plusieurs fiches portent cet intitulé : laquelle est la bonne, nous ne savons pas.',
  near: 'Aucun intitulé connu n’est exactement celui-ci. Intitulés proches, à confirmer :',
  other:
    'Nous ne connaissons aucun certificat de ce type sous cet intitulé. D’un autre type, et donc un autre certificat :',
  unknownNumber:
    'Nous n’avons pas de fiche à ce numéro : elle est peut-être ancienne, et finie avant nos données, ou d’un autre domaine. Essayez aussi son intitulé.',
  follows: 'Ce numéro a pris la suite de',
  unknownTitle: 'Nous ne connaissons aucun certificat de cet intitulé : essayez son numéro.',
  scope: {
    in: 'sur ce site',
    old: 'ancien numéro',
    next: 'remplacé : ce qui le suit a sa page ici',
    out: 'hors du périmètre de ce site',
  },
  chain: 'Suite',
  deduced: 'même certificat, d’après nous',
  noCurrent: 'Aucun successeur en vigueur n’est connu : à demander à qui le délivrait.',
  sameTitle: 'Même intitulé, à confirmer',
  blocs: (count: number) => `${n(count)} ${count > 1 ? 'blocs' : 'bloc'}`,
  blocsFrom: (id: string) => `d’après la fiche précédente ${id}`,
  absent: (date: string) =>
    `Absent de la liste des fiches actives du ${date} : vérifiez sur la fiche officielle.`,
  unconfirmed: (date: string) => `Non confirmé depuis le ${date} : demandez à la branche s’il existe encore.`,
  unsaid: { blocs: 'ses blocs', recognised: 'où il est reconnu ailleurs', sectors: 'ses secteurs' },
  notKnown: (what: string) => `Non renseigné : ${what}.`,
  terms: 'Chaque réponse dit ses blocs, et si une charte CQPI le fait reconnaître ailleurs.',
  charter: 'Socle commun reconnu par la charte CQPI',
  correspondences: 'Correspondances officielles avec',
  sectorsBy: (count: number, source: string) =>
    `${n(count)} ${count > 1 ? 'secteurs' : 'secteur'} (${source})`,
  official: 'Fiche officielle',
};

export type CertificateMessages = typeof fr;
