import type { PageLoad } from './$types';

/** A number that was replaced is drawn by a part of its own, which the pages of pathways in force need not bring. */
export const load: PageLoad = async ({ data }) => ({
  ...data,
  SupersededPage: data.old && (await import('./SupersededPage.svelte')).default,
});
