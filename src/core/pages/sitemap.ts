import type { Catalogue } from '../catalogue/files.ts';

/** Paths of all French pages; old numbers are left out, since their successor is the page to find. */
export function sitePaths(catalogue: Catalogue): string[] {
  const fixed = [
    '/',
    '/recherche',
    '/profil',
    '/mobilite',
    '/financements',
    '/certificats',
    '/comparer',
    '/secteurs/comparer',
    '/secteurs/carte',
    '/secteurs/carte/matrice',
    '/secteurs',
    '/familles',
    '/metiers',
    '/competences',
    '/methode',
  ];
  return [
    ...fixed,
    ...catalogue.sectors.map(({ id }) => `/secteurs/${id}`),
    ...catalogue.families.map(({ id }) => `/familles/${id}`),
    ...catalogue.pathways.map(({ id }) => `/parcours/${id}`),
    ...catalogue.occupations.map(({ code }) => `/metiers/${code}`),
    ...catalogue.skills.map(({ id }) => `/competences/${id}`),
  ];
}

/** A sitemap with each page in French and in English. Paths hold no character that XML would need escaped. */
export function sitemap(site: string, paths: readonly string[]): string {
  const english = (path: string) => `${site}/en${path === '/' ? '' : path}`;
  const entry = (own: string, path: string) =>
    `<url><loc>${own}</loc><xhtml:link rel="alternate" hreflang="fr" href="${site}${path}"/>` +
    `<xhtml:link rel="alternate" hreflang="en" href="${english(path)}"/></url>`;
  const urls = paths.flatMap((path) => [entry(`${site}${path}`, path), entry(english(path), path)]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
}
