import { blocGroupWords } from '#core/words/columns.ts';
import { inLang } from '#core/words/lang.ts';

const n = (value: number): string => new Intl.NumberFormat('fr-FR').format(value);

/** French messages of the two comparisons: the reference. */
export const fr = {
  loading: 'Un instant : les parcours arrivent…',
  failed: 'Les parcours n’ont pas pu se charger. Vérifiez la connexion, puis réessayez.',
  title: 'Comparer des parcours',
  description:
    'Deux à quatre parcours de qualification côte à côte : ce qui diffère, le socle commun, les mots de chaque industrie.',
  choose: 'Ajouter un parcours à comparer',
  added: (title: string) => `Ajouté : ${title}.`,
  removed: (title: string) => `Retiré : ${title}.`,
  need: 'Choisissez au moins deux parcours.',
  dropped: (list: string) => `Introuvable sur ce site : ${list}.`,
  fact: {
    kind: 'Type',
    level: 'Niveau',
    status: 'Statut',
    ends: 'Fin d’enregistrement',
    routes: 'Voies d’accès',
    sectors: 'Secteurs',
    opcos: 'Opco',
    families: 'Familles',
    occupations: 'Métiers visés',
    certifiers: 'Certificateur',
  },
  blocsText:
    'Deux blocs sont rapprochés quand un tiers au moins de leurs gestes sont les mêmes, ou quand ils ont un geste du même cadre (« conduire une ligne de production »), d’après notre lecture des intitulés. C’est une piste, à vérifier.',
  groups: inLang(blocGroupWords, 'fr'),
  overlapText: (common: number, either: number) =>
    `${n(common)} en commun, sur ${n(either)} ${either > 1 ? 'gestes' : 'geste'} que demande l’un ou l’autre`,
  words: 'La même compétence, dans les mots de chacun',
  /** `common`: how many gestures are said to be in common, of the target trades too. */
  noWords: (common: number) =>
    `Les blocs eux-mêmes n’ont aucun geste en commun, d’après notre lecture.${common === 0 ? '' : common === 1 ? ' Celui qui est compté plus haut vient, pour l’un au moins, des métiers visés.' : ' Ceux qui sont comptés plus haut viennent, pour l’un au moins, des métiers visés.'}`,
  bridges: 'Passerelles entre eux',
  noBridges: 'Aucune passerelle connue entre ces parcours.',
  withProfile: 'Les états tiennent compte de votre profil.',
  states: 'Et pour vous',
  csv: 'Télécharger (CSV)',
  link: 'L’adresse de cette page contient la comparaison : copiez-la pour la partager.',
  unknown: 'non renseigné',
  sectors: {
    title: 'Comparer deux secteurs',
    description:
      'Deux industries côte à côte : parcours et gestes en commun, ce que chacune a seule, passerelles et sur quoi elles reposent.',
    first: 'Premier secteur',
    second: 'Second secteur',
    pick: 'Choisir',
    need: 'Choisissez deux secteurs.',
    common: 'Parcours en commun',
    noCommon: 'Aucun parcours en commun.',
    alone: (count: number, sector: string) => `${n(count)} parcours de ${sector} seulement`,
    shared: 'Gestes en commun',
    sharedText:
      'Gestes de métier, comptés comme sur la carte des secteurs : dans combien de parcours et de métiers de chaque secteur chacun est demandé.',
    own: (sector: string) => `Seulement demandés ici : ${sector}`,
    inPathways: (count: number) => `${n(count)} parcours ou ${count > 1 ? 'métiers' : 'métier'}`,
    wide: (count: number) => `${n(count)} parcours ${count > 1 ? 'communs' : 'commun'} à bien des secteurs`,
    noFew: 'Aucun qui soit de ces secteurs et de peu d’autres.',
    wideText:
      'De plus de huit secteurs, ou d’une charte entre branches : ils disent peu de ces deux-là, et la carte ne les compte pas.',
    moves: 'Mobilités du premier vers le second, entre leurs métiers',
    noMoves: 'Aucune mobilité n’est connue entre leurs métiers, dans ce sens.',
    movesBy: {
      official: 'Mobilités officielles, nommées par le ROME',
      estimated: 'Mobilités estimées, à vérifier',
    },
    bridges: 'Passerelles de l’un à l’autre, entre leurs parcours',
    noBridges: 'Aucune passerelle connue entre leurs parcours.',
    gestures: (pathways: number, gestures: number) =>
      `${n(pathways)} parcours, ${n(gestures)} ${gestures > 1 ? 'gestes' : 'geste'}`,
    gesture: 'Geste',
    to: 'vers',
  },
};

export type CompareMessages = typeof fr;
