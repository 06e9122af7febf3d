import { readFileSync } from 'node:fs';
import { readCatalogue } from '../../cli/catalogue.ts';
import { blocIndex, bridgesOf, type Bridge } from '#core/bridges/bridges.ts';
import type { Pathway } from '#core/catalogue/pathway.ts';
import { nearestPathways } from '#core/match/nearest.ts';
import { buildSpace } from '#core/match/space.ts';
import { randomOf } from '../fuzz/random.ts';

/**
 * Draws bridges between pathways of different sectors, for a reader to judge: `tsx tests/quality/bridge-sample.ts <seed> [count|all]`.
 * Those read before are left out. `all` lists every one, with the gestures in common, to see what a generic gesture takes away.
 */
const [seed = '1', count = '60'] = process.argv.slice(2);
const mostNear = 8;
const random = randomOf(Number(seed));
const catalogue = await readCatalogue('data/catalogue');
const space = buildSpace(catalogue);
const { lookup } = space;

const ways = {
  blocs: blocIndex(lookup, catalogue.pathways),
  near: (id: string) => nearestPathways(space, id, mostNear),
};

const sectorsOf = ({ sectors }: Pathway): Set<string> => new Set(sectors.map(({ sector }) => sector));

/** Whether both have a sector and none in common. */
function crosses(from: Pathway, to: Pathway): boolean {
  const own = sectorsOf(from);
  const other = sectorsOf(to);
  return own.size > 0 && other.size > 0 && ![...other].some((sector) => own.has(sector));
}

/** What is said of both: labels of blocs, or gestures; a generic gesture is starred. */
const words = ({ common }: Bridge): string =>
  common
    .map((one) => lookup.skills.get(one))
    .map((skill, at) => (skill ? `${skill.label}${skill.generic === true ? '*' : ''}` : (common[at] ?? '')))
    .join(' + ');

/** Cross-sector bridges, each pair once, in the order of the catalogue. */
function pairs(): string[][] {
  const told = new Map<string, string[]>();
  for (const from of catalogue.pathways) {
    for (const bridge of bridgesOf(lookup, ways, from)) {
      const to = lookup.pathways.get(bridge.id);
      const [low = '', high = ''] = [from.id, bridge.id].sort();
      if (!to || told.has(`${low};${high}`) || !crosses(from, to)) continue;
      told.set(`${low};${high}`, [bridge.evidence, from.id, from.title, to.id, to.title, words(bridge)]);
    }
  }
  return [...told.values()];
}

/** The pairs of an earlier draw. */
function readBefore(file: string, columns: readonly [number, number]): Set<string> {
  const rows = readFileSync(new URL(`bridges/${file}`, import.meta.url), 'utf8').split('\n');
  return new Set(
    rows.map((row) =>
      columns
        .map((at) => row.split(';')[at])
        .sort()
        .join(';'),
    ),
  );
}

function drawn(): string[][] {
  const before = new Set([...readBefore('read.csv', [3, 5]), ...readBefore('drawn.csv', [2, 4])]);
  const fresh = pairs().filter(([, from = '', , to = '']) => !before.has([from, to].sort().join(';')));
  return fresh
    .map((pair) => ({ pair, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, Number(count))
    .map(({ pair }) => pair);
}

const sheet = count === 'all' ? pairs() : drawn();
process.stdout.write(`${sheet.map((row) => row.join(';')).join('\n')}\n`);
