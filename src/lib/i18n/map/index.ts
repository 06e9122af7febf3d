import { lang } from '../index.ts';
import { en } from './en.ts';
import { fr, type MapMessages } from './fr.ts';

/** Messages that travel only with the pages that need them. */
export const mapText = (): MapMessages => (lang() === 'en' ? en : fr);
