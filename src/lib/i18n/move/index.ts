import { lang } from '../index.ts';
import { en } from './en.ts';
import { fr, type MoveMessages } from './fr.ts';

/** Messages that travel only with the pages that show the picture of a move. */
export const moveText = (): MoveMessages => (lang() === 'en' ? en : fr);
