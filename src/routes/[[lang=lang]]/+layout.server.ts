import { lookupOf } from '$lib/server/catalogue.ts';

/** What every page shows at its foot: the date of the facts and their producers. */
export function load() {
  const { compiled, sources } = lookupOf().catalogue.meta;
  const credits = sources.map(
    ({ producer, title, version }) => `${producer} (${title}${version === null ? '' : `, v. ${version}`})`,
  );
  return { compiled, credits: credits.join(' ; ') };
}
