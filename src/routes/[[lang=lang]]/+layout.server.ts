import { lookupOf } from '$lib/server/catalogue.ts';

/** What every page shows at its foot: the dates of the sources, the oldest and the newest, and their producers. */
export function load() {
  const { compiled, sources } = lookupOf().catalogue.meta;
  const credits = sources.map(
    ({ producer, title, version }) => `${producer} (${title}${version === null ? '' : `, v. ${version}`})`,
  );
  const dates = sources.flatMap(({ date }) => date ?? []).sort();
  return { oldest: dates[0] ?? compiled, newest: dates.at(-1) ?? compiled, credits: credits.join(' ; ') };
}
