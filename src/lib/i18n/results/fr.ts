import { recordWords } from '#core/words/catalogue.ts';

const plural = (n: number, one: string, many: string): string => (n > 1 ? many : one);
const n = (value: number): string => new Intl.NumberFormat('fr-FR').format(value);

/** French messages of the results of a search: the reference. */
export const fr = {
  reserve: {
    overseas: 'Délivré outre-mer seulement',
    armees: 'Du ministère des Armées : ouvert aux civils ? À demander',
    ancien: 'Plus confirmé depuis des années',
    absent: 'Absent de la dernière liste des fiches actives',
  },
  title: 'Rechercher un parcours ou un métier',
  toResults: 'Aller aux résultats',
  loading: 'Préparation de la recherche…',
  results: (count: number) =>
    count === 0 ? 'Aucun résultat' : `${n(count)} ${plural(count, 'résultat', 'résultats')}`,
  show: 'Afficher',
  sort: 'Trier par',
  sorts: { relevance: 'pertinence', level: 'niveau', title: 'intitulé' },
  filters: 'Affiner',
  showFilters: (count: number) => (count === 0 ? 'Affiner' : `Affiner (${n(count)})`),
  reset: 'Tout retirer',
  remove: (label: string) => `Retirer le filtre ${label}`,
  fewer: 'Voir moins',
  filterTerms: 'L’Opco est celui de la branche ; la VAE, une voie d’accès parmi d’autres.',
  statuses: {
    actif: recordWords.active.fr,
    inactif: recordWords.inactive.fr,
    remplace: recordWords.superseded.fr,
  },
  unknown: 'non renseigné',
  recognised: (typed: string) => `« ${typed} » est compris comme un filtre.`,
  relaxed: (typed: string) => `Rien ne correspondait avec « ${typed} » : ce filtre a été laissé de côté.`,
  corrected: (typed: string, used: string) =>
    `« ${typed} » n’est pas sur ce site : voici les résultats pour « ${used} ».`,
  loose: 'Aucune fiche ne réunit tous ces mots : voici celles qui en ont au moins un.',
  didYouMean: 'Vouliez-vous dire',
  sameTitle: 'Même intitulé, à confirmer :',
  nothing: 'Rien ne correspond à cette recherche.',
  nothingTips: [
    'Essayez avec un ou deux mots seulement : un geste, une machine, une matière.',
    'Un nom de métier même approximatif suffit souvent.',
    'Partez de la liste des secteurs, ou de celle des familles.',
  ],
  nothingFiltered: 'Retirez un filtre.',
  expired: 'Fiches qui ne sont plus en vigueur',
  expiredText: 'Elles restent ici pour retrouver ce qui les a remplacées.',
  expiredMore: (count: number) => `et ${n(count)} de plus, avec le filtre Statut`,
  why: 'Trouvé par',
  through: {
    typed: (word: string) => `« ${word} »`,
    prefix: (word: string, found: string) => `« ${word} » (début de « ${found} »)`,
    typo: (word: string, found: string) => `« ${word} », lu « ${found} »`,
    synonym: (word: string, found: string) => `« ${word} », rapproché de « ${found} »`,
    code: (word: string) => `le numéro ${word}`,
    filter: (word: string) => `le filtre « ${word} »`,
    said: (word: string) => `« ${word} », qu’on dit souvent de ce métier`,
  },
  fields: {
    title: 'l’intitulé',
    names: 'les appellations',
    type: 'le type',
    blocs: 'les blocs',
    skills: 'les compétences',
    occupations: 'les métiers visés',
    sectors: 'les secteurs',
    families: 'les familles',
  },
  alsoKnownAs: (title: string) => `Aussi appelé : ${title}`,
  previous: 'Page précédente',
  next: 'Page suivante',
  page: (page: number, pages: number) => `Page ${n(page)} sur ${n(pages)}`,
  pages: 'Pages de résultats',
  share: 'L’adresse de cette page contient la recherche : copiez-la pour la partager.',
};

export type ResultsMessages = typeof fr;
