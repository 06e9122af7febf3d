import { langOf } from '$lib/i18n/lang.ts';
import { lookupOf } from '$lib/server/catalogue.ts';
import { inOneLanguage } from '$lib/server/one-language.ts';
import type { PageServerLoad } from './$types';

/** Every scheme, as the catalogue holds it, and the branches that a person may name. */
export const load: PageServerLoad = ({ params }) => {
  const { funding, branches } = lookupOf().catalogue;
  // What a scheme is for is said nowhere on the page: it stays behind.
  const said = funding.map((scheme) => ({ ...scheme, targets: [] }));
  return {
    schemes: inOneLanguage(said, langOf(params.lang)),
    branches: branches.map(({ id, label, idcc }) => ({ id, label, idcc })),
  };
};
