import type { MoveCounts } from '#core/picture/planks.ts';
import { jointWords } from '#core/words/joint.ts';

const s = (n: number, one: string, many: string): string => `${n} ${n > 1 ? many : one}`;

/** What a near trade has in common with the trade of the page: nothing is said of who reads. */
function ofTrade({ have, recognise, learn }: MoveCounts): string {
  const on = `Sur ${s(have + recognise + learn, 'geste', 'gestes')}`;
  const other = recognise === 0 ? '' : `, ${have === 0 ? '' : `${recognise} `}dans un autre cadre`;
  const left = learn === 0 ? '' : ` ${s(learn, 'autre est demandé', 'autres sont demandés')}.`;
  return `${on}, ${have === 0 ? recognise : have} en commun avec ce métier${other}.${left}`;
}

/** French messages of the pages of the catalogue: the reference. */
export const fr = {
  reserve: {
    polynesie: 'Délivré outre-mer : en Polynésie française',
    caledonie: 'Délivré outre-mer : en Nouvelle-Calédonie',
    wallis: 'Délivré outre-mer : à Wallis-et-Futuna',
    armees: 'Certificateur : ministère des Armées ; demandez s’il est ouvert aux civils',
    ancien: 'Plus confirmé depuis des années : demandez à la branche s’il existe encore',
    absent:
      'Absent de la dernière liste des fiches actives : demandez au certificateur si l’on peut encore s’y inscrire',
  },
  /** Of a lead: the conditions to avoid that it has; empty where it is of an industry that is refused. */
  avoided: (list: string) =>
    list === ''
      ? 'de ce que vous voulez éviter'
      : `ce que vous voulez éviter, d’après le ROME ou son nom\u00a0: ${list}`,
  inFrench: 'en français',
  trade: {
    near: 'Où peut-on aller d’ici ?',
    nearText:
      'Chaque case est un geste du métier proche. Pleine\u00a0: il se fait aussi dans ce métier-ci. Rayée\u00a0: un geste voisin s’y fait. Vide\u00a0: à apprendre. À vérifier.',
    nearCount: ofTrade,
    none: 'Aucun métier proche ne partage un geste de celui-ci.',
    from: 'Qui peut venir à ce métier ?',
    fromText: 'D’après les mobilités que nomme le ROME, quand des gestes sont en commun.',
    evidence: { official: 'mobilité nommée par le ROME', estimated: 'proximité estimée, à vérifier' },
    joint: jointWords.fr,
    where: (n: number) =>
      n === 0 ? 'Où il s’exerce' : n === 1 ? 'Où il s’exerce, tel quel' : `Le même métier dans ${n} secteurs`,
    whereText:
      'Là où on le trouve, d’après le ROME, les branches et les parcours qui y mènent : à vérifier avec un employeur.',
    aimed: 'l’industrie que vous visez',
    aimedToo: 'L’industrie que vous visez l’a aussi.',
    does: (gestures: string) => `D’après le ROME, on y fait entre autres ceci\u00a0: ${gestures}.`,
    wayHere: 'Voir mon chemin vers ce métier',
    enterHere: 'Entrer dans ce métier sans en avoir encore un',
    refused: 'écarté par vous',
    flour: 'on y manie de la farine',
    /** Where one avoids allergens: the industries, named, that handle flour among those of a trade. */
    flourHere: (sectors: string) =>
      `Vous évitez ce qui donne des allergies\u00a0: ce métier s’exerce aussi là où l’on manie de la farine (${sectors}). À demander avant, poste par poste.`,
    noPathways: 'Aucun parcours connu ne mène directement à ce métier. Les plus proches :',
    towards: 'vers',
    homeIntro: (n: number) =>
      `Les ${n} métiers que nomment les parcours, les secteurs et les familles de ce site ; d’abord ceux qui ont le plus de parcours.`,
    beside: 'Et, dans d’autres domaines, ceux que nomme un parcours',
    others: (n: number) =>
      n > 1
        ? `Les ${n} autres métiers du ROME (banque, spectacle, santé…) ont leur page aussi :`
        : 'L’autre métier du ROME (banque, spectacle, santé…) a sa page aussi :',
  },
  sector: {
    byCharter: (n: number) =>
      `Et ${n} ${n > 1 ? 'certificats interbranches' : 'certificat interbranches'} par la charte de 2024`,
    byCharterText:
      'La charte de 2024 nomme ce secteur ; rien d’autre de connu ne relie ces certificats à lui. À vérifier auprès de la branche.',
  },
  pathway: {
    blocs: (n: number) =>
      n === 0 ? 'Ce qu’il comprend' : s(n, 'bloc, qui se passe', 'blocs, qui se passent un à un'),
    /** Where the blocs shown are those of the record before. */
    blocsBefore: (n: number) => s(n, 'bloc dans la fiche précédente', 'blocs dans la fiche précédente'),
    deck: (n: number) => (n > 1 ? `Les ${n} blocs, un par planche` : 'Le bloc, une planche'),
    fromTitle: 'Lu dans son intitulé :',
    reading: 'Ce que nous y lisons, et son code',
    fromBlocs:
      'Gestes lus par nous dans ses blocs, dans les mots du ROME : à vérifier sur la fiche officielle.',
    fromTitleAlone:
      'Gestes lus par nous dans son intitulé, dans les mots du ROME : à vérifier auprès de qui le délivre.',
    fromTrades:
      'Gestes au cœur des métiers visés, d’après le ROME : ils situent le parcours, ils ne remplacent pas sa fiche.',
    titleInFrench: 'The official title is in French; we have no English gloss of it.',
    tryProfile: 'Voir ce que j’en ai déjà',
    you: 'Pour vous qui faites',
    yourProfile: 'ce que dit votre profil',
    /** Which of all the blocs listed below the picture counts; `before`: they are of the record before. */
    countedOf: (
      { all, general, unknown }: { all: number; general: number; unknown: number },
      before: boolean,
    ) =>
      `Des ${all} blocs ${before ? 'de la fiche précédente' : 'du parcours'}, l’image laisse ${[
        ...(general > 0 ? [`${general} d’enseignement général`] : []),
        ...(unknown > 0 ? [`${unknown} non ${unknown > 1 ? 'renseignés' : 'renseigné'}`] : []),
      ].join(' et ')}.`,
    changeProfile: 'Ce n’est pas mon profil : le changer',
    directSectors: (n: number) => (n > 1 ? `Les ${n} secteurs, un à un` : 'Le secteur'),
    where: 'Où on l’exerce',
    leadsTo: 'Métiers visés',
    unsaid: 'Non renseigné, à demander :',
    unsaids: {
      certifier: 'le certificateur',
      routes: 'les voies d’accès',
      prerequisites: 'les conditions d’entrée',
      ends: 'la date de fin',
      level: 'le niveau',
      sectors: 'le secteur',
      occupations: 'les métiers visés',
    },
    onRecord: 'La fiche officielle le dit peut-être.',
    askBranch: 'La branche, ou son Opco, le dira.',
    opens: 'Ce qu’il ouvre dans d’autres industries',
    opensNone:
      'Rien de sûr hors de son industrie. Partez plutôt de votre métier, ou de la carte des secteurs.',
    same: 'Le même métier, ailleurs',
    sameText: 'Ces métiers s’exercent aussi, tels quels, dans d’autres secteurs.',
    near: 'Des métiers proches, ailleurs',
    nearText:
      'Chaque case est un geste du métier. Pleine\u00a0: le parcours, ou un métier auquel il prépare, le demande déjà. À vérifier.',
    nearCount: (have: number, asked: number) => `${s(have, 'geste', 'gestes')} sur ${asked} déjà là`,
    sameIndustry: (n: number) => `Dans la même industrie, ou sans secteur établi (${n})`,
  },
  compare: {
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

export type WebMessages = typeof fr;
