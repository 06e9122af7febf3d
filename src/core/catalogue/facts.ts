import { checkBlocFacts } from './facts/blocs.ts';
import type { Catalogue } from './files.ts';
import type { Issue } from './issue.ts';
import { leadsAnywhere, widespreadCodes } from './widespread.ts';
import type { Pathway } from './pathway.ts';

/** Below this many pathways, proportions say nothing. */
const ENOUGH = 50;

/** What a useful catalogue fills: share of the pathways concerned. */
const proportions: readonly {
  field: string;
  least: number;
  /** `anywhere`: whether the pathway leads only to trades that most industries employ. */
  of: (pathway: Pathway, anywhere: boolean) => boolean;
  filled: (pathway: Pathway) => boolean;
}[] = [
  {
    field: 'level',
    least: 0.9,
    of: ({ register }) => register === 'rncp',
    filled: ({ level }) => level !== null,
  },
  { field: 'occupations', least: 0.9, of: () => true, filled: ({ occupations }) => occupations.length > 0 },
  {
    field: 'sectors',
    least: 0.9,
    of: (_, anywhere) => !anywhere,
    filled: ({ sectors }) => sectors.length > 0,
  },
  {
    field: 'blocs',
    least: 0.5,
    of: ({ register }) => register === 'rncp',
    filled: ({ blocs }) => blocs.length > 0,
  },
  {
    field: 'routes',
    least: 0.5,
    of: ({ register }) => register === 'rncp',
    filled: ({ routes }) => routes !== null,
  },
];

/** What should hold but may not in a catalogue under way: no orphan sector, fields filled. */
export function checkFacts(catalogue: Catalogue): Issue[] {
  return [...orphanSectors(catalogue), ...unfilled(catalogue), ...checkBlocFacts(catalogue)];
}

function orphanSectors({ sectors, pathways }: Catalogue): Issue[] {
  const linked = new Set(pathways.flatMap((pathway) => pathway.sectors.map(({ sector }) => sector)));
  const led = new Set(pathways.flatMap(({ occupations }) => occupations.map(({ code }) => code)));
  const orphans = sectors.filter(
    ({ id, occupations }) => !linked.has(id) && !occupations.some((code) => led.has(code)),
  );
  return orphans.map(({ id }) => ({
    file: 'sectors.json',
    record: id,
    field: 'id',
    value: 'aucun parcours',
    expected: 'au moins un parcours dans ce secteur, ou vers un de ses métiers',
  }));
}

function unfilled({ pathways, occupations }: Catalogue): Issue[] {
  const widespread = widespreadCodes(occupations);
  if (pathways.length < ENOUGH) return [];
  return proportions.flatMap(({ field, least, of, filled }) => {
    const concerned = pathways.filter((pathway) => of(pathway, leadsAnywhere(pathway, widespread)));
    const share = concerned.filter(filled).length / Math.max(1, concerned.length);
    if (share >= least) return [];
    return [
      {
        file: 'pathways.json',
        field,
        value: percent(share),
        expected: `renseigné à ${percent(least)} au moins`,
      },
    ];
  });
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
