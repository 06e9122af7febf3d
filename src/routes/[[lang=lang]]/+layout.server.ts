import { langOf } from '$lib/i18n/lang.ts';
import { sourceTitle } from '$lib/i18n/source-titles.ts';
import { lookupOf } from '$lib/server/catalogue.ts';

/** What every page shows at its foot: the dates of the sources, the oldest and the newest, their producers and what they made. */
export function load({ params }: { params: { lang?: string } }) {
  const { compiled, sources } = lookupOf().catalogue.meta;
  const credits = sources.map((source) => {
    const { title } = sourceTitle(source, langOf(params.lang));
    return `${source.producer} (${title}${source.version === null ? '' : `, v. ${source.version}`})`;
  });
  const dates = sources.flatMap(({ date }) => date ?? []).sort();
  return { oldest: dates[0] ?? compiled, newest: dates.at(-1) ?? compiled, credits: credits.join(' ; ') };
}
