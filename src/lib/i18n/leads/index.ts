import { lang } from '../index.ts';
import { en } from './en.ts';
import { fr, type LeadsMessages } from './fr.ts';

/** Messages that travel only with the pages that need them. */
export const leadsText = (): LeadsMessages => (lang() === 'en' ? en : fr);
