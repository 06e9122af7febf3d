import { countFacts } from '../counts.ts';
import type { Catalogue } from '../files.ts';
import type { Issue } from '../issue.ts';
import { known, LinkCheck } from './link.ts';

/** Links of sectors, branches, families, charters; the counts of `meta.json`. */
export function fieldReferences(catalogue: Catalogue): Issue[] {
  return [
    ...sectorLinks(catalogue),
    ...branchLinks(catalogue),
    ...familyLinks(catalogue),
    ...charterLinks(catalogue),
    ...counts(catalogue),
  ];
}

function sectorLinks({ sectors, branches, occupations, romeSectors }: Catalogue): Issue[] {
  const check = new LinkCheck('sectors.json');
  const knownBranches = known(
    branches.map(({ id }) => id),
    'une branche de branches.json',
  );
  const knownOccupations = known(
    occupations.map(({ code }) => code),
    'un métier de occupations.json',
  );
  const knownSectors = known(
    romeSectors.map(({ code }) => code),
    'un secteur de rome-sectors.json',
  );
  for (const sector of sectors) {
    check.each(sector.id, 'branches', sector.branches, knownBranches);
    check.each(sector.id, 'occupations', sector.occupations, knownOccupations);
    check.each(sector.id, 'romeSectors', sector.romeSectors, knownSectors);
  }
  return check.issues;
}

function branchLinks({ sectors, branches }: Catalogue): Issue[] {
  const check = new LinkCheck('branches.json');
  const knownSectors = known(
    sectors.map(({ id }) => id),
    'un secteur de sectors.json',
  );
  for (const { id, sectors: linked } of branches) check.each(id, 'sectors', linked, knownSectors);
  return check.issues;
}

function familyLinks({ families, occupations, skills, fineSkills }: Catalogue): Issue[] {
  const check = new LinkCheck('families.json');
  const knownOccupations = known(
    occupations.map(({ code }) => code),
    'un métier de occupations.json',
  );
  const knownSkills = known(
    [...skills, ...fineSkills].map(({ id }) => id),
    'une compétence de skills.json ou de fine-skills.json',
  );
  for (const family of families) {
    check.each(family.id, 'occupations', family.occupations, knownOccupations);
    check.each(family.id, 'commonCore', family.commonCore, knownSkills);
  }
  return check.issues;
}

function charterLinks({ charters, families, branches }: Catalogue): Issue[] {
  const check = new LinkCheck('charters.json');
  const knownFamilies = known(
    families.map(({ id }) => id),
    'une famille de families.json',
  );
  const knownBranches = known(
    branches.map(({ id }) => id),
    'une branche de branches.json',
  );
  for (const { id, family, committees } of charters) {
    check.one(id, 'family', family, knownFamilies);
    check.each(id, 'committees', committees, knownBranches);
  }
  return check.issues;
}

/** A hand edit that adds or removes a record must change the count too: a guard against lost lines. */
function counts(catalogue: Catalogue): Issue[] {
  const actual = countFacts(catalogue);
  return Object.entries(catalogue.meta.counts)
    .filter(([name, count]) => actual[name] !== undefined && actual[name] !== count)
    .map(([name, count]) => ({
      file: 'meta.json',
      field: `counts.${name}`,
      value: String(count),
      expected: String(actual[name]),
    }));
}
