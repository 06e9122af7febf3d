import type { SectorEvidence } from '../catalogue/evidence.ts';
import { csvFile } from '../text/csv-line.ts';
import type { Answer, Certificate, ChainStep } from './resolve.ts';

export type Counts = {
  asked: number;
  running: number;
  ending: number;
  replaced: number;
  ended: number;
  several: number;
  near: number;
  other: number;
  unknown: number;
};

/** How many answers are of each sort; each is counted once. */
export function countAnswers(answers: readonly Answer[]): Counts {
  const counts = {
    asked: answers.length,
    running: 0,
    ending: 0,
    replaced: 0,
    ended: 0,
    several: 0,
    near: 0,
    other: 0,
    unknown: 0,
  };
  for (const answer of answers) counts[sortOf(answer)] += 1;
  return counts;
}

/** The one word for an answer. */
export function sortOf({ outcome, certificates }: Answer): Exclude<keyof Counts, 'asked'> {
  const [first] = certificates;
  if (outcome !== 'one') return outcome;
  if (!first) return 'unknown';
  if (first.state.kind !== 'ended') return first.state.kind;
  return first.current.length > 0 ? 'replaced' : 'ended';
}

const columns = [
  'ligne',
  'demande',
  'resultat',
  'numero',
  'intitule',
  'etat',
  'fin',
  'perimetre',
  'suite',
  'aujourd_hui',
  'meme_intitule_a_confirmer',
  'blocs',
  'blocs_d_apres',
  'secteurs',
  'charte',
  'correspondances',
  'adresse_officielle',
];

/** The words of each sort, in French, for the table and for the command. */
export const answerSorts = {
  running: 'en vigueur',
  ending: 'se termine dans les six mois',
  replaced: 'terminée, remplacée',
  ended: 'terminée, sans successeur en vigueur connu',
  several: 'plusieurs fiches ont cet intitulé',
  near: 'intitulés proches, à confirmer',
  other: 'intitulé connu d’un autre type seulement',
  unknown: 'nous ne savons pas',
} as const;
const states = { running: 'en vigueur', ending: 'se termine bientôt', ended: 'terminée' } as const;
const scopes = {
  in: 'dans le catalogue',
  old: 'ancien numéro du catalogue',
  next: 'hors du catalogue, sa suite y est',
  out: 'hors du périmètre',
} as const;

const ids = (steps: readonly ChainStep[]): string => steps.map(({ id }) => id).join(' | ');

/** The words of what the link to a sector rests on. */
type RestsOn = (evidence: SectorEvidence) => string;

/** One line per certificate found, one per line without any; for spreadsheets, as the other exports. */
export function answersCsv(answers: readonly Answer[], restsOn: RestsOn): string {
  const lines = answers.flatMap((answer) => {
    const head = [answer.line, answer.text, answerSorts[sortOf(answer)]];
    const rows = answer.certificates.map((one) => [...head, ...cells(one, restsOn)]);
    return rows.length > 0 ? rows : [[...head, ...columns.slice(3).map(() => null)]];
  });
  return csvFile([columns, ...lines]);
}

function cells(one: Certificate, restsOn: RestsOn): (string | null)[] {
  return [
    one.id,
    one.title,
    one.reserve !== null && one.state.kind !== 'ended' ? 'non confirmée' : states[one.state.kind],
    one.state.ends,
    scopes[one.scope],
    ids(one.chain),
    ids(one.current),
    ids(one.sameTitle),
    one.blocs.map(({ code, label }) => `${code} ${label}`).join(' | '),
    one.blocsFrom,
    one.sectors.map(({ label, evidence }) => `${label} (${evidence.map(restsOn).join(', ')})`).join(' | '),
    one.recognised?.charter ?? null,
    one.recognised?.correspondences.join(' | ') ?? null,
    one.url,
  ];
}
