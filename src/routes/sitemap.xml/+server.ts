import { sitemap, sitePaths } from '#core/pages/sitemap.ts';
import { lookupOf } from '$lib/server/catalogue.ts';
import { siteAddress } from '$lib/server/site.ts';

export const prerender = true;

/** Every page in both languages. The address of the site comes from SITE_URL at build time. */
export const GET = () =>
  new Response(sitemap(siteAddress(), sitePaths(lookupOf().catalogue)), {
    headers: { 'content-type': 'application/xml' },
  });
