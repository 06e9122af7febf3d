import type { Catalogue } from '../../src/core/catalogue/files.ts';
import type { Target } from '../../src/core/plan/ask.ts';
import { tradeOf, wayOf } from './person.ts';

/** Families of functions that are in every industry, in this world. */
export const everywhere: ReadonlySet<string> = new Set(['maintenance', 'commercial-industrie']);
export const sectorsOf = ({ sectors }: Catalogue, codes: readonly string[]) =>
  sectors.filter(({ occupations }) => occupations.some((code) => codes.includes(code))).map(({ id }) => id);
export const familiesOf = ({ families }: Catalogue, codes: readonly string[]) =>
  families.filter(({ occupations }) => occupations.some((code) => codes.includes(code))).map(({ id }) => id);
export const meet = (one: readonly string[], other: readonly string[]) =>
  one.some((each) => other.includes(each));

/** The usual level of the certificates that name a trade: the lower median. */
export function usualLevel({ pathways }: Catalogue, code: string): number[] {
  const levels = pathways
    .filter(({ occupations }) => occupations.some((one) => one.code === code))
    .flatMap(({ level }) => level ?? [])
    .sort();
  return levels.slice(Math.floor((levels.length - 1) / 2)).slice(0, 1);
}

/** The families of the person: of her trades (else of those where ROME sends them); without a trade, of the five nearest. */
export function ownFamilies(
  catalogue: Catalogue,
  jobs: readonly string[],
  near: (code: string) => number,
): string[] {
  const codes = catalogue.occupations.map(({ code }) => code).sort();
  const five = [...codes].sort((a, b) => near(b) - near(a)).slice(0, 5);
  const own = jobs.length > 0 ? jobs : five;
  const found = familiesOf(catalogue, own);
  return found.length > 0
    ? found
    : familiesOf(
        catalogue,
        own.flatMap((code) => tradeOf(catalogue, code).mobilities),
      );
}

/** Families and sectors aimed at. */
export function aimOf(catalogue: Catalogue, target: Target): { families: string[]; sectors: string[] } {
  if (target.kind === 'occupation')
    return { families: familiesOf(catalogue, [target.code]), sectors: sectorsOf(catalogue, [target.code]) };
  if (target.kind === 'pathway') {
    const { families, sectors } = wayOf(catalogue, target.id);
    return { families: families.map(({ family }) => family), sectors: sectors.map(({ sector }) => sector) };
  }
  const tradesIn = (all: Catalogue['sectors'] | Catalogue['families'], ids: readonly string[]) =>
    all.filter(({ id }) => ids.includes(id)).flatMap(({ occupations }) => occupations);
  const making = (id: string) => !everywhere.has(id);
  return {
    families: [
      ...target.families,
      ...familiesOf(catalogue, tradesIn(catalogue.sectors, target.sectors)).filter(making),
    ],
    sectors:
      target.sectors.length > 0
        ? [...target.sectors]
        : sectorsOf(catalogue, tradesIn(catalogue.families, target.families.filter(making))),
  };
}

/** Subjects of the second reading that a third of the certificates of the trades have, two at least. */
export function ownSubjects({ pathways, secondReadings }: Catalogue, jobs: readonly string[]): string[] {
  const subjectsOf = (id: string) => secondReadings.find((one) => one.id === id)?.subjects ?? [];
  const named = jobs.flatMap((job) =>
    pathways.filter((way) => way.occupations.some(({ code }) => code === job)),
  );
  const all = named.flatMap(({ id }) => subjectsOf(id));
  return [...new Set(all)].filter((subject) => {
    const count = all.filter((one) => one === subject).length;
    return count >= 2 && count * 3 >= named.length;
  });
}
