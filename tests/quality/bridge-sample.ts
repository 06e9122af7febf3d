import { readdirSync, readFileSync } from 'node:fs';
import { readCatalogue } from '../../cli/catalogue.ts';
import { blocIndex, bridgesOf, type Bridge } from '#core/bridges/bridges.ts';
import { byEvidence } from '#core/catalogue/evidence.ts';
import { found } from '#core/catalogue/lookup.ts';
import type { Pathway } from '#core/catalogue/pathway.ts';
import { nearestPathways } from '#core/match/nearest.ts';
import { buildSpace } from '#core/match/space.ts';
import { randomOf } from '../fuzz/random.ts';

/**
 * Draws bridges between pathways of different sectors, for a reader to judge: `tsx tests/quality/bridge-sample.ts <seed> [strongest] [random]`,
 * mixed, the draw in the second column. Those of any table of `bridges` are left out, unless `read` follows.
 * `<seed> all` lists every one, with the gestures in common, a generic one starred, to see what a generic gesture takes away.
 */
const [seed = '1', strongest = '60', atRandom = '40', which = 'unread'] = process.argv.slice(2);
const mostNear = 8;
const random = randomOf(Number(seed));
const catalogue = await readCatalogue('data/catalogue');
const space = buildSpace(catalogue);
const { lookup } = space;
const tables = new URL('bridges/', import.meta.url);

type Drawn = { from: Pathway; to: Pathway; bridge: Bridge; score: number };

const scores = new Map<string, number>();
const ways = {
  blocs: blocIndex(lookup, catalogue.pathways),
  near: (id: string) => {
    const near = nearestPathways(space, id, mostNear);
    for (const one of near) scores.set(pairKey(id, one.id), one.score);
    return near;
  },
};

const pairKey = (...ids: string[]): string => ids.sort().join(';');
const sectorsOf = ({ sectors }: Pathway): Set<string> => new Set(sectors.map(({ sector }) => sector));

/** Whether both have a sector and none in common. */
function crosses(from: Pathway, to: Pathway): boolean {
  const own = sectorsOf(from);
  const other = sectorsOf(to);
  return own.size > 0 && other.size > 0 && ![...other].some((sector) => own.has(sector));
}

/** Cross-sector bridges, each pair once, strongest first. */
function pairs(): Drawn[] {
  const told = new Map<string, Drawn>();
  for (const from of catalogue.pathways) {
    for (const bridge of bridgesOf(lookup, ways, from)) {
      const to = lookup.pathways.get(bridge.id);
      const key = pairKey(from.id, bridge.id);
      if (!to || told.has(key) || !crosses(from, to)) continue;
      told.set(key, { from, to, bridge, score: scores.get(key) ?? 0 });
    }
  }
  return [...told.values()].sort((a, b) => byEvidence(a.bridge, b.bridge) || b.score - a.score);
}

/** The pairs of the tables already read: the two pathways that each row names. */
function readBefore(): Set<string> {
  const rows = readdirSync(tables)
    .filter((name) => name.endsWith('.csv'))
    .flatMap((name) => readFileSync(new URL(name, tables), 'utf8').split('\n'));
  return new Set(rows.map((row) => pairKey(...row.split(';').filter((cell) => lookup.pathways.has(cell)))));
}

function shuffled<T>(all: readonly T[]): T[] {
  return all
    .map((one) => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

/** Labels of what is in common: blocs, or gestures. */
const words = ({ common }: Bridge, star = ''): string =>
  common
    .map((one) => ({ one, skill: lookup.skills.get(one) }))
    .map(({ one, skill }) => (skill ? `${skill.label}${skill.generic === true ? star : ''}` : one))
    .join(' + ');

/** The blocs that call for what is in common, or the title where it was read in the title. */
function blocsOf({ id, blocs }: Pathway, { common }: Bridge): string {
  const calls = found(space.demandOf, id).blocs.filter(
    ({ label, skills }) => common.includes(label) || skills.some(({ macro }) => common.includes(macro)),
  );
  return blocs.length === 0 ? '(lu dans le titre)' : calls.map(({ label }) => label).join(' / ');
}

function sideOf(pathway: Pathway, bridge: Bridge): string[] {
  const kind = catalogue.kinds.find(({ id }) => id === pathway.kind)?.label ?? pathway.kind;
  const sectors = catalogue.sectors.filter(({ id }) => sectorsOf(pathway).has(id)).map(({ label }) => label);
  const level = pathway.level === null ? 'non dit' : String(pathway.level);
  return [pathway.id, pathway.title, kind, level, sectors.join(' | '), blocsOf(pathway, bridge)];
}

/** What a reader needs, one row for a bridge. */
const row = (draw: string, { from, to, bridge, score }: Drawn): string[] => [
  draw,
  bridge.evidence,
  score.toFixed(4),
  ...sideOf(from, bridge),
  ...sideOf(to, bridge),
  words(bridge),
];

function sheet(): string[][] {
  if (strongest === 'all')
    return pairs().map(({ from, to, bridge }) => [
      ...[bridge.evidence, from.id, from.title, to.id, to.title, words(bridge, '*')],
    ]);
  const before = which === 'read' ? new Set<string>() : readBefore();
  const fresh = pairs().filter(({ from, to }) => !before.has(pairKey(from.id, to.id)));
  const strong = fresh.slice(0, Number(strongest));
  const others = shuffled(fresh.slice(strong.length)).slice(0, Number(atRandom));
  return shuffled([
    ...strong.map((one) => row('forte', one)),
    ...others.map((one) => row('hasard', one)),
  ]).map((cells, at) => [String(at + 1), ...cells]);
}

process.stdout.write(
  `${sheet()
    .map((cells) => cells.map((cell) => cell.replaceAll(';', ',')).join(';'))
    .join('\n')}\n`,
);
