import { lang } from '../index.ts';
import { en } from './en.ts';
import { fr, type KeptMessages } from './fr.ts';

/** Messages that travel only with the pages that need them. */
export const keptText = (): KeptMessages => (lang() === 'en' ? en : fr);
