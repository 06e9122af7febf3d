import { found, type Lookup } from '../catalogue/lookup.ts';
import { fold } from '../text/fold.ts';
import type { HeldPaper } from './profile.ts';

/** What a paper that the catalogue does not hold still opens: its level, trades for which ROME lists it. */
export type PaperView = HeldPaper & { level: number | null; trades: { code: string; label: string }[] };

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

/** A paper with what it still opens; an expired one opens nothing until it is renewed. */
export function paperView({ occupations }: Pick<Lookup, 'occupations'>, paper: HeldPaper): PaperView {
  const codes = tradesOfPaper.find(([words]) => words.test(paper.label))?.[1] ?? [];
  const isValid = paper.kind === 'licence' && !/p[ée]rim[ée]/u.test(paper.label);
  const trades = codes
    .filter((code) => isValid && occupations.has(code))
    .map((code) => ({ code, label: found(occupations, code).label }));
  return { ...paper, level: levelOf(paper), trades };
}
