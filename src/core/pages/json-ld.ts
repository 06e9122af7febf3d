import type { PathwayView } from './pathway.ts';

/** A pathway as schema.org `EducationalOccupationalCredential`; what is unknown is left out. */
export function jsonLd(view: PathwayView, lang: 'fr' | 'en'): object {
  const { pathway, kind } = view;
  return {
    '@context': 'https://schema.org',
    '@type': 'EducationalOccupationalCredential',
    name: pathway.title,
    inLanguage: 'fr',
    credentialCategory: lang === 'en' ? kind.labelEn : kind.label,
    ...(pathway.register !== null && { identifier: pathway.id }),
    ...(view.officialUrl !== null && { sameAs: view.officialUrl }),
    ...(pathway.level !== null && { educationalLevel: `EQF ${pathway.level}` }),
    ...(pathway.ends !== null && { expires: pathway.ends }),
    ...(pathway.certifiers.length > 0 && {
      recognizedBy: pathway.certifiers.map(({ name }) => ({ '@type': 'Organization', name })),
    }),
    ...(pathway.blocs.length > 0 && { competencyRequired: pathway.blocs.map(({ label }) => label) }),
    ...(view.occupations.length > 0 && {
      about: view.occupations.map(({ code, label }) => ({
        '@type': 'Occupation',
        name: label,
        occupationalCategory: `ROME ${code}`,
      })),
    }),
  };
}
