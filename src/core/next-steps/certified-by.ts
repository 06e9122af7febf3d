import { certifierName } from '../catalogue/certifier-name.ts';
import type { Branch } from '../catalogue/field.ts';
import type { Pathway } from '../catalogue/pathway.ts';

type Branches = ReadonlyMap<string, Branch>;

/** A certifier, a committee or a branch that shares a certificate, by name, with the industries of its branch. */
type OfBranch = { name: string; industries: readonly string[] };

/** Who awards a certificate, in the order of its record. */
export type CertifiedBy = {
  certifiers: readonly OfBranch[];
  committees: readonly OfBranch[];
  /** The branches that share it by a charter. */
  sharing: readonly OfBranch[];
};

type Link = Pathway['sectors'][number];

/** The industries of links: their own, and all those of their branches. */
const industriesOf = (links: readonly Link[], branches: Branches): string[] => [
  ...new Set(links.flatMap(({ sector, branch }) => [sector, ...(branches.get(branch ?? '')?.sectors ?? [])])),
];

/** Links by a name, each name once. */
function byName(
  links: readonly Link[],
  nameOf: (link: Link) => string | null,
  branches: Branches,
): OfBranch[] {
  const names = [...new Set(links.flatMap((link) => nameOf(link) ?? []))];
  return names.map((name) => ({
    name,
    industries: industriesOf(
      links.filter((link) => nameOf(link) === name),
      branches,
    ),
  }));
}

/** Who awards a certificate, as its record and its links to branches tell. */
export function certifiedBy(
  { certifiers, sectors }: Pick<Pathway, 'certifiers' | 'sectors'>,
  branches: Branches,
): CertifiedBy {
  const of = (...evidence: Link['evidence'][]) => sectors.filter((link) => evidence.includes(link.evidence));
  return {
    certifiers: certifiers.map(({ name }) => ({
      name: certifierName(name),
      industries: industriesOf(
        of('certifier', 'committee').filter(({ via }) => via === name),
        branches,
      ),
    })),
    committees: byName(of('committee'), ({ via }) => via, branches),
    sharing: byName(of('charter'), ({ branch }) => branches.get(branch ?? '')?.label ?? null, branches),
  };
}

/** Whether somebody is of one of these industries (ids). */
export const isOfIndustry = ({ industries }: OfBranch, own: readonly string[]): boolean =>
  own.some((id) => industries.includes(id));

/** Those of one's own industries first, the others in their order. */
export const ownFirst = (all: readonly OfBranch[], own: readonly string[]): OfBranch[] => [
  ...all.filter((one) => isOfIndustry(one, own)),
  ...all.filter((one) => !isOfIndustry(one, own)),
];
