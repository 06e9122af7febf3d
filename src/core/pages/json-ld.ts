import { stateOn, type Dated } from '../catalogue/status.ts';
import type { Lang } from '../words/lang.ts';
import type { PathwayView } from './pathway.ts';

/** In the words of schema.org's `creativeWorkStatus`; without day, what the source says. */
const statusOf = (record: Dated, today: string | null): string =>
  stateOn(record, today).kind === 'ended' ? 'Obsolete' : 'Published';

/**
 * A pathway as schema.org `EducationalOccupationalCredential`; what is unknown is left out. `today`: the reader's day, by which
 * it has ended or not; null where no script has run.
 */
export function jsonLd(view: PathwayView, lang: Lang, today: string | null): object {
  const { pathway, kind } = view;
  return {
    '@context': 'https://schema.org',
    '@type': 'EducationalOccupationalCredential',
    name: pathway.title,
    inLanguage: 'fr',
    ...(view.en !== null && { alternateName: view.en }),
    creativeWorkStatus: statusOf(pathway, today),
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
