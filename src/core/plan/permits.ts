import { found, type Lookup } from '../catalogue/lookup.ts';
import type { Knowledge, Occupation } from '../catalogue/occupation.ts';

/** Savoirs of ROME that one may have to hold before working: driving licences, CACES, habilitations. */
const words = /(?<!\p{L})(?:caces|habilitations?|permis)(?!\p{L})/iu;
export const permitCategory = 'Certifications et habilitations';

/** Whether a savoir is a licence, CACES or habilitation. */
export const isPermit = ({ category, label }: Pick<Knowledge, 'category' | 'label'>): boolean =>
  category === permitCategory && words.test(label);

/** Domain of ROME: who drives on roads and rails. */
const driving = 'N41';
const ofDriving = /^permis de conduire/iu;
/** Machines that go on roads too. */
const ofMachines = /(?<!\p{L})engins?(?!\p{L})/iu;

/** Whether a trade is of driving, or ROME lists a driving licence for it. A forklift asks for none; machines of fields and sites
 * go on roads. */
export function asksLicence(
  { knowledge }: Pick<Lookup, 'knowledge'>,
  { code, label, knowledge: { main, emerging, other } }: Pick<Occupation, 'code' | 'label' | 'knowledge'>,
): boolean {
  return (
    code.startsWith(driving) ||
    ofMachines.test(label) ||
    [...main, ...emerging, ...other].some((id) => ofDriving.test(found(knowledge, id).label))
  );
}

/** The licences, CACES and habilitations that ROME lists for a trade, each once, in its order. None listed says nothing. */
export function permitsOf(
  { occupations, knowledge }: Pick<Lookup, 'occupations' | 'knowledge'>,
  code: string,
): { id: string; label: string }[] {
  const { main, emerging, other } = found(occupations, code).knowledge;
  return [...new Set([...main, ...emerging, ...other])]
    .map((id) => found(knowledge, id))
    .filter(isPermit)
    .map(({ id, label }) => ({ id, label }));
}
