import type { PlaceKind } from '#core/catalogue/place.ts';
import { settingsInFrench } from '#core/words/settings.ts';

const placeNames: Readonly<Record<PlaceKind, string>> = {
  sector: 'le secteur',
  industry: 'la filière',
  family: 'la famille',
  occupation: 'le métier',
  pathway: 'le parcours',
  bloc: 'le bloc',
};

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);

/** French messages of the pages that use them: the reference. */
export const fr = {
  title: 'Changer d’industrie',
  /** The heading of one move, by the names of its ends; null where neither is known. */
  moving: (from: string | null, to: string | null): string | null => {
    if (from !== null) return to === null ? `Où aller depuis : ${from}` : `${capital(from)}, vers : ${to}`;
    return to === null ? null : `D’où venir vers : ${to}`;
  },
  description:
    'D’un métier à un autre, d’une industrie à l’autre : quelques plans par étapes, avec ce que chaque étape reconnaît, fait évaluer ou demande d’apprendre.',
  intro:
    'Dites d’où vous partez et où vous voudriez aller. Vous obtenez quelques plans par étapes, avec ce sur quoi chacune repose. Ce sont des pistes : elles se vérifient avec un conseiller avant de décider.',
  from: 'D’où part-on ?',
  to: 'Où voudrait-on aller ?',
  recruited: 'Quel métier recrutez-vous ?',
  recruitedHelp: 'Par exemple : soudeur, conducteur de ligne, RNCP36376.',
  recruiting:
    'Dites le métier à pourvoir : voici de quels autres métiers on y vient, dans d’autres industries, et ce qui reste alors à apprendre.',
  fromJob: 'Un métier exercé',
  fromJobHelp: 'Par exemple : conducteur de ligne, fromager, cariste.',
  orProfile: 'Partir de mon profil',
  orSector: 'ou un secteur entier',
  otherEnds: 'Autrement : un secteur, une famille, mon profil',
  toJob: 'Un métier ou un parcours',
  toJobHelp:
    'Par exemple : pilote de ligne chimie, CQP, RNCP36376. Laissez vide pour voir où l’on peut aller.',
  toSector: 'ou tout un secteur',
  toFamily: 'ou une famille de métiers',
  choose: 'Choisir…',
  profile: 'mon profil',
  remove: (label: string) => `Retirer ${label}`,
  unknown: (ids: string) => `Nous ne connaissons pas : ${ids}.`,
  /** What an address names that the catalogue does not have. */
  unknownPlace: (kind: PlaceKind, id: string): string => `${placeNames[kind]} « ${id} »`,
  nothing: 'Choisissez un départ, une arrivée, ou les deux.',
  emptyProfile:
    'Votre profil est vide. Une adresse recopiée ne contient pas le profil : « Copier le lien », chez qui l’a rempli, le met dans le lien.',
  fillProfile: 'Remplir mon profil',
  loading: 'Préparation des réponses…',
  searching: 'Recherche des plans…',
  failed: 'La page n’a pas pu se charger en entier. Vérifiez la connexion, puis réessayez.',
  constraints: 'Contraintes',
  onlyIn: (list: string) => `seulement ${list}`,
  avoided: (what: string) => `sans ${what}`,
  upTo: (n: number) => `niveau ${n} au plus`,
  registeredShort: 'encore enregistrés',
  changeConstraints: 'Changer ces contraintes',
  onlySectors: 'Parcours de ce secteur seulement',
  avoid: 'Éviter ce secteur',
  maxLevel: 'Niveau le plus haut',
  anyLevel: 'Sans limite',
  level: (n: number) => `Niveau ${n}`,
  routes: 'Parcours ouverts à',
  registered: 'Seulement les parcours dont l’enregistrement (RNCP ou RS) court encore',
  avoidSettings: 'Éviter',
  settings: settingsInFrench,
  settingsHelp:
    'D’après le ROME, qui ne le signale pas toujours ; le froid, d’après nous aussi, pour six secteurs : à demander à l’employeur.',
  clear: 'Lever les contraintes',
  refused: 'Étapes écartées',
  takeBack: (label: string) => `Reprendre ${label}`,
  refusedNow: (label: string) => `Étape écartée : ${label}. Les chemins ont été refaits.`,
  wayBack: 'Et dans l’autre sens ?',
  keep: 'Garder ces plans',
  save: 'Enregistrer sur cet appareil',
  saved: 'Enregistré sur cet appareil.',
  savedForbidden: 'Le navigateur refuse d’enregistrer ici. Copiez le lien, ou imprimez.',
  savedTitle: 'Recherches enregistrées',
  forget: (label: string) => `Effacer ${label}`,
  forgotten: 'Effacé.',
  undo: 'Annuler',
  undoRefusal: (label: string) => `Annuler : reprendre ${label}`,
  share: 'Copier le lien',
  shared: 'Lien copié. Il contient la question, et votre profil si vous en partez : rien n’est envoyé.',
  shareFailed: 'La copie n’a pas marché. Voici le lien :',
  print: 'Imprimer',
  printed: (date: string) => `Imprimé le ${date}.`,
};

export type PlanMessages = typeof fr;
