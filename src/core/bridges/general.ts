import { fold } from '../text/fold.ts';

/**
 * Subjects of general education in French diplomas. Two pathways that share only these share no trade: such
 * blocs make no bridge.
 */
const subjects =
  /\b(francais|mathematiques|physique[- ]chimie|sciences physiques|histoire|geographie|enseignement moral|education physique|sportive|langues? vivantes?|langue etrangere|anglais|arts appliques|culture artistique|culture generale|culture socio|prevention[, -]+sante|economie[- ]gestion|economie[- ]droit|expression|mobilite|option facultative|unite facultative|facultatif|communication en)\b/;

/** Whether a bloc's label names general education, mobility abroad or an optional unit. */
export function isGeneral(label: string): boolean {
  return subjects.test(fold(label));
}
