import { found, type Lookup } from '../catalogue/lookup.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import type { Profile } from '../profile/profile.ts';
import type { Target } from './ask.ts';
import { everywhere } from './everywhere.ts';
import { isResponsibility } from '../text/responsibility.ts';
import type { World } from './world.ts';

/** The professional domain of ROME: a letter and two digits. */
export const domainOf = (code: string): string => code.slice(0, 3);

/** NAF divisions of industry: extraction to waste treatment. */
const industrial = { from: 5, to: 39 } as const;

/** Whether a sector is an industry, where the trades of most industries are. */
export function isIndustry(lookup: Lookup, sector: string): boolean {
  return found(lookup.sectors, sector).naf.some((division) => {
    const number = Number(division.slice(0, 2));
    return number >= industrial.from && number <= industrial.to;
  });
}

/** All industries, as what one aims at who would go to any of them. */
export const industriesAll = (lookup: Lookup): Extract<Target, { kind: 'field' }> => ({
  kind: 'field',
  sectors: lookup.catalogue.sectors.map(({ id }) => id).filter((id) => isIndustry(lookup, id)),
  families: [],
});

const sectorsOf = (lookup: Lookup, codes: readonly string[]): string[] =>
  codes.flatMap((code) => (lookup.sectorsByOccupation.get(code) ?? []).map(({ id }) => id));

/** The sectors aimed at, by name or by the trades aimed at; a family of trades that are everywhere aims at none. */
function aimedSectors(lookup: Lookup, target: Target): string[] {
  if (target.kind === 'pathway') return found(lookup.pathways, target.id).sectors.map(({ sector }) => sector);
  if (target.kind === 'occupation') return sectorsOf(lookup, [target.code]);
  const families = target.families.filter((id) => !everywhere.has(id));
  return target.sectors.length > 0
    ? [...target.sectors]
    : sectorsOf(
        lookup,
        families.flatMap((id) => found(lookup.families, id).occupations),
      );
}

/** Whether the title of a certificate names one of the sectors aimed at. */
export const namesSector = (target: Target, { sectors }: Pick<Pathway, 'sectors'>): boolean =>
  target.kind === 'field' &&
  sectors.some(({ sector, evidence }) => evidence === 'title' && target.sectors.includes(sector));

/** Whether a certificate was read, by us, to be of one of the sectors aimed at. */
export const isReadOf = (target: Target, { sectors }: Pick<Pathway, 'sectors'>): boolean =>
  target.kind === 'field' &&
  sectors.some(({ sector, evidence }) => evidence === 'curated' && target.sectors.includes(sector));

/** Evidences by which a branch, not a word, attaches a certificate to a sector. */
const byItsBranch: ReadonlySet<string> = new Set(['certifier', 'ccn', 'committee']);

/**
 * The sectors that the title of a certificate names; where its own branch is among them, that one alone: a boat upholsterer is of boats, though the
 * word "sellier" is of leather too.
 */
function titledSectors(sectors: Pathway['sectors']): Pathway['sectors'] {
  const named = sectors.filter(({ evidence }) => evidence === 'title');
  const branch = new Set(sectors.flatMap((one) => (byItsBranch.has(one.evidence) ? [one.sector] : [])));
  const both = named.filter(({ sector }) => branch.has(sector));
  return both.length > 0 ? both : named;
}

/**
 * Whether a certificate is of another industry than those of the person and of the target: its title names that industry; or,
 * towards a trade that has industries of its own, its branch is of another one; so it is towards a family alone, for who has industries of their own: what one
 * controls in glass is not what one controls in meat.
 */
export function otherIndustry(
  { space: { lookup } }: World,
  { jobs }: Profile,
  target: Target,
): (pathway: Pathway) => boolean {
  const aimed = aimedSectors(lookup, target);
  const own = sectorsOf(
    lookup,
    jobs.map(({ code }) => code),
  );
  const near = new Set([...aimed, ...own]);
  const byBranch =
    target.kind === 'occupation'
      ? aimed.length > 0 && found(lookup.occupations, target.code).widespread !== true
      : target.kind === 'field' && target.sectors.length === 0 && own.length > 0;
  return ({ sectors }) => {
    const told = sectors.filter(({ evidence }) => evidence !== 'charter');
    const named = titledSectors(told);
    const branch = told.filter(({ evidence }) => target.kind !== 'field' || byItsBranch.has(evidence));
    const places = named.length > 0 || !byBranch ? named : branch;
    return places.length > 0 && !places.some(({ sector }) => near.has(sector));
  };
}

/** How many times more its title must say another trade than the one aimed at for a certificate to be mainly of that other one. */
const mainlyFrom = 2;

/** A title that says less of the names of a trade, and begins by who exercises another one, is of that other one. */
const hardlySaid = 1 / 3;

/** Whether a title begins by who exercises trades of other domains of ROME only, and hardly says this one: a joiner of windows makes no glass. */
const isCalledElse = ({ titles }: World, code: string, { id, title }: Pathway): boolean => {
  const called = titles.called(id);
  return (
    called.length > 0 &&
    !isResponsibility(title) &&
    titles.like(code, id) < hardlySaid &&
    called.every((other) => domainOf(other) !== domainOf(code))
  );
};

/**
 * Whether a certificate is mainly of another trade than the one aimed at: its title says the names of that other one more, or is the
 * whole label of one that it names, or begins by who exercises one of another domain.
 */
export function mainlyOfAnother(world: World, code: string, pathway: Pathway): boolean {
  const { titles } = world;
  const { id, occupations } = pathway;
  if (isCalledElse(world, code, pathway)) return true;
  const main = titles.main(id);
  const like = main === null ? 0 : titles.like(main, id);
  if (main !== code && like > 0 && like >= mainlyFrom * titles.like(code, id)) return true;
  return (
    titles.likeLabel(code, id) === 0 &&
    occupations.some((one) => one.code !== code && titles.likeLabel(one.code, id) === 1)
  );
}
