import { found, type Lookup } from '../catalogue/lookup.ts';
import { fold } from '../text/fold.ts';
import type { HeldPaper } from './profile.ts';

/** What a paper that the catalogue does not hold still opens: its level, trades for which ROME lists it. */
export type PaperView = HeldPaper & {
  level: number | null;
  trades: { code: string; label: string }[];
  /** The CACES that a category alone most often is ("CACES cat. 3"): to be checked on the card. */
  readAs: string | null;
  /** The last year of a CACES whose year is told, and for how many years it is worth. */
  until: { year: number; years: number } | null;
};

/** Levels of diplomas by the word of their kind: decree 2019-14 of 8 January 2019. */
const levels: readonly (readonly [RegExp, number])[] = [
  [/^(?:cap|capa|bep|bepa|mention complementaire)(?!\p{L})/u, 3],
  [/^(?:bac|baccalaureat|bp|bt|brevet professionnel|brevet de technicien|bprea)(?!\p{L})(?! ?\+)/u, 4],
  [/^(?:bts|btsa|dut|deug|deust)(?!\p{L})/u, 5],
  [/^(?:licence|but|bachelor)(?!\p{L})/u, 6],
  [/^(?:master|dess|diplome d.ingenieur)(?!\p{L})/u, 7],
];
const levelOf = ({ kind, label }: HeldPaper): number | null =>
  kind === 'diploma' ? (levels.find(([word]) => word.test(fold(label)))?.[1] ?? null) : null;

/** The trades that a paper is first of, chosen by us among those for which ROME lists it (a test asks ROME). */
const tradesOfPaper: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^CACES R489/u, ['N1101', 'N1103']],
  [/^CACES R482/u, ['N1114', 'F1402']],
  [/^CACES R484/u, ['N1104']],
  [/^CACES R4(?:87|90)/u, ['F1301']],
  [/^Permis B$/u, ['N4105', 'N4104']],
  [/^Permis C$/u, ['N4101']],
  [/^Permis CE$/u, ['N4111', 'N4113']],
  [/^Permis D$/u, ['N4103']],
];

/** A category told without its recommendation: people say so of forklift trucks. */
const bareCategory = /^CACES (?=cat\. [1-7][AB]?(?!\p{L}))/u;

/**
 * For how long a CACES is worth, by its recommendation: ten years for plant (R482, R372), five for trucks, platforms, bridges and
 * stackers (recommendations of the Cnam in force since 2020, read on 2026-11-27 in four guides that say the same). Those that may be
 * prolonged (cranes) are left unsaid.
 */
const worth: readonly (readonly [RegExp, number])[] = [
  [/^CACES R(?:482|372)/u, 10],
  [/^CACES R(?:489|389|484|318|485|366|486|386)/u, 5],
];

function untilOf(label: string, year: number | undefined): PaperView['until'] {
  const years = worth.find(([rule]) => rule.test(label))?.[1];
  return year === undefined || years === undefined ? null : { year: year + years, years };
}

/** A paper with what it still opens; an expired one opens nothing until it is renewed. */
export function paperView({ occupations }: Pick<Lookup, 'occupations'>, paper: HeldPaper): PaperView {
  const named = paper.kind === 'licence' ? paper.label.replace(bareCategory, 'CACES R489 ') : paper.label;
  const codes = tradesOfPaper.find(([words]) => words.test(named))?.[1] ?? [];
  const isValid = paper.kind === 'licence' && !/p[ée]rim[ée]/u.test(paper.label);
  const trades = codes
    .filter((code) => isValid && occupations.has(code))
    .map((code) => ({ code, label: found(occupations, code).label }));
  return {
    ...paper,
    level: levelOf(paper),
    trades,
    readAs: named === paper.label ? null : (/^CACES R489 cat\. \w+/u.exec(named)?.[0] ?? null),
    until: untilOf(named, paper.year),
  };
}
