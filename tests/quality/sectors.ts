import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { readCatalogue } from '../../cli/catalogue.ts';
import type { Pathway } from '#core/catalogue/pathway.ts';

const Reading = v.object({
  parcours: v.string(),
  secteurs_lus: v.string(),
  secteurs_du_catalogue: v.string(),
});
const Pair = v.object({
  parcours: v.string(),
  secteur: v.string(),
  tirage: v.picklist(['lien', 'leurre']),
  lecteur: v.picklist(['oui', 'non', 'douteux', 'charte']),
});

/** What a reader wrote before seeing our links (see `sectors/README.md`). */
function readRows<S extends v.GenericSchema>(file: string, row: S): v.InferOutput<S>[] {
  const text = readFileSync(new URL(`sectors/${file}`, import.meta.url), 'utf8');
  return v.parse(v.array(row), parse(text, { columns: true, delimiter: ';' }));
}

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

/** Sectors read, and how many of them were linked when they were drawn, and are now. A grouping of branches is not counted. */
function recallOf(
  rows: readonly v.InferOutput<typeof Reading>[],
  now: ReadonlyMap<string, ReadonlySet<string>>,
) {
  const count = { pathways: 0, read: 0, drawn: 0, now: 0 };
  for (const row of rows.filter(({ secteurs_lus: read }) => read !== 'alimentaire-interbranches')) {
    const drawn = new Set(words(row.secteurs_du_catalogue));
    const read = words(row.secteurs_lus);
    count.pathways += 1;
    count.read += read.length;
    count.drawn += read.filter((sector) => drawn.has(sector)).length;
    count.now += read.filter((sector) => now.get(row.parcours)?.has(sector)).length;
  }
  return count;
}

/** Links read as right, doubtful, wrong, or resting on a charter that the facts shown do not tell; decoys that the reader refused. */
function precisionOf(
  rows: readonly v.InferOutput<typeof Pair>[],
  now: ReadonlyMap<string, ReadonlySet<string>>,
) {
  const links = rows.filter(({ tirage }) => tirage === 'lien');
  const decoys = rows.filter(({ tirage }) => tirage === 'leurre');
  const told = (verdict: string) => links.filter(({ lecteur }) => lecteur === verdict);
  const wrong = [...told('non'), ...told('douteux')];
  return {
    links: links.length,
    right: told('oui').length,
    doubtful: told('douteux').length,
    wrong: told('non').length,
    charter: told('charte').length,
    wrongNow: wrong.filter(({ parcours, secteur }) => now.get(parcours)?.has(secteur)).length,
    decoys: decoys.length,
    refused: decoys.filter(({ lecteur }) => lecteur === 'non').length,
  };
}

const sectorsOf = ({ sectors }: Pathway): Set<string> => new Set(sectors.map(({ sector }) => sector));

/** What was read on the fresh draw, against these pathways. */
export function sectorFiguresOf(pathways: readonly Pathway[]) {
  const now = new Map(pathways.map((pathway) => [pathway.id, sectorsOf(pathway)]));
  return {
    readers: 1,
    recall: recallOf(readRows('drawn-recall.csv', Reading), now),
    titles: recallOf(readRows('drawn-titles.csv', Reading), now),
    pairs: precisionOf(readRows('drawn-pairs.csv', Pair), now),
  };
}

/** The fresh sample of sectors: recall, titles that name one, precision; prints them and keeps them for the method page. */
export async function sectorQuality(write: boolean): Promise<void> {
  const { pathways } = await readCatalogue('data/catalogue');
  const figures = sectorFiguresOf(pathways);
  const share = (part: number, of: number) =>
    `${String(part)} of ${String(of)} (${((100 * part) / of).toFixed(1)} %)`;
  const { recall, titles, pairs } = figures;
  const line = (name: string, { pathways: of, read, drawn, now: today }: typeof recall) =>
    `  ${name}, ${String(of)} pathways: ${share(drawn, read)} when drawn, ${share(today, read)} now\n`;
  process.stdout.write(
    `\nsectors, a fresh sample read by one reader before seeing our links\n` +
      line('recall', recall) +
      line('titles that name a sector', titles) +
      `  precision: ${share(pairs.right, pairs.links - pairs.charter)}, doubtful ${String(pairs.doubtful)}, wrong ${String(pairs.wrong)}; ` +
      `${String(pairs.charter)} more rest on a charter; of the doubtful and wrong ones ${String(pairs.wrongNow)} stay now\n` +
      `  decoys refused: ${share(pairs.refused, pairs.decoys)}\n`,
  );
  if (write)
    writeFileSync(new URL('sector-figures.json', import.meta.url), `${JSON.stringify(figures, null, 2)}\n`);
}
