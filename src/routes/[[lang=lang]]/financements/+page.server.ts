import { langOf } from '$lib/i18n/lang.ts';
import { lookupOf } from '$lib/server/catalogue.ts';
import { inOneLanguage } from '$lib/server/one-language.ts';
import type { PageServerLoad } from './$types';

/** Every scheme, as the catalogue holds it. */
export const load: PageServerLoad = ({ params }) => {
  const { funding } = lookupOf().catalogue;
  // What a scheme is for, and the texts that set it, are said nowhere on the page: they stay behind. What to gather comes with the deadlines.
  const said = funding.map(({ gather: _later, ...scheme }) => ({ ...scheme, targets: [], texts: [] }));
  return { schemes: inOneLanguage(said, langOf(params.lang)) };
};
