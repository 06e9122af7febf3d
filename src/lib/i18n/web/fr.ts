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
};

export type WebMessages = typeof fr;
