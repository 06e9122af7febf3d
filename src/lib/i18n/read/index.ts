import { lang } from '../index.ts';
import { en } from './en.ts';
import { fr, type ReadMessages } from './fr.ts';

/** What the search page says of a question, in the page's language. */
export const readText = (): ReadMessages => (lang() === 'en' ? en : fr);
