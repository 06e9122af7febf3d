import { writeFileSync } from 'node:fs';
import { readCatalogue } from '../../cli/catalogue.ts';
import type { ItemsByCore, Occupation } from '#core/catalogue/occupation.ts';
import { buildMobility, mobilityRanking } from '#core/match/mobility.ts';

/** Industrial sources, and how many of their skills are kept: all, one in two, one in four. */
const industrial = /^(H|I13|N11|K23)/;
const cuts = { all: 1, half: 2, quarter: 4 } as const;
const first = 10;

type Scorer = (skills: ItemsByCore, knowledge: ItemsByCore, code: string) => Float64Array;
type Figures = { sources: number; ndcg10: number; recall10: number };

const catalogue = await readCatalogue('data/catalogue');
const { occupations } = catalogue;

const idsOf = (skills: ItemsByCore, knowledge: ItemsByCore): string[] =>
  [skills, knowledge].flatMap(({ main, emerging, other }) => [...main, ...emerging, ...other]);

/** Every n-th item of each list: the same cut at each run. */
function cut({ main, emerging, other }: ItemsByCore, every: number): ItemsByCore {
  const keep = (ids: string[]) => ids.filter((_, at) => at % every === 0);
  return { main: keep(main), emerging: keep(emerging), other: keep(other) };
}

/** The peers: sets of fine competences and savoirs, all weighing the same but for rarity in the first. */
function peers(): Record<string, Scorer> {
  const sets = occupations.map(({ skills, knowledge }) => new Set(idsOf(skills, knowledge)));
  const holders = new Map<string, number[]>();
  sets.forEach((set, at) => {
    for (const id of set) holders.set(id, [...(holders.get(id) ?? []), at]);
  });
  const idf = (id: string) => Math.log(1 + sets.length / (holders.get(id)?.length ?? 1));
  const norms = sets.map((set) => Math.sqrt([...set].reduce((sum, id) => sum + idf(id) ** 2, 0)) || 1);
  const shared = (ids: ReadonlySet<string>, weight: (id: string) => number) => {
    const scores = new Float64Array(sets.length);
    for (const id of ids) for (const at of holders.get(id) ?? []) scores[at] = (scores[at] ?? 0) + weight(id);
    return scores;
  };
  return {
    'TF-IDF cosine': (skills, knowledge) =>
      shared(new Set(idsOf(skills, knowledge)), (id) => idf(id) ** 2).map(
        (score, at) => score / (norms[at] ?? 1),
      ),
    Jaccard: (skills, knowledge) => {
      const ids = new Set(idsOf(skills, knowledge));
      return shared(ids, () => 1).map((common, at) => common / (ids.size + (sets[at]?.size ?? 0) - common));
    },
    'coverage of target': (skills, knowledge) =>
      shared(new Set(idsOf(skills, knowledge)), () => 1).map(
        (common, at) => common / Math.max(1, sets[at]?.size ?? 1),
      ),
  };
}

/** nDCG@10 and recall@10 of one source against ROME's own mobilities to another three-character domain. */
function judge(source: Occupation, scores: Float64Array): { ndcg: number; recall: number } {
  const relevant = new Set(outside(source));
  const ranked = occupations
    .map(({ code, domain }, at) => ({ code, domain, score: scores[at] ?? 0 }))
    .filter(({ domain }) => domain !== source.domain)
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1))
    .slice(0, first);
  const gain = (at: number) => 1 / Math.log2(at + 2);
  const found = ranked.map(({ code }, at) => (relevant.has(code) ? gain(at) : 0));
  const ideal = Array.from({ length: Math.min(first, relevant.size) }, (_, at) => gain(at));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return { ndcg: sum(found) / sum(ideal), recall: found.filter((value) => value > 0).length / relevant.size };
}

const outside = ({ mobilities, domain }: Occupation): string[] =>
  mobilities.filter((code) => code.slice(0, 3) !== domain);
const sources = occupations.filter((one) => industrial.test(one.code) && outside(one).length > 0);
/** By rank of the code: even ones served to tune the weights, odd ones did not. */
const halves = {
  tune: sources.filter((_, at) => at % 2 === 0),
  unseen: sources.filter((_, at) => at % 2 === 1),
};

function figuresOf(list: readonly Occupation[], score: Scorer, every: number): Figures {
  const judged = list.map((source) =>
    judge(source, score(cut(source.skills, every), cut(source.knowledge, every), source.code)),
  );
  const mean = (values: readonly number[]) =>
    Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 1000) / 1000;
  return {
    sources: list.length,
    ndcg10: mean(judged.map(({ ndcg }) => ndcg)),
    recall10: mean(judged.map(({ recall }) => recall)),
  };
}

/** Ranks occupations from a trade and all or a part of its skills against ROME's own mobilities, beside three peers, prints and writes the figures. */
export function mobilityQuality(): void {
  const space = buildMobility(catalogue);
  const scorers: Record<string, Scorer> = {
    edec: (skills, knowledge, code) => mobilityRanking(space, code, skills, knowledge),
    ...peers(),
  };
  const table = Object.entries(cuts).flatMap(([kept, every]) =>
    Object.entries(halves).flatMap(([part, list]) =>
      Object.entries(scorers).map(([name, score]) => ({
        kept,
        part,
        ranking: name,
        ...figuresOf(list, score, every),
      })),
    ),
  );
  process.stdout.write('\nmobilities of ROME from a trade and its skills (targets in another domain)\n');
  for (const { kept, part, ranking, sources: count, ndcg10, recall10 } of table) {
    process.stdout.write(
      `  ${kept.padEnd(8)} ${part.padEnd(7)} ${ranking.padEnd(19)} nDCG@10 ${ndcg10.toFixed(3)}  recall@10 ${recall10.toFixed(3)}  (${count})\n`,
    );
  }
  writeFileSync('tests/quality/mobility-figures.json', `${JSON.stringify(table, null, 1)}\n`);
}
