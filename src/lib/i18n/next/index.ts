import { lang } from '../index.ts';
import { en } from './en.ts';
import { fr, type NextMessages } from './fr.ts';

/** Messages that travel only with the pages that need them. */
export const nextText = (): NextMessages => (lang() === 'en' ? en : fr);
