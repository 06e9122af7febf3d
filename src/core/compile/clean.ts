import type { BlocSkill, BlocSkills } from '../catalogue/bloc-skills.ts';
import { shown, type Issue } from '../catalogue/issue.ts';
import { curatedLists, type Curated, type CuratedList } from './curated.ts';
import type { RomePart } from './rome.ts';

/**
 * The curated files without what points nowhere: each lost reference is an issue. The catalogue compiled from the result
 * holds no broken link, even while a curated file is missing.
 */
export function cleanCurated(curated: Curated, rome: RomePart, issues: Issue[]): Curated {
  const ids = (items: readonly { id: string }[]): Set<string> => new Set(items.map(({ id }) => id));
  const keep = keeper(issues);
  const sectorIds = ids(curated.sectors);
  const occupations = new Set(rome.occupations.map(({ code }) => code));
  const beginnings = new Set(
    [...occupations].flatMap((code) => Array.from(code, (_, at) => code.slice(0, at + 1))),
  );
  const knownSector =
    (list: 'employers' | 'products') =>
    ({ said, sector }: { said: string; sector: string | null }): boolean =>
      sector === null || keep(list, said, 'sector', [sector], sectorIds).length > 0;
  const romeSectors = new Set(rome.romeSectors.map(({ code }) => code));
  const skills = new Set([...ids(rome.skills), ...ids(rome.fineSkills)]);
  const knowledge = ids(rome.knowledge);
  const branches = curated.branches
    .map((branch) => ({
      ...branch,
      sectors: keep('branches', branch.id, 'sectors', branch.sectors, sectorIds),
    }))
    .filter(({ sectors }) => sectors.length > 0);
  const branchIds = ids(branches);
  const families = curated.families.map((family) => ({
    ...family,
    occupations: keep('families', family.id, 'occupations', family.occupations, occupations),
    commonCore: keep('families', family.id, 'commonCore', family.commonCore, skills),
  }));
  return {
    ...curated,
    branches,
    families,
    sectors: curated.sectors.map((sector) => ({
      ...sector,
      branches: keep('sectors', sector.id, 'branches', sector.branches, branchIds),
      occupations: keep('sectors', sector.id, 'occupations', sector.occupations, occupations),
      romeSectors: keep('sectors', sector.id, 'romeSectors', sector.romeSectors, romeSectors),
    })),
    charters: curated.charters
      .map((charter) => ({
        ...charter,
        committees: keep('charters', charter.id, 'committees', charter.committees, branchIds),
      }))
      .filter(
        (charter) => keep('charters', charter.id, 'family', [charter.family], ids(families)).length > 0,
      ),
    certifiers: curated.certifiers.map((entry) => ({
      ...entry,
      branches: keep('certifiers', entry.match, 'branches', entry.branches, branchIds),
    })),
    pathwayBranches: curated.pathwayBranches.map((entry) => ({
      ...entry,
      branches: keep('pathwayBranches', entry.id, 'branches', entry.branches, branchIds),
    })),
    blocSkills: curated.blocSkills.map((entry) => ({
      ...entry,
      skills: knownSkills(keep, entry, skills),
      knowledge: keep('blocSkills', entry.bloc, 'knowledge', entry.knowledge, knowledge),
    })),
    sectorWords: curated.sectorWords.filter(
      ({ sector }) => keep('sectorWords', sector, 'sector', [sector], sectorIds).length > 0,
    ),
    specificTrades: curated.specificTrades
      .filter(
        ({ occupation }) =>
          keep('specificTrades', occupation, 'occupation', [occupation], occupations).length > 0,
      )
      .map((entry) => ({
        ...entry,
        sectors: keep('specificTrades', entry.occupation, 'sectors', entry.sectors, sectorIds),
      })),
    employers: curated.employers.filter(knownSector('employers')),
    products: curated.products.filter(knownSector('products')),
    qualities: curated.qualities
      .map((entry) => ({
        ...entry,
        trades: keep('qualities', entry.id, 'trades', entry.trades, occupations),
      }))
      .filter(({ trades }) => trades.length > 0),
    intoIndustry: curated.intoIndustry
      .map((entry) => ({
        ...entry,
        from: keep('intoIndustry', entry.id, 'from', entry.from, beginnings),
        trades: keep('intoIndustry', entry.id, 'trades', entry.trades, occupations),
      }))
      .filter(({ from, trades }) => from.length > 0 && trades.length > 0),
    pathwayOccupations: curated.pathwayOccupations.map((entry) => ({
      ...entry,
      occupations: keep('pathwayOccupations', entry.id, 'occupations', entry.occupations, occupations),
    })),
  };
}

type Keep = (
  list: CuratedList,
  record: string,
  field: string,
  values: readonly string[],
  known: ReadonlySet<string>,
) => string[];

function knownSkills(keep: Keep, { bloc, skills }: BlocSkills, known: ReadonlySet<string>): BlocSkill[] {
  const asked = skills.map(({ id }) => id);
  const kept = new Set(keep('blocSkills', bloc, 'skills', asked, known));
  return skills.filter(({ id }) => kept.has(id));
}

function keeper(issues: Issue[]): Keep {
  return (list, record, field, values, known) => {
    for (const value of values) {
      if (known.has(value)) continue;
      issues.push({
        file: curatedLists[list].file,
        record,
        field,
        value: shown(value),
        expected: 'un identifiant connu',
      });
    }
    return values.filter((value) => known.has(value));
  };
}
