import { error } from '@sveltejs/kit';
import { pathwayView } from '#core/pages/pathway.ts';
import { supersededView } from '#core/pages/superseded.ts';
import { catalogue } from '$lib/server/catalogue.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => {
  const { pathways, superseded } = catalogue().lookup.catalogue;
  const ids = [...pathways, ...superseded].map(({ id }) => id);
  return ids.flatMap((id) => [{ id }, { id, lang: 'en' }]);
};

export const load: PageServerLoad = ({ params }) => {
  const { lookup, ways } = catalogue();
  const pathway = lookup.pathways.get(params.id);
  if (pathway) return { view: pathwayView(lookup, ways, pathway), old: null };
  const old = lookup.superseded.get(params.id);
  if (old) return { view: null, old: supersededView(lookup, old) };
  error(404, params.id);
};
