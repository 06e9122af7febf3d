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
