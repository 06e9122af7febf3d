import { lang } from '../index.ts';
import { en } from './en.ts';
import { fr, type WebMessages } from './fr.ts';

/** Messages of the pages of the catalogue: pathways, trades, sectors, families, skills, comparison. */
export const webText = (): WebMessages => (lang() === 'en' ? en : fr);
