import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { readCatalogue } from '../../cli/catalogue.ts';
import { blocIndex, bridgesOf } from '#core/bridges/bridges.ts';
import type { Catalogue } from '#core/catalogue/files.ts';
import { leadsAnywhere, widespreadCodes } from '#core/catalogue/widespread.ts';
import { nearestPathways } from '#core/match/nearest.ts';
import { buildSpace } from '#core/match/space.ts';

/** The nearest that count for each pathway, as when "before" was counted. */
const mostNear = 8;
const file = new URL('facts.json', import.meta.url);
const Row = v.strictObject({
  id: v.string(),
  fr: v.string(),
  en: v.string(),
  before: v.number(),
  after: v.number(),
});

/** Bridges from each pathway to another, by their evidence. */
function bridgeCounts(catalogue: Catalogue): Map<string, number> {
  const space = buildSpace(catalogue);
  const ways = {
    blocs: blocIndex(space.lookup, catalogue.pathways),
    near: (id: string) => nearestPathways(space, id, mostNear),
  };
  const all = catalogue.pathways.flatMap((pathway) => bridgesOf(space.lookup, ways, pathway));
  return tally(all.map(({ evidence }) => `bridges-${evidence}`));
}

function tally(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function countsOf(catalogue: Catalogue): Map<string, number> {
  const { pathways, blocSkills, occupations } = catalogue;
  const without = pathways.filter(({ sectors }) => sectors.length === 0);
  const widespread = widespreadCodes(occupations);
  return new Map([
    ['pathways', pathways.length],
    ['numbered', pathways.filter(({ register }) => register !== null).length],
    ['blocs', pathways.flatMap(({ blocs }) => blocs).length],
    ['skills', blocSkills.flatMap(({ skills }) => skills).length],
    ['general', blocSkills.filter(({ general }) => general).length],
    ['without', without.length],
    ['anywhere', without.filter((pathway) => leadsAnywhere(pathway, widespread)).length],
    ...tally(pathways.flatMap(({ sectors }) => sectors.map(({ evidence }) => evidence))),
    ...bridgeCounts(catalogue),
  ]);
}

/** Counts again what the method page shows as "after"; "before" is what the audit of the facts found. */
export async function factCounts(write: boolean): Promise<void> {
  const counts = countsOf(await readCatalogue('data/catalogue'));
  const rows = v
    .parse(v.array(Row), JSON.parse(readFileSync(file, 'utf8')))
    .map((row) => ({ ...row, after: counts.get(row.id) ?? 0 }));
  process.stdout.write('\nfacts, before the audit and now\n');
  for (const { en, before, after } of rows)
    process.stdout.write(`  ${en.padEnd(44)}${String(before).padStart(6)}${String(after).padStart(6)}\n`);
  if (write) writeFileSync(file, `${JSON.stringify(rows, null, 1)}\n`);
}
