import { opensVae, recognitionRank } from '../catalogue/vae.ts';
import type { Pathway } from '../catalogue/pathway.ts';
import { isGivenHere, reserveOf, type Reserve } from '../catalogue/reserve.ts';
import { found } from '../catalogue/lookup.ts';
import { named, type Named } from '../catalogue/summary.ts';
import { allowsPathway, type Options, type Target } from './ask.ts';
import { fledFrom } from './fled.ts';
import { emptyProfile } from '../profile/profile.ts';
import { mainlyOfAnother, otherIndustry } from './industry.ts';
import { ownBranch } from './own-branch.ts';
import { isShared } from './shared.ts';
import { isResponsibility } from '../text/responsibility.ts';
import { usualLevel } from './relevance.ts';
import { twinPathways } from './twin-trades.ts';
import type { World } from './world.ts';

/** A certificate of a trade: `vae` tells whether its record opens VAE, null when it does not say; false too where the RNCP does not register it. */
export type TradeCertificate = {
  id: string;
  title: string;
  kindName: Named;
  level: number | null;
  vae: boolean | null;
  /** Whether the record lists apprenticeship; false where it lists no way at all. */
  apprenticeship: boolean;
  /** Whether it lists the professionalisation contract. */
  professional: boolean;
  /** The one industry whose branch gives it, out of the register; null otherwise. */
  branch: Named | null;
  /** Common to several sectors, one of which is refused. */
  shared: boolean;
  /** It is of other industries than the one aimed at, by its record: there is no other. */
  foreign?: true;
  /** End of its registration; null = not given. */
  ends: string | null;
  /** What is to be said of it wherever it is named: not confirmed for years, of the armed forces. */
  reserve: Reserve | null;
};

const most = 5;

/**
 * The certificates of trades, those below the usual level of these trades last; those of the industry aimed at first, none of others but where there is no other, then those that something confirms, then those that VAE may give, then those whose title says the trade best, then those with a number,
 * then ids: what is left to ask for where no step leads further. None of another trade, nor of another sector than the person's and the target's by its title, nor of a responsibility that the trades do not have.
 */
export function tradeCertificates(
  world: World,
  codes: readonly string[],
  at: readonly string[],
  options: Options,
  target: Target,
): TradeCertificate[] {
  const { lookup } = world.space;
  const jobs = at.map((code) => ({ code }));
  const ofOtherSector = ({ sectors }: Pathway) => {
    const named = sectors.filter(({ evidence }) => evidence === 'title');
    return (
      target.kind === 'field' &&
      target.sectors.length > 0 &&
      named.length > 0 &&
      !named.some(({ sector }) => target.sectors.includes(sector))
    );
  };
  // Towards a trade, of an industry that is neither the person's nor the trade's.
  const otherwhere =
    target.kind === 'occupation' ? otherIndustry(world, { ...emptyProfile(), jobs }, target) : ofOtherSector;
  const fled = fledFrom(world, at, options.settings);
  const leads = codes.some((code) => isResponsibility(found(lookup.occupations, code).label));
  const like = ({ id }: Pathway) => Math.max(...codes.map((code) => world.titles.like(code, id)));
  const ofTrade = (code: string) => {
    const twins = target.kind === 'occupation' ? twinPathways(world, code) : [];
    const known = lookup.pathwaysByOccupation.get(code) ?? [];
    return [...new Set([...known, ...twins])].filter(
      (pathway) =>
        allowsPathway(options, pathway) &&
        isGivenHere(pathway, at) &&
        !fled.pathway(pathway) &&
        !otherwhere(pathway) &&
        (twins.includes(pathway) || !mainlyOfAnother(world, code, pathway)) &&
        (leads || !isResponsibility(pathway.title)),
    );
  };
  // A trade that every industry has: what is of none of them, or of one's own, before what is of one where one never worked.
  const isOfEvery = target.kind === 'occupation' && lookup.occupations.get(target.code)?.widespread === true;
  const ownSectors = new Set(
    at.flatMap((code) => lookup.sectorsByOccupation.get(code) ?? []).map(({ id }) => id),
  );
  /** Of the industry aimed at, then of none, then of others: a cleaner who goes to medicines is not certified for food. */
  const turn = ({ sectors, charter }: Pathway): number => {
    // What a charter gives to many industries is of none of them.
    if (isOfEvery)
      return Number(
        !(charter !== null || sectors.length === 0 || sectors.some(({ sector }) => ownSectors.has(sector))),
      );
    if (target.kind !== 'field' || target.sectors.length === 0 || sectors.length === 0 || charter) return 1;
    return sectors.some(({ sector }) => target.sectors.includes(sector)) ? 0 : 2;
  };
  const usual = codes.flatMap((code) => usualLevel(world, code) ?? []);
  const isBelow = ({ level }: Pathway): boolean =>
    level !== null && usual.length > 0 && level < Math.min(...usual);
  const all = [...new Set(codes.flatMap(ofTrade))];
  const ours = all.filter((one) => turn(one) < 2);
  return (ours.length > 0 ? ours : all)
    .sort(
      (a, b) =>
        Number(isBelow(a)) - Number(isBelow(b)) ||
        turn(a) - turn(b) ||
        Number(reserveOf(a) !== null) - Number(reserveOf(b) !== null) ||
        recognitionRank(a) - recognitionRank(b) ||
        like(b) - like(a) ||
        Number(isShared(a, options)) - Number(isShared(b, options)) ||
        Number(a.register === null) - Number(b.register === null) ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, most)
    .map((pathway) => ({
      ...certificateOf(world, pathway, options),
      ...(turn(pathway) === 2 && { foreign: true as const }),
    }));
}

/** What is told of a certificate of a trade. */
export const certificateOf = (
  { space }: World,
  pathway: Pathway,
  options: Pick<Options, 'avoid'>,
): TradeCertificate => {
  const { id, title, kind, level, routes, ends } = pathway;
  return {
    id,
    title,
    kindName: named(found(space.lookup.kinds, kind)),
    level,
    ends,
    vae: opensVae(pathway),
    apprenticeship: routes?.includes('apprentissage') ?? false,
    professional: routes?.includes('contrat-pro') ?? false,
    branch: ownBranch(space.lookup, pathway),
    shared: isShared(pathway, options),
    reserve: reserveOf(pathway),
  };
};
