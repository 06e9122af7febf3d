import { skillsHome } from '#core/pages/skills-home.ts';
import { lookupOf, namesFor } from '$lib/server/catalogue.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => skillsHome(lookupOf(), namesFor(params.lang));
