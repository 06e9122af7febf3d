import { blocGroupWords } from '#core/words/columns.ts';
import { inLang } from '#core/words/lang.ts';

const n = (value: number): string => new Intl.NumberFormat('fr-FR').format(value);
const s = (n: number, one: string, many: string): string => `${n} ${n > 1 ? many : one}`;

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
  core: {
    replaced: (old: string, by: string) =>
      `${old} n’est plus en vigueur : ${by}, qui lui succède, est comparé à sa place.`,
    core: (n: number) => (n === 0 ? 'Aucun geste en commun' : s(n, 'geste en commun', 'gestes en commun')),
    /** `read`: how many were read in the blocs of each. */
    say: (common: number, pathways: number, read: number) => {
      if (common === 0)
        return 'Aucun geste n’est demandé par tous. Voyez plutôt ce que partagent certains d’entre eux.';
      const asked = `${pathways === 2 ? 'Les deux parcours' : `Les ${pathways} parcours`} demandent ${common > 1 ? 'ces gestes' : 'ce geste'}`;
      const them = common > 1 ? 'les' : 'l’';
      if (read >= common)
        return `${asked} : qui ${them}${common > 1 ? ' ' : ''}a pour l’un ${them}${common > 1 ? ' ' : ''}a pour les autres.`;
      const rest =
        read === 0
          ? 'tous, pour l’un au moins, viennent de ses métiers visés'
          : `${s(read, 'est lu', 'sont lus')} dans les blocs de chacun, le reste vient de métiers visés`;
      return `${asked}, d’après ce que l’on en sait : ${rest}, non des blocs. À vérifier sur les fiches.`;
    },
    deck: (title: string, all: number, some: number, own: number) =>
      `${title} : ${s(all, 'geste commun', 'gestes communs')}${some > 0 ? `, ${s(some, 'partagé', 'partagés')} avec un autre` : ''}, ${s(own, 'propre', 'propres')} à ce parcours`,
    legend: { all: 'à tous', some: 'à plusieurs', own: 'à un seul' },
    /** `beside`: common ones that are not of its own: they are only useful in one of its trades. */
    totals: (all: number, total: number, beside: number) => {
      const own = `${all} sur ${s(total, 'geste', 'gestes')}`;
      return beside === 0 ? own : `${own}, et ${s(beside, 'utile', 'utiles')} dans un métier visé`;
    },
    usual: 'Et des gestes courants, que demandent la plupart des métiers',
    someTitle: 'Ce que partagent certains',
    /** `listed`: its blocs are known. */
    ownTitle: (gestures: number, others: number, listed: boolean) => {
      const counted = [
        ...(gestures > 0 ? [s(gestures, 'geste', 'gestes')] : []),
        ...(others > 0 ? [s(others, 'savoir ou sujet', 'savoirs ou sujets')] : []),
      ].join(', ');
      const asks = 'Ce qu’il demande de plus';
      if (!listed)
        return counted === ''
          ? `${asks} n’est pas connu : ses blocs ne le sont pas`
          : `${asks}, d’après ses métiers visés (ses blocs ne sont pas connus) : ${counted}`;
      return counted === '' ? 'Rien de plus n’est connu' : `Lu ici seulement : ${counted}`;
    },
    /** `others`: how many other pathways are compared with it. */
    ownNote: (others: number) =>
      `Non lu dans ${others > 1 ? 'les autres' : 'l’autre'}, ce qui ne veut pas dire ${others > 1 ? 'qu’ils ne le demandent' : 'qu’il ne le demande'} pas : un titre plus haut peut le supposer su.`,
    record: (id: string) => `Fiche officielle ${id}`,
    leaves: 'quitte ce site, nouvel onglet',
    steps: 'Qui appeler, et les prochaines étapes',
    differences: 'Ce qui les distingue',
    kinds: { gesture: 'geste', savoir: 'savoir', subject: 'sujet, seconde lecture' },
    holds: {
      bloc: 'lu dans un bloc',
      trade: 'au cœur d’un métier visé',
      beside: 'utile dans un métier visé',
    },
    restsOn: 'Sur quoi cela repose',
    basis:
      'Les gestes d’un parcours sont ceux que nous avons lus dans ses blocs, et ceux qui sont au cœur de ses métiers visés, d’après le ROME : leur nombre ne change pas avec ce à quoi on le compare. Ce qui est seulement utile dans un métier n’y compte pas. Les sujets sont ceux d’une seconde lecture. Ce sont des pistes, à vérifier sur les fiches.',
    thin: 'Ses blocs disent peu : ce sont les métiers visés qui le décrivent ici.',
    unknown: 'Non renseigné',
    blocs: 'Les blocs, bloc par bloc',
    noBlocs: 'Blocs non connus :',
    ofTitle: 'son intitulé, ses blocs n’étant pas connus',
    pairs: 'Deux à deux',
    alike: 'Ce qui est pareil',
    all: 'Tous',
  },
};

export type CompareMessages = typeof fr;
