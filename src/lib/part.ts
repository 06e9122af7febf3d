import { lang, type PageWords } from './i18n/index.ts';

/**
 * A part of a page that comes when it is asked for, with its words, or `undefined` when it could not come (no network, a
 * site published again meanwhile): the page then says so and offers to ask again.
 */
export async function unlessLost<T>(
  part: Promise<T>,
  ...words: PageWords<unknown>[]
): Promise<T | undefined> {
  try {
    const [come] = await Promise.all([part, ...words.map(({ load }) => load(lang()))]);
    return come;
  } catch {
    return undefined;
  }
}

/**
 * After a second loss: whether the site answers all the same. A browser may keep a part that was lost as lost until the page is loaded
 * anew (Chromium did, up to 153): then loading it anew is the only way to have it.
 */
export async function siteAnswers(address: string, fetching: typeof fetch = fetch): Promise<boolean> {
  const come = await unlessLost(fetching(address, { method: 'HEAD', cache: 'no-store' }));
  return come?.ok === true;
}
