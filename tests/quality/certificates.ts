import { readCatalogue } from '../../cli/catalogue.ts';
import { profileOf } from '#core/match/claims.ts';
import { isLead } from '#core/match/band.ts';
import { match } from '#core/match/match.ts';
import { buildSpace } from '#core/match/space.ts';

const first = 10;
/** Kinds of certificate that name a trade to certify it: branch certificates, professional titles. */
const kinds: ReadonlySet<string> = new Set(['cqp', 'cqpm', 'cqpi', 'titre-professionnel', 'titre-rncp']);
const order = { close: 0, reachable: 1, far: 2 } as const;

/**
 * Who exercises a trade whole, over every trade that an active certificate names: how many of those certificates are far
 * or not listed, how many are among the first ten, and how many
 * lists are not in the order of their bands.
 */
export async function certificateQuality(): Promise<void> {
  const space = buildSpace(await readCatalogue('data/catalogue'));
  const { pathwaysByOccupation } = space.lookup;
  const count = { trades: 0, certificates: 0, lost: 0, first: 0, disordered: 0 };
  for (const occupation of space.occupations) {
    const named = (pathwaysByOccupation.get(occupation.code) ?? []).filter(({ kind }) => kinds.has(kind));
    if (named.length === 0) continue;
    const listed = match(space, profileOf(occupation)).pathways.filter(isLead);
    const place = new Map(listed.map(({ id, band }, at) => [id, { at, band }]));
    count.trades += 1;
    count.certificates += named.length;
    count.lost += named.filter(({ id }) => (place.get(id)?.band ?? 'far') === 'far').length;

    count.first += named.filter(({ id }) => (place.get(id)?.at ?? Infinity) < first).length;
    if (listed.some(({ band }, at) => at > 0 && order[band] < order[listed[at - 1]?.band ?? band]))
      count.disordered += 1;
  }
  const share = (value: number) =>
    `${String(value)} of ${String(count.certificates)} (${((100 * value) / count.certificates).toFixed(1)} %)`;
  process.stdout.write(
    `\ncertificates that name a trade, for who exercises it whole (${String(count.trades)} trades)\n`,
  );
  process.stdout.write(`  far or not listed: ${share(count.lost)}\n`);
  process.stdout.write(`  among the first ten: ${share(count.first)}\n`);
  process.stdout.write(`  lists out of the order of their bands: ${String(count.disordered)}\n`);
}
