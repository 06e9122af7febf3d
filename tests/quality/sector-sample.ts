import { readFileSync } from 'node:fs';
import { readCatalogue } from '../../cli/catalogue.ts';
import type { Pathway } from '#core/catalogue/pathway.ts';
import { lookup as lookupOf, type Lookup } from '#core/catalogue/lookup.ts';
import { randomOf } from '../fuzz/random.ts';

/**
 * Draws what a reader judges without seeing our links: `tsx tests/quality/sector-sample.ts <seed> <recall|titles|pairs>`. What was drawn
 * before is left out. Among the pairs, forty are decoys: a sector of another pathway of the same family, which we do not link.
 */
const sizes = { recall: 60, titles: 130, pairs: 100, decoys: 40 };
const [seed = '1', part = 'recall'] = process.argv.slice(2);
const random = randomOf(Number(seed));
const catalogue = await readCatalogue('data/catalogue');
const lookup = lookupOf(catalogue);
const pathways = catalogue.pathways.filter(({ status }) => status === 'active');

/** The first columns of what was read before. */
const readBefore = (file: string, columns: readonly number[]): Set<string> =>
  new Set(
    readFileSync(new URL(`sectors/${file}`, import.meta.url), 'utf8')
      .split('\n')
      .map((line) => columns.map((at) => line.split(';')[at]).join(' ')),
  );

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

const sectorsOf = ({ sectors }: Pathway): string[] => [...new Set(sectors.map(({ sector }) => sector))];

/** What a reader may look at: who certifies, the trades, the blocs; never a sector. */
function facts(pathway: Pathway, known: Lookup): string {
  const committees = pathway.sectors.flatMap(({ evidence, via }) => (evidence === 'committee' ? [via] : []));
  const certifiers = pathway.certifiers.map(({ name }) => name);
  const trades = pathway.occupations.map(({ code }) => known.occupations.get(code)?.label ?? code);
  return [
    `${pathway.id} ${pathway.title} [${pathway.kind}]`,
    [...new Set([...certifiers, ...committees])].join(', '),
    trades.join(', '),
    pathway.blocs.map(({ label }) => label).join(' | '),
  ].join('\n   ');
}

function pairs(): { pathway: Pathway; sector: string; drawn: string }[] {
  const before = readBefore('pairs.csv', [0, 2]);
  const all = pathways.flatMap((pathway) =>
    sectorsOf(pathway).map((sector) => ({ pathway, sector, drawn: 'lien' })),
  );
  const links = shuffled(all.filter(({ pathway, sector }) => !before.has(`${pathway.id} ${sector}`)));
  const decoys = shuffled(pathways).flatMap((pathway) => {
    const families = new Set(pathway.families.map(({ family }) => family));
    const near = links.find(
      (one) =>
        one.pathway.families.some(({ family }) => families.has(family)) &&
        !sectorsOf(pathway).includes(one.sector) &&
        random() < 0.2,
    );
    return near ? [{ pathway, sector: near.sector, drawn: 'leurre' }] : [];
  });
  return shuffled([...links.slice(0, sizes.pairs), ...decoys.slice(0, sizes.decoys)]);
}

function sheet(): string[] {
  if (part === 'key') return pairs().map(({ pathway, sector, drawn }) => `${pathway.id};${sector};${drawn}`);
  if (part === 'pairs')
    return pairs().map(
      ({ pathway, sector }) =>
        `${sector} (${lookup.sectors.get(sector)?.label ?? ''})?\n   ${facts(pathway, lookup)}`,
    );
  const before = readBefore('pathways.csv', [0]);
  const drawn = shuffled(pathways.filter(({ id }) => !before.has(id)));
  if (part === 'recall') return drawn.slice(0, sizes.recall).map((pathway) => facts(pathway, lookup));
  const titles = drawn.slice(sizes.recall, sizes.recall + sizes.titles);
  return titles.map(({ id, title }) => `${id} ${title}`);
}

process.stdout.write(`${sheet().join('\n')}\n`);
