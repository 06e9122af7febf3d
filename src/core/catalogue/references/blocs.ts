import type { Catalogue } from '../files.ts';
import type { Issue } from '../issue.ts';
import { known, LinkCheck } from './link.ts';

/** Links of the readings of blocs: a bloc or pathway that exists, known competences and savoirs; no skill in a general bloc. */
export function blocReferences({ blocSkills, pathways, skills, fineSkills, knowledge }: Catalogue): Issue[] {
  const check = new LinkCheck('bloc-skills.json');
  const targets = {
    blocs: known(
      pathways.flatMap(({ id, blocs }) => [id, ...blocs.map(({ code }) => code)]),
      'le code d’un bloc ou d’un parcours de pathways.json',
    ),
    skills: known(
      [...skills, ...fineSkills].map(({ id }) => id),
      'une compétence de skills.json ou de fine-skills.json',
    ),
    knowledge: known(
      knowledge.map(({ id }) => id),
      'un savoir de knowledge.json',
    ),
  };
  for (const reading of blocSkills) {
    const { bloc } = reading;
    check.one(bloc, 'bloc', bloc, targets.blocs);
    reading.skills.forEach(({ id }, at) => {
      check.one(bloc, `skills.${at}.id`, id, targets.skills);
    });
    check.each(bloc, 'knowledge', reading.knowledge, targets.knowledge);
    if (reading.general && reading.skills.length + reading.knowledge.length > 0)
      check.fail(bloc, 'general', true, 'false, ou ni compétence ni savoir');
  }
  return check.issues;
}
