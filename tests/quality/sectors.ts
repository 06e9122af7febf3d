import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { readCatalogue } from '../../cli/catalogue.ts';
import type { Pathway } from '#core/catalogue/pathway.ts';
import { agreement } from './agreement.ts';

const Reading = v.object({
  parcours: v.string(),
  secteurs_lus: v.string(),
  secteurs_lus_2: v.string(),
  secteurs_du_catalogue: v.string(),
});
const Verdict = v.picklist(['oui', 'non', 'douteux', 'charte']);
const Pair = v.object({
  parcours: v.string(),
  secteur: v.string(),
  tirage: v.picklist(['lien', 'leurre']),
  lecteur: Verdict,
  lecteur_2: Verdict,
});
type ReadingRow = v.InferOutput<typeof Reading>;
type PairRow = v.InferOutput<typeof Pair>;

const sectorsRead = { first: 'secteurs_lus', second: 'secteurs_lus_2' } as const;
const verdicts = { first: 'lecteur', second: 'lecteur_2' } as const;
type Reader = keyof typeof verdicts;
type Linked = ReadonlyMap<string, ReadonlySet<string>>;

/** What a reader wrote before seeing our links (see `sectors/README.md`). */
function readRows<S extends v.GenericSchema>(file: string, row: S): v.InferOutput<S>[] {
  const text = readFileSync(new URL(`sectors/${file}`, import.meta.url), 'utf8');
  return v.parse(v.array(row), parse(text, { columns: true, delimiter: ';' }));
}

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

/** A grouping of branches is not counted. */
const counted = (rows: readonly ReadingRow[]): ReadingRow[] =>
  rows.filter(({ secteurs_lus: read }) => read !== 'alimentaire-interbranches');

/** Sectors that a reader found, and how many of them were linked when they were drawn, and are now. */
function recallOf(rows: readonly ReadingRow[], now: Linked, reader: Reader) {
  const count = { pathways: 0, read: 0, drawn: 0, now: 0 };
  for (const row of counted(rows)) {
    const drawn = new Set(words(row.secteurs_du_catalogue));
    const read = words(row[sectorsRead[reader]]);
    count.pathways += 1;
    count.read += read.length;
    count.drawn += read.filter((sector) => drawn.has(sector)).length;
    count.now += read.filter((sector) => now.get(row.parcours)?.has(sector)).length;
  }
  return count;
}

/** Links read as right, doubtful, wrong, or resting on a charter that the facts shown do not tell; decoys that the reader refused. */
function precisionOf(rows: readonly PairRow[], now: Linked, reader: Reader) {
  const links = rows.filter(({ tirage }) => tirage === 'lien');
  const decoys = rows.filter(({ tirage }) => tirage === 'leurre');
  const told = (verdict: string) => links.filter((row) => row[verdicts[reader]] === verdict);
  const wrong = [...told('non'), ...told('douteux')];
  return {
    links: links.length,
    right: told('oui').length,
    doubtful: told('douteux').length,
    wrong: told('non').length,
    charter: told('charte').length,
    wrongNow: wrong.filter(({ parcours, secteur }) => now.get(parcours)?.has(secteur)).length,
    decoys: decoys.length,
    refused: decoys.filter((row) => row[verdicts[reader]] === 'non').length,
  };
}

/** What one reader found. */
function readBy(reader: Reader, now: Linked) {
  return {
    recall: recallOf(readRows('drawn-recall.csv', Reading), now, reader),
    titles: recallOf(readRows('drawn-titles.csv', Reading), now, reader),
    pairs: precisionOf(readRows('drawn-pairs.csv', Pair), now, reader),
  };
}

/** How far the two agree: on each verdict; on the sectors of each pathway, taken together. */
function agreementOf() {
  const pairs = readRows('drawn-pairs.csv', Pair);
  const read = [...readRows('drawn-recall.csv', Reading), ...readRows('drawn-titles.csv', Reading)];
  const whole = (text: string) => words(text).sort().join(' ');
  return {
    pairs: agreement(pairs.map(({ lecteur, lecteur_2: second }) => [lecteur, second])),
    sectors: agreement(read.map((row) => [whole(row.secteurs_lus), whole(row.secteurs_lus_2)])),
  };
}

const sectorsOf = ({ sectors }: Pathway): Set<string> => new Set(sectors.map(({ sector }) => sector));

/** What was read on the fresh draw, against these pathways. */
export function sectorFiguresOf(pathways: readonly Pathway[]) {
  const now = new Map(pathways.map((pathway) => [pathway.id, sectorsOf(pathway)]));
  return { readers: 2, ...readBy('first', now), second: readBy('second', now), agreement: agreementOf() };
}

/** The fresh sample of sectors: recall, titles that name one, precision; prints them and keeps them for the method page. */
export async function sectorQuality(write: boolean): Promise<void> {
  const { pathways } = await readCatalogue('data/catalogue');
  const figures = sectorFiguresOf(pathways);
  const share = (part: number, of: number) =>
    `${String(part)} of ${String(of)} (${((100 * part) / of).toFixed(1)} %)`;
  type Part = ReturnType<typeof readBy>;
  const line = (name: string, { pathways: of, read, drawn, now: today }: Part['recall']) =>
    `  ${name}, ${String(of)} pathways: ${share(drawn, read)} when drawn, ${share(today, read)} now\n`;
  const told = (name: string, { recall, titles, pairs }: Part) =>
    ` ${name}\n` +
    line('recall', recall) +
    line('titles that name a sector', titles) +
    `  precision: ${share(pairs.right, pairs.links - pairs.charter)}, doubtful ${String(pairs.doubtful)}, wrong ${String(pairs.wrong)}; ` +
    `${String(pairs.charter)} more rest on a charter; of the doubtful and wrong ones ${String(pairs.wrongNow)} stay now\n` +
    `  decoys refused: ${share(pairs.refused, pairs.decoys)}\n`;
  const { pairs, sectors } = figures.agreement;
  process.stdout.write(
    `\nsectors, a fresh sample read by two readers before seeing our links\n` +
      told('first reader', figures) +
      told('second reader', figures.second) +
      ` agreement on pairs ${share(pairs.same, pairs.of)}, kappa ${pairs.kappa.toFixed(2)}; on the sectors of a pathway ` +
      `${share(sectors.same, sectors.of)}, kappa ${sectors.kappa.toFixed(2)}\n`,
  );
  if (write)
    writeFileSync(new URL('sector-figures.json', import.meta.url), `${JSON.stringify(figures, null, 2)}\n`);
}
