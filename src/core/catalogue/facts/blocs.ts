import type { Catalogue } from '../files.ts';
import type { Issue } from '../issue.ts';

const file = 'bloc-skills.json';
/** Transversal competences must stay under this share of the links. */
const transversalLimit = 1 / 3;

/** What the readings of blocs should cover, as soon as there are some. */
export function checkBlocFacts(catalogue: Catalogue): Issue[] {
  if (catalogue.blocSkills.length === 0) return [];
  return [...unread(catalogue), ...orphans(catalogue), ...missingCores(catalogue), ...transversal(catalogue)];
}

/** Every labelled bloc of an active pathway is linked, or general. */
function unread({ pathways, blocSkills }: Catalogue): Issue[] {
  const read = new Set(
    blocSkills.filter(({ general, skills }) => general || skills.length > 0).map(({ bloc }) => bloc),
  );
  const blocs = pathways.filter(({ status }) => status === 'active').flatMap((pathway) => pathway.blocs);
  return blocs
    .filter(({ code }) => !read.has(code))
    .map(({ code, label }) => ({
      file,
      record: code,
      field: 'skills',
      value: `rien pour « ${label} »`,
      expected: 'une compétence au moins, ou general',
    }));
}

/** A fine competence is linked together with its macro-competence: ROME must know it. */
function orphans({ fineSkills, skills, blocSkills }: Catalogue): Issue[] {
  const macros = new Set(skills.map(({ id }) => id));
  const alone = new Set(
    fineSkills.filter(({ skill }) => skill === null || !macros.has(skill)).map(({ id }) => id),
  );
  return blocSkills.flatMap(({ bloc, skills: linked }) =>
    linked.flatMap(({ id }, at) =>
      alone.has(id)
        ? [
            {
              file,
              record: bloc,
              field: `skills.${at}.id`,
              value: id,
              expected: 'une compétence rattachée à une macro-compétence du ROME',
            },
          ]
        : [],
    ),
  );
}

/** Each macro-competence of a family's common core is asked by a bloc of one of its pathways. */
function missingCores({ families, pathways, blocSkills, fineSkills }: Catalogue): Issue[] {
  const macroOf = new Map(fineSkills.map(({ id, skill }) => [id, skill ?? id]));
  const asked = new Map(
    blocSkills.map(({ bloc, skills }) => [bloc, skills.flatMap(({ id }) => [id, macroOf.get(id) ?? id])]),
  );
  return families.flatMap(({ id, commonCore }) => {
    const own = pathways.filter((pathway) => pathway.families.some(({ family }) => family === id));
    const codes = own.flatMap((pathway) => [pathway.id, ...pathway.blocs.map(({ code }) => code)]);
    const found = new Set(codes.flatMap((code) => asked.get(code) ?? []));
    const missing = own.length === 0 ? [] : commonCore.filter((skill) => !found.has(skill));
    return missing.map((skill) => ({
      file: 'families.json',
      record: id,
      field: 'commonCore',
      value: skill,
      expected: 'une compétence demandée par un bloc d’un parcours de cette famille',
    }));
  });
}

function transversal({ blocSkills }: Catalogue): Issue[] {
  const links = blocSkills.flatMap(({ skills }) => skills);
  const share = links.filter(({ nature }) => nature === 'transversal').length / Math.max(1, links.length);
  if (share < transversalLimit) return [];
  const value = `${Math.round(share * 100)} % de compétences transversales`;
  return [{ file, field: 'skills', value, expected: 'moins d’un tiers des liens' }];
}
