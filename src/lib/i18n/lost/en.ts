import type { LostMessages } from './fr.ts';

/** English messages of an address that names a number, or nothing. */
export const en: LostMessages = {
  withNumber: 'With a number, write it in the address, in capitals: …/parcours/RNCP36376, …/metiers/H2102.',
  allTrades: 'All occupations',
  bySector: 'Sectors, with their occupations and certificates',
  byFamily: 'Certificates, by family of occupations',
  number: (id) => `Number ${id} is not on this site: it may not be related to industry or food.`,
  numberOutside: (id) => `Number ${id} exists, but lies outside what this site covers:`,
  numberUnknown: (id) =>
    `We have no record ${id}: it may be an old one, which ended before our data, or of another field. Search for its title too.`,
  numberFollows: (id) => `${id} followed:`,
  numberTitleOld: (id) => `${id}, an old number`,
  numberTitleUnknown: (id) => `${id}, not in our data`,
  numberTitleOutside: (id) => `${id}, outside the scope:`,
  numberNext: 'See what followed it',
  numberMayBe: (digits) => `Number ${digits} may be that of:`,
  numberSuccessor: (id) => `${id} has been replaced:`,
};
