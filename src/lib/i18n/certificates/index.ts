import { lang } from '../index.ts';
import { en } from './en.ts';
import { fr, type CertificateMessages } from './fr.ts';

/** Messages that travel only with the pages that need them. */
export const certificateText = (): CertificateMessages => (lang() === 'en' ? en : fr);
