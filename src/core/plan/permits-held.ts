import { cacesIn, type Caces } from '../catalogue/caces-names.ts';
import { found, type Lookup } from '../catalogue/lookup.ts';
import type { HeldPaper } from '../profile/profile.ts';
import type { Plan } from './plan.ts';

/** A category told without its recommendation is of forklift trucks, as people say it. */
const bare = /^CACES (?=cat\. [1-7][AB]?$)/u;
const isOver = (label: string): boolean => /p[ée]rim[ée]|expir[ée]/u.test(label);

/** Driving licences that one of another letter comes with (Code de la route, R. 221-4 to R. 221-8). */
const comesWith: Readonly<Record<string, readonly string[]>> = {
  ...{ BE: ['B'], C: ['B'], CE: ['C', 'B'], D: ['B'], DE: ['D', 'B'], C1: ['B'], D1: ['B'] },
};

/** "1" is 1A or 1B; the categories of before 2020 kept their digit, but for 6. */
const isKind = (held: string, asked: string): boolean => asked.startsWith(held);

function hasCaces(held: readonly Caces[], { rule, before, kinds }: Caces): boolean {
  const own = held.filter((one) => one.rule === rule);
  if (kinds.length === 0 || own.some((one) => one.kinds.length === 0)) return own.length > 0;
  return own.some((one) =>
    one.kinds.some((kind) =>
      kinds.some(
        (asked) => isKind(kind, asked) || (before === '389' && asked !== '6' && kind.startsWith(asked)),
      ),
    ),
  );
}

const drivingOf = /^Permis (?:de conduire catégorie )?(?<letter>[A-D][12M]?E?)$/u;
const electrical = /^(?:H0B0 )?habilitations? [ée]lectriques?/iu;
/** The codes of authorisations: "B2V", "SCN1", "RP2", "H0B0". */
const codesOf = (label: string): string[] =>
  label.match(/(?<![\p{L}\d])[A-Z][A-Z\d]*\d[A-Z\d]*(?![\p{L}\d])|\bB[RSCEP]\b|\bCSQ\b/gu) ?? [];

/** Which of the licences, CACES and habilitations of ROME the papers of a profile say, by its own label of each. */
export function isHeldBy(papers: readonly HeldPaper[]): (label: string) => boolean {
  const labels = papers.flatMap(({ kind, label }) => (kind === 'licence' && !isOver(label) ? [label] : []));
  // One of before 2020 is over by now, but for plant: ten years.
  const caces = labels
    .flatMap((label) => cacesIn(label.replace(bare, 'CACES R489 ')) ?? [])
    .filter(({ before }) => before === null || before === '372');
  const letters = new Set(
    labels.flatMap((label) => {
      const letter = drivingOf.exec(label)?.groups?.letter ?? '';
      return letter === '' ? [] : [letter, ...(comesWith[letter] ?? [])];
    }),
  );
  const authorised = labels.filter((label) => /^habilitation/iu.test(label));
  const codes = new Set(authorised.flatMap(codesOf));
  return (label) => {
    const asked = cacesIn(label);
    if (asked) return hasCaces(caces, asked);
    const letter = drivingOf.exec(label)?.groups?.letter;
    if (letter !== undefined) return letters.has(letter);
    const named = codesOf(label);
    if (named.length > 0) return named.some((code) => codes.has(code));
    // Named in general: any of them is one.
    return /^habilitation électrique$/iu.test(label) && authorised.some((one) => electrical.test(one));
  };
}

/** Plans whose trades say which of the licences, CACES and habilitations that ROME lists for them are among the papers of a profile. */
export function withHeld<P extends Plan>(
  { knowledge }: Pick<Lookup, 'knowledge'>,
  papers: readonly HeldPaper[],
  plans: readonly P[],
): P[] {
  if (papers.length === 0) return [...plans];
  const isHeld = isHeldBy(papers);
  return plans.map((plan) => ({
    ...plan,
    parts: plan.parts.map((part) => ({
      ...part,
      steps: part.steps.map((step) =>
        step.kind === 'occupation'
          ? {
              ...step,
              permits: step.permits.map((one) =>
                isHeld(found(knowledge, one.id).label) ? { ...one, held: true as const } : one,
              ),
            }
          : step,
      ),
    })),
  }));
}
