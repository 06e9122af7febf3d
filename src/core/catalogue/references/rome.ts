import type { Catalogue } from '../files.ts';
import type { Issue } from '../issue.ts';
import type { ItemsByCore, Occupation } from '../occupation.ts';
import { known, LinkCheck, type KnownIds } from './link.ts';

type Targets = Record<
  'occupations' | 'domains' | 'skills' | 'knowledge' | 'behaviours' | 'romeSectors' | 'contexts' | 'families',
  KnownIds
>;

/** Links of occupations, of fine competences and of ROME's sectors. */
export function romeReferences(catalogue: Catalogue): Issue[] {
  const { occupations, fineSkills, romeSectors } = catalogue;
  const targets = targetsOf(catalogue);
  const ofOccupations = new LinkCheck('occupations.json');
  for (const occupation of occupations) checkOccupation(occupation, ofOccupations, targets);
  const ofFineSkills = new LinkCheck('fine-skills.json');
  const macros = known(
    catalogue.skills.map(({ id }) => id),
    'une compétence de skills.json',
  );
  for (const { id, skill } of fineSkills) ofFineSkills.one(id, 'skill', skill, macros);
  for (const { id, also } of fineSkills) ofFineSkills.each(id, 'also', also ?? [], macros);
  const ofSkills = new LinkCheck('skills.json');
  for (const { id, also } of catalogue.skills) ofSkills.each(id, 'also', also ?? [], macros);
  const ofSectors = new LinkCheck('rome-sectors.json');
  for (const { code, parent } of romeSectors) ofSectors.one(code, 'parent', parent, targets.romeSectors);
  const together = new LinkCheck('co-certification.json');
  for (const { code, with: others } of catalogue.coCertification) {
    together.one(code, 'code', code, targets.families);
    together.each(code, 'with', Object.keys(others), targets.families);
  }
  const ofWorkshop = new LinkCheck('workshop.json');
  for (const { code } of catalogue.workshop) ofWorkshop.one(code, 'code', code, targets.occupations);
  return [
    ...ofWorkshop.issues,
    ...together.issues,
    ...ofOccupations.issues,
    ...ofSkills.issues,
    ...ofFineSkills.issues,
    ...ofSectors.issues,
  ];
}

function targetsOf(catalogue: Catalogue): Targets {
  const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);
  return {
    occupations: known(
      catalogue.occupations.map(({ code }) => code),
      'un métier de occupations.json',
    ),
    domains: known(
      catalogue.domains.map(({ code }) => code),
      'un domaine de domains.json',
    ),
    skills: known(
      [...ids(catalogue.skills), ...ids(catalogue.fineSkills)],
      'une compétence de skills.json ou de fine-skills.json',
    ),
    knowledge: known(ids(catalogue.knowledge), 'un savoir de knowledge.json'),
    behaviours: known(ids(catalogue.behaviours), 'un savoir-être de behaviours.json'),
    families: known(
      catalogue.occupations.flatMap(({ code, parent }) => [code, ...(parent === null ? [] : [parent])]),
      'un métier de occupations.json, ou le parent de l’un d’eux',
    ),
    contexts: known(ids(catalogue.contexts), 'un contexte de contexts.json'),
    romeSectors: known(
      catalogue.romeSectors.map(({ code }) => code),
      'un secteur de rome-sectors.json',
    ),
  };
}

function checkOccupation(occupation: Occupation, check: LinkCheck, targets: Targets): void {
  const { code } = occupation;
  check.one(code, 'domain', occupation.domain, targets.domains);
  if (!code.startsWith(occupation.domain)) check.fail(code, 'domain', occupation.domain, code.slice(0, 3));
  checkItems(code, 'skills', occupation.skills, check, targets.skills);
  checkItems(code, 'knowledge', occupation.knowledge, check, targets.knowledge);
  check.each(code, 'behaviours', occupation.behaviours, targets.behaviours);
  check.each(code, 'romeSectors', occupation.romeSectors, targets.romeSectors);
  check.each(code, 'contexts', occupation.contexts, targets.contexts);
  check.each(code, 'mobilities', occupation.mobilities, targets.occupations);
  if (occupation.mobilities.includes(code))
    check.fail(code, 'mobilities', code, 'un autre métier que lui-même');
}

function checkItems(
  code: string,
  field: string,
  items: ItemsByCore,
  check: LinkCheck,
  target: KnownIds,
): void {
  check.each(code, `${field}.main`, items.main, target);
  check.each(code, `${field}.emerging`, items.emerging, target);
  check.each(code, `${field}.other`, items.other, target);
}
