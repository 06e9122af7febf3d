import { isOfHours, type Setting } from '../plan/setting.ts';
import { drivesForLiving, prefersDays, saysGestures } from '../plan/settings-said.ts';
import { bodyParts } from '../text/body.ts';
import { saysSiteCloses } from '../text/closing-site.ts';
import { fold } from '../text/fold.ts';
import { saysLicenceAtRisk } from '../text/licence-at-risk.ts';
import { saysNeverWorked } from '../text/never-worked.ts';
import { employerSaid } from './employer-said.ts';
import { nobody, type Person } from './facts.ts';
import { saysBasicsHard } from '../text/basics-said.ts';
import { saysWorksThere } from './in-post-said.ts';
import { avoidsForHealth } from './person.ts';
import { saysSickLeave, saysWorkDisease } from './sick-leave.ts';
import { contractHeld, isOver29, standingSaid } from './standing.ts';
import { saysLeavesTemp } from './wants-permanent.ts';
import { saysLongInTrade } from './years-said.ts';

/** Situations read in a question that tell of health. */
const healthSaid: ReadonlySet<string> = new Set(['mal-de-dos', 'allergie', 'sante', 'handicap']);
/** Why a firm dismisses, where it is said that it will: "la boîte a perdu ses commandes, on va être licenciés". */
const noOrders =
  /\b(?:(?:plus|pas assez|perdu|baisse|moins|manque) (?:(?:de|d|ses|nos|des|les|la moitie de) )*(?:commandes?|travail|boulot|clients?|activite)|carnet de commandes? (?:est )?vide)\b/u;
const dismissed =
  /\b(?:(?:va|vont|allons|vais|risque\w*|peur|sera\w*|surement|bientot) (?:[a-z]+ ){0,4}licenci\w*|licencie\w* (?:\d+|des|une partie|la moitie|les)|plan de licenciements?)\b/u;
const losses: readonly [(typed: string) => boolean, NonNullable<Person['jobLoss']>][] = [
  [(folded) => /\bcsp\b|contrat de securisation/u.test(folded), 'csp'],
  // Before a site closes or moves, and in a plan of many dismissals, one is still employed there: the same steps are open.
  [saysSiteCloses, 'site-closing'],
  [
    (folded) =>
      /licenciement eco|licencie\w* (?:pour (?:motif )?)?eco|licenciements? collectifs?|(?:suppression|coupe)s? (?:de |d |du )(?:mon )?(?:poste|emploi)|poste (?:est )?supprime|redundan|job cuts/u.test(
        folded,
      ) ||
      (noOrders.test(folded) && dismissed.test(folded)),
    'economic',
  ],
];

/** Driving that one must not do any more: for an illness, or unless it is for a lost licence, the occupational doctor says who may. */
const unfit = /\b(?:condui\w*|roule\w*|driv\w+|doctor|docteur|medecin)\b/u;
/** What keeps one from driving, whatever becomes of the licence. */
const illness =
  /\b(?:diabet\w*|epilep\w*|avc|stroke|eyesight|vision|(?:ma|la) vue|(?:mes|my) (?:yeux|eyes)|(?:mon|le|my) (?:coeur|heart)|cardiaque|malaises?|vertiges?|apnees?|(?:raisons?|soucis?|problemes?) de sante|health|medica\w*)\b/u;
const lost = /\bpermi|licen[cs]e/u;
/** What becomes of a licence that one had: "pas le permis" never had one, and nothing of it comes back. */
const gone =
  /\b(?:per[dt]\w*|retir\w*|retrait|suspen\w*|annul\w*|invalid\w*|enlev\w*|pris|confisqu\w*|sucr\w*|saut\w*|rendre|rendu|points?|alcool\w*|plus (?:de |le |mon )?permis?|lost|los(?:e|ing)|taken|took|revoked|withdrawn|banned|disqualified)\b/u;
const fears = /\b(?:peur|crain\w*|inquiet\w*|angoiss\w*|afraid|worried)\b/u;
const byJudge =
  /\b(?:points?|alcool\w*|exces|vitesse|radars?|juges?|tribunal|police|gendarm\w*|stup\w*|cannabis|suspen\w*|infractions?|speeding|drink\w*|judge|court)\b/u;
const byDoctor = /medic|medecin|docteur|doctor|sante|health|\bvue\b/u;
const isUnfitToDrive = (folded: string, settings: readonly Setting[]): boolean =>
  settings.includes('permis') && (illness.test(folded) || (unfit.test(folded) && !lost.test(folded)));

/** What hurts, of what the law may tell of a disease of work; undefined where nothing of it is said to. */
function painSaid(folded: string, situations: readonly string[]): Person['hurts'] {
  if (!situations.includes('mal-de-dos')) return undefined;
  const hurts = [
    ...(bodyParts(folded).includes('back') ? ['back' as const] : []),
    ...(saysGestures(folded) ? ['arms' as const] : []),
  ];
  return hurts.length > 0 ? hurts : undefined;
}

/** Who looks for a first job has not worked either; who has, but for this or that, did. */
const firstJob =
  /\b(?:(?:cherch\w*|trouver|pour) (?:un |mon )?premier (?:emploi|boulot|job|travail|taf)|(?:look\w* for|want|find) (?:a |my )?first job)\b(?! (?:en|dans|de|comme|sur|in|at|as)\b)/u;
const butFor = /\b(?:a part|sauf|except|apart from)\b/u;
const hasNotWorked = (folded: string): boolean =>
  (saysNeverWorked(folded) && !butFor.test(folded)) || firstJob.test(folded);

/** The person that a question tells of: its words, the situations read in it, the conditions it avoids. `does`: its words of what one does, where these are apart. */
export function personSaid(
  typed: string,
  situations: readonly string[],
  settings: readonly Setting[],
  does?: string,
): Person {
  const folded = fold(typed);
  const lossTold = losses.find(([isSaid]) => isSaid(folded))?.[1] ?? null;
  const disability =
    situations.includes('handicap') || /\brqth\b|travailleu\w+ handicape/u.test(folded) || null;
  const isAtRisk = saysLicenceAtRisk(typed);
  // Points and judges take a licence as well; who but fears for it may fear the doctor.
  const isByDoctor = isAtRisk && (byDoctor.test(folded) || illness.test(folded));
  const mayBeByDoctor =
    isByDoctor ||
    (settings.includes('permis') && !lost.test(folded) && drivesForLiving(folded) && illness.test(folded)) ||
    (isAtRisk && fears.test(folded) && !byJudge.test(folded));
  const isOnLeave = saysSickLeave(folded);
  const health =
    isOnLeave ||
    saysWorkDisease(folded) ||
    situations.some((one) => healthSaid.has(one)) ||
    isUnfitToDrive(folded, settings) ||
    isByDoctor ||
    avoidsForHealth(settings);
  const standing = standingSaid(folded, situations, lossTold, does === undefined ? folded : fold(does));
  const contract = standing.status === null ? contractHeld(does ?? '') : null;
  // A pasted text tells of former jobs as of that of today.
  const isThere = does !== undefined && lossTold === null && saysWorksThere(folded);
  const isInPost = standing.status === null && (contract !== null || isThere);
  // Who works for themselves is dismissed by nobody.
  const jobLoss = standing.status === 'self-employed' ? null : lossTold;
  const hurts = painSaid(folded, situations);
  const worksFor = does === undefined ? undefined : employerSaid(does);
  const isLost = settings.includes('permis') && !isAtRisk && lost.test(folded) && gone.test(folded);
  return {
    ...nobody(),
    ...standing,
    ...(isInPost && { status: 'employee' as const, contract }),
    ...{ disability, health, jobLoss },
    ...(isLost && { licenceLost: true }),
    ...(mayBeByDoctor && { licenceAtRisk: true }),
    ...(hurts !== undefined && { hurts }),
    ...(worksFor !== undefined && { worksFor }),
    ...(isOnLeave && { sickLeave: true }),
    ...(saysBasicsHard(folded) && { basics: true }),
    ...(hasNotWorked(folded) && { neverWorked: true }),
    ...(situations.includes('alternance') && { workStudy: true }),
    ...(isOver29(folded, situations) && { over29: true }),
    ...(saysLongInTrade(folded) && standing.status !== 'young-person' && { longInTrade: true }),
    ...(standing.contract === 'interim' && saysLeavesTemp(folded) && { leavesTemp: true }),
    ...((settings.some(isOfHours) || prefersDays(folded)) && { dayHours: true }),
  };
}
