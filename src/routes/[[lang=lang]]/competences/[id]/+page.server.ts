import { error } from '@sveltejs/kit';
import { skillView } from '#core/pages/skill.ts';
import { catalogue, namesFor } from '$lib/server/catalogue.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  catalogue().lookup.catalogue.skills.flatMap(({ id }) => [{ id }, { id, lang: 'en' }]);

export const load: PageServerLoad = ({ params }) => {
  const { lookup, use } = catalogue();
  const skill = lookup.skills.get(params.id);
  if (!skill) error(404, params.id);
  return { view: skillView(lookup, use, namesFor(params.lang), skill) };
};
