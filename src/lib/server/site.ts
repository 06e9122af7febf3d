/** Public address of the site, from the environment of the build; the local one otherwise. */
export const siteAddress = (): string =>
  (process.env.SITE_URL ?? 'http://localhost:4173').replace(/\/+$/, '');
